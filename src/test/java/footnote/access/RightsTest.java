package footnote.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.chat.CapturedLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RightsTest {
  private static final Venue CHANNEL = Venue.channel(Platform.DISCORD, "S", "C");
  private static final Venue DIRECT = new Venue(Platform.DISCORD, Optional.empty(), "D", true);

  private static ReaderRule rule(String homes, String channels, String groups, String users) {
    return new ReaderRule(
        Platform.DISCORD, ids(homes), ids(channels), ids(groups), ids(users), "here");
  }

  private static Set<String> ids(String ids) {
    return ids.isEmpty() ? Set.of() : Set.of(ids.split(" ", -1));
  }

  private static Rights only(ReaderRule... rules) {
    return new Rights(
        new TreeMap<>(Map.of("board", Readers.of(List.of(rules)), "news", Readers.EVERYONE)));
  }

  /// Ada is in server S with role R.
  private static final Directory OF_ADA =
      new Directory() {
        @Override
        public boolean isMember(String home, String user) {
          return home.equals("S") && user.equals("ada");
        }

        @Override
        public boolean isInGroup(Optional<String> home, String group, String user) {
          return home.filter("S"::equals).isPresent() && group.equals("R") && user.equals("ada");
        }

        @Override
        public boolean isShared(Venue venue) {
          return venue.channel().equals("shared");
        }
      };

  private static boolean alone(ReaderRule rule, Venue venue, String user) {
    return only(rule).visibleTo(new Questioner(venue, user, OF_ADA).alone()).contains("board");
  }

  private static boolean openly(ReaderRule rule, Venue venue, String user) {
    return only(rule).visibleTo(new Questioner(venue, user, OF_ADA).openly()).contains("board");
  }

  @Test
  void aPlaceReadsWhatIsForItsServerOrItself() {
    assertThat(openly(rule("S", "", "", ""), CHANNEL, "ada")).isTrue();
    assertThat(openly(rule("", "C", "", ""), CHANNEL, "ben")).isTrue();
    assertThat(openly(rule("S", "X", "", ""), CHANNEL, "ada")).isFalse();
    assertThat(openly(rule("X", "C", "", ""), CHANNEL, "ada")).isFalse();
  }

  @Test
  void aPublicReplyNeverUsesTheRightsOfWhoAsks() {
    assertThat(openly(rule("", "", "R", ""), CHANNEL, "ada")).isFalse();
    assertThat(openly(rule("", "", "", "ada"), CHANNEL, "ada")).isFalse();
    assertThat(openly(rule("S", "C", "", "ada"), CHANNEL, "ada")).isFalse();
  }

  @Test
  void aPrivateReplyUsesTheRightsOfThePersonThere() {
    assertThat(alone(rule("", "", "R", ""), CHANNEL, "ada")).isTrue();
    assertThat(alone(rule("S", "", "R", ""), CHANNEL, "ada")).isTrue();
    assertThat(alone(rule("", "", "R", ""), CHANNEL, "ben")).isFalse();
    assertThat(alone(rule("", "", "", "ada ben"), CHANNEL, "ben")).isTrue();
    assertThat(alone(rule("", "X", "", "ada"), CHANNEL, "ada")).isFalse();
    assertThat(alone(rule("S", "", "", ""), CHANNEL, "ben")).as("in its channel").isTrue();
  }

  @Test
  void inADirectConversationTheOwnMembershipCounts() {
    assertThat(alone(rule("S", "", "", ""), DIRECT, "ada")).isTrue();
    assertThat(openly(rule("S", "", "R", ""), DIRECT, "ada")).isTrue();
    assertThat(openly(rule("S", "", "", ""), DIRECT, "ben")).isFalse();
    assertThat(openly(rule("", "C", "", ""), DIRECT, "ada")).isFalse();
    Venue friends = new Venue(Platform.DISCORD, Optional.empty(), "G", false);
    assertThat(openly(rule("S", "", "", ""), friends, "ada")).isFalse();
    assertThat(openly(rule("", "", "", "ada"), friends, "ada")).isFalse();
  }

  @Test
  void whoSharesAChannelFromOutsideReadsWhatItsChannelMay() {
    Venue shared = Venue.channel(Platform.DISCORD, "S", "shared");
    assertThat(openly(rule("S", "", "", ""), shared, "ada")).isFalse();
    assertThat(alone(rule("S", "", "", ""), shared, "ben")).isFalse();
    assertThat(alone(rule("S", "", "", ""), shared, "ada")).isTrue();
    assertThat(openly(rule("", "shared", "", ""), shared, "ben")).isTrue();
    assertThat(alone(rule("", "shared", "", ""), shared, "ben")).isTrue();
  }

  @Test
  void rulesOfOnePlatformMeanNothingOnAnother() {
    Venue slack = Venue.channel(Platform.SLACK, "S", "C");
    assertThat(alone(rule("S", "C", "", "ada"), slack, "ada")).isFalse();
  }

  @Test
  void whatCannotBeFoundOutGrantsNothing() {
    Directory broken =
        new Directory() {
          @Override
          public boolean isMember(String home, String user) {
            throw new UncheckedIOException(new IOException("down"));
          }

          @Override
          public boolean isInGroup(Optional<String> home, String group, String user) {
            throw new UncheckedIOException(new IOException("down"));
          }

          @Override
          public boolean isShared(Venue venue) {
            throw new UncheckedIOException(new IOException("down"));
          }
        };
    Questioner ada = new Questioner(CHANNEL, "ada", broken);
    Rights rights = only(rule("S", "", "", ""), rule("", "", "R", ""));
    assertThat(rights.visibleTo(ada.alone())).containsExactly("news");
    assertThat(rights.visibleTo(ada.openly())).containsExactly("news");
    assertThat(only(rule("", "C", "", "")).visibleTo(ada.openly()))
        .containsExactly("board", "news");
  }

  @Test
  void aRuleThatNamesNobodyIsNone() {
    assertThatThrownBy(() -> rule("", "", "", "")).hasMessage("illegal rule: names nobody");
  }

  @Test
  void agreeWithAllThatIsKnownOfRandomPlacesAndPeople() {
    Random random = new Random(14);
    for (int world = 0; world < 300; world++) {
      RandomReaders readers = new RandomReaders(random);
      Rights rights = readers.rights();
      for (int i = 0; i < 100; i++) {
        Questioner asker = readers.questioner();
        Set<String> alone = rights.visibleTo(asker.alone());
        Set<String> openly = rights.visibleTo(asker.openly());
        assertThat(alone).isEqualTo(readers.readable(asker, true)).containsAll(openly);
        assertThat(openly).isEqualTo(readers.readable(asker, false));
      }
    }
  }

  @Test
  void anAnswerThatMakesNoSenseGrantsNothingAndIsNotLogged() {
    Directory odd =
        new Directory() {
          @Override
          public boolean isMember(String home, String user) {
            throw new IllegalStateException("of Ada Byron");
          }

          @Override
          public boolean isInGroup(Optional<String> home, String group, String user) {
            throw new NullPointerException("of Ada Byron");
          }

          @Override
          public boolean isShared(Venue venue) {
            throw new ClassCastException("of Ada Byron");
          }
        };
    Questioner ada = new Questioner(CHANNEL, "ada", odd);
    Rights rights = only(rule("S", "", "", ""), rule("", "", "R", ""), rule("S", "", "R", ""));
    try (CapturedLog log = new CapturedLog()) {
      assertThat(rights.visibleTo(ada.alone())).containsExactly("news");
      assertThat(rights.visibleTo(ada.openly())).containsExactly("news");
      assertThat(log.lines())
          .contains("who may read could not be found out: java.lang.IllegalStateException")
          .noneMatch(line -> line.contains("Byron"));
    }
  }

  @Test
  void aRuleWithAGroupAsksNothingForAReplyToAll() {
    assertThat(openly(rule("S", "", "R", ""), CHANNEL, "ada")).isFalse();
    Directory silent =
        new Directory() {
          @Override
          public boolean isMember(String home, String user) {
            throw new AssertionError("asked");
          }

          @Override
          public boolean isInGroup(Optional<String> home, String group, String user) {
            throw new AssertionError("asked");
          }

          @Override
          public boolean isShared(Venue venue) {
            throw new AssertionError("asked");
          }
        };
    Questioner ada = new Questioner(CHANNEL, "ada", silent);
    assertThat(only(rule("S", "", "R", "")).visibleTo(ada.openly())).containsExactly("news");
  }

  @Test
  void aCacheForgetsAValueAfterAMinuteAndAFailureAfterTenSeconds() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    MinuteCache<String, Integer> cache = new MinuteCache<>(now::get);
    AtomicInteger asked = new AtomicInteger();
    Supplier<Integer> down =
        () -> {
          asked.incrementAndGet();
          throw new UncheckedIOException(new IOException("down"));
        };
    for (long second : List.of(0L, 1L, 9L, 10L, 11L)) {
      now.set(Instant.EPOCH.plusSeconds(second));
      assertThatThrownBy(() -> cache.get("a", down)).isInstanceOf(UncheckedIOException.class);
    }
    assertThat(asked).as("at the first and the tenth second").hasValue(2);
    now.set(Instant.EPOCH.plusSeconds(20));
    assertThat(cache.get("a", asked::incrementAndGet)).isEqualTo(3);
    now.set(Instant.EPOCH.plusSeconds(79));
    assertThat(cache.get("a", down)).isEqualTo(3);
    now.set(Instant.EPOCH.plusSeconds(80));
    assertThat(cache.get("a", asked::incrementAndGet)).isEqualTo(4);
    now.set(Instant.EPOCH.minusSeconds(3600));
    assertThat(cache.get("a", asked::incrementAndGet)).as("the clock was set back").isEqualTo(5);
  }
}
