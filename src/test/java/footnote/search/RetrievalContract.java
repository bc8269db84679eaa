package footnote.search;

import static footnote.search.ShortArticles.places;
import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.query;
import static footnote.search.ShortArticles.request;
import static footnote.search.ShortArticles.search;
import static footnote.search.ShortArticles.source;
import static footnote.search.ShortArticles.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.search.PassageIndex.View;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What an engine must find: passages by their terms, by BM25, with where the terms stand.
abstract class RetrievalContract extends ContractPart {
  RetrievalContract(PassageIndexContract engine) {
    super(engine);
  }

  @Test
  void findsUnderAHeadingAlone() {
    try (View view =
        holding(update -> {
          put(update, source("a.txt", "200 OK", "en"), "A free port.");
          put(update, source("b.txt", "200 OK at night", "en"), "A free port.");
        })) {
      Request under =
          new Request("port", List.of(), List.of(), Filters.NONE, List.of("200 OK"), 10);
      assertThat(view.search(query(view, under)).best())
          .extracting(hit -> hit.features().article())
          .containsExactly("a.txt");
    }
  }

  @Test
  void findsThePassagesThatShareATerm() {
    try (View view =
        holding(update -> {
          put(update, source("a.txt"), "Ships sail to Lund.", "Wine is grown here.");
          put(update, source("b.txt"), "Grapes are pressed in autumn.");
        })) {
      Hits hits = search(view, "ship lund");
      assertThat(places(hits)).containsExactly("a.txt:0");
      assertThat(view.passage(hits.best().getFirst()).text()).isEqualTo("Ships sail to Lund.");
    }
  }

  @Test
  void scoresByBm25() {
    try (View view =
        holding(update -> {
          put(update, source("a.txt"), "Port port quay.");
          put(update, source("b.txt"), "Quay.");
        })) {
      Hit hit = search(view, "port").best().getFirst();
      double idf = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
      double norm =
          PassageIndex.SATURATION * (1 - PassageIndex.LENGTH + PassageIndex.LENGTH * 3 / 2);
      assertThat((double) hit.score()).isEqualTo(idf * 2 / (2 + norm), within(1e-5));
    }
  }

  @Test
  void addsTheScoresOfTermsByTheirWeights() {
    try (View view =
        holding(update -> {
          put(update, source("a.txt", "Lighthouse", "en"), "Port of quays.");
          put(update, source("b.txt", "Town", "en"), "Town.");
        })) {
      float port = score(view, new Wording.Term("port", "port", 1, 0));
      assertThat(score(view, new Wording.Term("port", "port", 3, 0)))
          .isEqualTo(3 * port, within(1e-5f));
      float above = score(view, new Wording.Term("lighthous", "lighthouse", 0, 1));
      assertThat(above).isPositive();
      float both =
          score(
              view,
              new Wording.Term("port", "port", 1, 0),
              new Wording.Term("lighthous", "lighthouse", 0, 0.5f));
      assertThat(both).isEqualTo(port + above / 2, within(1e-5f));
    }
  }

  private static float score(View view, Wording.Term... terms) {
    Wording wording = new Wording(Language.ENGLISH, List.of(terms));
    return view.search(new PassageQuery(request("any"), List.of(wording)))
        .best()
        .getFirst()
        .score();
  }

  @Test
  void looksForATermOnlyWhereItWeighs() {
    try (View view =
        holding(update -> put(update, source("a.txt", "Lighthouse", "en"), "Port of quays."))) {
      Wording above =
          new Wording(Language.ENGLISH, List.of(new Wording.Term("harbour", "harbour", 1, 0)));
      assertThat(view.search(new PassageQuery(request("harbour"), List.of(above))))
          .isEqualTo(Hits.NONE);
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
    String text = "Physicians met in 1923. Nobody left Lund.";
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
}
