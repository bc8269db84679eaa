package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Source;
import footnote.text.PartialDate;
import footnote.wording.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesFormatTest {
  private static final List<ArticleSummary> LISTINGS =
      List.of(
          new ArticleSummary(Samples.PORT, 1),
          new ArticleSummary(Samples.FERRIES, 1234),
          new ArticleSummary(Samples.BARE, 7),
          new ArticleSummary(
              new Source(
                  new ArticleId("a folder/with\nnew line 😀.html"),
                  "A title that goes on for longer than any table has room for, and then a little"
                      + " more",
                  List.of("A. Person", "B. Person", "C. Person", "D. Person"),
                  Optional.of("The Journal of Things That Take Their Time"),
                  PartialDate.parse("2023"),
                  Optional.empty(),
                  "en"),
              12));

  @ParameterizedTest
  @ValueSource(ints = {60, 120, 200})
  void looksGoodInAnyWidth(int columns) throws IOException {
    Golden.check(
        "sources-" + columns,
        new SourcesFormat(new Look(columns, false, false), Texts.english()).render(LISTINGS));
  }

  @Test
  void neverIsWiderThanTheTerminal() {
    for (int columns = 20; columns < 220; columns++) {
      int most = columns;
      assertThat(
              new SourcesFormat(new Look(columns, false, false), Texts.english())
                  .render(LISTINGS)
                  .lines())
          .allMatch(line -> Columns.of(line) <= most);
    }
  }

  @Test
  void cutsNothingInAPipe() {
    assertThat(new SourcesFormat(Look.PLAIN, Texts.english()).render(LISTINGS))
        .contains("and then a little more")
        .contains("a folder/with new line 😀.html")
        .endsWith("\n\n4 articles, 1,254 passages\n");
  }
}
