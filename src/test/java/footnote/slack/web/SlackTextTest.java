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
        "ask <@U2> or <@U2|ann>~ask or",
        "in <#C1|harbour> and <#C2>~in #harbour and",
        "see <https://a.example/x|this> or <https://a.example/?a=1&amp;b=2>~see this or"
            + " https://a.example/?a=1&b=2",
        "mail <mailto:a@b.example|a@b.example>~mail a@b.example",
        "<!subteam^S1|@crew> <!here> <!date^1^{date}|today>~today",
        "a &lt; b &amp;&amp; c &gt; d~a < b && c > d",
        "&amp;lt;~&lt;",
        ":wave: when :+1::skin-tone-2: at 10:30:15?~when at 10:30:15?",
        "what does `a::b :c: d` do?~what does `a::b :c: d` do?",
        "std::vector in:news source:star~std::vector in:news source:star",
        "costs $1 \\ 2 <https://a.example|$3>~costs $1 \\ 2 $3"
      })
  void readsAMessageAsItsWriterSawIt(String sent, String read) {
    assertThat(SlackText.read(sent)).isEqualTo(read);
  }

  @Test
  void keepsItsLines() {
    assertThat(SlackText.read("<@U0BOT>\nwhen did\n\nit reopen?"))
        .isEqualTo("when did\nit reopen?");
  }

  @Test
  void escapesWhatItCanUnescape() {
    String text = "<!channel> & &lt; <@U1>";
    assertThat(SlackText.escape(text)).isEqualTo("&lt;!channel&gt; &amp; &amp;lt; &lt;@U1&gt;");
    assertThat(SlackText.unescape(SlackText.escape(text))).isEqualTo(text);
  }
}
