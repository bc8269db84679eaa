package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.search.PassageIndex.Update;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

class CommitTest {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

  private Commit commit(Map<String, String> said) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(said.entrySet());
      writer.commit();
    }
    return Commit.last(directory).orElseThrow();
  }

  @Test
  void tellsWhatMadeIt() throws IOException {
    assertThat(Commit.last(directory)).isEmpty();
    Commit ours = commit(Commit.made("9", ""));
    assertThat(ours.isBy("9")).isTrue();
    assertThat(ours.isBy("10")).as("another analysis").isFalse();
    assertThat(ours.isNewer()).isFalse();
    assertThat(ours.isOlder()).isFalse();
  }

  @Test
  void tellsOfWhatFilesItWasMade() throws IOException {
    assertThat(commit(Commit.made("9", "*.md")).isOf("*.md")).isTrue();
    assertThat(commit(Commit.made("9", "*.md")).isOf("")).isFalse();
    Map<String, String> before = new HashMap<>(Commit.made("9", ""));
    before.remove("selection");
    assertThat(commit(before).isOf("")).as("made when none was told").isTrue();
    assertThat(commit(before).isOf("*.md")).isFalse();
  }

  @Test
  void tellsAnOlderAndANewerLayoutFromItsOwn() throws IOException {
    assertThat(commit(format("1")).isOlder()).isTrue();
    assertThat(commit(format("1")).isBy("9")).isFalse();
    assertThat(commit(format("999")).isNewer()).isTrue();
    assertThat(commit(format("of roses")).isNewer()).as("one that makes no sense yet").isTrue();
    assertThat(commit(Map.of("other", "thing")).isOlder()).isTrue();
  }

  private static Map<String, String> format(String format) {
    Map<String, String> said = new HashMap<>(Commit.made("9", ""));
    said.put("format", format);
    return said;
  }

  @Test
  void isMarkedApartFromEveryOther() throws IOException {
    Commit.Mark none = Commit.mark(directory);
    assertThat(none).isEqualTo(new Commit.Mark(-1, 0));
    commit(Commit.made("9", ""));
    Commit.Mark first = Commit.mark(directory);
    assertThat(Commit.mark(directory)).isEqualTo(first).isNotEqualTo(none);
    commit(Commit.made("10", ""));
    assertThat(Commit.mark(directory)).isNotEqualTo(first);
  }

  @Test
  void seesAByteThatHasChanged() throws IOException {
    try (LuceneIndex index = new LuceneIndex(Path.of("memory"), directory, "9")) {
      try (Update update = index.update()) {
        put(update, source("a.txt"), "One.");
        update.commit();
      }
      Commit commit = Commit.last(directory).orElseThrow();
      Set<String> files = commit.verify(Set.of());
      commit.verifyWhole();
      String file = commit.segments().files(false).stream().sorted().findFirst().orElseThrow();
      spoil(file);
      assertThatThrownBy(() -> commit.verify(Set.of())).isInstanceOf(CorruptIndexException.class);
      assertThat(commit.verify(files)).as("looks at what is new alone").isEqualTo(files);
      assertThatThrownBy(commit::verifyWhole).isInstanceOf(CorruptIndexException.class);
    }
  }

  private void spoil(String file) throws IOException {
    byte[] bytes = new byte[(int) directory.fileLength(file)];
    try (var in = directory.openInput(file, IOContext.READONCE)) {
      in.readBytes(bytes, 0, bytes.length);
    }
    bytes[bytes.length / 2] ^= 1;
    directory.deleteFile(file);
    try (IndexOutput out = directory.createOutput(file, IOContext.DEFAULT)) {
      out.writeBytes(bytes, bytes.length);
    }
  }
}
