package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.search;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.analysis.Analysis;
import footnote.search.IndexException;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.search.ShortArticles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {
  @TempDir Path folder;

  private void build() {
    try (LuceneIndex index = new LuceneIndex(folder);
        Update update = index.update()) {
      for (int i = 0; i < 20; i++) {
        put(update, source("article-" + i), "Some words of number " + i + ". And more.");
      }
      update.commit();
    }
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".lock")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertIsRebuilt(String damage) {
    try (LuceneIndex index = new LuceneIndex(folder)) {
      assertThatThrownBy(index::view)
          .as(damage)
          .isInstanceOfAny(IndexException.Damaged.class, IndexException.Missing.class);
      try (Update update = index.update()) {
        assertThat(update.files()).isEmpty();
        put(update, source("new"), "Some words.");
        update.commit();
      }
      try (View view = index.view()) {
        assertThat(ShortArticles.places(search(view, "words"))).as(damage).containsExactly("new:0");
      }
    }
  }

  @Test
  void aFlippedByteInAnyFileIsNoticed() throws IOException {
    build();
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (Path name : files().stream().map(Path::getFileName).toList()) {
      build();
      for (Path file : files().stream().filter(f -> f.endsWith(name)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
        assertIsRebuilt("seed " + seed + ": byte " + at + " of " + file.getFileName());
      }
    }
  }

  @RepeatedTest(8)
  void aFlippedByteInTheCommitIsNoticed() throws IOException {
    build();
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path commit =
        files().stream()
            .filter(file -> file.getFileName().toString().startsWith("segments"))
            .toList()
            .getLast();
    byte[] bytes = Files.readAllBytes(commit);
    int at = random.nextInt(bytes.length);
    bytes[at] ^= (byte) (1 << random.nextInt(8));
    Files.write(commit, bytes);
    assertIsRebuilt("seed " + seed + ": byte " + at);
  }

  @Test
  void aTruncatedFileIsNoticed() throws IOException {
    build();
    for (Path file : files()) {
      build();
      if (Files.exists(file)) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertIsRebuilt("half of " + file.getFileName());
      }
    }
  }

  @Test
  void anEmptyFileIsNoticed() throws IOException {
    build();
    for (Path file : files()) {
      build();
      if (Files.exists(file)) {
        Files.write(file, new byte[0]);
        assertIsRebuilt("nothing of " + file.getFileName());
      }
    }
  }

  @Test
  void aMissingFileIsNoticed() throws IOException {
    build();
    for (Path file : files()) {
      build();
      if (Files.deleteIfExists(file)) {
        assertIsRebuilt("without " + file.getFileName());
      }
    }
  }

  /// Changes a bit in the middle of a segment's file.
  private void flipByte() throws IOException {
    Path file =
        files().stream().filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() / 2);
      int old = bytes.read();
      bytes.seek(bytes.length() / 2);
      bytes.write(old ^ 1);
    }
  }

  @Test
  void aByteThatFlipsBelowAnOpenIndexIsFoundByVerifying() throws IOException {
    build();
    try (LuceneIndex index = new LuceneIndex(folder)) {
      index.view().close();
      flipByte();
      assertThatThrownBy(index::verify).isInstanceOf(IndexException.Damaged.class);
      assertThatThrownBy(index::view).isInstanceOf(IndexException.Damaged.class);
    }
  }

  @Test
  void aDamagedIndexIsMadeAnewThoughAWriterIsOpenOnIt() throws IOException {
    build();
    try (LuceneIndex index = new LuceneIndex(folder)) {
      try (Update update = index.update()) {
        put(update, source("last"), "Some words.");
        update.publish();
      }
      index.view().close();
      flipByte();
      assertThatThrownBy(index::verify).isInstanceOf(IndexException.Damaged.class);
      try (Update update = index.update()) {
        assertThat(update.beginsAfresh()).isTrue();
        put(update, source("new"), "Some words.");
        update.publish();
      }
      try (View view = index.view()) {
        assertThat(ShortArticles.places(search(view, "words"))).containsExactly("new:0");
      }
      index.settle();
    }
  }

  @Test
  void garbageIsNoticed() throws IOException {
    Files.writeString(folder.resolve("segments_1"), "This is no index at all, only some text.");
    assertIsRebuilt("text");
    Files.writeString(folder.resolve("segments_!"), "Nor is this.");
    assertIsRebuilt("a name that makes no sense");
  }

  @Test
  void namesTheDamageWithoutTheLibrarysObjects() throws IOException {
    build();
    Path commit =
        files().stream()
            .filter(file -> file.getFileName().toString().startsWith("segments"))
            .toList()
            .getLast();
    byte[] bytes = Files.readAllBytes(commit);
    bytes[bytes.length / 2] ^= 1;
    Files.write(commit, bytes);
    try (LuceneIndex index = new LuceneIndex(folder)) {
      assertThatThrownBy(index::view)
          .isInstanceOf(IndexException.Damaged.class)
          .hasMessageStartingWith("the index " + folder + " is damaged: ")
          .hasMessageNotContaining("resource=");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "99999999999", "3-beta"})
  void anIndexOfANewerVersionIsLeftAlone(String format) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(
          Map.of("format", format, "analysis", Analysis.FINGERPRINT).entrySet());
      writer.commit();
    }
    assertIsTooNew();
  }

  @Test
  void anIndexOfANewerLuceneIsLeftAlone() throws IOException {
    build();
    Path commit =
        files().stream()
            .filter(file -> file.getFileName().toString().startsWith("segments"))
            .toList()
            .getLast();
    Files.write(commit, NewerLucene.commit(Files.readAllBytes(commit)));
    assertIsTooNew();
  }

  private void assertIsTooNew() throws IOException {
    Map<Path, String> before = contents();
    try (LuceneIndex index = new LuceneIndex(folder)) {
      assertThatThrownBy(index::view).isInstanceOf(IndexException.TooNew.class);
      assertThatThrownBy(index::update).isInstanceOf(IndexException.TooNew.class);
    }
    assertThat(contents()).isEqualTo(before);
  }

  private Map<Path, String> contents() throws IOException {
    Map<Path, String> contents = new TreeMap<>();
    for (Path file : files()) {
      contents.put(file, java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
    }
    return contents;
  }

  @Test
  void aFullDiskLeavesTheOldIndexReadable() {
    FullDisk disk = new FullDisk();
    try (LuceneIndex index = new LuceneIndex(folder, disk, "1")) {
      try (Update update = index.update()) {
        put(update, source("a"), "Some words.");
        update.commit();
      }
      disk.left = 2000;
      assertThatThrownBy(() -> fill(index))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("No space left on device");
      try (View view = index.view()) {
        assertThat(ShortArticles.places(search(view, "words"))).containsExactly("a:0");
      }
      disk.left = Long.MAX_VALUE;
      fill(index);
    }
  }

  private static void fill(LuceneIndex index) {
    try (Update update = index.update()) {
      for (int i = 0; i < 200; i++) {
        put(update, source("article-" + i), "Words of number " + i + ". " + "x".repeat(i + 1));
      }
      update.commit();
    }
  }

  /// A disk on which so many bytes are left.
  private static final class FullDisk extends FilterDirectory {
    private volatile long left = Long.MAX_VALUE;

    FullDisk() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      IndexOutput out = super.createOutput(name, context);
      return new FilterIndexOutput("full", name, out) {
        @Override
        public void writeByte(byte b) throws IOException {
          take(1);
          super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
          take(length);
          super.writeBytes(bytes, offset, length);
        }
      };
    }

    private synchronized void take(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
