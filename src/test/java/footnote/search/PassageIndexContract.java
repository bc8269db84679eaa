package footnote.search;

import org.junit.jupiter.api.Nested;

/// What every engine must do. To be extended for each, and to be given an empty index a test; the
/// parts of the contract are nested in it, and so come along:
///
/// ```java
/// class LuceneIndexContractTest extends PassageIndexContract {
///   @Override
///   protected PassageIndex index() {
///     return memory.index();
///   }
/// }
/// ```
public abstract class PassageIndexContract {
  /// The same index all through a test.
  protected abstract PassageIndex index();

  /// Another index of the same engine, empty; closed by the test.
  protected abstract PassageIndex another();

  @Nested
  class Retrieval extends RetrievalContract {
    Retrieval() {
      super(PassageIndexContract.this);
    }
  }

  @Nested
  class FiltersOfArticles extends FilterContract {
    FiltersOfArticles() {
      super(PassageIndexContract.this);
    }
  }

  @Nested
  class CatalogueOfAll extends CatalogueContract {
    CatalogueOfAll() {
      super(PassageIndexContract.this);
    }
  }

  @Nested
  class Updates extends UpdateContract {
    Updates() {
      super(PassageIndexContract.this);
    }
  }

  @Test
  void breaksTiesByArticleThenOrdinal() {
    try (View view =
        holding(update -> {
          for (int i = 9; i > 0; i--) {
            put(update, source("article-" + i), "The same words.", "The same words.");
          }
        })) {
      Request three = new Request("same words", List.of(), List.of(), Filters.NONE, 3);
      assertThat(places(view.search(query(three))))
          .containsExactly("article-1:0", "article-1:1", "article-2:0");
    }
  }

  @Test
  void findsNothingWithoutWords() {
    try (View view = holding(update -> put(update, source("a.txt"), "Words."))) {
      PassageQuery none = new PassageQuery(request("words"), List.of());
      assertThat(view.search(none)).isEqualTo(Hits.NONE);
      assertThat(search(view, "absent").best()).isEmpty();
    }
  }

  @Test
  void tellsWhereTermsStand() {
    try (View view =
        holding(update ->
            put(
                update,
                source("a.txt", "Wars of succession", "en"),
                "The war began. No wars end well. A war costs."))) {
      Hit hit = search(view, "wars costs succession").best().getFirst();
      assertThat(hit.terms())
          .containsExactly(
              new Occurrence(Positions.of(1, 4, 8), Positions.of(4), true),
              new Occurrence(Positions.of(9), Positions.of(9), false),
              new Occurrence(Positions.NONE, Positions.NONE, true));
    }
  }

  @Test
  void givesBackWhatItKeepsOfAPassage() {
    String text = "Physicians met in 1923. They left Lund.";
    try (View view = holding(update -> put(update, source("a.txt"), "First.", text))) {
      Analysis analysis = new Analysis(Language.ENGLISH);
      analysis.read(text);
      Hit hit = search(view, "physicians").best().getFirst();
      assertThat(hit.features())
          .isEqualTo(
              new PassageFeatures(
                  "a.txt",
                  1,
                  Language.ENGLISH,
                  Layout.ofProse(Positions.of(0, 4), analysis.size()),
                  Signatures.of(analysis)));
    }
  }

  @Test
  void keepsTheStatisticsOfEachLanguageApart() {
    try (View view =
        holding(update -> {
          put(update, source("de.txt", "Krieg", "de"), "Die Stadt brannte.", "Die Stadt.");
          put(update, source("en.txt", "War", "en"), "The stadt burned.");
        })) {
      assertThat(view.frequencies(Language.GERMAN, Zone.TEXT, List.of("stadt", "krieg", "brannt")))
          .containsExactly(2, 0, 1);
      assertThat(view.frequencies(Language.GERMAN, Zone.HEAD, List.of("stadt", "krieg")))
          .containsExactly(0, 2);
      assertThat(view.frequencies(Language.ENGLISH, Zone.TEXT, List.of("stadt")))
          .containsExactly(1);
      assertThat(view.frequencies(Language.FRENCH, Zone.TEXT, List.of("stadt"))).containsExactly(0);
      PassageQuery both =
          new PassageQuery(
              request("stadt"),
              List.of(wording(Language.GERMAN, "Stadt"), wording(Language.ENGLISH, "stadt")));
      assertThat(places(view.search(both)))
          .containsExactlyInAnyOrder("de.txt:0", "de.txt:1", "en.txt:0");
    }
  }

