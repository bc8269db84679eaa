package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.access.Platform;
import footnote.access.ReaderRule;
import footnote.chat.Divided;
import footnote.chat.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told to whom, where one of two collections is not for everyone.
class ReadersInSlackTest {
  private static final String QUESTION = "What of the merger with Zylotrope?";

  @TempDir Path folder;
  private final List<World> worlds = new ArrayList<>();

  /// A bot in a workspace of its own.
  private static final class World {
    final SlackStandIn slack = new SlackStandIn();
    final Divided articles;
    final RunningBot bot;
    private int events;

    World(Path folder, int secrets, ReaderRule... rules) {
      articles = new Divided(folder, secrets, rules);
      Limits limits = new Limits(0, 0, InstantSource.system());
      bot =
          RunningBot.start(RunningBot.settings(slack), articles.readership, folder, limits, 1_000)
              .awaitReady(slack);
    }

    /// What the bot says to an envelope, as the next.
    SlackStandIn.Call said(ObjectNode envelope) {
      int before = slack.said().size();
      slack.sockets.hand("e" + ++events, envelope);
      await().atMost(Duration.ofSeconds(20)).until(() -> slack.said().size() > before);
      assertThat(slack.refused()).isEmpty();
      return slack.said().get(before);
    }

    SlackStandIn.Call mention(String user, String channel, String text) {
      return said(
          Envelopes.event("m" + events, Envelopes.mention(channel, user, "<@U0BOT> " + text)));
    }

    SlackStandIn.Call direct(String user, String text) {
      return said(Envelopes.event("d" + events, Envelopes.direct("D1", user, text)));
    }

    SlackStandIn.Call slash(String user, String channel, String text) {
      return said(Envelopes.command(user, channel, "/ask", text, slack.replyAddress()));
    }

    SlackStandIn.Call click(String user, String value, boolean hidden) {
      return said(new Envelopes.Click(user, value, slack.replyAddress(), hidden).envelope());
    }
  }

  @AfterEach
  void stop() {
    for (World world : worlds) {
      world.bot.close();
      world.slack.close();
      world.articles.close();
    }
  }

  private World world(int secrets, ReaderRule... rules) {
    World world = new World(folder.resolve("" + worlds.size()), secrets, rules);
    worlds.add(world);
    return world;
  }

  private static ReaderRule rule(Set<String> channels, Set<String> groups) {
    return new ReaderRule(Platform.SLACK, Set.of("T1"), channels, groups, Set.of(), "here");
  }

  private static final ReaderRule TO_GROUP = rule(Set.of(), Set.of("S01"));
  private static final ReaderRule TO_ALL = rule(Set.of(), Set.of());

  @Test
  void tellsAMemberInPrivateWhatItTellsNobodyInPublic() {
    World world = world(2, TO_GROUP);
    world.slack.people.groups.put("S01", Set.of("U1"));
    assertThat(world.mention("U1", "C1", QUESTION).shown())
        .contains("in 5 articles", "“merger”, “Zylotrope”")
        .doesNotContain("Whitby");
    assertThat(world.slash("U1", "C1", QUESTION).shown()).contains("Whitby");
    assertThat(world.slash("U2", "C1", QUESTION).shown()).contains("in 5 articles");
    assertThat(world.direct("U1", QUESTION).shown()).contains("Whitby");
    assertThat(world.direct("U2", QUESTION).shown()).doesNotContain("Whitby");
    assertThat(world.slack.calls("usergroups.users.list")).as("asked once a minute").hasSize(1);
  }

  @Test
  void sharesNothingThatNotAllThereMayRead() {
    World world = world(2, TO_GROUP);
    world.slack.people.groups.put("S01", Set.of("U1"));
    SlackStandIn.Call own = world.slash("U1", "C1", QUESTION);
    SlackStandIn.Call share = world.click("U1", own.button("share"), true);
    assertThat(share.text("text")).startsWith("This can't be shared here");
    assertThat(share.text("response_type")).isEqualTo("ephemeral");
    SlackStandIn.Call open = world.slash("U1", "C1", "Who cheered at the gates?");
    SlackStandIn.Call shared = world.click("U1", open.button("share"), true);
    assertThat(shared.shown()).contains("Dockers cheered at the gates.");
    assertThat(shared.text("response_type")).isEqualTo("in_channel");
  }

