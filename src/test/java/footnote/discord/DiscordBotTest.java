package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.TestIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people do and what they get, with real JDA against the stand-in.
class DiscordBotTest {
  @TempDir static Path folder;
  private static TestIndex shelf;
  private static DiscordStandIn discord;
  private static RunningBot bot;

  @BeforeAll
  static void start() {
    shelf = TestIndex.ofPorts(folder);
    discord = DiscordStandIn.start();
    bot = RunningBot.start(discord.settings(), shelf.answerer()).awaitReady();
  }

  @AfterAll
  static void stop() {
    bot.close();
    discord.close();
    shelf.close();
  }

  @BeforeEach
  void forget() {
    discord.sent.clear();
  }

  @AfterEach
  void breaksNoRule() {
    assertThat(discord.rest.violations).isEmpty();
  }

  static ObjectNode answer(StandInRest.Held held) {
    await().until(() -> held.edits > 0);
    return held.message;
  }

  @Test
  void answersASlashCommandWithQuotesAndFootnotes() {
    StandInRest.Held held = discord.ask(Payloads.ADA, "When did the port reopen?");
    ObjectNode answer = answer(held);
    assertThat(Sent.text(answer))
        .startsWith("Q: When did the port reopen?\n> ")
        .contains("The port reopened to cargo on 14 March, two weeks ahead of schedule. [")
        .contains(
            "J. Roe, “Port reopens early”, Daily Star, 14 Mar 2024, ¶2"
                + " <https://news.example/article#:~:text=The%20port%20reopened%20to%20cargo");
    assertThat(Sent.labels(answer))
        .containsExactly("More", "Context 1", "Context 2", "Context 3", "Remove");
    assertThat(held.alone).isFalse();
  }

  @Test
  void defersAtOnceAndAnswersOnce() {
    StandInRest.Held held = discord.ask(Payloads.ADA, "port?");
    answer(held);
    assertThat(discord.sent("POST", "interactions/.*/callback"))
        .singleElement()
        .satisfies(ack -> assertThat(ack.body().path("type").asInt()).isEqualTo(5));
    assertThat(held.edits).isEqualTo(1);
  }

  @Test
  void filtersBySourceAndDate() {
    StandInRest.Held held =
        discord.command(
            Payloads.ADA,
            "ask",
            Map.of("question", "port reopened", "source", "Coast News", "after", "2024"));
    assertThat(Sent.text(answer(held)))
        .startsWith("Q: port reopened source:\"Coast News\" after:2024\n")
        .contains("Coast News")
        .doesNotContain("Daily Star");
  }

  @Test
  void namesADateItCannotRead() {
    StandInRest.Held held =
        discord.command(Payloads.ADA, "ask", Map.of("question", "port", "after", "lunch"));
    assertThat(Sent.text(answer(held))).startsWith("“lunch” is no date");
  }

  @Test
  void takesNoQuestionOfMoreThan1000Characters() {
    StandInRest.Held held =
        discord.command(
            Payloads.ADA, "ask", Map.of("question", "p".repeat(990), "source", "Daily Star"));
    assertThat(Sent.text(answer(held)))
        .isEqualTo(
            "Your question has 1,010 characters with its filters; the most I can take is 1,000.");
  }

  @Test
  void saysWhenTheArticlesDoNotAnswer() {
    ObjectNode answer = answer(discord.ask(Payloads.ADA, "giraffe"));
    assertThat(Sent.text(answer))
        .contains("I found nothing that answers this in 5 articles.")
        .contains("Nowhere in the articles: “giraffe”.");
    assertThat(Sent.labels(answer)).contains("Sources", "Remove");
  }

  @Test
  void saysAsWhatAMisspeltWordWasRead() {
    assertThat(Sent.text(answer(discord.ask(Payloads.ADA, "harbuor"))))
        .contains("The harbour was shut all winter.")
        .contains("Read “harbuor” as “harbour”.");
  }

  @Test
  void asksWithTheWordMeantInstead() {
    ObjectNode answer = answer(discord.ask(Payloads.ADA, "feries ferries quayside"));
    String label =
        Sent.labels(answer).stream()
            .filter(it -> it.startsWith("Search"))
            .findFirst()
            .orElseThrow();
    assertThat(Sent.text(answer(discord.click(Payloads.ADA, answer, label))))
        .startsWith("Q: ferries ferries quayside");
  }

  @Test
  void completesQuestionsFromHeadings() {
    assertThat(completions("question", "port")).contains("Port reopens early", "Port calendar");
  }

