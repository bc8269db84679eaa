package footnote.wording;

import static footnote.wording.Cited.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CitedArticleTest {
  private static final Source PORT = source("PORT REOPENS EARLY");
  private static final Source FERRIES = source("Ferries wait");

  private final Texts texts = Texts.english();

  private static Citation quote(int rank, Source source, int paragraph, String... path) {
    Span span = new Span(0, 12);
    List<Sentence> sentences = List.of(new Sentence(span, paragraph));
    Passage passage = new Passage(source, 0, false, List.of(path), span, "It reopened.", sentences);
    return new Citation(rank, 1, passage, span, List.of(), List.of());
  }

  private List<String> footnotes(List<Citation> citations) {
    return CitedArticle.of(citations, citations).stream()
        .map(article -> Footnote.of(article, texts))
        .map(footnote -> "[" + footnote.number() + "] " + footnote.text())
        .toList();
  }

  @Test
  void quotesOfAnArticleShareItsFootnoteAndHaveTheirParagraphsBehindThem() {
    List<Citation> all = List.of(quote(1, PORT, 3), quote(2, FERRIES, 1), quote(3, PORT, 7));
    assertThat(CitedArticle.marks(CitedArticle.of(all, all), texts))
        .isEqualTo(Map.of(1, "1 ¶3", 2, "2", 3, "1 ¶7"));
    assertThat(footnotes(all))
        .containsExactly(
            "[1] J. Roe, “Port Reopens Early”, Daily Star, 14 Mar 2024",
            "[2] J. Roe, “Ferries wait”, Daily Star, 14 Mar 2024, ¶1");
  }

  @Test
  void aSectionThatAllQuotesShareIsSaidOnce() {
    assertThat(footnotes(List.of(quote(1, PORT, 3, "Cargo"), quote(2, PORT, 7, "Cargo"))))
        .containsExactly("[1] J. Roe, “Port Reopens Early”, Daily Star, 14 Mar 2024, Cargo");
  }

  @Test
  void sectionsThatDifferAreSaidWithTheirParagraphs() {
    assertThat(footnotes(List.of(quote(1, PORT, 3, "Cargo"), quote(2, PORT, 7, "Ferries"))))
        .containsExactly(
            "[1] J. Roe, “Port Reopens Early”, Daily Star, 14 Mar 2024, Cargo, ¶3; Ferries, ¶7");
  }

  @Test
  void aNumberMeansTheSameArticleOnEveryPage() {
    List<Citation> all = List.of(quote(1, PORT, 3), quote(2, FERRIES, 1), quote(3, FERRIES, 2));
    List<CitedArticle> second = CitedArticle.of(all, all.subList(2, 3));
    assertThat(second).containsExactly(new CitedArticle(2, all.subList(2, 3)));
    assertThat(CitedArticle.marks(second, texts)).isEqualTo(Map.of(3, "2"));
  }
}
