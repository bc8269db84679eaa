package footnote.search;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.search;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Language;
import footnote.analysis.Variant;
import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Fault;
import footnote.article.Lead;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What an engine must tell of what it holds, and keep to the character.
abstract class CatalogueContract extends ContractPart {
  CatalogueContract(PassageIndexContract engine) {
    super(engine);
  }

  @Test
  void readsPassagesByIdAndByPlace() {
    try (View view =
        holding(update -> put(update, source("a.txt"), "One.", "Two.", "Three.", "Four."))) {
      Catalogue catalogue = view.catalogue();
      List<Passage> passages = catalogue.passages(new ArticleId("a.txt"), 1, 2);
      assertThat(passages).extracting(Passage::text).containsExactly("Two.", "Three.");
      assertThat(catalogue.passages(new ArticleId("a.txt"), 3, 9)).hasSize(1);
      assertThat(catalogue.passages(new ArticleId("b.txt"), 0, 9)).isEmpty();
      assertThat(catalogue.passage(passages.getFirst().id())).contains(passages.getFirst());
      assertThat(catalogue.passage("nothing")).isEmpty();
    }
  }

  @Test
  void tellsTheShortFormsThatItsArticlesDefine() {
    try (View view =
        holding(update -> {
          put(update, source("a.txt"), "The Baltic Salt Union (BSU) met.");
          put(update, source("b.txt"), "The Baltic Salt Union (BSU) and the Bay of Sirens Unit.");
          put(update, source("c.txt"), "The Bay of Sirens Unit (BSU) sailed.");
        })) {
      assertThat(view.catalogue().otherNames("Who left the BSU?"))
          .containsExactly(
              new Variant(new Span(13, 16), "baltic salt union"),
              new Variant(new Span(13, 16), "bay of sirens unit"));
      assertThat(view.catalogue().otherNames("Who left the Baltic Salt Union?"))
          .containsExactly(new Variant(new Span(13, 30), "BSU"));
      assertThat(view.catalogue().otherNames("Who left?")).isEmpty();
    }
  }

  @Test
  void listsArticlesById() {
    try (View view =
        holding(update -> {
          put(update, source("b.txt"), "One.");
          put(update, source("a.txt"), "One.", "Two.");
        })) {
      assertThat(view.catalogue().articles())
          .containsExactly(
              new ArticleSummary(source("a.txt"), 2), new ArticleSummary(source("b.txt"), 1));
    }
  }

  @Test
  void listsTheArticlesThatAgreeWithFilters() {
    try (View view =
        holding(update -> {
          put(update, source("b.txt", "The old port", "en"), "One.");
          put(update, source("a.txt", "The old mill", "en"), "One.");
        })) {
      assertThat(
              view.catalogue()
                  .articles(
                      new Mention(new Span(0, 4), Mention.Kind.TITLE, "mill", false).filter()))
          .containsExactly(new ArticleSummary(source("a.txt", "The old mill", "en"), 1));
      assertThat(view.catalogue().articles(Filters.NONE)).hasSize(2);
    }
  }

  @Test
  void countsWhatThereIs() {
    try (View view =
        holding(update -> {
          put(update, source("a.txt", "A", "de"), "Eins.");
          put(update, source("b.txt"), "One.", "Two.");
        })) {
      assertThat(view.statistics())
          .isEqualTo(
              new Statistics(
                  2,
                  3,
                  List.of(
                      new Statistics.Spoken(Language.ENGLISH, 2),
                      new Statistics.Spoken(Language.GERMAN, 1)),
                  true));
    }
    try (PassageIndex empty = another();
        View view = holding(empty, _ -> {})) {
      assertThat(view.statistics()).isEqualTo(new Statistics(0, 0, List.of(), true));
      assertThat(search(view, "anything").best()).isEmpty();
      assertThat(view.catalogue().articles()).isEmpty();
    }
  }