  @Test
  void completesSources() {
    assertThat(completions("source", "coast")).containsExactly("Coast News");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "@everyone `*\u202E", "\u0301", "\uD83D", "port*"})
  void completesWhateverIsTypedWithin25Choices(String typed) {
    for (String option : List.of("question", "source")) {
      assertThat(completions(option, typed)).hasSizeLessThanOrEqualTo(25);
      assertThat(completions(option, typed.repeat(1_000))).hasSizeLessThanOrEqualTo(25);
    }
  }

  private static List<String> completions(String option, String typed) {
    discord.sent.clear();
    ObjectNode data = Payloads.command("ask", Map.of(option, typed));
    ((ObjectNode) data.path("options").get(0)).put("focused", true);
    discord.interact(Payloads.interaction(4, Payloads.ADA, data));
    await().until(() -> !discord.sent("POST", "interactions/.*/callback").isEmpty());
    return discord
        .sent("POST", "interactions/.*/callback")
        .getFirst()
        .body()
        .findValues("name")
        .stream()
        .map(JsonNode::asText)
        .toList();
  }

  @Test
  void answersAMentionWithOneMessageThatRefersToIt() {
    String question = discord.mention(Payloads.ADA, Payloads.CHANNEL, "When did the port reopen?");
    await().until(() -> !discord.rest.repliesTo(question).isEmpty());
    ObjectNode answer = discord.rest.repliesTo(question).getFirst();
    assertThat(answer.path("channel_id").asText()).isEqualTo(Payloads.CHANNEL);
    assertThat(Sent.text(answer)).startsWith("Q: When did the port reopen?\n> ");
  }

  @Test
  void answersADirectMessage() {
    String question = discord.direct(Payloads.ADA, "When did the port reopen?");
    await().until(() -> !discord.rest.repliesTo(question).isEmpty());
    ObjectNode answer = discord.rest.repliesTo(question).getFirst();
    assertThat(answer.path("channel_id").asText()).isEqualTo(Payloads.DIRECT);
    assertThat(Sent.text(answer)).startsWith("Q: When did the port reopen?\n> ");
  }

  @Test
  void answersInDirectInteractionsToo() {
    StandInRest.Held held =
        discord.interact(
            Payloads.directInteraction(
                2, Payloads.ADA, Payloads.command("ask", Map.of("question", "port reopened"))));
    assertThat(Sent.text(answer(held))).startsWith("Q: port reopened\n> ");
  }

  @Test
  void helpsWhenAMentionAsksNothing() {
    String question = discord.mention(Payloads.ADA, Payloads.CHANNEL, " ");
    await().until(() -> !discord.rest.repliesTo(question).isEmpty());
    assertThat(Sent.text(discord.rest.repliesTo(question).getFirst()))
        .startsWith("I answer questions from a folder of articles");
  }

  @Test
  void ignoresBotsItselfAndTalkThatIsNotForIt() {
    ObjectNode bot = Payloads.person(Payloads.BEN).put("bot", true);
    discord.say(Payloads.message(Payloads.DIRECT, bot, "port?").put("channel_type", 1));
    discord.say(Payloads.message(Payloads.DIRECT, Payloads.self(), "port?").put("channel_type", 1));
    ObjectNode person = Payloads.person(Payloads.ADA);
    discord.say(Payloads.inGuild(Payloads.message(Payloads.CHANNEL, person, "port?")));
    ObjectNode joined = Payloads.message(Payloads.CHANNEL, person, "").put("type", 7);
    discord.say(Payloads.mentioningBot(Payloads.inGuild(joined)));
    String last = discord.direct(Payloads.ADA, "port?");
    await().until(() -> !discord.sent("POST", "channels/.*").isEmpty());
    assertThat(discord.sent("POST", "channels/.*")).hasSize(1);
    assertThat(discord.rest.repliesTo(last)).hasSize(1);
  }

  @Test
  void findsSourcesForAMessage() {
    ObjectNode message =
        Payloads.message(
            Payloads.CHANNEL,
            Payloads.person(Payloads.BEN),
            "The port reopened. " + "Xylophone ".repeat(120));
    StandInRest.Held held =
        discord.interact(
            Payloads.interaction(
                2, Payloads.ADA, Payloads.messageCommand("Find sources", message)));
    assertThat(Sent.text(answer(held)))
        .startsWith("Q: The port reopened.\n> ")
        .endsWith("I asked only the beginning of the message: it is longer than 1,000 characters.");
    assertThat(held.alone).isTrue();
  }

  @Test
  void listsSourcesAPageAtATime() {
    StandInRest.Held held = discord.command(Payloads.ADA, "sources", Map.of("filter", "coast"));
    assertThat(Sent.text(answer(held)))
        .isEqualTo(
            """
            2 articles for “coast”
            J. Roe, “Ferries wait”, Coast News, 14 Mar 2024 (2 passages)
            J. Roe, “Port calendar”, Coast News, 14 Mar 2024 (1 passage)\
            """);
    assertThat(held.alone).isTrue();
  }

  @Test
  void readsAPassageByItsId() {
    ObjectNode answer = answer(discord.ask(Payloads.ADA, "cargo reopened ahead of schedule"));
    String passage = Sent.button(answer, "Context 1").split("\\.", -1)[1];
    StandInRest.Held held = discord.command(Payloads.ADA, "read", Map.of("passage", passage));
    assertThat(Sent.text(answer(held)))
        .contains("> The port reopened to cargo on 14 March, two weeks ahead of schedule.");
    StandInRest.Held unknown = discord.command(Payloads.ADA, "read", Map.of("passage", "x*y"));
    assertThat(Sent.text(answer(unknown))).startsWith("There is no passage “x\\*y”.");
  }

  @Test
  void helps() {
    StandInRest.Held held = discord.command(Payloads.ADA, "help", Map.of());
    assertThat(Sent.text(answer(held))).startsWith("I answer questions");
    assertThat(held.alone).isTrue();
  }

  @Test
  void escapesWhatAnArticleSaysInAnEditAndInANewMessage() {
    String edited = Sent.text(answer(discord.ask(Payloads.ADA, "zeppelin spoiler")));
    String question = discord.mention(Payloads.ADA, Payloads.CHANNEL, "zeppelin spoiler");
    await().until(() -> !discord.rest.repliesTo(question).isEmpty());
    assertThat(Sent.text(discord.rest.repliesTo(question).getFirst())).isEqualTo(edited);
    assertThat(edited)
        .contains("@\u200Beveryone and \\<\u200B@600000000000000001\\>")
        .contains("\\`code\\` and \\|\\|spoiler\\|\\| and \\[bank\\](https\\://evil.example)")
        .contains("reversed. [1]");
  }
}
