package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Excerpt;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.text.Span;
import footnote.wording.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptFormatTest {
  private static final Passage BEFORE =
      Samples.passage(
          Samples.PORT,
          1,
          "",
          "The harbour had been closed since the storm of 2 February, which sank two barges across"
              + " its mouth.");

  private static final Passage MARKED =
      Samples.passage(
          Samples.PORT,
          2,
          "Cargo first",
          Samples.REOPENED + "\n\nFerry traffic is not expected before May.");

  private static final Passage AFTER =
      Samples.passage(Samples.PORT, 4, "Cargo first", "The cost is put at 3 million.");

  private static final Passage NOTE =
      Samples.passage(Samples.PORT, 0, "", "J. Roe writes on ships.");

  @ParameterizedTest
  @ValueSource(ints = {60, 120})
  void marksThePassageWithinTheOnesAroundIt(int columns) throws IOException {
    Golden.check(
        "excerpt-" + columns,
        new ExcerptFormat(new Look(columns, false, false), Texts.english())
            .render(new Excerpt(List.of(BEFORE), MARKED, List.of(AFTER))));
  }

  @Test
  void marksWithMoreThanColor() throws IOException {
    Golden.check(
        "excerpt-rich",
        new ExcerptFormat(new Look(80, true, true), Texts.english())
            .render(new Excerpt(List.of(AFTER), NOTE, List.of())));
  }

  @Test
  void keepsTheLinesOfItemsRowsAndCode() {
    String text = "Do\nthis:\n\n1. Stop it\n2. Run:\n\nif ok\n    update\n\nA · B: 1\nC · B: 2";
    Passage passage =
        new Passage(
            Samples.BARE,
            0,
            false,
            List.of(),
            new Span(0, text.length()),
            text,
            List.of(
                sentence(text, 1, Sentence.Kind.SENTENCE, "Do\nthis:"),
                sentence(text, 2, Sentence.Kind.ITEM, "1. Stop it"),
                sentence(text, 3, Sentence.Kind.ITEM, "2. Run:"),
                sentence(text, 4, Sentence.Kind.CODE, "if ok\n    update"),
                sentence(text, 5, Sentence.Kind.ROW, "A · B: 1"),
                sentence(text, 5, Sentence.Kind.ROW, "C · B: 2")));
    assertThat(
            new ExcerptFormat(Look.PLAIN, Texts.english())
                .render(new Excerpt(List.of(), passage, List.of())))
        .endsWith(
            """
            ▌ Do this:
            ▌
            ▌ 1. Stop it
            ▌ 2. Run:
            ▌
            ▌ if ok
            ▌     update
            ▌
            ▌ A · B: 1
            ▌ C · B: 2
            """);
  }

  private static Sentence sentence(String text, int paragraph, Sentence.Kind kind, String words) {
    int start = text.indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Sentence(span, paragraph, kind, Optional.empty(), Optional.empty());
  }
}
