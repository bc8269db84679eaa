package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTimeTest {
  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

  @TempDir Path folder;
  private Instant now = NOON;

  private FolderTime changed(Instant time) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(time));
    return new FolderTime(folder, () -> now);
  }

  @Test
  void isUnchangedFromTheSecondLookOn() throws IOException {
    FolderTime time = changed(NOON.minusSeconds(60));
    assertThat(time.isUnchanged()).isFalse();
    assertThat(time.isUnchanged()).isTrue();
    assertThat(time.isUnchanged()).isTrue();
  }

  @Test
  void isChangedOnceByEachChange() throws IOException {
    FolderTime time = changed(NOON.minusSeconds(60));
    assertThat(time.isUnchanged()).isFalse();
    Files.setLastModifiedTime(folder, FileTime.from(NOON.minusSeconds(30)));
    assertThat(time.isUnchanged()).isFalse();
    assertThat(time.isUnchanged()).isTrue();
  }

  @Test
  void trustsNoTimeThatIsTooNewToTellTwoChangesApart() throws IOException {
    FolderTime time = changed(NOON.minusMillis(2_900));
    assertThat(time.isUnchanged()).isFalse();
    assertThat(time.isUnchanged()).isFalse();
    now = NOON.plus(Duration.ofSeconds(1));
    assertThat(time.isUnchanged()).as("old enough, but not known before").isFalse();
    assertThat(time.isUnchanged()).isTrue();
  }

  @Test
  void trustsNoTimeOfTheFutureEither() throws IOException {
    FolderTime time = changed(NOON.plusSeconds(2));
    assertThat(time.isUnchanged()).isFalse();
    assertThat(time.isUnchanged()).isFalse();
  }

  @Test
  void mayAlwaysHaveChangedWhereThereIsNoFolder() {
    FolderTime time = new FolderTime(folder.resolve("none"), () -> now);
    assertThat(time.isUnchanged()).isFalse();
    assertThat(time.isUnchanged()).isFalse();
  }
}
