package footnote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final Source SOURCE =
      new Source(
          new ArticleId("port.md"),
          "The port",
          List.of("Ann Hall"),
          Optional.of("Daily Star"),
          Optional.of(new PartialDate(2023, 11, 3)),
          Optional.empty(),
          "en");

  private static Part part(int start, int end) {
    return new Part(Part.Role.PARAGRAPH, new Span(start, end));
  }

  /// The example in the documentation of [Article].
  @Test
  void isATextWithItsParts() {
    String text = "The port\n\nIt reopened.";
    Article article =
        new Article(
            SOURCE,
            text,
            List.of(
                new Part(Part.Role.HEAD, new Span(0, 8)),
                new Part(Part.Role.PARAGRAPH, new Span(10, 22))));
    assertThat(article.parts().getLast().span().of(article.text())).isEqualTo("It reopened.");
  }

  @Test
  void mayHaveNoPartsAndNoText() {
    assertThat(new Article(SOURCE, "", List.of()).parts()).isEmpty();
  }

  @Test
  void mayHavePartsThatTouchOrAreEmpty() {
    assertThat(new Article(SOURCE, "abcd", List.of(part(0, 2), part(2, 2), part(2, 4))).parts())
        .hasSize(3);
  }

  @Test
  void refusesPartsThatOverlapOrLieOutside() {
    for (List<Part> parts :
        List.of(
            List.of(part(0, 3), part(2, 4)),
            List.of(part(2, 4), part(0, 2)),
            List.of(part(0, 5)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Article(SOURCE, "abcd", parts))
          .withMessage("illegal part: " + parts.getLast() + ", must be in order and inside");
    }
  }

  @Test
  void doesNotChangeWithTheListsItWasMadeOf() {
    List<Part> parts = new ArrayList<>(List.of(part(0, 2)));
    Article article = new Article(SOURCE, "abcd", parts);
    List<String> authors = new ArrayList<>(List.of("Ann Hall"));
    Source source =
        new Source(
            new ArticleId("a"),
            "",
            authors,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en");
    parts.clear();
    authors.clear();
    assertThat(article.parts()).containsExactly(part(0, 2));
    assertThat(source.authors()).containsExactly("Ann Hall");
  }
}