  @Test
  void requiresPhrasesAndHonoursExclusions() {
    try (View view =
        holding(update -> {
          put(update, source("a.txt"), "The state of the art is high.");
          put(update, source("b.txt"), "The art of the state is low.");
          put(update, source("c.txt", "Kunst", "de"), "Die Kunst: state of the art.");
        })) {
      assertThat(with(view, List.of("state of the art"), List.of())).containsExactly("a.txt:0");
      assertThat(with(view, List.of(), List.of("low"))).containsExactly("a.txt:0");
      assertThat(with(view, List.of("states of the art"), List.of())).isEmpty();
      assertThat(with(view, List.of("the state"), List.of("the state of")))
          .containsExactly("b.txt:0");
      assertThat(with(view, List.of("…"), List.of("…"))).as("no word").hasSize(2);
    }
  }

  private static List<String> with(View view, List<String> phrases, List<String> exclusions) {
    return places(
        view.search(query(new Request("state art", phrases, exclusions, Filters.NONE, 10))));
  }

  @Test
  void findsManyWordsAndAPhraseInManyLanguages() {
    String words = String.join(" ", IntStream.range(100, 220).mapToObj(n -> "x" + n).toList());
    List<Language> languages =
        List.of(Language.GERMAN, Language.ENGLISH, Language.SPANISH, Language.FRENCH);
    try (View view =
        holding(update ->
            languages.forEach(
                it -> put(update, source(it.code(), words, it.code()), words + ".")))) {
      Request request = new Request(words, List.of("x120 x121"), List.of(), Filters.NONE, 100);
      PassageQuery query =
          new PassageQuery(request, languages.stream().map(it -> wording(it, words)).toList());
      assertThat(places(view.search(query))).containsExactly("de:0", "en:0", "es:0", "fr:0");
    }
  }

  // Filters

  private static void threeArticles(Update update) {
    put(update, dated("a.txt", "Yaro Troff", "The Wall Street Paper", "2023-11-03"), "War.");
    put(update, dated("b.txt", "Someone Else", "A Street Paper", "2022"), "War.");
    put(update, source("c.txt"), "War.");
  }

  private static Filters named(String source, String author, String title) {
    return new Filters(some(source), some(author), some(title), Optional.empty(), Optional.empty());
  }

  private static List<String> some(String name) {
    return name.isEmpty() ? List.of() : List.of(name);
  }

  private static Filters dates(String after, String before) {
    return new Filters(List.of(), List.of(), List.of(), day(after), day(before));
  }

