package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.IndexException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;

class LuceneErrorsTest {
  private final LuceneErrors errors = new LuceneErrors("data/index");

  @Test
  void callAnIndexDamagedThatCanNotBeUnderstood() {
    for (IOException error :
        List.of(
            new CorruptIndexException("checksum failed", "_0.cfs"),
            new EOFException("too short"),
            new FileNotFoundException("_0.cfs"),
            new NoSuchFileException("_0.cfs"))) {
      assertThat(errors.reading(error))
          .isInstanceOf(IndexException.Damaged.class)
          .hasMessageStartingWith("the index data/index is damaged: ");
    }
    assertThat(errors.reading(new CorruptIndexException("checksum failed", "_0.cfs")))
        .as("without what Lucene adds")
        .hasMessage("the index data/index is damaged: checksum failed");
  }

  @Test
  void tellANewerVersionFromDamage() {
    assertThat(errors.reading(new IndexFormatTooNewException("segments_1", 12, 1, 11)))
        .isInstanceOf(IndexException.TooNew.class)
        .hasMessage(
            "the index data/index was made by a newer version of this program: update it, or name"
                + " another data folder");
  }

  @Test
  void sayWhatElseWentWrongWithTheFolder() {
    assertThat(errors.reading(new IOException("disk on fire")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("can't read the index data/index: disk on fire");
    assertThat(errors.writing(new IOException()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("can't write the index data/index: IOException");
    assertThat(errors.writing(new FileSystemException("a", null, "No space left on device")))
        .hasMessage("can't write the index data/index: a: No space left on device");
  }

  @Test
  void tellWhoElseWritesAndWhatCanNotBeWritten() {
    assertThat(errors.writing(new LockObtainFailedException("held")))
        .isInstanceOf(IndexException.Busy.class)
        .hasMessage("another process is changing the index data/index");
    assertThat(errors.writing(new AccessDeniedException("data/index/_0")))
        .isInstanceOf(IndexException.ReadOnly.class)
        .hasMessage("the index data/index can't be written: data/index/_0: no permission");
    assertThat(errors.writing(new FileSystemException("a", null, "Read-only file system")))
        .isInstanceOf(IndexException.ReadOnly.class);
    assertThat(errors.writing(new CorruptIndexException("torn", "_0")))
        .isInstanceOf(IndexException.Damaged.class);
  }

  @Test
  void knowAFileSystemThatCanNotBeWrittenAtAll() {
    assertThat(LuceneErrors.isReadOnly(new ReadOnlyFileSystemException())).isTrue();
    assertThat(LuceneErrors.isReadOnly(new IOException("Read-only file system"))).isTrue();
    assertThat(LuceneErrors.isReadOnly(new IOException())).isFalse();
  }
}
