package footnote.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleTest {
  @Test
  void makesTitlesOfFileNames() {
    assertThat(Title.ofFile("a/017_the-long-way.txt")).isEqualTo("The long way");
    assertThat(Title.ofFile("rain_4efb888b6270b218.md")).isEqualTo("Rain");
    assertThat(Title.ofFile("___.txt")).isEqualTo("___");
  }
}
