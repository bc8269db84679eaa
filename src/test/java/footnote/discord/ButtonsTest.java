package footnote.discord;

import static footnote.discord.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import footnote.answer.TestIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the buttons do, for whom, and after a restart.
class ButtonsTest {
  @TempDir Path folder;
  private TestIndex shelf;
  private DiscordStandIn discord;
  private RunningBot bot;

  @BeforeEach
  void start() {
    shelf = TestIndex.ofPorts(folder);
    discord = DiscordStandIn.start();
    bot = RunningBot.start(discord.settings(), shelf.answerer()).awaitReady();
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
    shelf.close();
    assertThat(discord.rest.violations).isEmpty();
  }

  private void restart() {
    bot.close();
    bot = RunningBot.start(discord.settings(), shelf.answerer()).awaitReady();
  }

  private static ObjectNode shown(StandInRest.Held held) {
    await().until(() -> held.edits > 0);
    return held.message;
  }

  private ObjectNode answer(boolean alone) {
    return shown(
        discord.command(
            Payloads.ADA, "ask", Map.of("question", "port *reopened*?", "private", alone)));
  }

  @Test
  void aLongQuestionsButtonsWorkUntilARestart() {
    String question = "port reopened? " + "zeppelin ".repeat(100).strip();
    ObjectNode first = shown(discord.command(Payloads.ADA, "ask", Map.of("question", question)));
    assertThat(Sent.text(first)).startsWith("Q: port reopened?…\n");
    ObjectNode more = shown(discord.click(Payloads.BEN, first, "More"));
    assertThat(Sent.text(more)).startsWith("Q: port reopened?").contains("[4]");
    restart();
    assertThat(Sent.text(shown(discord.click(Payloads.BEN, first, "More"))))
        .startsWith("I no longer have the question of this message");
  }

  @Test
  void moreShowsTheNextPassagesAfterARestartToo() {
    ObjectNode first = answer(false);
    restart();
    StandInRest.Held more = discord.click(Payloads.BEN, first, "More");
    String best = Sent.text(first).lines().skip(1).findFirst().orElseThrow();
    assertThat(Sent.text(shown(more)))
        .startsWith("Q: port \\*reopened\\*?\n> ")
        .contains(" [4]\n")
        .doesNotContain(best.substring(0, best.lastIndexOf(" [")));
    assertThat(more.alone).isFalse();
    assertThat(Sent.labels(more.message)).contains("Context 4", "Remove");
  }

  @Test
  void moreOfAPrivateAnswerIsPrivate() {
    StandInRest.Held more = discord.click(Payloads.ADA, answer(true), "More");
    shown(more);
    assertThat(more.alone).isTrue();
  }

  @Test
  void contextShowsTheQuoteInBoldToWhoClickedAndGoesBackAndForth() {
    ObjectNode answer =
        shown(discord.ask(Payloads.ADA, "port reopened cargo two weeks ahead of schedule"));
    restart();
    StandInRest.Held context = discord.click(Payloads.BEN, answer, "Context 1");
    assertThat(Sent.text(shown(context)))
        .contains(
            """
            > The harbour was shut all winter.
            > **The port reopened to cargo on 14 March, two weeks ahead of schedule.**
            > Dockers cheered at the gates.\
            """);
    assertThat(context.alone).isTrue();
    StandInRest.Held later = discord.click(Payloads.BEN, context.message, "Later");
    assertThat(Sent.text(shown(later)))
        .contains("¶3")
        .contains("> **The port")
        .doesNotContain("shut");
    assertThat(Sent.labels(later.message)).containsExactly("Earlier");
    StandInRest.Held back = discord.click(Payloads.BEN, later.message, "Earlier");
    assertThat(Sent.text(shown(back))).isEqualTo(Sent.text(context.message));
  }

  @Test
  void contextOfAPassageThatIsGoneSaysSo() {
    ObjectNode answer =
        shown(discord.ask(Payloads.ADA, "port reopened cargo two weeks ahead of schedule"));
    shelf.remove("Port reopens early");
    assertThat(Sent.text(shown(discord.click(Payloads.ADA, answer, "Context 1"))))
        .startsWith("This article has changed or is gone since");
  }

  @Test
  void moreAndShareSayThatWhatWasQuotedHasChanged() {
    ObjectNode alone = answer(true);
    shelf.remove("Port reopens early");
    assertThat(Sent.text(shown(discord.click(Payloads.ADA, alone, "More"))))
        .contains("Something quoted before has changed or is gone since");
    assertThat(Sent.text(shown(discord.click(Payloads.ADA, alone, "Share"))))
        .contains("Something quoted before has changed or is gone since")
        .doesNotContain("reopened to cargo");
  }

  @Test
  void shareAnswersForEveryone() {
    ObjectNode alone = answer(true);
    assertThat(Sent.labels(alone)).contains("Share");
    restart();
    StandInRest.Held shared = discord.click(Payloads.ADA, alone, "Share");
    assertThat(Sent.text(shown(shared))).isEqualTo(Sent.text(alone));
    assertThat(shared.alone).isFalse();
    assertThat(Sent.labels(shared.message)).doesNotContain("Share");
  }

