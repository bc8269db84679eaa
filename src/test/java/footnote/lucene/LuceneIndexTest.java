package footnote.lucene;

import static footnote.search.ShortArticles.places;
import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.query;
import static footnote.search.ShortArticles.request;
import static footnote.search.ShortArticles.search;
import static footnote.search.ShortArticles.source;
import static footnote.search.ShortArticles.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.analysis.Language;
import footnote.search.Filters;
import footnote.search.Hit;
import footnote.search.IndexException;
import footnote.search.PassageIndex.View;
import footnote.search.PassageQuery;
import footnote.search.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What only this engine promises; the rest is in [LuceneIndexContractTest].
class LuceneIndexTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  @Test
  void namesItsFolderWhereThereIsNoIndex() {
    assertThatThrownBy(memory.index()::view)
        .isInstanceOf(IndexException.Missing.class)
        .hasMessage("there is no index in memory yet");
  }

  @Test
  void sharesOneSnapshotAmongViewsOfTheSameCommit() {
    try (View one = memory.holding(update -> put(update, source("a.txt"), "One."));
        View other = memory.index().view()) {
      assertThat(one.statistics()).isSameAs(other.statistics());
      try (View later = memory.holding(update -> put(update, source("b.txt"), "One."))) {
        assertThat(later.statistics()).isNotSameAs(one.statistics());
      }
    }
  }

  @Test
  void answersFromAViewThatIsOlderThanTheIndexKeeps() {
    try (View before = memory.holding(update -> put(update, source("a.txt"), "One."))) {
      for (int i = 0; i < 3; i++) {
        memory.holding(update -> put(update, source("a.txt"), "Two.")).close();
      }
      Hit hit = search(before, "one").best().getFirst();
      assertThat(before.passage(hit).text()).isEqualTo("One.");
    }
  }

  @Test
  void findsAVietnamesePhraseWithoutItsMarks() {
    try (View view =
        memory.holding(update -> put(update, source("a.txt", "", "vi"), "Dân số Hà Nội tăng."))) {
      assertThat(phrase(view, "ha noi", "")).containsExactly("a.txt:0");
      assertThat(phrase(view, "hà nội", "")).containsExactly("a.txt:0");
      assertThat(phrase(view, "há nội", "")).isEmpty();
      assertThat(phrase(view, "ha noi", "ha")).isEmpty();
    }
  }

  private static List<String> phrase(View view, String words, String excluded) {
    List<String> exclusions = excluded.isEmpty() ? List.of() : List.of(excluded);
    Request request = new Request("dân số", List.of(words), exclusions, Filters.NONE, 10);
    PassageQuery query = new PassageQuery(request, List.of(wording(Language.VIETNAMESE, "dân số")));
    return places(view.search(query));
  }

  @Test
  void findsTheBestOfManyThatTie() {
    try (View view =
        memory.holding(update -> {
          for (int i = 99; i > 9; i--) {
            put(update, source("a" + i), "Same words.");
          }
          put(update, source("z"), "Same same words.");
        })) {
      Request two = new Request("same", List.of(), List.of(), Filters.NONE, 2);
      assertThat(places(view.search(query(two)))).containsExactly("z:0", "a10:0");
      assertThat(view.search(query(request("same"))).best()).hasSize(91);
    }
  }
}
