package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Passage;
import footnote.article.Source;
import footnote.text.PartialDate;
import footnote.wording.Surface;
import footnote.wording.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalFootnoteTest {
  private final TerminalFootnote footnotes =
      new TerminalFootnote(Texts.english().on(Surface.TERMINAL));

  @Test
  void saysAllThatIsKnown() {
    assertThat(line(Samples.PORT, 3))
        .isEqualTo("J. Roe, \"Port reopens early\", Daily Star, 14 Mar 2024, ¶3\n");
  }

  @Test
  void saysNothingThatIsNotKnown() {
    assertThat(line(Samples.BARE, 1)).isEqualTo("\"港口重新开放\", ¶1\n");
  }

  @Test
  void namesTheNoteOnTheAuthor() {
    assertThat(line(Samples.FERRIES, 0))
        .isEqualTo(
            "A. Lin and B. Okoro, \"Ferries wait\", Coast News, Mar 2024, note on the author\n");
  }

  @Test
  void namesUpToThreeAuthors() {
    assertThat(footnotes.authors(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(footnotes.authors(List.of("A", "B", "C", "D"))).isEqualTo("A and others");
  }

  @Test
  void writesDatesAsPreciseAsTheyAreKnown() {
    assertThat(footnotes.date(new PartialDate(2024, 3, 4))).isEqualTo("4 Mar 2024");
    assertThat(footnotes.date(new PartialDate(2024, 3, 0))).isEqualTo("Mar 2024");
    assertThat(footnotes.date(new PartialDate(2024, 0, 0))).isEqualTo("2024");
  }

  @Test
  void linksToTheWebOnly() {
    Look look = new Look(80, false, false);
    assertThat(address("https://a.example/b c", look))
        .contains("https://a.example/b%20c#:~:text=It%20rained.");
    assertThat(address("javascript:alert(1)", look)).isEmpty();
    assertThat(address("file:///etc/passwd", look)).isEmpty();
    assertThat(address("https:///", look)).isEmpty();
    assertThat(address("https://a.example@b.example/", look)).isEmpty();
    assertThat(address("HTTP://a.example/é", look))
        .contains("HTTP://a.example/%C3%A9#:~:text=It%20rained.");
  }

  private static Optional<String> address(String url, Look look) {
    Passage passage = Samples.passage(at(url), 1, "", "It rained.");
    return TerminalFootnote.address(passage, passage.span(), look);
  }

  private static Source at(String url) {
    Source port = Samples.PORT;
    return new Source(
        port.id(),
        port.title(),
        port.authors(),
        port.publisher(),
        port.published(),
        Optional.of(url),
        port.language());
  }

  private String line(Source source, int paragraph) {
    Passage passage = Samples.passage(source, paragraph, "", "It rained.");
    return footnotes.of(passage, passage.span(), new Paragraph()).lines(Look.PLAIN, Margin.NONE);
  }
}
