package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.ReplyToken;
import footnote.slack.web.SlackText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClickTest {
  private static Click more(String question) {
    return new Click(question, new ReplyToken.More(4, ReplyToken.check(question)));
  }

  @Test
  void isReadAsItWasMade() {
    Click click = more("port & <\"reopened\"> \uD83D\uDE00");
    assertThat(Click.of(click.value())).contains(click);
    assertThat(Click.of(SlackText.escape(click.value()))).contains(click);
    Click literal = more("what is &amp;?");
    assertThat(Click.of(literal.value())).contains(literal);
  }

  @Test
  void refusesAQuestionThatIsAnother() {
    String value = more("port").value();
    assertThat(Click.of(value.replace("port", "fort"))).isEqualTo(Optional.empty());
    assertThat(Click.of("port")).isEmpty();
    assertThat(Click.of("")).isEmpty();
  }

  @Test
  void fitsWithTheLongestQuestion() {
    assertThat(more("\uD83D\uDE00".repeat(ReplyToken.LONGEST_QUESTION)).fits()).isTrue();
  }
}
