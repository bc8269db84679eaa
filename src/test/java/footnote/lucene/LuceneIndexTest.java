package footnote.lucene;

import static footnote.lucene.Shelf.articles;
import static footnote.lucene.Shelf.put;
import static footnote.lucene.Shelf.request;
import static footnote.lucene.Shelf.search;
import static footnote.lucene.Shelf.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.analysis.AnswerType;
import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.Lead;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.search.Filters;
import footnote.search.Hit;
import footnote.search.Hits;
import footnote.search.IndexException;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.search.QueryTerm;
import footnote.search.Request;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LuceneIndexTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  @Test
  void findsThePassageThatSharesATerm() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a.txt"), "Ilan Shor fled to Israel.", "Wine is grown here.");
          put(update, source("b.txt"), "Grapes are pressed in autumn.");
        })) {
      Hits hits = search(view, "Who is Ilan Shor?");
      assertThat(articles(hits)).containsExactly("a.txt:0");
      assertThat(view.passage(hits.hits().getFirst()).text())
          .isEqualTo("Ilan Shor fled to Israel.");
    }
  }

  @Test
  void findsManyWordsAndAPhraseInManyLanguages() {
    String words =
        IntStream.range(100, 250).mapToObj(word -> "x" + word).collect(Collectors.joining(" "));
    try (View view =
        memory.holding(update ->
            List.of("de", "en", "es", "fr")
                .forEach(it -> put(update, source(it, words, it), words + ".")))) {
      Request request = new Request(words, List.of("x120 x121"), List.of(), Filters.NONE, 100);
      assertThat(articles(view.search(request))).containsExactly("de:0", "en:0", "es:0", "fr:0");
    }
  }

  @Test
  void tellsWhereTermsStand() {
    try (View view =
        memory.holding(update ->
            put(
                update,
                source("a.txt", "Wars of succession", "en"),
                "The war began. No wars end well. A war costs."))) {
      Hit hit = search(view, "wars costs").hits().getFirst();
      assertThat(hit.terms().terms()).extracting(QueryTerm::stem).containsExactly("war", "cost");
      assertThat(hit.at().stems()).isDeepEqualTo(new int[][] {{1, 4, 8}, {9}});
      assertThat(hit.at().exact()).isDeepEqualTo(new int[][] {{4}, {9}});
      assertThat(hit.at().headline()).containsExactly(true, false);
      assertThat(hit.at().sentences()).containsExactly(0, 3, 7);
      assertThat(hit.at().length()).isEqualTo(10);
    }
  }

  @Test
  void reportsWordsThatBeginAlikeAndWhatIsAskedFor() {
    try (View view =
        memory.holding(update ->
            put(
                update,
                source("a.txt"),
                "The inventor of the lamp rests. He died in 1923 and invents no more."))) {
      Hit hit = search(view, "When was the invention of the lamp?").hits().getFirst();
      assertThat(hit.terms().wanted()).isEqualTo(AnswerType.TIME);
      assertThat(hit.at().stems()).isDeepEqualTo(new int[][] {{11}, {4}});
      assertThat(hit.at().alike()).isDeepEqualTo(new int[][] {{1, 11}, {4}});
      assertThat(hit.at().wanted()).containsExactly(false, true);
    }
  }

  @Test
  void takesForAWantedNameOneThatTheQuestionDoesNotHave() {
    try (View view =
        memory.holding(update ->
            put(update, source("a.txt"), "Then Oslo grew. Then Oslo chose Harald. Nobody did."))) {
      Hit hit = search(view, "Who was chosen in Oslo?").hits().getFirst();
      assertThat(hit.at().wanted()).containsExactly(false, true, false);
    }
  }

  @Test
  void dropsQuestionWordsUnlessNothingElseIsLeft() {
    try (View view =
        memory.holding(update -> put(update, source("a.txt"), "To be or not to be."))) {
      Hits hits = search(view, "to be or not to be");
      assertThat(hits.terms().common()).isTrue();
      assertThat(articles(hits)).containsExactly("a.txt:0");
      assertThat(search(view, "Who is it that did be seen?").hits()).isEmpty();
    }
  }

  @Test
  void weighsATermByItsRarity() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a.txt"), "Common rare.");
          put(update, source("b.txt"), "Common.");
        })) {
      List<QueryTerm> terms = search(view, "common rare absent").terms().terms();
      assertThat(terms).extracting(QueryTerm::passages).containsExactly(2, 1, 0);
      assertThat(terms)
          .extracting(QueryTerm::idf)
          .containsExactly(Math.log(1.2), Math.log(2), Math.log(6));
    }
  }

  @Test
  void breaksTiesByArticleThenOrdinal() {
    try (View view =
        memory.holding(update -> {
          for (int i = 9; i > 0; i--) {
            put(update, source("article-" + i), "The same words.", "The same words.");
          }
        })) {
      Request three = new Request("same words", List.of(), List.of(), Filters.NONE, 3);
      assertThat(articles(view.search(three)))
          .containsExactly("article-1:0", "article-1:1", "article-2:0");
    }
  }

  @Test
  void keepsTheStatisticsOfEachLanguageApart() {
    try (View view =
        memory.holding(update -> {
          put(update, source("de.txt", "Krieg", "de"), "Die Häuser der Stadt brannten.");
          put(update, source("en.txt", "War", "en"), "The houses of the city burned.");
        })) {
      Hits german = search(view, "Welche Häuser brannten?");
      assertThat(articles(german)).containsExactly("de.txt:0");
      assertThat(german.terms().language()).isEqualTo("de");
      Hits english = search(view, "Which house burned?");
      assertThat(articles(english)).containsExactly("en.txt:0");
      assertThat(english.terms().language()).isEqualTo("en");
    }
  }

  @Test
  void requiresPhrasesAndHonoursExclusions() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a.txt"), "The state of the art is high.");
          put(update, source("b.txt"), "The art of the state is low.");
        })) {
      assertThat(articles(view.search(with(List.of("state of the art"), List.of()))))
          .containsExactly("a.txt:0");
      assertThat(articles(view.search(with(List.of(), List.of("low"))))).containsExactly("a.txt:0");
      assertThat(view.search(with(List.of("states of the art"), List.of())).hits()).isEmpty();
    }
  }

  private static Request with(List<String> phrases, List<String> exclusions) {
    return new Request("state art", phrases, exclusions, Filters.NONE, 10);
  }

  @Test
  void filtersByNamesAndDates() {
    try (View view = memory.holding(LuceneIndexTest::threeArticles)) {
      assertThat(articles(view.search(request("war", sources("wall street")))))
          .containsExactly("a.txt:0");
      assertThat(articles(view.search(request("war", sources("street wall"))))).isEmpty();
      assertThat(articles(view.search(request("war", sources("b"))))).containsExactly("b.txt:0");
      Filters author =
          new Filters(
              List.of(), List.of("trofimov"), List.of(), Optional.empty(), Optional.empty());
      assertThat(articles(view.search(request("war", author)))).containsExactly("a.txt:0");
      Hits later = view.search(request("war", dates("2023-11-03", null)));
      assertThat(articles(later)).containsExactly("a.txt:0");
      assertThat(later.undated()).isEqualTo(1);
      assertThat(articles(view.search(request("war", dates(null, "2023-11-03")))))
          .containsExactly("b.txt:0");
    }
  }

  private static void threeArticles(Update update) {
    put(
        update,
        Shelf.dated("a.txt", "Yaroslav Trofimov", "The Wall Street Journal", "2023-11-03"),
        "War.");
    put(update, Shelf.dated("b.txt", "Someone Else", "A Street Paper", "2022"), "War.");
    put(update, source("c.txt"), "War.");
  }

  private static Filters sources(String name) {
    return new Filters(List.of(name), List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  private static Filters dates(
      @org.jspecify.annotations.Nullable String after,
      @org.jspecify.annotations.Nullable String before) {
    return new Filters(
        List.of(),
        List.of(),
        List.of(),
        Optional.ofNullable(after).map(LocalDate::parse),
        Optional.ofNullable(before).map(LocalDate::parse));
  }

  @Test
  void namesTheNearestSpelling() {
    try (View view =
        memory.holding(update -> put(update, source("a.txt"), "Moldova and Azerbaijan in 2023."))) {
      Hits hits = search(view, "Moldva azerbajan 2024 foo");
      assertThat(view.spellings(hits.terms()))
          .containsExactly(
              new Spelling("Moldva", "Moldova", 1), new Spelling("azerbajan", "azerbaijan", 1));
    }
  }

  @Test
  void namesNoSpellingOfARunThatIsNoWord() {
    String longest = "abcdefgh".repeat(Spellings.LONGEST / 8);
    String shorter = longest.substring(0, Spellings.LONGEST - 1);
    try (View view =
        memory.holding(update -> put(update, source("a.txt"), longest + " " + longest + "x"))) {
      Hits hits = search(view, shorter + " " + longest + "y");
      assertThat(view.spellings(hits.terms())).containsExactly(new Spelling(shorter, longest, 1));
    }
  }

  @Test
  void readsPassagesByIdAndByPlace() {
    try (View view =
        memory.holding(update -> put(update, source("a.txt"), "One.", "Two.", "Three.", "Four."))) {
      List<Passage> passages = view.passages(new ArticleId("a.txt"), 1, 2);
      assertThat(passages).extracting(Passage::text).containsExactly("Two.", "Three.");
      assertThat(view.passage(passages.getFirst().id())).contains(passages.getFirst());
      assertThat(view.passage("nothing")).isEmpty();
      assertThat(view.size()).isEqualTo(1);
      assertThat(view.passages()).isEqualTo(4);
    }
  }

  @Test
  void completesHeadings() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a.txt", "War and Peace", "en"), "One.", "Two.");
          put(update, source("b.txt", "War of the Worlds", "en"), "One.");
          put(update, source("c.txt", "Peace", "en"), "One.");
        })) {
      assertThat(view.headings("war", 5)).containsExactly("War and Peace", "War of the Worlds");
      assertThat(view.headings("war", 1)).containsExactly("War and Peace");
    }
  }

  @Test
  void answersAQuestionOfManyWords() {
    try (View view =
        memory.holding(update -> put(update, source("a.txt"), "A needle lies here."))) {
      StringBuilder question = new StringBuilder("needle ");
      for (int i = 0; question.length() < 100_000; i++) {
        question.append("word").append(i).append(' ');
      }
      Hits hits = search(view, question.toString());
      assertThat(articles(hits)).containsExactly("a.txt:0");
      assertThat(hits.terms().terms()).hasSizeLessThanOrEqualTo(QuestionReader.MOST_TERMS);
    }
  }

  @Test
  void keepsAnyTextToTheCharacter() {
    String hostile =
        "lone \ud800 nul \0 bell \u0007 pair \ud83d\ude00 " + "x".repeat(70_000) + "\udfff";
    Source source = source("odd\ud800\0/" + "y".repeat(40_000) + ".txt", hostile, "en");
    try (View view = memory.holding(update -> put(update, source, hostile))) {
      Hit hit = search(view, "lone bell").hits().getFirst();
      assertThat(view.passage(hit).text()).isEqualTo(hostile);
      assertThat(view.passage(hit).source()).isEqualTo(source);
      assertThat(view.passages(source.id(), 0, 0)).hasSize(1);
    }
  }

  @Test
  void keepsSentencesAndParagraphs() {
    Source source = source("a.txt");
    Span span = new Span(10, 20);
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
        new Passage(source, 0, true, List.of("Chapter", "Heading"), span, "One. Two. ", sentences);
    try (View view =
        memory.holding(update ->
            update.put(new Article(source, "x".repeat(20), List.of()), List.of(passage)))) {
      assertThat(view.passage(search(view, "two").hits().getFirst())).isEqualTo(passage);
    }
  }

  @Test
  void aViewDoesNotChange() {
    try (View before = memory.holding(update -> put(update, source("a.txt"), "One."))) {
      try (View after = memory.holding(update -> put(update, source("b.txt"), "One."))) {
        assertThat(articles(search(before, "one"))).containsExactly("a.txt:0");
        assertThat(articles(search(after, "one"))).containsExactly("a.txt:0", "b.txt:0");
      }
    }
  }

  @Test
  void showsNothingOfAnUpdateThatWasGivenUp() {
    memory.holding(update -> put(update, source("a.txt"), "One.")).close();
    try (Update update = memory.index().update()) {
      put(update, source("b.txt"), "One.");
    }
    try (View view = memory.index().view()) {
      assertThat(articles(search(view, "one"))).containsExactly("a.txt:0");
    }
  }

  @Test
  void findsNothingInAnEmptyIndex() {
    try (View view = memory.holding(_ -> {})) {
      Hits hits = search(view, "anything");
      assertThat(hits.hits()).isEmpty();
      assertThat(hits.terms().terms()).extracting(QueryTerm::passages).containsExactly(0);
      assertThat(view.size()).isZero();
    }
  }

  @Test
  void aWordOfATitleInAnyLanguageStandsSomewhere() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a.txt"), "The port of the town and the ferries.");
          put(update, source("b.txt", "The quay", "de"), "Der Hafen und die Stadt.");
        })) {
      Hits hits = search(view, "the quay");
      assertThat(hits.terms().terms()).extracting(QueryTerm::passages).containsExactly(1);
    }
  }

  @Test
  void isMissingBeforeTheFirstCommit() {
    assertThatThrownBy(memory.index()::view)
        .isInstanceOf(IndexException.Missing.class)
        .hasMessageContaining("memory");
  }

  @Test
  void allowsOneUpdateAtATime() {
    try (Update first = memory.index().update()) {
      assertThatThrownBy(memory.index()::update).isInstanceOf(IndexException.Busy.class);
      put(first, source("a.txt"), "One.");
      first.commit();
    }
    memory.index().update().close();
  }
}
