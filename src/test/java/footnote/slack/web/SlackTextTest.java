package footnote.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<@U0BOT> when?~when?",
        "when, <@U0BOT>?~when, ?",
        "<@U0BOT|footnote> when?~when?",
        "ask <@U2> or <@U2|ann>~ask or @ann",
        "in <#C1|harbour> and <#C2>~in #harbour and",
        "see <https://a.example/x|this> or <https://a.example/?a=1&amp;b=2>~see this or"
            + " https://a.example/?a=1&b=2",
        "mail <mailto:a@b.example|a@b.example>~mail a@b.example",
        "<!subteam^S1|@crew> <!here> <!date^1^{date}|today>~@crew today",
        "a &lt; b &amp;&amp; c &gt; d~a < b && c > d",
        "&amp;lt;~&lt;",
        "costs $1 \\ 2 <https://a.example|$3>~costs $1 \\ 2 $3"
      })
  void readsAMessageAsItsWriterSawIt(String sent, String read) {
    assertThat(SlackText.read(sent, "U0BOT")).isEqualTo(read);
  }

  @Test
  void readsLinesAsOne() {
    assertThat(SlackText.read("<@U0BOT>\nwhen did\n\nit reopen?", "U0BOT"))
        .isEqualTo("when did it reopen?");
  }

  @Test
  void escapesWhatItCanUnescape() {
    String text = "<!channel> & &lt; <@U1>";
    assertThat(SlackText.escape(text)).isEqualTo("&lt;!channel&gt; &amp; &amp;lt; &lt;@U1&gt;");
    assertThat(SlackText.unescape(SlackText.escape(text))).isEqualTo(text);
  }
}