  @Test
  void completesHeadings() {
    try (View view =
        holding(update -> {
          put(update, source("a.txt", "War and Peace", "en"), "One.", "Two.");
          put(update, source("b.txt", "War of the Worlds", "en"), "One.");
          put(update, source("c.txt", "Peace", "en"), "One.");
        })) {
      assertThat(view.catalogue().headings(" WAR", 5))
          .containsExactly("War and Peace", "War of the Worlds");
      assertThat(view.catalogue().headings("war", 1)).containsExactly("War and Peace");
      assertThat(view.catalogue().headings("", 5)).hasSize(3);
    }
  }

  @Test
  void namesTheNearestSpelling() {
    try (View view =
        holding(update -> put(update, source("a.txt"), "Moldova and Azerbaijan in 2023."))) {
      assertThat(view.catalogue().spellings(List.of("Moldva", "azerbajan", "2024", "foo")))
          .containsExactly(
              new Spelling("Moldva", "Moldova", 1), new Spelling("azerbajan", "azerbaijan", 1));
      assertThat(view.catalogue().spellings(List.of("Moldova"))).as("stands there").isEmpty();
    }
  }

  @Test
  void findsTheNamesOfSourcesInAQuestion() {
    try (View view = holding(ContractPart::threeArticles)) {
      String question = "What does Troff say in the Wall Street Paper?";
      assertThat(view.catalogue().mentions(question))
          .containsExactly(
              new Mention(new Span(10, 15), Mention.Kind.AUTHOR, "troff", false),
              new Mention(new Span(27, 44), Mention.Kind.PUBLISHER, "wall street paper", true))
          .allMatch(mention -> view.catalogue().count(mention.filter()) == 1);
      assertThat(view.catalogue().mentions("What is war?")).isEmpty();
    }
  }

  @Test
  void keepsTheStatesOfFiles() {
    FileState file =
        new FileState("a.jsonl", 5, 6, 7, "hash", List.of(new Fault("a.jsonl", 3, "not JSON")));
    FileState other = new FileState("b.txt", 1, 1, 1, "", List.of());
    Map<String, String> hashes = Map.of("a.jsonl#1", "h1", "a.jsonl#2", "h2");
    holding(
            update -> {
              update.put(file, hashes);
              update.put(other, Map.of());
            })
        .close();
    try (Update update = index().update()) {
      assertThat(update.files()).isEqualTo(Map.of("a.jsonl", file, "b.txt", other));
      assertThat(update.articles("a.jsonl")).isEqualTo(hashes);
      assertThat(update.articles("c.txt")).isEmpty();
    }
    try (View view = holding(update -> update.removeFile("a.jsonl"))) {
      assertThat(view.catalogue().files()).isEqualTo(Map.of("b.txt", other));
    }
  }

  @Test
  void keepsAnyTextToTheCharacter() {
    String hostile =
        "lone \ud800 nul \0 bell \u0007 pair \ud83d\ude00 " + "x".repeat(70_000) + "\udfff";
    Source source = source("odd\ud800\0/" + "y".repeat(40_000) + ".txt", hostile, "en");
    try (View view = holding(update -> put(update, source, hostile))) {
      Hit hit = search(view, "lone bell").best().getFirst();
      assertThat(view.passage(hit).text()).isEqualTo(hostile);
      assertThat(view.passage(hit).source()).isEqualTo(source);
      assertThat(view.catalogue().passages(source.id(), 0, 0)).hasSize(1);
    }
  }

  @Test
  void keepsSentencesAndParagraphs() {
    Source source = source("a.txt");
    List<Sentence> sentences =
        List.of(
            new Sentence(new Span(10, 14), 2),
            new Sentence(
                new Span(15, 20),
                3,
                Sentence.Kind.ITEM,
                Optional.of(new Lead(Lead.Kind.INTRO, new Span(2, 6), "Two:")),
                Optional.of(new Place(Place.Kind.PAGE, "7"))));
    Passage passage =
        new Passage(
            source,
            0,
            true,
            List.of("Chapter", "Heading"),
            new Span(10, 20),
            "One. Two. ",
            sentences);
    try (View view =
        holding(update ->
            update.put(new Article(source, "x".repeat(20), List.of()), List.of(passage)))) {
      assertThat(view.passage(search(view, "two").best().getFirst())).isEqualTo(passage);
      assertThat(view.catalogue().headings("head", 2)).containsExactly("Heading");
    }
  }
}
