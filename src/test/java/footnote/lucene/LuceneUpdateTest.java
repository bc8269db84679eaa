package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.search;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.search.FileState;
import footnote.search.IndexException;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.search.ShortArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneUpdateTest {
  @TempDir Path folder;

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

  @Test
  void isNotReadWhereItMayHoldWhatIsLeftOutNow() {
    try (LuceneIndex old = new LuceneIndex(folder, "", "");
        Update update = old.update()) {
      put(update, source("secret.txt"), "One.");
      update.put(new FileState("secret.txt", 1, 1, 1, "", List.of()), Map.of());
      update.commit();
    }
    try (LuceneIndex index = new LuceneIndex(folder, "", "-secret.txt")) {
      assertThatThrownBy(index::view).isInstanceOf(IndexException.Missing.class);
      try (Update update = index.update()) {
        assertThat(update.files()).isEmpty();
        put(update, source("b.txt"), "One.");
        assertThatThrownBy(index::view).isInstanceOf(IndexException.Missing.class);
        update.commit();
      }
      assertThat(articles(index)).containsExactly("b.txt:0");
    }
  }

  private static List<String> articles(LuceneIndex index) {
    try (View view = index.view()) {
      return ShortArticles.places(search(view, "one"));
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
