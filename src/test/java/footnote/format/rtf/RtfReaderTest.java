package footnote.format.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.format.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          \\b Bread\\b0  rises.\\par                      => paragraph: Bread rises.
          {\\*\\unheard of}Bread rises.\\par              => paragraph: Bread rises.
          {\\b0\\*\\cs7\\i0 Bread rises.}\\par            => paragraph: Bread rises.
          Bread {\\v is hidden }rises.\\par               => paragraph: Bread rises.
          Bread {\\deleted was }rises.\\par               => paragraph: Bread rises.
          Caf\\'e9 in Malm\\'f6.\\par                     => paragraph: Café in Malmö.
          Price: 5 \\u8364?.\\par                         => paragraph: Price: 5 €.
          \\pard\\outlinelevel0 Bread\\par                => heading: Bread
          {\\listtext\\'b7\\tab}rye\\par                  => item: rye
          {\\listtext 2.\\tab}rye\\par                    => item: 2. rye
          \\trowd\\intbl Rye\\cell 42 g\\cell\\row\\pard  => row: Rye · 42 g
          \\trowd\\intbl Rye\\cell 42 g\\cell             => row: Rye · 42 g
          """)
  void readsWhatIsSeen(String content, String shown) {
    assertThat(Read.of("bread.rtf", "{\\rtf1\\ansi " + content + "}").shown())
        .containsExactly(shown);
  }

  @Test
  void readsWhatIsLeftOfAFileThatBreaksOff() {
    Read read = Read.of("bread.rtf", "{\\rtf1 {\\b Bread rises.\\par It is");

    assertThat(read.shown()).containsExactly("paragraph: Bread rises.", "paragraph: It is");
    assertThat(read.reasons()).containsExactly("0 is truncated: what is left of it is read");
  }

  @Test
  void refusesWhatIsNoRichText() {
    assertThat(Read.of("bread.rtf", "Bread rises.").reasons())
        .containsExactly("0 is not what its name says: no Rich Text Format");
  }
}
