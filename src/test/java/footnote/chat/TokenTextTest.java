package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenTextTest {
  @Test
  void partsItsFieldsByDots() {
    TokenText text = new TokenText("id.12.x");
    assertThat(text.part(0)).isEqualTo("id");
    assertThat(text.number(1)).isEqualTo(12);
    assertThat(text.part(2)).isEqualTo("x");
  }

  @Test
  void leavesTheDotsOfTheLastFieldAlone() {
    assertThat(new TokenText("0.J. Roe. 2024").rest(1)).isEqualTo("J. Roe. 2024");
    assertThat(new TokenText("Dr. Roe").rest(0)).isEqualTo("Dr. Roe");
    assertThat(new TokenText("0.").rest(1)).isEmpty();
  }

  @Test
  void hasNoFieldsBeyondTheLast() {
    assertThatThrownBy(() -> new TokenText("1.2").part(2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new TokenText("1").rest(1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void takesOnlyANumberForOne() {
    assertThatThrownBy(() -> new TokenText("x.2").number(0))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void checksByEightDigitsOfHex() {
    assertThat(TokenText.check("")).isEqualTo("00000000");
    assertThat(TokenText.check("123456789")).isEqualTo("cbf43926");
  }
}
