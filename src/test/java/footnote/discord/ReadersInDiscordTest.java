package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.access.Platform;
import footnote.access.ReaderRule;
import footnote.chat.Divided;
import footnote.chat.Limits;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told to whom, where one of two collections is not for everyone.
class ReadersInDiscordTest {
  private static final String QUESTION = "What of the merger with Zylotrope?";

  @TempDir Path folder;
  private final List<World> worlds = new ArrayList<>();

  /// A bot with its own Discord.
  private record World(DiscordStandIn discord, Divided articles, RunningBot bot) {}

  @AfterEach
  void stop() {
    for (World world : worlds) {
      world.bot.close();
      world.discord.close();
      world.articles.close();
      assertThat(world.discord.rest.violations).isEmpty();
    }
  }

  private World world(int secrets, ReaderRule... rules) {
    Divided articles = new Divided(folder.resolve("" + worlds.size()), secrets, rules);
    DiscordStandIn discord = DiscordStandIn.start();
    Limits limits = new Limits(0, 0, InstantSource.system());
    RunningBot bot =
        RunningBot.start(discord.settings(), articles.readership, limits, 100).awaitReady();
    World world = new World(discord, articles, bot);
    worlds.add(world);
    return world;
  }

  private static ReaderRule rule(Set<String> channels, Set<String> roles, Set<String> users) {
    return new ReaderRule(Platform.DISCORD, Set.of(Payloads.GUILD), channels, roles, users, "here");
  }

  private static final ReaderRule TO_ROLE = rule(Set.of(), Set.of(Payloads.ROLE), Set.of());

  private static ObjectNode shown(StandInRest.Held held) {
    await().until(() -> held.edits > 0);
    return held.message;
  }

  private static ObjectNode asked(boolean alone) {
    return Payloads.command("ask", Map.of("question", QUESTION, "private", alone));
  }

  private static String text(World world, ObjectNode interaction) {
    return Sent.text(shown(world.discord.interact(interaction)));
  }

  @Test
  void tellsAMemberInPrivateWhatItTellsNobodyInPublic() {
    World world = world(2, TO_ROLE);
    ObjectNode openly = Payloads.interaction(2, Payloads.ADA, asked(false));
    assertThat(text(world, Payloads.withRole(openly)))
        .contains("in 5 articles", "Nowhere in the articles: “merger”, “Zylotrope”")
        .doesNotContain("Whitby");
    ObjectNode alone = Payloads.interaction(2, Payloads.ADA, asked(true));
    assertThat(text(world, Payloads.withRole(alone))).contains("Zylotrope reopened the port");
    assertThat(text(world, Payloads.interaction(2, Payloads.BEN, asked(true))))
        .contains("in 5 articles");
  }

  @Test
  void tellsAThreadWhatItsChannelMayRead() {
    World world = world(2, rule(Set.of(Payloads.CHANNEL), Set.of(), Set.of()));
    String inThread = world.discord.mention(Payloads.BEN, Payloads.THREAD, QUESTION);
    await().until(() -> !world.discord.rest.repliesTo(inThread).isEmpty());
    assertThat(Sent.text(world.discord.rest.repliesTo(inThread).getFirst())).contains("Whitby");
    ObjectNode slash = Payloads.interaction(2, Payloads.BEN, asked(false));
    slash.put("channel_id", Payloads.THREAD);
    slash.set("channel", Payloads.guild().path("threads").get(0));
    assertThat(text(world, slash)).contains("Whitby");
    assertThat(text(world, Payloads.directInteraction(2, Payloads.BEN, asked(false))))
        .doesNotContain("Whitby");
    assertThat(text(world, Payloads.abroad(2, Payloads.BEN, asked(false))))
        .doesNotContain("Whitby");
  }

  @Test
  void asksDiscordWhoSomebodyIsInADirectConversation() {
    World world = world(2, TO_ROLE);
    ObjectNode member = Payloads.member(Payloads.person(Payloads.ADA));
    member.putArray("roles").add(Payloads.ROLE);
    world.discord.rest.members.put(
        "GET guilds/" + Payloads.GUILD + "/members/" + Payloads.ADA, member);
    assertThat(text(world, Payloads.directInteraction(2, Payloads.ADA, asked(false))))
        .contains("Whitby");
    assertThat(text(world, Payloads.directInteraction(2, Payloads.BEN, asked(false))))
        .doesNotContain("Whitby");
    assertThat(text(world, Payloads.amongFriends(2, Payloads.ADA, asked(false))))
        .as("others read along")
        .doesNotContain("Whitby");
  }

  @Test
  void sharesNothingThatNotAllThereMayRead() {
    World world = world(2, TO_ROLE);
    ObjectNode alone = Payloads.withRole(Payloads.interaction(2, Payloads.ADA, asked(true)));
    ObjectNode answer = shown(world.discord.interact(alone)).put("flags", 1 << 15 | 1 << 6);
    ObjectNode data = Payloads.click(Sent.button(answer, "Share"));
    StandInRest.Held share =
        world.discord.clickOn(
            Payloads.withRole(Payloads.interaction(3, Payloads.ADA, data)), answer);
    assertThat(Sent.text(shown(share))).startsWith("This can't be shared here");
    assertThat(share.alone).isTrue();
  }

