package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static footnote.slack.SlackScenario.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways in which people post in Slack, each as its events tell of it: each is answered once.
class SlackPostsTest {
  @TempDir Path folder;
  private SlackScenario scene;

  @BeforeEach
  void start() {
    scene = SlackScenario.in(folder);
  }

  @AfterEach
  void stop() {
    scene.close();
  }

  private void hand(String event, ObjectNode message) {
    scene.slack.sockets.hand(event, Envelopes.event(event, message));
    scene.awaitAcknowledged(event);
  }

  private static ObjectNode mention(String text) {
    return Envelopes.mention("C1", "U1", "<@U0BOT> " + text);
  }

  private static ObjectNode withFile(ObjectNode message) {
    message
        .put("upload", false)
        .putArray("files")
        .addObject()
        .put("id", "F1")
        .put("name", "quay.png")
        .put("mimetype", "image/png")
        .put("mode", "hosted")
        .put("size", 4_096);
    return message;
  }

  private static ObjectNode edited(ObjectNode message, String time) {
    message.putObject("edited").put("user", "U1").put("ts", time);
    return message;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file_share"})
  void aMentionWithAFile(String subtype) {
    ObjectNode message = withFile(mention(QUESTION));
    if (!subtype.isEmpty()) {
      message.put("subtype", subtype);
    }
    hand("e1", message);
    assertThat(scene.said(1).shown()).contains("Q: " + QUESTION, QUOTE);
  }

  @Test
  void aDirectMessageWithAFile() {
    hand("e1", withFile(Envelopes.direct("D1", "U1", QUESTION)).put("subtype", "file_share"));
    assertThat(scene.said(1).shown()).contains("Q: " + QUESTION, QUOTE);
  }

  @Test
  void aFileOfItsOwnIsNotAnswered() {
    ObjectNode own = withFile(Envelopes.direct("D1", SlackStandIn.SELF, QUESTION));
    hand("e1", own.put("subtype", "file_share"));
    scene.nothingSaidBut(0);
  }

  @Test
  void aReplyInAThreadThatItsChannelShowsToo() {
    ObjectNode message =
        Envelopes.direct("D1", "U1", QUESTION)
            .put("subtype", "thread_broadcast")
            .put("thread_ts", "1600000000.000001");
    message.putObject("root").put("ts", "1600000000.000001").put("text", "the port");
    hand("e1", message);
    assertThat(scene.said(1).text("thread_ts")).isEqualTo("1600000000.000001");
    hand(
        "e2",
        mention(QUESTION).put("subtype", "thread_broadcast").put("thread_ts", "1600000000.000002"));
    assertThat(scene.said(2).text("thread_ts")).isEqualTo("1600000000.000002");
  }

  @Test
  void whatSomebodySaysOfThemselves() {
    ObjectNode message = Envelopes.direct("D1", "U1", "wonders when the port reopened");
    hand("e1", message.put("subtype", "me_message"));
    assertThat(scene.said(1).shown()).contains(QUOTE);
  }

  @Test
  void aMessageEditedToMentionTheBotOnce() {
    ObjectNode message = mention(QUESTION);
    String posted = message.path("ts").asText();
    hand("e1", edited(message.deepCopy(), "1700000060.000000"));
    assertThat(scene.said(1).text("thread_ts")).isEqualTo(posted);
    hand("e2", edited(message.deepCopy(), "1700000090.000000"));
    scene.nothingSaidBut(1);
  }

  @Test
  void anEditOfAnAnsweredMentionIsNotAnsweredAfterARestartEither() {
    ObjectNode message = mention(QUESTION);
    hand("e1", message);
    scene.said(1);
    hand("e2", edited(message.deepCopy(), "1700000060.000000"));
    scene.restart();
    hand("e3", edited(message.deepCopy(), "1700000090.000000"));
    hand("e4", edited(message.deepCopy(), "1700090000.000000"));
    scene.nothingSaidBut(1);
  }

  @Test
  void aLinkThatShowsItsPageAndARevisionOfItsOwnAreNotAnswered() {
    ObjectNode direct = Envelopes.direct("D1", "U1", QUESTION + " <https://news.example>");
    hand("e1", direct);
    scene.said(1);
    ObjectNode shown = direct.deepCopy();
    shown.putArray("attachments").addObject().put("from_url", "https://news.example");
    hand("e2", changed(shown, direct));
    ObjectNode own = Envelopes.direct("D1", SlackStandIn.SELF, "an answer").put("bot_id", "B1");
    hand("e3", changed(own, own));
    scene.nothingSaidBut(1);
  }

  /// As Slack tells of a change in a conversation.
  private static ObjectNode changed(ObjectNode message, ObjectNode before) {
    ObjectNode event = Envelopes.direct("D1", "U1", "");
    event.remove(List.of("user", "text"));
    event.put("subtype", "message_changed").put("hidden", true);
    event.set("message", message);
    event.set("previous_message", before);
    return event;
  }

  @Test
  void oneMessageThatTwoEventsTellOf() {
    ObjectNode mention = mention(QUESTION);
    hand("e1", mention);
    ObjectNode again = mention.deepCopy().put("type", "message").put("channel_type", "mpim");
    hand("e2", again);
    hand("e3", mention.deepCopy());
    scene.nothingSaidBut(1);
  }

  private static ObjectNode forwarding(ObjectNode message) {
    message
        .putArray("attachments")
        .addObject()
        .put("is_msg_unfurl", true)
        .put("is_share", true)
        .put("author_id", "U2")
        .put("channel_id", "C2")
        .put("fallback", "[November 14th, 2023 10:13 PM] ann: " + QUESTION)
        .put("from_url", "https://workshop.slack.com/archives/C2/p1700000000100000")
        .put("text", "_" + QUESTION + "_");
    return message;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "please", ":point_down:"})
  void aForwardedMessageByItsText(String said) {
    hand("e1", forwarding(mention(said)));
    assertThat(scene.said(1).shown()).contains("Q: " + QUESTION + "\n", QUOTE);
    hand("e2", forwarding(Envelopes.direct("D1", "U1", said)));
    assertThat(scene.said(2).shown()).contains("Q: " + QUESTION + "\n", QUOTE);
  }

