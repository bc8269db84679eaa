package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Click;
import footnote.chat.ReplyToken;
import footnote.slack.web.SlackText;
import org.junit.jupiter.api.Test;

class ButtonValueTest {
  private static Click more(String question) {
    return new Click(new ReplyToken.More(4, ReplyToken.check(question)), question);
  }

  private static String value(Click click) {
    return ButtonValue.of(click.token(), click.question());
  }

  @Test
  void isReadAsItWasMade() {
    Click click = more("port & <\"reopened\"> \uD83D\uDE00");
    assertThat(ButtonValue.read(value(click))).contains(click);
    assertThat(ButtonValue.read(SlackText.escape(value(click)))).contains(click);
    Click literal = more("what is &amp;?");
    assertThat(ButtonValue.read(value(literal))).contains(literal);
  }

  @Test
  void refusesAQuestionThatIsAnother() {
    String value = value(more("port"));
    assertThat(ButtonValue.read(value.replace("port", "fort"))).isEmpty();
    assertThat(ButtonValue.read("port")).isEmpty();
    assertThat(ButtonValue.read("")).isEmpty();
  }

  @Test
  void leavesTheQuestionOutWhereTheTokenNeedsNone() {
    assertThat(ButtonValue.of(new ReplyToken.Remove("U1"), "port")).isEqualTo("\n1r.U1");
  }

  @Test
  void fitsWithTheLongestQuestion() {
    assertThat(value(more("\uD83D\uDE00".repeat(ReplyToken.LONGEST_SHOWN))))
        .hasSizeLessThan(ButtonValue.LONGEST);
  }

  @Test
  void leavesALongQuestionOutAndKeepsItsToken() {
    Click click = more("a".repeat(ReplyToken.LONGEST_QUESTION));
    assertThat(value(click)).startsWith("\n1m.4.k");
    assertThat(ButtonValue.token(value(click))).contains(click.token());
    assertThat(ButtonValue.read(value(click))).isEmpty();
  }
}