  private static Optional<LocalDate> day(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  @Test
  void filtersByNames() {
    try (View view = holding(PassageIndexContract::threeArticles)) {
      assertThat(filtered(view, named("wall street", "", ""))).containsExactly("a.txt:0");
      assertThat(filtered(view, named("street wall", "", ""))).isEmpty();
      assertThat(filtered(view, named("b", "", ""))).as("the file").containsExactly("b.txt:0");
      assertThat(filtered(view, named("", "TROFF", ""))).containsExactly("a.txt:0");
      assertThat(filtered(view, named("", "", "title of c"))).containsExactly("c.txt:0");
      assertThat(filtered(view, named("street", "else", ""))).containsExactly("b.txt:0");
      assertThat(filtered(view, named("…", "", ""))).as("no word").hasSize(3);
    }
  }

  @Test
  void filtersByDatesAndCountsWhatHasNone() {
    try (View view = holding(PassageIndexContract::threeArticles)) {
      Hits later = view.search(query(request("war", dates("2023-11-03", ""))));
      assertThat(places(later)).containsExactly("a.txt:0");
      assertThat(later.undated()).isEqualTo(1);
      assertThat(filtered(view, dates("", "2023-11-03"))).containsExactly("b.txt:0");
      assertThat(view.search(query(request("peace", dates("2000-01-01", "")))).undated())
          .as("those that have the words")
          .isZero();
      Filters dated = named("street", "", "").and(dates("2000-01-01", ""));
      assertThat(view.search(query(request("war", dated))).undated())
          .as("those that the names allow")
          .isZero();
    }
  }

  private static List<String> filtered(View view, Filters filters) {
    return places(view.search(query(request("war", filters))));
  }

  @Test
  void countsTheArticlesThatAgree() {
    try (View view = holding(PassageIndexContract::threeArticles)) {
      assertThat(view.catalogue().count(Filters.NONE)).isEqualTo(3);
      assertThat(view.catalogue().count(named("street paper", "", ""))).isEqualTo(2);
      assertThat(view.catalogue().count(dates("2022-01-01", "2022-01-02"))).isEqualTo(1);
      assertThat(view.catalogue().count(dates("2024-01-01", ""))).isZero();
    }
  }

  // Catalogue

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
    try (View view = holding(PassageIndexContract::threeArticles)) {
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

  // What is kept

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

  // Updates

  @Test
  void isMissingBeforeTheFirstCommit() {
    assertThatThrownBy(index()::view).isInstanceOf(IndexException.Missing.class);
  }

  @Test
  void aViewDoesNotChange() {
    try (View before = holding(update -> put(update, source("a.txt"), "One.", "Two."))) {
      Hit two = search(before, "two").best().getFirst();
      try (View after =
          holding(update -> {
            put(update, source("b.txt"), "One.");
            update.remove(new ArticleId("a.txt"));
          })) {
        assertThat(places(search(before, "one"))).containsExactly("a.txt:0");
        assertThat(places(search(after, "one"))).containsExactly("b.txt:0");
        assertThat(before.passage(two).text()).as("by its handle").isEqualTo("Two.");
        assertThat(before.statistics().articles()).isEqualTo(1);
        assertThat(before.catalogue().articles()).hasSize(1);
      }
    }
  }

  @Test
  @SuppressWarnings("try")
  void twoViewsOfTheSameAnswerAlike() {
    try (View one = holding(update -> put(update, source("a.txt"), "One.", "Two."));
        View other = index().view()) {
      assertThat(search(one, "two").best().getFirst().handle())
          .isEqualTo(search(one, "two two").best().getFirst().handle());
      one.close();
      one.close();
      assertThat(places(search(other, "two"))).containsExactly("a.txt:1");
    }
  }

  @Test
  void showsNothingOfAnUpdateThatWasGivenUp() {
    holding(update -> put(update, source("a.txt"), "One.")).close();
    try (Update update = index().update()) {
      put(update, source("b.txt"), "One.");
    }
    try (View view = index().view()) {
      assertThat(places(search(view, "one"))).containsExactly("a.txt:0");
    }
  }

  @Test
  void putsAnArticleInThePlaceOfTheOneWithItsId() {
    holding(update -> put(update, source("a.txt"), "One.", "Two.")).close();
    try (View view = holding(update -> put(update, source("a.txt"), "Three."))) {
      assertThat(search(view, "one").best()).isEmpty();
      assertThat(places(search(view, "three"))).containsExactly("a.txt:0");
      assertThat(view.statistics().passages()).isEqualTo(1);
    }
  }

  @Test
  void allowsOneUpdateAtATime() {
    try (Update first = index().update()) {
      assertThatThrownBy(index()::update).isInstanceOf(IndexException.Busy.class);
      put(first, source("a.txt"), "One.");
      first.commit();
    }
    index().update().close();
  }

  @Test
  void answersLikeAnIndexBuiltAfresh() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Map<String, String> articles = new TreeMap<>();
    for (int round = 0; round < 4; round++) {
      holding(
              update -> {
                for (int change = random.nextInt(30); change >= 0; change--) {
                  change(update, articles, random);
                }
              })
          .close();
    }
    try (PassageIndex fresh = another();
        View grown = index().view();
        View built =
            holding(
                fresh,
                update ->
                    articles.forEach(
                        (id, text) -> put(update, source(id), text.split("\n", -1))))) {
      assertThat(grown.statistics()).as("seed " + seed).isEqualTo(built.statistics());
      assertThat(grown.catalogue().articles()).isEqualTo(built.catalogue().articles());
      for (char c = 'a'; c < 'a' + 20; c++) {
        String words = "word" + c + " worda title";
        assertThat(told(grown, words)).as("seed " + seed).isEqualTo(told(built, words));
      }
    }
  }

  private static void change(Update update, Map<String, String> articles, Random random) {
    String id = "article-" + random.nextInt(20);
    if (random.nextInt(3) == 0) {
      articles.remove(id);
      update.remove(new ArticleId(id));
    } else {
      String text = text(random);
      articles.put(id, text);
      put(update, source(id), text.split("\n", -1));
    }
  }

  private static String text(Random random) {
    List<String> passages = new ArrayList<>();
    for (int passage = random.nextInt(4); passage >= 0; passage--) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(40); word >= 0; word--) {
        text.append("word").append((char) ('a' + random.nextInt(20))).append(' ');
      }
      passages.add(text.append("end.").toString());
    }
    return String.join("\n", passages);
  }

  /// All of the hits but their handles.
  private static List<String> told(View view, String words) {
    return search(view, words).best().stream()
        .map(hit -> place(hit) + " " + hit.score() + " " + hit.features() + " " + hit.terms())
        .toList();
  }
}