  @Test
  void aForwardedMessageThatHasItsWordsInBlocks() {
    ObjectNode message = Envelopes.direct("D1", "U1", "");
    ObjectNode shared = message.putArray("attachments").addObject();
    shared.put("is_msg_unfurl", true).put("is_share", true);
    ObjectNode within = shared.putArray("message_blocks").addObject().put("channel", "C2");
    within.putObject("message").set("blocks", richText());
    hand("e1", message);
    assertThat(scene.said(1).shown()).contains("Q: " + QUESTION + "\n");
  }

  @Test
  void itsOwnWordsBeforeThoseOfWhatItForwards() {
    hand("e1", forwarding(mention("When do ferries sail?")));
    assertThat(scene.said(1).shown()).contains("Q: When do ferries sail?");
  }

  private static ArrayNode richText() {
    ObjectNode block = Envelopes.direct("", "", "").removeAll();
    block.put("type", "rich_text").put("block_id", "b1");
    ArrayNode parts = block.putArray("elements");
    ArrayNode first = parts.addObject().put("type", "rich_text_section").putArray("elements");
    first.addObject().put("type", "user").put("user_id", "U0BOT");
    first.addObject().put("type", "emoji").put("name", "wave");
    first.addObject().put("type", "text").put("text", " When did ");
    first
        .addObject()
        .put("type", "text")
        .put("text", "the port")
        .putObject("style")
        .put("italic", true);
    first.addObject().put("type", "broadcast").put("range", "here");
    ArrayNode code = parts.addObject().put("type", "rich_text_preformatted").putArray("elements");
    code.addObject().put("type", "text").put("text", "reopen?");
    return block.arrayNode().add(block);
  }

  @Test
  void aMessageThatHasItsWordsInBlocks() {
    ObjectNode message = Envelopes.direct("D1", "U1", "");
    message.set("blocks", richText());
    hand("e1", message);
    assertThat(scene.said(1).shown()).contains("Q: " + QUESTION + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":wave: *When* did _the port_ reopen?",
        "<!here> <@U2> When did the port reopen?",
        "<!subteam^S1|@crew> When did ~the~ <https://port.example|port> reopen?",
        "```When did the port reopen?```",
        "`When did the port reopen?`",
        "&gt; When did the port reopen?",
        "When did the port\nreopen?"
      })
  void whatSlackWritesAroundWordsIsNoWord(String text) {
    hand("e1", mention(text));
    assertThat(scene.said(1).shown()).contains("Q: " + QUESTION + "\n", QUOTE);
  }

  @Test
  void quotationMarksOfAnyKindAreAPhrase() {
    hand("e1", mention("“two weeks ahead” &amp; port"));
    assertThat(scene.said(1).shown()).contains("Q: “two weeks ahead” & port\n", QUOTE);
  }
}
