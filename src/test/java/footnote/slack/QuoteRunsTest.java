package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.slack.api.SlackConfig;
import com.slack.api.util.json.GsonFactory;
import footnote.article.Sentence;
import footnote.chat.Message;
import footnote.chat.QuotePiece;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteRunsTest {
  private static String shown(String lead, int room, QuotePiece... pieces) {
    Message.Quote quote =
        new Message.Quote(
            "1", Optional.of(lead).filter(it -> !it.isEmpty()), List.of(pieces), true, "shortened");
    BlockBuilder blocks = new BlockBuilder();
    new QuoteRuns(quote, "").within(room).addTo(blocks);
    return GsonFactory.createSnakeCase(new SlackConfig()).toJson(blocks.reply().blocks());
  }

  private static void assertShown(String json, String expected) {
    assertThat(JsonParser.parseString(json)).isEqualTo(JsonParser.parseString(expected));
  }

  @Test
  void codeStandsInABlockBelowWhatAnnouncesIt() {
    assertShown(
        shown(
            "To update Quern, run:",
            2_000,
            new QuotePiece(Sentence.Kind.CODE, "if a < b && ```; then\n    quern update\nfi")),
        """
        [{"type": "rich_text", "elements": [
          {"type": "rich_text_section", "elements": [
            {"type": "text", "text": "“To update Quern, run:”\\n", "style": {"bold": false,
             "italic": true, "strike": false, "underline": false, "highlight": false,
             "client_highlight": false, "unlink": false, "code": false}}]},
          {"type": "rich_text_preformatted", "elements": [
            {"type": "text",
             "text": "if a &lt; b &amp;&amp; ```; then\\n    quern update\\nfi"}]},
          {"type": "rich_text_section", "elements": [{"type": "text", "text": "[1]"}]}]}]
        """);
  }

  @Test
  void stepsAreAListWithTheirCommandsBetween() {
    assertShown(
        shown(
            "",
            2_000,
            new QuotePiece(Sentence.Kind.ITEM, "Stop it:"),
            new QuotePiece(Sentence.Kind.CODE, "quern stop"),
            new QuotePiece(Sentence.Kind.ITEM, "2. Start it")),
        """
        [{"type": "rich_text", "elements": [
          {"type": "rich_text_section", "elements": [{"type": "text", "text": "“• Stop it:”"}]},
          {"type": "rich_text_preformatted", "elements": [
            {"type": "text", "text": "quern stop"}]},
          {"type": "rich_text_section", "elements": [
            {"type": "text", "text": "“2. Start it” [1]"}]}]}]
        """);
  }

  @Test
  void rowsAreLines() {
    assertShown(
        shown("", 2_000, new QuotePiece(Sentence.Kind.ROW, "Team · Price: 12\nSolo · Price: 5")),
        """
        [{"type": "section", "text": {"type": "plain_text", "emoji": false,
          "text": "“Team · Price: 12\\nSolo · Price: 5” [1]"}}]
        """);
  }

  @Test
  void codeIsCutAtTheEndOfALine() {
    assertShown(
        shown("", 230, new QuotePiece(Sentence.Kind.CODE, "one\ntwo\nthree")),
        """
        [{"type": "rich_text", "elements": [
          {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "one\\ntwo"}]},
          {"type": "rich_text_section", "elements": [
            {"type": "text", "text": "… [1] (shortened)"}]}]}]
        """);
  }
}
