package footnote.search;

import static footnote.search.ShortArticles.place;
import static footnote.search.ShortArticles.places;
import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.search;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.article.ArticleId;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// How an engine must change: whole commits, one writer, views that stay as they are.
abstract class UpdateContract extends ContractPart {
  UpdateContract(PassageIndexContract engine) {
    super(engine);
  }

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
  void showsAtOnceWhatWasPublishedAndScoresItAsAfreshOnceSettled() {
    holding(
            update -> {
              put(update, source("a.txt"), "One.", "Two.");
              put(update, source("b.txt"), "One two three.");
            })
        .close();
    try (Update update = index().update()) {
      put(update, source("a.txt"), "Two two.");
      update.publish();
    }
    try (View view = index().view()) {
      assertThat(places(search(view, "one"))).containsExactly("b.txt:0");
      assertThat(view.statistics().passages()).isEqualTo(2);
    }
    index().settle();
    try (PassageIndex fresh = another();
        View settled = index().view();
        View built =
            holding(
                fresh,
                update -> {
                  put(update, source("a.txt"), "Two two.");
                  put(update, source("b.txt"), "One two three.");
                })) {
      assertThat(settled.statistics()).isEqualTo(built.statistics());
      assertThat(told(settled, "one two")).isEqualTo(told(built, "one two"));
    }
  }

  @Test
  void undoesNothingThatWasPublishedWhenTheNextUpdateIsGivenUp() {
    try (Update update = index().update()) {
      put(update, source("a.txt"), "One.");
      update.publish();
    }
    try (Update update = index().update()) {
      put(update, source("b.txt"), "One.");
    }
    try (Update update = index().update()) {
      put(update, source("c.txt"), "One.");
      update.publish();
    }
    index().settle();
    try (View view = index().view()) {
      assertThat(places(search(view, "one"))).containsExactlyInAnyOrder("a.txt:0", "c.txt:0");
    }
  }

  @Test
  void tellsWhatItKnowsOfOneFileAndOfThoseBelowAFolder() {
    FileState port = new FileState("a/port.txt", 1, 2, 3, "x", List.of());
    FileState ferry = new FileState("a/b/ferry.txt", 1, 2, 3, "y", List.of());
    try (Update update = index().update()) {
      assertThat(update.beginsAfresh()).isTrue();
      update.put(port, Map.of());
      update.put(ferry, Map.of());
      update.put(new FileState("ab/lamp.txt", 1, 2, 3, "z", List.of()), Map.of());
      update.publish();
    }
    try (Update update = index().update()) {
      assertThat(update.beginsAfresh()).isFalse();
      assertThat(update.file("a/port.txt")).contains(port);
      assertThat(update.file("a")).isEmpty();
      assertThat(update.within("a")).containsExactlyInAnyOrder(port, ferry);
      assertThat(update.within("a/port.txt")).isEmpty();
      update.removeFile("a/port.txt");
      update.publish();
    }
    try (Update update = index().update()) {
      assertThat(update.within("a")).containsExactly(ferry);
    }
  }

  @Test
  void findsNothingWrongWithWhatItWrote() {
    holding(update -> put(update, source("a.txt"), "One.")).close();
    index().verify();
    index().view().close();
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