  @Test
  void countsGuestsAndStrangersAsTheirChannel() {
    World world = world(2, TO_ALL);
    world.slack.people.guests.add("U5");
    world.slack.people.strangers.add("U6");
    world.slack.people.shared.put("C2", "\"is_ext_shared\":true");
    assertThat(world.mention("U1", "C1", QUESTION).shown()).contains("Whitby");
    assertThat(world.mention("U1", "C2", QUESTION).shown()).as("shared").doesNotContain("Whitby");
    assertThat(world.slash("U1", "C2", QUESTION).shown()).contains("Whitby");
    assertThat(world.slash("U6", "C2", QUESTION).shown()).doesNotContain("Whitby");
    assertThat(world.slash("U5", "C1", QUESTION).shown()).as("as its channel").contains("Whitby");
    assertThat(world.direct("U5", QUESTION).shown()).doesNotContain("Whitby");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"is_shared\":true",
        "\"is_ext_shared\":true",
        "\"is_org_shared\":true,\"is_ext_shared\":false",
        "\"is_global_shared\":true",
        "\"is_pending_ext_shared\":true",
        "\"pending_shared\":[\"T9\"]",
        "\"pending_connected_team_ids\":[\"T9\"]",
        "\"is_mpim\":true",
        "\"is_im\":true",
      })
  void takesAChannelInWhichOthersMayBeForNoneOfTheWorkspace(String how) {
    World world = world(2, TO_ALL);
    world.slack.people.shared.put("C2", how);
    world.slack.people.guests.add("U5");
    assertThat(world.mention("U1", "C2", QUESTION).shown()).doesNotContain("Whitby");
    assertThat(world.slash("U5", "C2", QUESTION).shown()).doesNotContain("Whitby");
    assertThat(world.slash("U1", "C2", QUESTION).shown()).as("a member").contains("Whitby");
  }

  @Test
  void takesADirectConversationForNoChannelOfTheWorkspace() {
    World world = world(2, TO_ALL);
    world.slack.people.guests.add("U5");
    assertThat(world.slash("U5", "D1", QUESTION).shown()).as("a guest").doesNotContain("Whitby");
    assertThat(world.slash("U1", "D1", QUESTION).shown()).as("a member").contains("Whitby");
    assertThat(world.slack.calls("conversations.info")).as("not asked").isEmpty();
  }

  @Test
  void takesADirectConversationOfTwoPeopleForNoneWithTheBot() {
    World world = world(2, TO_ALL);
    SlackStandIn.Call own = world.slash("U1", "D9", QUESTION);
    assertThat(own.shown()).contains("Whitby");
    String value = own.button("share");
    var click = new Envelopes.Click("U1", value, world.slack.replyAddress(), true).envelope();
    ((ObjectNode) click.at("/payload/channel")).put("id", "D9");
    assertThat(world.said(click).text("text")).startsWith("This can't be shared here");
  }

  @Test
  void grantsNothingWhileSlackDoesNotTell() {
    World world = world(2, TO_GROUP, rule(Set.of("C7"), Set.of()));
    world.slack.always("usergroups.users.list", SlackStandIn.refusal("missing_scope"));
    world.slack.always("conversations.info", SlackStandIn.refusal("missing_scope"));
    world.slack.always("users.info", SlackStandIn.refusal("missing_scope"));
    assertThat(world.slash("U1", "C1", QUESTION).shown()).contains("in 5 articles");
    assertThat(world.mention("U1", "C7", QUESTION).shown()).contains("in 5 articles");
  }

  @Test
  void showsInTheHomeTabWhatItsReaderMayRead() {
    World world = world(2, TO_GROUP);
    world.slack.people.groups.put("S01", Set.of("U1"));
    assertThat(home(world, "U1", 1)).startsWith("7 articles").contains("Board Office (2)");
    assertThat(home(world, "U2", 2)).startsWith("5 articles").doesNotContain("Board", "board");
  }

  private static String home(World world, String user, int count) {
    world.slack.sockets.hand(
        "h" + user, Envelopes.event("h" + user, Envelopes.homeOpened(user, "home")));
    await().until(() -> world.slack.calls("views.publish").size() >= count);
    return world.slack.calls("views.publish").get(count - 1).shown();
  }

  @Test
  void twoWorldsThatDifferInHiddenArticlesCannotBeTold() {
    World one = world(2, TO_GROUP);
    World other = world(7, TO_GROUP);
    one.slack.people.groups.put("S01", Set.of("U1"));
    other.slack.people.groups.put("S01", Set.of("U1"));
    Random random = new Random(14);
    List<String> words = List.of("merger", "port", "Zylotrop", "budget", "ferry", "Whitby", "May");
    for (int i = 0; i < 60; i++) {
      String asked = words.get(random.nextInt(7)) + " " + words.get(random.nextInt(7));
      String text = random.nextInt(4) == 0 ? "sources " + words.get(random.nextInt(7)) : asked;
      String channel = i % 5 == 0 ? "C1" + i : "";
      SlackStandIn.Call here = ask(one, channel, text);
      SlackStandIn.Call there = ask(other, channel, text);
      assertThat(there.blocks()).isEqualTo(here.blocks());
      assertThat(there.text("text")).isEqualTo(here.text("text"));
      if (here.offers("more")) {
        assertThat(other.click("U2", there.button("more"), true).blocks())
            .isEqualTo(one.click("U2", here.button("more"), true).blocks());
      }
    }
  }

  /// A member in a channel that all see, or somebody else alone.
  private static SlackStandIn.Call ask(World world, String channel, String text) {
    return channel.isEmpty() ? world.slash("U2", "C1", text) : world.mention("U1", channel, text);
  }
}