  @Test
  void sharesWhatAllThereMayRead() {
    World world = world(2, TO_ROLE);
    ObjectNode data =
        Payloads.command("ask", Map.of("question", "Who cheered at the gates?", "private", true));
    ObjectNode alone = Payloads.withRole(Payloads.interaction(2, Payloads.ADA, data));
    ObjectNode answer = shown(world.discord.interact(alone)).put("flags", 1 << 15 | 1 << 6);
    StandInRest.Held share =
        world.discord.clickOn(
            Payloads.withRole(
                Payloads.interaction(
                    3, Payloads.ADA, Payloads.click(Sent.button(answer, "Share")))),
            answer);
    assertThat(Sent.text(shown(share))).contains("Dockers cheered at the gates.");
    assertThat(share.alone).isFalse();
  }

  @Test
  void completesOnlyWhatWhoSeesTheAnswerMayRead() {
    World world = world(2, TO_ROLE);
    assertThat(completions(world, true, true, "question", "Merger")).hasSize(2);
    assertThat(completions(world, false, true, "question", "Merger")).isEmpty();
    assertThat(completions(world, true, true, "source", "board")).containsExactly("Board Office");
    assertThat(completions(world, false, true, "source", "board")).isEmpty();
    assertThat(completions(world, true, true, "collection", "")).containsExactly("board", "news");
    assertThat(completions(world, false, true, "collection", "")).containsExactly("news");
    assertThat(completions(world, true, false, "question", "Merger")).as("for all").isEmpty();
    assertThat(completions(world, true, false, "source", "board")).isEmpty();
    assertThat(completions(world, true, false, "collection", "")).containsExactly("news");
  }

  /// @param alone whether the answer is to be for who types alone
  private static List<String> completions(
      World world, boolean member, boolean alone, String option, String typed) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put(option, typed);
    if (alone) {
      options.put("private", true);
    }
    ObjectNode data = Payloads.command("ask", options);
    ((ObjectNode) data.path("options").get(0)).put("focused", true);
    ObjectNode typing = Payloads.interaction(4, Payloads.ADA, data);
    int before = world.discord.sent("POST", "interactions/.*").size();
    world.discord.interact(member ? Payloads.withRole(typing) : typing);
    await().until(() -> world.discord.sent("POST", "interactions/.*").size() > before);
    JsonNode choices =
        world.discord.sent("POST", "interactions/.*").get(before).body().at("/data/choices");
    List<String> names = new ArrayList<>();
    choices.forEach(choice -> names.add(choice.path("name").asText()));
    return names;
  }

  @Test
  void saysTheSameOfACollectionThatIsHiddenAndOneThatIsNot() {
    World world = world(2, TO_ROLE);
    assertThat(narrowed(world, "board").replace("board", "X"))
        .isEqualTo(narrowed(world, "boards").replace("boards", "X"))
        .contains("There is no collection “X” here. There are: news.");
    assertThat(narrowed(world, "news")).contains("in 5 articles");
  }

  private static String narrowed(World world, String collection) {
    ObjectNode data =
        Payloads.command("ask", Map.of("question", QUESTION, "collection", collection));
    return text(world, Payloads.interaction(2, Payloads.BEN, data));
  }

  @Test
  void twoWorldsThatDifferInHiddenArticlesCannotBeTold() {
    World one = world(2, TO_ROLE);
    World other = world(7, TO_ROLE);
    Random random = new Random(14);
    List<String> words = List.of("merger", "port", "Zylotrop", "budget", "ferry", "Whitby", "May");
    for (int i = 0; i < 60; i++) {
      String question = words.get(random.nextInt(7)) + " " + words.get(random.nextInt(7));
      boolean alone = random.nextBoolean();
      boolean command = random.nextInt(4) > 0;
      ObjectNode data =
          command
              ? Payloads.command("ask", Map.of("question", question, "private", alone))
              : Payloads.command("sources", Map.of("filter", words.get(random.nextInt(7))));
      ObjectNode here = shown(one.discord.interact(person(random.nextInt(3), data)));
      ObjectNode there = shown(other.discord.interact(person(i % 3, data)));
      assertThat(there.path("components")).isEqualTo(here.path("components"));
    }
  }

  /// Somebody without the role, in the server, directly or in another server.
  private static ObjectNode person(int where, ObjectNode data) {
    return switch (where) {
      case 0 -> Payloads.directInteraction(2, Payloads.BEN, data.deepCopy());
      case 1 -> Payloads.abroad(2, Payloads.BEN, data.deepCopy());
      default -> Payloads.interaction(2, Payloads.BEN, data.deepCopy());
    };
  }
}
