package footnote.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import footnote.article.Fault;
import footnote.corpus.Corpus;
import footnote.lucene.LuceneIndex;
import footnote.search.Filters;
import footnote.search.IndexException;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.search.Request;
import footnote.search.ShortArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexSyncTest {
  private static final Instant START = Instant.parse("2023-11-03T12:00:00Z");

  @TempDir Path folder;
  private Path articles = Path.of("");
  private Path data = Path.of("");
  private Instant now = START;
  private LuceneIndex index = new LuceneIndex(Path.of("unused"));

  @BeforeEach
  void open() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    data = folder.resolve("data");
    index = new LuceneIndex(data);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void write(String name, String text) {
    try {
      Files.writeString(articles.resolve(name), text);
      Files.setLastModifiedTime(articles.resolve(name), FileTime.from(now.minusSeconds(60)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SyncReport sync() {
    return new IndexSync(new Corpus(List.of(articles)), index, () -> now).run(_ -> {});
  }

  private static String counts(SyncReport report) {
    return report.added()
        + " added, "
        + report.changed()
        + " changed, "
        + report.renamed()
        + " renamed, "
        + report.removed()
        + " removed, "
        + report.unchanged()
        + " unchanged";
  }

  private List<String> search(String words) {
    Request request = new Request(words, List.of(), List.of(), Filters.NONE, 10);
    try (View view = index.view()) {
      return view.search(ShortArticles.query(view, request)).best().stream()
          .map(hit -> hit.features().article())
          .toList();
    }
  }

  @Test
  void addsWhatIsNew() {
    write("a.txt", "Wine is grown in Moldova.");
    write("b.txt", "Ships sail the sea.");
    SyncReport report = sync();
    assertThat(counts(report)).isEqualTo("2 added, 0 changed, 0 renamed, 0 removed, 0 unchanged");
    assertThat(report.passages()).isEqualTo(2);
    assertThat(report.faults()).isEmpty();
    assertThat(search("wine")).containsExactly("a.txt");
  }

  @Test
  void writesNothingWhenNothingChanged() throws IOException {
    write("a.txt", "Wine is grown in Moldova.");
    sync();
    List<String> before = contents();
    assertThat(counts(sync())).isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 1 unchanged");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void readsAFileAgainWhenItsSidecarComesChangesOrGoes() throws IOException {
    write("a.txt", "Wine is grown in Moldova.");
    sync();
    write("a.txt.meta.yaml", "title: Wine");
    assertThat(counts(sync())).isEqualTo("0 added, 1 changed, 0 renamed, 0 removed, 0 unchanged");
    assertThat(counts(sync())).isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 1 unchanged");
    now = now.plusSeconds(600);
    write("a.txt.meta.yaml", "title: Vine");
    assertThat(counts(sync())).isEqualTo("0 added, 1 changed, 0 renamed, 0 removed, 0 unchanged");
    now = now.plusSeconds(600);
    write("a.txt.meta.yaml", "draft: true");
    assertThat(counts(sync())).isEqualTo("0 added, 0 changed, 0 renamed, 1 removed, 0 unchanged");
    Files.delete(articles.resolve("a.txt.meta.yaml"));
    assertThat(counts(sync())).isEqualTo("1 added, 0 changed, 0 renamed, 0 removed, 0 unchanged");
  }

  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    try (var files = Files.list(data)) {
      for (Path file : files.sorted().toList()) {
        contents.add(file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return contents;
  }

  @Test
  void keepsTheArticlesOfARootThatIsEmptyOfASuddenAndSaysSo() throws IOException {
    write("a.txt", "A port.");
    write("b.txt", "A ferry.");
    sync();
    Files.delete(articles.resolve("a.txt"));
    Files.delete(articles.resolve("b.txt"));
    SyncReport empty = sync();
    assertThat(counts(empty)).isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 2 unchanged");
    assertThat(empty.faults())
        .containsExactly(
            new Fault(
                "the corpus",
                0,
                "empty of a sudden: the index keeps its 2 files, until there is anything in it"
                    + " again"));
    assertThat(search("ferry")).hasSize(1);
    write(".keep", "");
    assertThat(counts(sync())).isEqualTo("0 added, 0 changed, 0 renamed, 2 removed, 0 unchanged");
  }

  @Test
  void keepsTheArticlesOfARootThatIsOnAnotherFileSystemWithoutMostOfItsFiles() throws IOException {
    Path other = anotherFileSystem();
    try {
      Path root = folder.resolve("root");
      write("a.txt", "A port.");
      write("b.txt", "A ferry.");
      write("c.txt", "A pier.");
      Files.createSymbolicLink(root, articles);
      IndexSync sync = new IndexSync(new Corpus(List.of(root)), index, () -> now);
      sync.run(_ -> {});

      Files.writeString(other.resolve("a.txt"), "A strange port.");
      Files.writeString(other.resolve("readme.txt"), "Mount the disk here.");
      relink(root, other);
      SyncReport away = sync.run(_ -> {});
      assertThat(counts(away)).isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 3 unchanged");
      assertThat(away.faults().getFirst().reason())
          .startsWith("on another file system of a sudden, without most of its files: the index");
      assertThat(sync.differences().orElseThrow().away()).isEqualTo(away.faults());
      assertThat(search("ferry")).hasSize(1);

      relink(root, articles);
      assertThat(counts(sync.run(_ -> {})))
          .isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 3 unchanged");
      Files.writeString(other.resolve("b.txt"), "A ferry.");
      relink(root, other);
      SyncReport moved = sync.run(_ -> {});
      assertThat(moved.faults()).isEmpty();
      assertThat(search("pier")).isEmpty();
      assertThat(search("mount")).hasSize(1);
    } finally {
      for (String name : List.of("a.txt", "b.txt", "readme.txt")) {
        Files.deleteIfExists(other.resolve(name));
      }
      Files.delete(other);
    }
  }

  /// A folder on another file system than the test's own, as Linux has one in memory.
  private Path anotherFileSystem() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(
        Files.isWritable(memory)
            && !Files.getAttribute(memory, "unix:dev")
                .equals(Files.getAttribute(folder, "unix:dev")));
    return Files.createTempDirectory(memory, "footnote");
  }

  private static void relink(Path link, Path to) throws IOException {
    Files.delete(link);
    Files.createSymbolicLink(link, to);
  }

  @Test
  void keepsTheArticlesOfOneRootOfSeveralThatIsAway() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.writeString(one.resolve("a.txt"), "A port.");
    Files.writeString(two.resolve("b.txt"), "A ferry.");
    IndexSync sync = new IndexSync(new Corpus(List.of(one, two)), index, () -> now);
    sync.run(_ -> {});
    Files.move(two, folder.resolve("away"));
    assertThat(counts(sync.run(_ -> {})))
        .isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 2 unchanged");
    Files.createDirectory(two);
    assertThat(counts(sync.run(_ -> {})))
        .isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 2 unchanged");
    Files.writeString(two.resolve("c.txt"), "A lamp.");
    assertThat(counts(sync.run(_ -> {})))
        .isEqualTo("1 added, 0 changed, 0 renamed, 1 removed, 1 unchanged");
  }

  @Test
  void readsAgainWhatChangedAndDropsWhatIsGone() throws IOException {
    write("a.txt", "Wine is grown in Moldova.");
    write("b.txt", "Ships sail the sea.");
    write("c.txt", "Trees stand in the wood.");
    sync();
    now = now.plusSeconds(600);
    write("a.txt", "Beer is brewed in Moldova.");
    Files.delete(articles.resolve("b.txt"));
    assertThat(counts(sync())).isEqualTo("0 added, 1 changed, 0 renamed, 1 removed, 1 unchanged");
    assertThat(search("beer")).containsExactly("a.txt");
    assertThat(search("wine ships")).isEmpty();
  }

  @Test
  void looksIntoAFileThatMayHaveChangedInTheMomentItWasRead() throws IOException {
    write("a.txt", "Wine is grown.");
    FileTime moment = FileTime.from(now);
    Files.setLastModifiedTime(articles.resolve("a.txt"), moment);
    sync();
    Files.writeString(articles.resolve("a.txt"), "Beer is brewed");
    Files.setLastModifiedTime(articles.resolve("a.txt"), moment);
    now = now.plusSeconds(600);
    assertThat(counts(sync())).isEqualTo("0 added, 1 changed, 0 renamed, 0 removed, 0 unchanged");
    assertThat(search("beer")).containsExactly("a.txt");
  }

  @Test
  void readsAFileAgainThatChangedUnderTheSameSizeAndTime() throws IOException {
    now = Instant.now().plusSeconds(600);
    Path file = Files.writeString(articles.resolve("a.txt"), "The market of Aldo sells plums.");
    FileTime pinned = FileTime.from(START);
    Files.setLastModifiedTime(file, pinned);
    sync();
    FileTime inode = (FileTime) Files.getAttribute(file, "unix:ctime");
    do {
      Files.writeString(file, "The market of Aldo sells pears.");
      Files.setLastModifiedTime(file, pinned);
    } while (inode.equals(Files.getAttribute(file, "unix:ctime")));
    assertThat(counts(sync())).isEqualTo("0 added, 1 changed, 0 renamed, 0 removed, 0 unchanged");
    assertThat(search("pears")).containsExactly("a.txt");
  }

  @Test
  void followsAFolderOfLinksThatIsSwappedWhole() throws IOException {
    now = Instant.now().plusSeconds(600);
    version("..1", "Aldo sells plums.");
    Path data = Files.createSymbolicLink(articles.resolve("..data"), Path.of("..1"));
    Files.createSymbolicLink(articles.resolve("a.txt"), Path.of("..data/a.txt"));
    sync();
    assertThat(search("plums")).containsExactly("a.txt");
    version("..2", "Aldo sells pears.");
    Files.delete(data);
    Files.createSymbolicLink(data, Path.of("..2"));
    assertThat(counts(sync())).isEqualTo("0 added, 1 changed, 0 renamed, 0 removed, 0 unchanged");
    assertThat(search("pears")).containsExactly("a.txt");
  }

  private void version(String name, String text) throws IOException {
    Path file = Files.createDirectory(articles.resolve(name)).resolve("a.txt");
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(START));
  }

  @Test
  void doesNotReadAFileThatOnlyHasAnotherTime() throws IOException {
    write("a.txt", "Wine is grown.");
    sync();
    Files.setLastModifiedTime(articles.resolve("a.txt"), FileTime.from(now.minusSeconds(30)));
    assertThat(counts(sync())).isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 1 unchanged");
    List<String> before = contents();
    sync();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void knowsAFileThatHasAnotherName() throws IOException {
    write("a.txt", "Wine is grown in Moldova.");
    sync();
    Files.move(articles.resolve("a.txt"), articles.resolve("z.txt"));
    assertThat(counts(sync())).isEqualTo("0 added, 0 changed, 1 renamed, 0 removed, 0 unchanged");
    assertThat(search("wine")).containsExactly("z.txt");
  }

  @Test
  void readsOnlyTheArticlesThatChangedInAFileOfMany() {
    write(
        "all.jsonl",
        entry("1", "Wine is grown.") + entry("2", "Ships sail.") + entry("3", "Trees stand."));
    assertThat(sync().added()).isEqualTo(3);
    write(
        "all.jsonl",
        entry("1", "Wine is grown.")
            + entry("2", "Ships sank twice.")
            + entry("4", "Beer is brewed."));
    assertThat(counts(sync())).isEqualTo("1 added, 1 changed, 0 renamed, 1 removed, 1 unchanged");
    assertThat(search("wine sank beer trees"))
        .containsExactlyInAnyOrder("all.jsonl#1", "all.jsonl#2", "all.jsonl#4");
  }

  private static String entry(String id, String text) {
    return "{\"_id\": \"" + id + "\", \"title\": \"T\", \"text\": \"" + text + "\"}\n";
  }

  @Test
  void tellsFaultsAgainWithoutReadingAgain() {
    write("all.jsonl", entry("1", "Wine is grown.") + "{broken\n");
    List<Fault> faults = sync().faults();
    assertThat(faults).hasSize(1).first().extracting(Fault::line).isEqualTo(2);
    assertThat(sync().faults()).isEqualTo(faults);
  }

  @Test
  void keepsEverythingWhileTheFolderCanNotBeLookedInto() throws IOException {
    write("a.txt", "Wine is grown.");
    sync();
    Files.move(articles, folder.resolve("elsewhere"));
    SyncReport report = sync();
    assertThat(report.faults()).isNotEmpty();
    assertThat(counts(report)).isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 1 unchanged");
    assertThat(search("wine")).containsExactly("a.txt");
  }

  @Test
  void makesAnIndexOfNothing() {
    assertThat(counts(sync())).isEqualTo("0 added, 0 changed, 0 renamed, 0 removed, 0 unchanged");
    assertThat(search("wine")).isEmpty();
  }

  @Test
  void makesADamagedIndexAnewAndSaysSo() throws IOException {
    write("a.txt", "Wine is grown.");
    sync();
    try (var files = Files.list(data)) {
      Path file = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
      Files.write(file, new byte[10]);
    }
    try (LuceneIndex next = new LuceneIndex(data)) {
      SyncReport report =
          new IndexSync(new Corpus(List.of(articles)), next, () -> now).run(_ -> {});
      assertThat(report.rebuilt()).hasValueSatisfying(why -> assertThat(why).contains("damaged"));
      assertThat(report.added()).isEqualTo(1);
    }
    assertThat(search("wine")).containsExactly("a.txt");
  }

  @Test
  void readsOnWhileAnotherProcessWrites() {
    write("a.txt", "Wine is grown.");
    sync();
    write("b.txt", "Beer is brewed.");
    try (LuceneIndex other = new LuceneIndex(data);
        Update update = other.update()) {
      SyncReport report = sync();
      assertThat(report.behind()).get().isInstanceOf(IndexException.Busy.class);
      assertThat(search("wine")).containsExactly("a.txt");
      assertThat(update.files()).containsOnlyKeys("a.txt");
    }
    assertThat(sync().behind()).isEmpty();
    assertThat(search("beer")).containsExactly("b.txt");
  }

  @Test
  void canNotBeginWhileAnotherProcessWritesTheFirstIndex() {
    write("a.txt", "Wine is grown.");
    try (LuceneIndex other = new LuceneIndex(data);
        Update update = other.update()) {
      assertThat(update.files()).isEmpty();
      assertThatThrownBy(this::sync).isInstanceOf(IndexException.Busy.class);
    }
  }

  @Test
  void tellsHowFarItIs() {
    write("a.txt", "Wine is grown.");
    write("b.txt", "Beer is brewed.");
    List<SyncProgress> seen = new ArrayList<>();
    new IndexSync(new Corpus(List.of(articles)), index, () -> now).run(seen::add);
    assertThat(seen)
        .containsExactly(
            new SyncProgress(0, 2, 0, 29),
            new SyncProgress(1, 2, 14, 29),
            new SyncProgress(2, 2, 29, 29));
  }
}
