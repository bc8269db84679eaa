package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.TestIndex;
import footnote.slack.web.SlackText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where questions come from and where answers go.
class SlackBotTest {
  private static final String QUESTION = "When did the port reopen?";
  private static final String QUOTE =
      "The port reopened to cargo on 14 March, two weeks ahead of schedule.";

  @TempDir Path folder;
  private TestIndex shelf;
  private SlackStandIn slack;
  private RunningBot bot;

  @BeforeEach
  void start() {
    shelf = TestIndex.ofPorts(folder.resolve("index"));
    slack = new SlackStandIn();
    bot = RunningBot.start(slack, shelf.answerer(), folder).awaitReady(slack);
  }

  @AfterEach
  void stop() {
    bot.close();
    slack.close();
    shelf.close();
  }

  private SlackStandIn.Call said(int count) {
    await().atMost(Duration.ofSeconds(10)).until(() -> slack.said().size() >= count);
    assertThat(slack.refused()).isEmpty();
    return slack.said().get(count - 1);
  }

  @Test
  void answersAMentionInItsThread() {
    ObjectNode mention = Envelopes.mention("C1", "U1", "<@U0BOT> " + QUESTION);
    slack.sockets.hand("e1", Envelopes.event("e1", mention));
    SlackStandIn.Call answer = said(1);
    assertThat(answer.method()).isEqualTo("chat.postMessage");
    assertThat(answer.channel()).isEqualTo("C1");
    assertThat(answer.text("thread_ts")).isEqualTo(mention.get("ts").asText());
    assertThat(answer.shown())
        .contains("Q: " + QUESTION, "“" + QUOTE + "” [1]", "[1] J. Roe", "¶2");
    assertThat(answer.text("unfurl_links")).isEqualTo("0");
    assertThat(answer.text("unfurl_media")).isEqualTo("0");
    assertThat(SlackText.unescape(answer.text("text"))).contains(QUOTE);
  }

  @Test
  void answersAMentionWithinAThreadInThatThread() {
    ObjectNode mention =
        Envelopes.mention("C1", "U1", "<@U0BOT> " + QUESTION).put("thread_ts", "1600000000.000001");
    slack.sockets.hand("e1", Envelopes.event("e1", mention));
    assertThat(said(1).text("thread_ts")).isEqualTo("1600000000.000001");
  }

  @Test
  void answersADirectMessageInTheConversation() {
    slack.sockets.hand("e1", Envelopes.event("e1", Envelopes.direct("D1", "U1", QUESTION)));
    SlackStandIn.Call answer = said(1);
    assertThat(answer.channel()).isEqualTo("D1");
    assertThat(answer.body().has("thread_ts")).isFalse();
    assertThat(answer.shown()).contains(QUOTE);
    assertThat(answer.offers("share")).isFalse();
  }

  @Test
  void answersADirectMessageOfAThreadInThatThread() {
    ObjectNode message =
        Envelopes.direct("D1", "U1", QUESTION).put("thread_ts", "1600000000.000001");
    slack.sockets.hand("e1", Envelopes.event("e1", message));
    assertThat(said(1).text("thread_ts")).isEqualTo("1600000000.000001");
  }

  @Test
  void answersTheCommandToTheAskerAlone() {
    slack.sockets.hand("c1", Envelopes.command("/ask", QUESTION, slack.replyAddress()));
    SlackStandIn.Call answer = said(1);
    assertThat(answer.method()).isEqualTo("response");
    assertThat(answer.text("response_type")).isEqualTo("ephemeral");
    assertThat(answer.shown()).contains(QUOTE);
    assertThat(answer.offers("share")).isTrue();
  }

  @Test
  void sharesAPrivateAnswerInTheChannel() {
    slack.sockets.hand("c1", Envelopes.command("/ask", QUESTION, slack.replyAddress()));
    String address = slack.replyAddress();
    click(said(1).button("share"), "U1", address, true);
    SlackStandIn.Call shared = said(2);
    assertThat(shared.text("response_type")).isEqualTo("in_channel");
    assertThat(shared.shown()).contains(QUOTE);
    assertThat(shared.offers("share")).isFalse();
    await().until(() -> deleted(address));
  }

  private void click(String value, String user, String address, boolean hidden) {
    String id = "click-" + Envelopes.stamp();
    slack.sockets.hand(id, new Envelopes.Click(user, value, address, hidden).envelope());
    await().until(() -> slack.sockets.isAcknowledged(id));
  }

  private boolean deleted(String address) {
    return slack.calls("response").stream()
        .anyMatch(it -> it.address().equals(address) && it.body().has("delete_original"));
  }

  private SlackStandIn.Call answered() {
    ObjectNode mention = Envelopes.mention("C1", "U1", "<@U0BOT> " + QUESTION);
    slack.sockets.hand("e1", Envelopes.event("e1", mention));
    return said(1);
  }

