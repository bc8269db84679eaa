package footnote.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every database must do, each with an empty one of its own for every test.
abstract class StateContract {
  private static final String ANNA = "discord:1";
  private static final String BEN = "discord:2";
  private static final String CLEO = "slack:T1:3";
  private static final List<String> ALL = List.of(ANNA, BEN, CLEO);

  private Instant now = Instant.parse("2026-03-01T12:00:00Z");

  /// The empty database of this test; the same one however often it is asked for.
  abstract Database database();

  private State open() {
    return new State(database(), () -> now);
  }

  @Test
  void countsOneVoteAPerson() {
    try (State state = open()) {
      state.vote(ANNA, "q", List.of("p1", "p2"), true);
      state.vote(ANNA, "q", List.of("p1"), true);
      state.vote(BEN, "q", List.of("p1"), false);
      state.vote(BEN, "other", List.of("p1"), false);
      assertThat(state.tally("q", "p1")).isEqualTo(new Tally(1, 1));
      assertThat(state.tally("q", "p2")).isEqualTo(new Tally(1, 0));
      assertThat(state.tally("q", "p3")).isEqualTo(new Tally(0, 0));
      assertThat(state.tally()).isEqualTo(new Tally(2, 2));
    }
  }

  @Test
  void changesAVote() {
    try (State state = open()) {
      state.vote(ANNA, "q", List.of("p"), true);
      state.vote(ANNA, "q", List.of("p"), false);
      assertThat(state.tally("q", "p")).isEqualTo(new Tally(0, 1));
    }
  }

  @Test
  void knowsPeopleAgainAfterItWasClosed() {
    try (State state = open()) {
      state.vote(ANNA, "q", List.of("p"), true);
    }
    try (State state = open()) {
      state.vote(ANNA, "q", List.of("p"), false);
      assertThat(state.tally("q", "p")).isEqualTo(new Tally(0, 1));
    }
  }

  @Test
  void isSharedByTwoThatHaveItOpen() {
    try (State one = open();
        State other = open()) {
      one.vote(ANNA, "q", List.of("p"), true);
      other.vote(ANNA, "q", List.of("p"), false);
      other.vote(BEN, "q", List.of("p"), false);
      assertThat(one.tally("q", "p")).isEqualTo(new Tally(0, 2));
    }
  }

  @Test
  void takesManyVotesAtATime() {
    try (State state = open()) {
      IntStream.range(0, 200)
          .parallel()
          .forEach(i -> state.vote("discord:" + i, "q", List.of("p"), i % 4 == 0));
      assertThat(state.tally("q", "p")).isEqualTo(new Tally(50, 150));
    }
  }

  @Test
  void pinsOneAnswerToAQuestionOfAServer() {
    Pin first = new Pin("discord:7", "q", "Who built it?", "p1", 4, "He did.", "Mo");
    Pin second = new Pin("discord:7", "q", "Who has built it?", "p2", 0, "She did.", "Lu");
    Pin elsewhere = new Pin("slack:T1", "q", "Who built it?", "p1", 4, "He did.", "Mo");
    try (State state = open()) {
      state.pin(first, ANNA);
      state.pin(elsewhere, ANNA);
      state.pin(second, BEN);
      assertThat(state.pins()).containsExactly(second, elsewhere);
      assertThat(state.unpin("discord:7", "q")).isTrue();
      assertThat(state.unpin("discord:7", "q")).isFalse();
      assertThat(state.pins()).containsExactly(elsewhere);
    }
  }

  @Test
  void tellsWhatSeveralPeopleAskedInVain() {
    try (State state = open()) {
      ALL.forEach(person -> state.keep(miss("Where is Zylotrope?", "zylotrope", "where"), person));
      state.keep(miss("My boss stole Zylotrope", "zylotrope", "boss", "steal"), ANNA);
      assertThat(state.gaps(3, 30))
          .containsExactly(
              new Gap("zylotrope", 3, List.of("where"), List.of("where is zylotrope?")));
    }
  }

  @Test
  void tellsNothingThatFewerPeopleHaveInCommon() {
    try (State state = open()) {
      for (int i = 0; i < 10; i++) {
        state.keep(miss("Where is Zylotrope " + i + "?", "zylotrope", "where"), ANNA);
        state.keep(miss("Where is Zylotrope?", "zylotrope", "where"), BEN);
      }
      assertThat(state.gaps(3, 30)).isEmpty();
      state.keep(miss("Zylotrope price", "zylotrope", "price"), CLEO);
      assertThat(state.gaps(3, 30)).containsExactly(new Gap("zylotrope", 3, List.of(), List.of()));
    }
  }

  @Test
  void tellsNobodyAlone() {
    try (State state = open()) {
      assertThatIllegalArgumentException().isThrownBy(() -> state.gaps(1, 30));
    }
  }

  @Test
  void countsWhatLacksNoWordByAllItsWords() {
    Miss price = new Miss("What does it cost?", List.of("cost", "tea"), List.of());
    try (State state = open()) {
      state.keep(price, ANNA);
      state.keep(price, BEN);
      assertThat(state.gaps(2, 30))
          .containsExactly(
              new Gap("cost tea", 2, List.of("cost", "tea"), List.of("what does it cost?")));
      state.remove(price, BEN);
      assertThat(state.gaps(2, 30)).isEmpty();
    }
  }

  @Test
  void forgetsWhatWasAskedLongAgo() {
    try (State state = open()) {
      ALL.forEach(person -> state.keep(miss("Where is Zylotrope?", "zylotrope"), person));
      now = now.plus(Duration.ofDays(29));
      state.expireMisses(30);
      assertThat(state.gaps(3, 30)).hasSize(1);
      assertThat(state.gaps(3, 29)).isEmpty();
      state.expireMisses(29);
      assertThat(state.gaps(3, 30)).isEmpty();
    }
  }

  @Test
  void forgetsAllOfAPersonAndNothingOfOthers() {
    Miss miss = miss("Where is Zylotrope?", "zylotrope");
    try (State state = open()) {
      ALL.forEach(person -> state.keep(miss, person));
      state.vote(ANNA, "q", List.of("p"), true);
      state.vote(BEN, "q", List.of("p"), true);
      state.pin(new Pin("discord:7", "q", "Who?", "p", 0, "He.", "Mo"), ANNA);
      state.pin(new Pin("discord:7", "r", "Who?", "p", 0, "He.", "Lu"), BEN);
      assertThat(state.forget(ANNA)).isEqualTo(new Forgotten(1, 1, 1));
      assertThat(state.forget(ANNA)).as("once more").isEqualTo(Forgotten.NOTHING);
      assertThat(state.tally()).isEqualTo(new Tally(1, 0));
      assertThat(state.gaps(2, 30)).extracting(Gap::people).containsExactly(2);
      assertThat(state.pins()).extracting(Pin::author).containsExactly("", "Lu");
    }
  }

  @Test
  void takesAQuestionAsLongAsAnybodyAsks() {
    String asked = "я".repeat(1_000);
    Miss miss = new Miss(asked, List.of("я".repeat(900)), List.of());
    try (State state = open()) {
      ALL.forEach(person -> state.keep(miss, person));
      assertThat(state.gaps(3, 1))
          .singleElement()
          .satisfies(gap -> assertThat(gap.questions()).containsExactly(asked));
    }
  }

  private static Miss miss(String asked, String missing, String... words) {
    return new Miss(asked, List.of(words), List.of(missing));
  }
}
