package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTokenTest {
  static ReplyToken[] tokens() {
    return new ReplyToken[] {
      new ReplyToken.More(100, ReplyToken.check("a question")),
      new ReplyToken.Share(1, ReplyToken.check("")),
      new ReplyToken.More(
          100,
          ReplyToken.check("x".repeat(500)),
          new SeenQuotes(List.of("abcdefghijkl", "a234567bcdef", "x".repeat(12), "y".repeat(12)))),
      new ReplyToken.Share(1, ReplyToken.check(""), new SeenQuotes(List.of("abcdefghijkl"))),
      new ReplyToken.Instead(ReplyToken.check("Zylotrope?"), "Zylotrope", "Zyltrope"),
      new ReplyToken.Context("abcdefghijkl", 99_999_999, 99_999_999),
      new ReplyToken.Turn(new ReplyToken.Context("abcdefghijkl", 0, 0), -ReplyToken.FARTHEST),
      new ReplyToken.Remove("18446744073709551615"),
      new Vote(true, ReplyToken.check("who?"), List.of("abcdefghijkl")),
      new Vote(
          false,
          ReplyToken.check("long ".repeat(100)),
          List.of("abcdefghijkl", "mnopqrstuvwx", "yz2345672345")),
      new ReplyToken.Sources(""),
      new ReplyToken.Sources("Coast News"),
      new ReplyToken.Page(999_999, "J. Roe. 2024"),
      new ReplyToken.Page(0, "")
    };
  }

  @Test
  void anotherWordIsPutWhereTheWordStandsAlone() {
    ReplyToken.Instead instead = new ReplyToken.Instead("", "por", "port");
    assertThat(instead.in("Por favor, who is the porter, por?"))
        .isEqualTo("Por favor, who is the porter, port?");
    assertThat(instead.in("porpor")).isEqualTo("portport");
    assertThat(new ReplyToken.Instead("", "$1", "a\\$").in("$1")).isEqualTo("a\\$");
  }

  @ParameterizedTest
  @MethodSource("tokens")
  void isReadBackAsItWasWrittenAndFitsAButton(ReplyToken token) {
    assertThat(ReplyToken.decode(token.encode())).contains(token);
    assertThat(token.fits()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "1m",
        "1m.",
        "1m.1",
        "1m.0.abc",
        "1m.101.abc",
        "1m.+1.abc",
        "1m.x.abc",
        "1m.1.abc.",
        "1m.1.abc.abc",
        "1m.1.abc.abcdefghijkl.abcdefghijkl",
        "1s.1.abc.abcdefghijkl-",
        "2m.1.abc",
        "1c.id.1",
        "1c.id.1.2.3",
        "1c.id.-1.2",
        "1t.id.1.2",
        "1t.id.1.2.100",
        "1i.abc.word",
        "1p.-1.x",
        "1r",
        "1v.h.abc",
        "1v.x.abc.id",
        "1v.h.abc.i.j.k.l",
        "1x.1.2",
        "\uD800"
      })
  void isNothingWhenItWasNotWrittenByEncode(String text) {
    assertThat(ReplyToken.decode(text)).isEmpty();
  }

  @Test
  void doesNotFitWhenItsWordsAreTooLong() {
    assertThat(new ReplyToken.Page(0, "x".repeat(100)).fits()).isFalse();
  }

  @Test
  void rejectsWhatIsOutOfBounds() {
    assertThatThrownBy(() -> new ReplyToken.More(0, ""))
        .hasMessage("illegal citation: 0, must be between 1 and 100");
  }

  @Test
  void checksThatAQuestionIsTheOneAsked() {
    assertThat(ReplyToken.check("who?")).hasSize(8).isEqualTo(ReplyToken.check("who?"));
    assertThat(ReplyToken.check("who?")).isNotEqualTo(ReplyToken.check("whom?"));
  }
}