  @Test
  void showsMorePassagesInTheSameThread() {
    click(answered().button("more"), "U2", slack.replyAddress(), false);
    SlackStandIn.Call more = said(2);
    assertThat(more.method()).isEqualTo("chat.postMessage");
    assertThat(more.text("thread_ts")).isEqualTo("1700000000.800000");
    assertThat(more.shown()).contains("[4]").doesNotContain(QUOTE);
  }

  @Test
  void showsWhatStandsAroundAQuoteToWhoClicksOnly() {
    click(answered().button("context-1"), "U2", slack.replyAddress(), false);
    SlackStandIn.Call context = said(2);
    assertThat(context.text("response_type")).isEqualTo("ephemeral");
    assertThat(context.text("thread_ts")).isEqualTo("1700000000.800000");
    assertThat(context.shown())
        .contains("The harbour was shut all winter.", QUOTE, "Dockers cheered at the gates.");
    assertThat(context.blocks().findParents("style").toString()).contains(QUOTE, "\"bold\":true");
  }

  @Test
  void readsOnAroundAQuote() {
    shelf.put("Long read", "Daily Star", "Zebra one.", "Zebra two.", "Zebra three.", "Zebra four.");
    ObjectNode mention = Envelopes.mention("C1", "U1", "<@U0BOT> zebra one");
    slack.sockets.hand("e1", Envelopes.event("e1", mention));
    click(said(1).button("context-1"), "U1", slack.replyAddress(), false);
    click(said(2).button("later"), "U1", slack.replyAddress(), true);
    SlackStandIn.Call later = said(3);
    assertThat(later.body().path("replace_original").asBoolean()).isTrue();
    assertThat(later.shown()).contains("Zebra four.").doesNotContain("Zebra one.");
    assertThat(later.offers("earlier")).isTrue();
  }

  @Test
  void saysThatAPassageIsGone() {
    SlackStandIn.Call answer = answered();
    shelf.remove("Port reopens early");
    click(answer.button("context-1"), "U2", slack.replyAddress(), false);
    assertThat(said(2).shown()).contains("gone").doesNotContain(QUOTE);
  }

  @Test
  void saysInMoreAndShareThatWhatWasQuotedHasChanged() {
    slack.sockets.hand("c1", Envelopes.command("/ask", QUESTION, slack.replyAddress()));
    SlackStandIn.Call alone = said(1);
    shelf.remove("Port reopens early");
    click(alone.button("more"), "U1", slack.replyAddress(), true);
    assertThat(said(2).shown()).contains("Something quoted before has changed or is gone since");
    click(alone.button("share"), "U1", slack.replyAddress(), true);
    assertThat(said(3).shown())
        .contains("Something quoted before has changed or is gone since")
        .doesNotContain(QUOTE);
  }

  @Test
  void removesAnAnswerForItsAskerOnly() {
    SlackStandIn.Call answer = answered();
    String stranger = slack.replyAddress();
    click(answer.button("remove"), "U2", stranger, false);
    assertThat(said(2).shown()).contains("Only who asked");
    String asker = slack.replyAddress();
    click(answer.button("remove"), "U1", asker, false);
    await().until(() -> deleted(asker));
    assertThat(deleted(stranger)).isFalse();
  }

  @Test
  void understandsAClickAfterARestart() {
    String more = answered().button("more");
    bot.close();
    bot = RunningBot.start(slack, shelf.answerer(), folder).awaitReady(slack);
    click(more, "U1", slack.replyAddress(), false);
    assertThat(said(2).shown()).contains("[4]");
  }

  @Test
  void understandsAClickUnderALongQuestionUntilARestart() {
    String question = "port reopened? " + "zeppelin ".repeat(100).strip();
    slack.sockets.hand("e1", Envelopes.event("e1", Envelopes.direct("D1", "U1", question)));
    String more = said(1).button("more");
    assertThat(more).hasSizeLessThan(100);
    click(more, "U1", slack.replyAddress(), false);
    assertThat(said(2).shown()).contains("Q: port reopened?…", "[4]");
    bot.close();
    bot = RunningBot.start(slack, shelf.answerer(), folder).awaitReady(slack);
    click(more, "U1", slack.replyAddress(), false);
    assertThat(said(3).shown()).contains("I no longer have the question of this message");
  }

  @Test
  void understandsAClickWhoseValueComesBackEscaped() {
    String question = "port & <reopened>";
    slack.sockets.hand(
        "e1", Envelopes.event("e1", Envelopes.direct("D1", "U1", "port &amp; &lt;reopened&gt;")));
    String value = said(1).button("more");
    assertThat(value).startsWith(question);
    click(SlackText.escape(value), "U1", slack.replyAddress(), false);
    assertThat(said(2).shown()).contains("Q: " + question);
  }

  @Test
  void saysThatAButtonCantBeRead() {
    click("of another version", "U1", slack.replyAddress(), false);
    assertThat(said(1).shown()).contains("can’t read this message’s question");
  }

