package footnote.lucene;

import static footnote.lucene.Shelf.put;
import static footnote.lucene.Shelf.search;
import static footnote.lucene.Shelf.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.article.ArticleId;
import footnote.article.Fault;
import footnote.search.FileState;
import footnote.search.Hit;
import footnote.search.IndexException;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneUpdateTest {
  @TempDir Path folder;

  @RepeatedTest(5)
  void leavesWhatAnIndexBuiltAfreshWouldHold() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Map<String, String> articles = new TreeMap<>();
    try (LuceneIndex grown = memory("1")) {
      for (int round = 0; round < 6; round++) {
        try (Update update = grown.update()) {
          for (int change = random.nextInt(30); change >= 0; change--) {
            change(update, articles, random);
          }
          update.commit();
        }
      }
      try (LuceneIndex fresh = memory("1")) {
        try (Update update = fresh.update()) {
          articles.forEach((id, text) -> put(update, source(id), text.split("\n")));
          update.commit();
        }
        assertSame(grown, fresh, seed);
      }
    }
  }

  private static void change(Update update, Map<String, String> articles, Random random) {
    String id = "article-" + random.nextInt(20);
    if (random.nextInt(3) == 0) {
      articles.remove(id);
      update.remove(new ArticleId(id));
    } else {
      articles.put(id, text(random));
      put(update, source(id), articles.getOrDefault(id, "").split("\n"));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int passage = random.nextInt(4); passage >= 0; passage--) {
      for (int word = random.nextInt(40); word >= 0; word--) {
        text.append("word").append((char) ('a' + random.nextInt(20))).append(' ');
      }
      text.append("end.").append(passage > 0 ? "\n" : "");
    }
    return text.toString();
  }

  private static void assertSame(LuceneIndex grown, LuceneIndex fresh, long seed) {
    try (View one = grown.view();
        View two = fresh.view()) {
      assertThat(one.articles()).as("seed " + seed).isEqualTo(two.articles());
      assertThat(one.settled()).isTrue();
      for (char c = 'a'; c < 'a' + 20; c++) {
        String question = "word" + c + " worda title";
        assertThat(scores(one, question)).as("seed " + seed).isEqualTo(scores(two, question));
      }
    }
  }

  private static List<String> scores(View view, String question) {
    return search(view, question).hits().stream().map(LuceneUpdateTest::score).toList();
  }

  private static String score(Hit hit) {
    return hit.article() + ":" + hit.ordinal() + " " + hit.score() + " " + hit.terms();
  }

  private static LuceneIndex memory(String analysis) {
    return new LuceneIndex(Path.of("memory"), new ByteBuffersDirectory(), analysis);
  }

  @Test
  void keepsTheStatesOfFiles() {
    FileState file =
        new FileState("a.jsonl", 5, 6, 7, "hash", List.of(new Fault("a.jsonl", 3, "not JSON")));
    try (LuceneIndex index = memory("1")) {
      try (Update update = index.update()) {
        update.put(file, Map.of("a.jsonl#1", "h1", "a.jsonl#2", "h2"));
        update.put(new FileState("b.txt", 1, 1, 1, "", List.of()), Map.of());
        update.commit();
      }
      try (Update update = index.update()) {
        assertThat(update.files()).containsOnlyKeys("a.jsonl", "b.txt").containsValue(file);
        assertThat(update.articles("a.jsonl"))
            .isEqualTo(Map.of("a.jsonl#1", "h1", "a.jsonl#2", "h2"));
        update.removeFile("a.jsonl");
        update.commit();
      }
      try (View view = index.view()) {
        assertThat(view.files()).containsOnlyKeys("b.txt");
      }
    }
  }

  @Test
  void beginsAfreshWhenTheAnalysisHasChanged() {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    LuceneIndex old = new LuceneIndex(folder, directory, "old");
    try (Update update = old.update()) {
      put(update, source("a.txt"), "One.");
      update.put(new FileState("a.txt", 1, 1, 1, "", List.of()), Map.of());
      update.commit();
    }
    LuceneIndex index = new LuceneIndex(folder, directory, "new");
    try (Update update = index.update()) {
      assertThat(update.files()).isEmpty();
      put(update, source("b.txt"), "One.");
      assertThat(articles(index)).containsExactly("a.txt:0");
      update.commit();
    }
    assertThat(articles(index)).containsExactly("b.txt:0");
  }

  private static List<String> articles(LuceneIndex index) {
    try (View view = index.view()) {
      return Shelf.articles(search(view, "one"));
    }
  }

  @Test
  void isSeenByOtherReadersOfTheFolder() {
    try (LuceneIndex writer = new LuceneIndex(folder);
        LuceneIndex reader = new LuceneIndex(folder)) {
      for (String id : List.of("a.txt", "b.txt")) {
        try (Update update = writer.update()) {
          put(update, source(id), "One.");
          update.commit();
          assertThatThrownBy(reader::update).isInstanceOf(IndexException.Busy.class);
        }
        assertThat(articles(reader)).contains(id + ":0");
      }
    }
  }

  @Test
  void doesNotMakeAFolderToReadFrom() {
    Path absent = folder.resolve("absent");
    try (LuceneIndex index = new LuceneIndex(absent)) {
      assertThatThrownBy(index::view).isInstanceOf(IndexException.Missing.class);
    }
    assertThat(absent).doesNotExist();
  }

  @Test
  void saysThatTheFolderCanNotBeMade() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    try (LuceneIndex index = new LuceneIndex(file.resolve("index"))) {
      assertThatThrownBy(index::update).hasMessageContaining(file.toString());
    }
  }
}
