package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.article.Source;
import footnote.search.Filters;
import footnote.search.Mention;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.text.PartialDate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitedNamesTest {
  private @TempDir Path folder;
  private LuceneIndex index;
  private View view;

  @BeforeEach
  void indexTwoArticles() {
    index = new LuceneIndex(folder);
    try (Update update = index.update()) {
      Shelf.put(update, source("a.md", "The Old Harbour Times", "Ada Lin"), "Of ships.");
      Shelf.put(update, source("b.md", "Harbour", "Jean-Luc d'Arc"), "Of crews.");
      update.commit();
    }
    view = index.view();
  }

  @AfterEach
  void closeTheIndex() {
    view.close();
    index.close();
  }

  private static Source source(String id, String publisher, String author) {
    return new Source(
        new ArticleId(id),
        "Why the ships of " + id.charAt(0) + " do not sail",
        List.of(author),
        Optional.of(publisher),
        PartialDate.parse("2024-03"),
        Optional.empty(),
        "en");
  }

  private List<String> names(String question) {
    return view.mentions(question).stream()
        .map(
            mention -> mention.span().of(question) + " is " + mention.kind() + " " + mention.name())
        .toList();
  }

  @Test
  void findsTheLongestNames() {
    assertThat(names("Does the Old Harbour Times or Harbour say more?"))
        .containsExactly(
            "Old Harbour Times is PUBLISHER old harbour times", "Harbour is PUBLISHER harbour");
    assertThat(names("Old Harbour tales")).containsExactly("Harbour is PUBLISHER harbour");
  }

  @Test
  void findsInitialsAndSurnames() {
    assertThat(names("What does Lin write in the OHT?"))
        .containsExactly("Lin is AUTHOR lin", "OHT is PUBLISHER old harbour times");
    assertThat(view.mentions("Lin and ada lin"))
        .extracting(Mention::whole)
        .containsExactly(false, true);
  }

  @Test
  void findsNamesWhateverStandsBetweenTheirWords() {
    assertThat(names("jean luc d’Arc’s 𝒜rticle, Ada\nLin"))
        .containsExactly("jean luc d’Arc is AUTHOR jean luc d arc", "Ada\nLin is AUTHOR ada lin");
  }

  @Test
  void findsWholeHeadlines() {
    assertThat(names("Who wrote Why the ships of a do not sail?"))
        .containsExactly("Why the ships of a do not sail is TITLE why the ships of a do not sail");
  }

  @Test
  void findsNothingInPartsOfWords() {
    assertThat(names("Linen, harbours, times")).isEmpty();
    assertThat(names("")).isEmpty();
  }

  @Test
  void everyNameFindsItsArticles() {
    assertThat(view.mentions("Lin Harbour OHT Why the ships of b do not sail"))
        .hasSize(4)
        .allMatch(mention -> view.has(mention.filter()));
  }

  @Test
  void tellsWhetherAnyArticleIsDatedSo() {
    assertThat(view.has(dated("2024-03-01", "2024-03-02"))).isTrue();
    assertThat(view.has(dated("2024-03-02", "2024-04-01"))).isFalse();
  }

  private static Filters dated(String first, String end) {
    return new Filters(
        List.of(),
        List.of(),
        List.of(),
        PartialDate.parse(first).map(PartialDate::earliest),
        PartialDate.parse(end).map(PartialDate::earliest));
  }
}
