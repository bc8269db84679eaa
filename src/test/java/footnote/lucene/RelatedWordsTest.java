package footnote.lucene;

import static footnote.lucene.Shelf.articles;
import static footnote.lucene.Shelf.put;
import static footnote.lucene.Shelf.search;
import static footnote.lucene.Shelf.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Filters;
import footnote.search.Hit;
import footnote.search.Hits;
import footnote.search.PassageIndex.View;
import footnote.search.QueryTerm;
import footnote.search.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Words that count for others, and marks that make others of them.
class RelatedWordsTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private View vietnamese(String text) {
    return memory.holding(update -> put(update, source("a.txt", "", "vi"), text));
  }

  private static int[][] places(View view, String question) {
    return search(view, question).hits().getFirst().at().stems();
  }

  private static Hits phrase(View view, String words) {
    return view.search(new Request("dân số", List.of(words), List.of(), Filters.NONE, 10));
  }

  @Test
  void reportsWhereRelatedWordsStand() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a.txt"), "Physicians met. They bought bread, and a doctor too.");
          put(update, source("b.txt", "", "de"), "Der Doktor doctor.");
        })) {
      Hits hits = search(view, "Which doctor will buy bread?");
      Hit english = hits.hits().getFirst();
      assertThat(english.terms().terms())
          .extracting(QueryTerm::stem)
          .containsExactly("doctor", "bui", "bread");
      assertThat(english.at().stems()).isDeepEqualTo(new int[][] {{7}, {}, {4}});
      assertThat(english.at().related()).isDeepEqualTo(new int[][] {{0}, {3}, {}});
      assertThat(hits.hits().getLast().at().related()).isDeepEqualTo(new int[3][0]);
    }
  }

  @Test
  void takesNoWordOfTheQuestionForARelativeOfAnother() {
    try (View view =
        memory.holding(update -> put(update, source("a.txt"), "A doctor. A physician."))) {
      Hit hit = search(view, "doctor physician").hits().getFirst();
      assertThat(hit.at().related()).isDeepEqualTo(new int[2][0]);
    }
  }

  @Test
  void takesNoEmojiForAWord() {
    try (View view = memory.holding(update -> put(update, source("a.txt"), "The war began."))) {
      assertThat(search(view, "\ud83d\ude00 war").terms().terms())
          .extracting(QueryTerm::stem)
          .containsExactly("war");
    }
  }

  @Test
  void tellsVietnameseWordsApartByTheMarksTheyAreAskedWith() {
    try (View view = vietnamese("Con má và con mạ. Bạn mua.")) {
      assertThat(places(view, "mạ bạn con")).isDeepEqualTo(new int[][] {{4}, {5}, {0, 3}});
      assertThat(places(view, "ma ban")).isDeepEqualTo(new int[][] {{1, 4}, {5}});
      assertThat(places(view, "mạ ban")).isDeepEqualTo(new int[][] {{4}, {5}});
    }
  }

  @Test
  void takesEveryWayToWriteAVietnameseSyllableForOne() {
    try (View view = vietnamese("Ho\u00e0 b\u00ecnh cho Nguy\u1ec5n V\u0103n Thu\u00fd.")) {
      assertThat(places(view, "h\u00f2a b\u00ecnh Th\u00fay"))
          .isDeepEqualTo(new int[][] {{0}, {1}, {5}});
      assertThat(places(view, "ho\u0300a bi\u0300nh Thu\u0301y"))
          .as("marks as characters of their own")
          .isDeepEqualTo(new int[][] {{0}, {1}, {5}});
    }
  }

  @Test
  void findsAVietnamesePhraseWithoutItsMarks() {
    try (View view = vietnamese("Dân số Hà Nội tăng.")) {
      assertThat(articles(phrase(view, "ha noi"))).containsExactly("a.txt:0");
      assertThat(articles(phrase(view, "hà nội"))).containsExactly("a.txt:0");
      assertThat(articles(phrase(view, "há nội"))).isEmpty();
      Request excluding = new Request("dan so", List.of(), List.of("ha"), Filters.NONE, 10);
      assertThat(articles(view.search(excluding))).isEmpty();
    }
  }
}