  @Test
  void asksAgainWithAnotherSpelling() {
    slack.sockets.hand("c1", Envelopes.command("/ask", "zepelin giraffe", slack.replyAddress()));
    SlackStandIn.Call nothing = said(1);
    assertThat(nothing.shown()).contains("I found nothing", "zepelin", "Did you mean “zeppelin”");
    click(nothing.button("instead-1"), "U1", slack.replyAddress(), true);
    assertThat(said(2).shown()).contains("Q: zeppelin giraffe", "The zeppelin said @everyone");
  }

  @Test
  void putsAnotherSpellingOnlyWhereTheWordStandsAlone() {
    slack.sockets.hand(
        "c1", Envelopes.command("/ask", "zepelin of zepelinists", slack.replyAddress()));
    click(said(1).button("instead-1"), "U1", slack.replyAddress(), true);
    assertThat(said(2).shown()).contains("Q: zeppelin of zepelinists");
  }

  @Test
  void givesHelpForTheWordAndForNothing() {
    slack.sockets.hand("c1", Envelopes.command("/ask", "", slack.replyAddress()));
    assertThat(said(1).shown()).contains("I answer questions", "/ask");
    slack.sockets.hand("e2", Envelopes.event("e2", Envelopes.mention("C2", "U1", "<@U0BOT> Help")));
    assertThat(said(2).shown()).contains("I answer questions", "mention me again");
    slack.sockets.hand("e3", Envelopes.event("e3", Envelopes.mention("C3", "U1", "<@U0BOT>")));
    assertThat(said(3).shown()).contains("I answer questions");
  }

  @Test
  void listsTheSources() {
    slack.sockets.hand("c1", Envelopes.command("/ask", "sources", slack.replyAddress()));
    assertThat(said(1).shown()).contains("5 articles", "“Ferries wait”, Coast News");
    slack.sockets.hand("c2", Envelopes.command("/ask", "sources coast", slack.replyAddress()));
    assertThat(said(2).shown())
        .contains("2 articles for “coast”", "Ferries wait")
        .doesNotContain("Daily Star");
    slack.sockets.hand(
        "c3", Envelopes.command("/ask", "sources say the port reopened", slack.replyAddress()));
    assertThat(said(3).shown()).contains("Q: sources say the port reopened");
  }

  @Test
  void listsTheSourcesThatAQuestionIsTheNameOf() {
    slack.sockets.hand("c1", Envelopes.command("/ask", "Coast News", slack.replyAddress()));
    SlackStandIn.Call nothing = said(1);
    assertThat(nothing.shown()).contains("“Coast News” is the source of 2 articles here.");
    click(nothing.button("sources"), "U1", slack.replyAddress(), true);
    assertThat(said(2).shown()).contains("2 articles for “Coast News”", "Ferries wait");
  }

  @Test
  void saysThatNoArticlePassesTheFilters() {
    slack.sockets.hand(
        "c1", Envelopes.command("/ask", QUESTION + " before:1990", slack.replyAddress()));
    SlackStandIn.Call nothing = said(1);
    assertThat(nothing.shown())
        .contains(
            "no article passes its filters. Without them there are 5 articles.",
            "Try without before:, or look at the sources.");
    assertThat(nothing.offers("sources")).isTrue();
  }

  @Test
  void turnsThePagesOfTheSources() {
    for (int i = 0; i < 10; i++) {
      shelf.put("Filler " + i, "Coast News", "Nothing much.");
    }
    slack.sockets.hand("c1", Envelopes.command("/ask", "sources", slack.replyAddress()));
    SlackStandIn.Call first = said(1);
    assertThat(first.shown()).contains("15 articles", "Page 1 of 2");
    click(first.button("next"), "U1", slack.replyAddress(), true);
    SlackStandIn.Call second = said(2);
    assertThat(second.body().path("replace_original").asBoolean()).isTrue();
    assertThat(second.shown()).contains("Page 2 of 2");
    assertThat(second.offers("previous")).isTrue();
    assertThat(second.offers("next")).isFalse();
  }

  @Test
  void refusesAQuestionThatIsTooLong() {
    slack.sockets.hand("c1", Envelopes.command("/ask", "a ".repeat(600), slack.replyAddress()));
    assertThat(said(1).shown()).contains("1,199 characters", "1,000");
  }

  @Test
  void mentionsNobodyThatAnArticleNames() {
    slack.sockets.hand("c1", Envelopes.command("/ask", "zeppelin", slack.replyAddress()));
    SlackStandIn.Call answer = said(1);
    assertThat(answer.shown()).contains("<@600000000000000001>");
    assertThat(answer.body().toString()).doesNotContain("<@6").contains("&lt;@6");
    assertThat(List.of("parse", "link_names")).noneMatch(answer.body()::has);
  }
}
