package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path folder;
  private Path root = Path.of("");
  private final Set<Path> changed = ConcurrentHashMap.newKeySet();
  private final List<String> lost = new CopyOnWriteArrayList<>();

  private final FolderWatch.Listener listener =
      new FolderWatch.Listener() {
        @Override
        public void changed(Path path) {
          changed.add(path);
        }

        @Override
        public void lost(String reason) {
          lost.add(reason);
        }
      };

  @BeforeEach
  void makeARoot() throws IOException {
    root = Files.createDirectory(folder.toRealPath().resolve("root"));
  }

  private FolderWatch watch() throws IOException {
    return FolderWatch.of(new Corpus(List.of(root)), listener);
  }

  @Test
  void tellsOfFilesInFoldersThatWereThereAndInThoseThatCome() throws IOException {
    Path deep = Files.createDirectories(root.resolve("a/b"));
    try (FolderWatch watch = watch()) {
      assertThat(watch.stands()).isTrue();
      Path file = Files.writeString(deep.resolve("c.txt"), "A port.");
      await().until(() -> changed.contains(file));
      Path later = Files.createDirectories(root.resolve("x/y")).resolve("z.txt");
      Files.writeString(later, "A ferry.");
      await().until(() -> changed.contains(later));
      changed.clear();
      Files.writeString(later, "A ferry again.");
      await().until(() -> changed.contains(later));
      changed.clear();
      Files.delete(file);
      await().until(() -> changed.contains(file));
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void looksIntoNoFolderThatAWalkPassesOver() throws IOException {
    Path modules = Files.createDirectories(root.resolve("node_modules/x"));
    Path hidden = Files.createDirectories(root.resolve(".git"));
    try (FolderWatch watch = watch()) {
      Files.writeString(modules.resolve("a.txt"), "A port.");
      Files.writeString(hidden.resolve("a.txt"), "A port.");
      Path last = Files.writeString(root.resolve("a.txt"), "A port.");
      await().until(() -> changed.contains(last));
      assertThat(watch.stands()).isTrue();
      assertThat(changed).containsExactly(last);
    }
  }

  @Test
  void saysThatItLostTrackWhenTheRootGoes() throws IOException {
    try (FolderWatch watch = watch()) {
      Files.delete(root);
      await().until(() -> !watch.stands());
      await().until(() -> lost.contains("the folders are no longer watched"));
    }
  }

  @Test
  void watchesNoFileAndNoRootThatIsAway() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "A port.");
    for (Path given : List.of(file, folder.resolve("away"))) {
      Corpus corpus = new Corpus(List.of(root, given));
      assertThatThrownBy(() -> FolderWatch.of(corpus, listener))
          .isInstanceOf(IOException.class)
          .hasMessage("a root is a file, or is not there");
    }
  }
}
