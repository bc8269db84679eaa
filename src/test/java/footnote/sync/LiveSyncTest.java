package footnote.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.corpus.Corpus;
import footnote.lucene.LuceneIndex;
import footnote.search.Filters;
import footnote.search.IndexException;
import footnote.search.PassageIndex;
import footnote.search.PassageIndex.View;
import footnote.search.Request;
import footnote.search.ShortArticles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSyncTest {
  private static final Duration MOMENT = Duration.ofMillis(250);

  @TempDir Path folder;
  private Path articles = Path.of("");
  private Instant now = Instant.now();
  private LuceneIndex index = new LuceneIndex(Path.of("unused"));
  private LiveSync live = live(index, () -> now);

  @BeforeEach
  void open() throws IOException {
    articles = Files.createDirectory(folder.toRealPath().resolve("articles"));
    index = new LuceneIndex(folder.resolve("data"));
    live = live(index, () -> now);
    old("a.txt", "Wine is grown in Moldova.");
    old("b.txt", "Ships sail the sea.");
    live.lost();
    assertThat(counts()).isEqualTo("2 added, 0 changed, 0 renamed, 0 removed");
  }

  @AfterEach
  void close() {
    index.close();
  }

  private LiveSync live(PassageIndex index, InstantSource clock) {
    return new LiveSync(new Corpus(List.of(articles)), index, clock);
  }

  /// A file that was written some time ago.
  private Path old(String name, String text) throws IOException {
    Path file = articles.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(60)));
  }

  /// One that is written at this moment.
  private Path young(String name, String text) throws IOException {
    Path file = Files.writeString(articles.resolve(name), text);
    return Files.setLastModifiedTime(file, FileTime.from(now));
  }

  private String counts() {
    return live.step()
        .map(it ->
            it.added()
                + " added, "
                + it.changed()
                + " changed, "
                + it.renamed()
                + " renamed, "
                + it.removed()
                + " removed")
        .orElse("nothing");
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
  void readsWhatItIsToldOfAndNothingElse() throws IOException {
    Path told = old("c.txt", "Beer is brewed.");
    old("d.txt", "Beer is drunk.");
    live.changed(List.of(told));
    assertThat(counts()).isEqualTo("1 added, 0 changed, 0 renamed, 0 removed");
    assertThat(search("beer")).containsExactly("c.txt");
    assertThat(live.isIdle()).isTrue();
    assertThat(counts()).isEqualTo("nothing");
  }

  @Test
  void dropsWhatIsGoneAndKnowsWhatMoved() throws IOException {
    Path ships = articles.resolve("b.txt");
    Files.delete(ships);
    live.changed(List.of(ships));
    assertThat(counts()).isEqualTo("0 added, 0 changed, 0 renamed, 1 removed");
    Path wine = articles.resolve("a.txt");
    Path moved = Files.move(wine, articles.resolve("z.txt"));
    live.changed(List.of(wine, moved));
    assertThat(counts()).isEqualTo("0 added, 0 changed, 1 renamed, 0 removed");
    assertThat(search("wine ships")).containsExactly("z.txt");
  }

  @Test
  void readsAFolderThatComesAndDropsItAgain() throws IOException {
    Path beer = old("new/deep/beer.txt", "Beer is brewed.");
    old("newer.txt", "Beer is drunk.");
    Path come = articles.resolve("new");
    live.changed(List.of(come, beer, articles.resolve("newer.txt")));
    assertThat(counts()).isEqualTo("2 added, 0 changed, 0 renamed, 0 removed");
    Files.move(come, folder.resolve("elsewhere"));
    live.changed(List.of(come));
    assertThat(counts()).isEqualTo("0 added, 0 changed, 0 renamed, 1 removed");
    assertThat(search("beer")).containsExactly("newer.txt");
  }

  @Test
  void waitsForAFileThatIsBeingWritten() throws IOException {
    live.changed(List.of(young("c.txt", "Beer is")));
    assertThat(counts()).isEqualTo("nothing");
    now = now.plus(MOMENT);
    live.changed(List.of(young("c.txt", "Beer is brewed.")));
    assertThat(counts()).isEqualTo("nothing");
    assertThat(live.isIdle()).isFalse();
    now = now.plus(MOMENT);
    assertThat(counts()).isEqualTo("1 added, 0 changed, 0 renamed, 0 removed");
    assertThat(search("brewed")).containsExactly("c.txt");
  }

  @Test
  void readsAFileThatNeverRestsAfterAWhile() throws IOException {
    StringBuilder text = new StringBuilder("Beer is brewed.");
    Instant begin = now;
    String counts = "nothing";
    while (counts.equals("nothing")) {
      live.changed(List.of(young("c.txt", text.append(" And more.").toString())));
      counts = counts();
      now = now.plus(MOMENT);
    }
    assertThat(counts).isEqualTo("1 added, 0 changed, 0 renamed, 0 removed");
    assertThat(Duration.between(begin, now)).isEqualTo(Duration.ofMillis(10_250));
  }

  @Test
  void readsAtOnceWhatIsMovedIntoItsPlaceWhole() throws IOException {
    Path written = old(".c.txt.part", "Beer is brewed.");
    live.changed(List.of(Files.move(written, articles.resolve("c.txt"))));
    assertThat(counts()).isEqualTo("1 added, 0 changed, 0 renamed, 0 removed");
  }

  @Test
  void showsWhatItHasReadEverySecond() throws IOException {
    List<Path> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(old("new/" + i + ".txt", "Beer of number " + i + " is brewed."));
    }
    live = live(index, () -> now = now.plusMillis(50));
    live.changed(many);
    List<Integer> added = new ArrayList<>();
    while (!live.isIdle()) {
      live.step().ifPresent(report -> added.add(report.added()));
    }
    assertThat(added).hasSizeGreaterThan(2).doesNotContain(0);
    assertThat(added.stream().mapToInt(Integer::intValue).sum()).isEqualTo(30);
  }

  @Test
  void keepsAllOfARootThatIsEmptyOfASudden() throws IOException {
    Path wine = articles.resolve("a.txt");
    Path ships = articles.resolve("b.txt");
    Files.delete(wine);
    Files.delete(ships);
    live.changed(List.of(wine, ships));
    assertThat(live.step().orElseThrow().faults()).hasSize(1);
    assertThat(search("wine ships")).hasSize(2);
  }

  @Test
  void findsByComparingWhatNobodyTold() throws IOException {
    live.compare();
    assertThat(counts()).isEqualTo("nothing");
    Path told = old("a.txt", "Wine is drunk in Moldova.");
    old("c.txt", "Beer is brewed.");
    live.changed(List.of(told));
    live.compare();
    assertThat(counts()).isEqualTo("1 added, 1 changed, 0 renamed, 0 removed");
    Files.delete(articles.resolve("b.txt"));
    live.compare();
    assertThat(counts()).isEqualTo("0 added, 0 changed, 0 renamed, 1 removed");
  }

  @Test
  void goesOnFromTheLastCommitWhereNothingCanBeWrittenAndTriesAgain() throws IOException {
    FullDisk disk = new FullDisk(index);
    live = live(disk, () -> now);
    live.changed(List.of(old("c.txt", "Beer is brewed.")));
    assertThatThrownBy(live::step).hasMessageContaining("No space left on device");
    live.lost();
    assertThat(live.step().orElseThrow().behind())
        .get()
        .isInstanceOf(IndexException.Unwritten.class);
    assertThat(search("wine")).containsExactly("a.txt");
    assertThat(live.isIdle()).isFalse();
    disk.full = false;
    assertThat(counts()).isEqualTo("1 added, 0 changed, 0 renamed, 0 removed");
    assertThat(live.isIdle()).isTrue();
  }

  /// An index on a disk that is full.
  private static final class FullDisk implements PassageIndex {
    private final PassageIndex index;
    private boolean full = true;

    FullDisk(PassageIndex index) {
      this.index = index;
    }

    @Override
    public View view() {
      return index.view();
    }

    @Override
    public Update update() {
      if (full) {
        String reason = "No space left on device";
        throw new UncheckedIOException("can't write: " + reason, new IOException(reason));
      }
      return index.update();
    }

    @Override
    public void settle() {
      index.settle();
    }

    @Override
    public void verify() {
      index.verify();
    }

    @Override
    public void close() {
      index.close();
    }
  }

  @Test
  void makesAnIndexAnewThatIsFoundDamaged() throws IOException {
    Path file;
    try (var files = Files.list(folder.resolve("data"))) {
      file = files.filter(it -> it.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() / 2);
      int was = bytes.read();
      bytes.seek(bytes.length() / 2);
      bytes.write(was ^ 1);
    }
    assertThatThrownBy(index::verify).isInstanceOf(IndexException.Damaged.class);
    live.lost();
    SyncReport report = live.step().orElseThrow();
    assertThat(report.rebuilt()).hasValueSatisfying(why -> assertThat(why).contains("damaged"));
    assertThat(report.added()).isEqualTo(2);
    assertThat(search("wine")).containsExactly("a.txt");
  }

  @Test
  void isEqualToAFreshIndexAfterAnyChangesOnceSettled() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      List<Path> told = new ArrayList<>();
      for (int change = random.nextInt(8); change >= 0; change--) {
        told.addAll(change(random));
      }
      live.changed(told);
      live.step();
      now = now.plusSeconds(5);
    }
    live.settle();
    try (LuceneIndex other = new LuceneIndex(folder.resolve("other"))) {
      new IndexSync(new Corpus(List.of(articles)), other, () -> now).run(_ -> {});
      try (View grown = index.view();
          View fresh = other.view()) {
        assertThat(grown.statistics()).as("seed " + seed).isEqualTo(fresh.statistics());
        assertThat(grown.catalogue().articles()).isEqualTo(fresh.catalogue().articles());
        assertThat(grown.catalogue().files().keySet())
            .isEqualTo(fresh.catalogue().files().keySet());
      }
    }
  }

  private List<Path> change(Random random) throws IOException {
    Path file = articles.resolve("f" + random.nextInt(3) + "/" + random.nextInt(5) + ".txt");
    return switch (random.nextInt(4)) {
      case 0 -> {
        Files.deleteIfExists(file);
        yield List.of(file);
      }
      case 1 -> {
        Path to = articles.resolve("g" + random.nextInt(3));
        if (!Files.exists(file.getParent()) || Files.exists(to)) {
          yield List.of();
        }
        yield List.of(file.getParent(), Files.move(file.getParent(), to));
      }
      default ->
          List.of(
              old(
                  articles.relativize(file).toString(),
                  "Word" + random.nextInt(9) + " is number " + random.nextInt(99) + "."));
    };
  }

  @Test
  void readsEverythingWhereThereIsNoIndexYet() throws IOException {
    try (LuceneIndex other = new LuceneIndex(folder.resolve("other"))) {
      LiveSync fresh = live(other, () -> now);
      fresh.changed(List.of(old("c.txt", "Beer is brewed.")));
      assertThat(fresh.step().map(SyncReport::added)).isEqualTo(Optional.of(3));
    }
  }
}
