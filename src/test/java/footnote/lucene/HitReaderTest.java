package footnote.lucene;

import static footnote.search.ShortArticles.place;
import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.request;
import static footnote.search.ShortArticles.search;
import static footnote.search.ShortArticles.source;
import static footnote.search.ShortArticles.wording;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Language;
import footnote.search.Hit;
import footnote.search.Occurrence;
import footnote.search.PassageIndex.View;
import footnote.search.PassageQuery;
import footnote.search.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HitReaderTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private static Positions forms(Hit hit, int term) {
    return hit.terms().get(term).forms();
  }

  @Test
  void readsThePlacesOfEachPassageWhateverSegmentItIsIn() {
    for (int i = 0; i < 5; i++) {
      int number = i;
      memory
          .holding(update ->
              put(update, source("a" + number), "x ".repeat(number) + "port of ports", "No ship."))
          .close();
    }
    try (View view = memory.index().view()) {
      Map<String, Positions> places = new TreeMap<>();
      for (Hit hit : search(view, "port").best()) {
        places.put(place(hit), forms(hit, 0));
      }
      assertThat(places)
          .containsExactlyEntriesOf(
              new TreeMap<>(
                  Map.of(
                      "a0:0", Positions.of(0, 2),
                      "a1:0", Positions.of(1, 3),
                      "a2:0", Positions.of(2, 4),
                      "a3:0", Positions.of(3, 5),
                      "a4:0", Positions.of(4, 6))));
    }
  }

  @Test
  void tellsTheVeryWordFromItsForms() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a"), "Port and ports.");
          put(update, source("b"), "Ports.");
        })) {
      List<Occurrence> found = new ArrayList<>();
      search(view, "port").best().forEach(hit -> found.addAll(hit.terms()));
      assertThat(found)
          .containsExactlyInAnyOrder(
              new Occurrence(Positions.of(0, 2), Positions.of(0), false),
              new Occurrence(Positions.of(0), Positions.NONE, false));
      assertThat(search(view, "Ports").best())
          .filteredOn(hit -> hit.features().article().equals("b"))
          .first()
          .extracting(Hit::terms)
          .isEqualTo(List.of(new Occurrence(Positions.of(0), Positions.of(0), false)));
    }
  }

  @Test
  void readsEachHitByTheWordingOfItsOwnLanguage() {
    try (View view =
        memory.holding(update -> {
          put(update, source("de", "", "de"), "Häfen am Hafen.");
          put(update, source("en", "", "en"), "The hafen port.");
        })) {
      PassageQuery query =
          new PassageQuery(
              request("any"),
              List.of(
                  wording(Language.GERMAN, "Hafen"), wording(Language.ENGLISH, "port hafen x")));
      List<Hit> hits = view.search(query).best();
      assertThat(hits).extracting(hit -> place(hit)).containsExactly("en:0", "de:0");
      assertThat(hits.getFirst().terms()).hasSize(3).last().isEqualTo(Occurrence.NONE);
      assertThat(forms(hits.getFirst(), 1)).isEqualTo(Positions.of(1));
      assertThat(hits.getLast().terms()).hasSize(1);
      assertThat(forms(hits.getLast(), 0)).isEqualTo(Positions.of(0, 2));
    }
  }

  @Test
  void tellsWhatStandsAboveThoughItIsNotLookedForThere() {
    try (View view =
        memory.holding(update -> put(update, source("a", "Ferries of Lund", "en"), "A port."))) {
      Hit hit = search(view, "port ferry").best().getFirst();
      assertThat(hit.terms())
          .containsExactly(
              new Occurrence(Positions.of(1), Positions.of(1), false),
              new Occurrence(Positions.NONE, Positions.NONE, true));
    }
  }
}