  @Test
  void removeIsForTheAskerAndForModerators() {
    ObjectNode answer = answer(false);
    restart();
    StandInRest.Held stranger = discord.click(Payloads.BEN, answer, "Remove");
    assertThat(Sent.text(shown(stranger))).startsWith("Only who asked, or someone who may manage");
    assertThat(stranger.alone).isTrue();
    assertThat(stranger.deleted).isFalse();
    StandInRest.Held asker = discord.click(Payloads.ADA, answer, "Remove");
    await().until(() -> asker.deleted);
    StandInRest.Held moderator = discord.click(Payloads.MODERATOR, answer(false), "Remove");
    await().until(() -> moderator.deleted);
  }

  @Test
  void theAnswerToAMentionHasTheSameButtons() {
    String question = discord.mention(Payloads.ADA, Payloads.CHANNEL, "port reopened");
    await().until(() -> !discord.rest.repliesTo(question).isEmpty());
    ObjectNode answer = discord.rest.repliesTo(question).getFirst();
    assertThat(Sent.text(shown(discord.click(Payloads.BEN, answer, "More")))).contains(" [4]\n");
    StandInRest.Held removed = discord.click(Payloads.ADA, answer, "Remove");
    await().until(() -> removed.deleted);
  }

  @Test
  void sourcesTurnTheirPages() {
    for (int i = 10; i < 40; i++) {
      shelf.put("Port number " + i, "Ledger", "Port number " + i + " is a port.");
    }
    ObjectNode list =
        shown(discord.command(Payloads.ADA, "sources", Map.of("filter", "ledger number")));
    assertThat(Sent.text(list)).endsWith("Page 1 of 3");
    assertThat(Sent.labels(list)).containsExactly("Next");
    ObjectNode second = shown(discord.click(Payloads.ADA, list, "Next"));
    assertThat(Sent.text(second)).contains("Port number 20").endsWith("Page 2 of 3");
    assertThat(Sent.labels(second)).containsExactly("Previous", "Next");
    ObjectNode first = shown(discord.click(Payloads.ADA, second, "Previous"));
    assertThat(Sent.text(first)).isEqualTo(Sent.text(list));
  }

  @Test
  void sourcesListsThoseThatAQuestionIsTheNameOf() {
    ObjectNode nothing = shown(discord.ask(Payloads.ADA, "Coast News"));
    assertThat(Sent.text(nothing)).contains("“Coast News” is the source of 2 articles here.");
    assertThat(Sent.text(shown(discord.click(Payloads.BEN, nothing, "Sources"))))
        .startsWith("2 articles for “Coast News”");
  }

  @Test
  void sourcesListsAllWhereNoArticlePassesTheFilters() {
    ObjectNode nothing =
        shown(
            discord.command(
                Payloads.ADA, "ask", Map.of("question", "port reopened", "before", "1990")));
    assertThat(Sent.text(nothing))
        .contains("no article passes its filters. Without them there are 5 articles.")
        .contains("Try without before:, or look at the sources.");
    assertThat(Sent.text(shown(discord.click(Payloads.BEN, nothing, "Sources"))))
        .startsWith("5 articles\n");
  }

  @Test
  void aButtonOfAnotherVersionSaysThatItCannotBeRead() {
    ObjectNode answer = answer(false);
    StandInRest.Held held = discord.clickOn(Payloads.ADA, answer, "0x.whatever");
    assertThat(Sent.text(shown(held))).startsWith("I can’t read this message’s question");
    assertThat(held.alone).isTrue();
  }

  @Test
  void aQuestionThatWasTamperedWithIsNotAsked() {
    ObjectNode answer = answer(false);
    ((ObjectNode) answer.path("components").get(0)).set("content", TextNode.valueOf("Q: other"));
    StandInRest.Held held = discord.click(Payloads.ADA, answer, "More");
    assertThat(Sent.text(shown(held))).startsWith("I can’t read this message’s question");
  }

  @Test
  void aQuestionIsReadBackInWhateverLanguageTheLineBegins() {
    ObjectNode answer = answer(false);
    ObjectNode line = (ObjectNode) answer.path("components").get(0);
    line.put("content", line.path("content").asText().replace("Q: ", "質問："));
    assertThat(Sent.text(shown(discord.click(Payloads.ADA, answer, "More")))).contains(" [4]\n");
  }

  @Test
  void aTruncatedOrLengthenedButtonDoesNoHarm() {
    ObjectNode answer = answer(true);
    List<StandInRest.Held> clicks = new ArrayList<>();
    for (String label : Sent.labels(answer)) {
      String id = Sent.button(answer, label);
      for (int end = 1; end < id.length(); end++) {
        clicks.add(discord.clickOn(Payloads.BEN, answer, id.substring(0, end)));
      }
      clicks.add(discord.clickOn(Payloads.BEN, answer, id + "9"));
    }
    clicks.forEach(ButtonsTest::shown);
    assertThat(clicks).noneMatch(click -> click.deleted);
  }

  @Test
  void aForgedButtonDoesNoHarm() {
    ObjectNode answer = answer(false);
    for (String forged :
        new String[] {
          "1c.aaaaaaaaaaaa.0.99999999", "1t.aaaaaaaaaaaa.0.9.-99", "1p.999999.x", "1l."
        }) {
      assertThat(Sent.text(shown(discord.clickOn(Payloads.BEN, answer, forged)))).isNotEmpty();
    }
  }
}
