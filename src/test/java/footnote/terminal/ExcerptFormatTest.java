package footnote.terminal;

import footnote.answer.Excerpt;
import footnote.article.Passage;
import footnote.wording.Texts;
import java.io.IOException;
import java.util.List;
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
}
