package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir Path folder;

  @Test
  void isNamedByTheRootsInAnyOrder() {
    Path a = folder.resolve("Our articles: 2024");
    Path b = folder.resolve("b");
    Path named = IndexFolder.of(Path.of("data"), List.of(a, b));
    assertThat(named.getParent()).isEqualTo(Path.of("data/index"));
    assertThat(named.getFileName().toString()).matches("Our-articles-2024-[0-9a-f]{12}");
    assertThat(IndexFolder.of(Path.of("data"), List.of(a, b, a))).isEqualTo(named);
    assertThat(IndexFolder.of(Path.of("data"), List.of(a))).isNotEqualTo(named);
    String other = IndexFolder.of(Path.of("data"), List.of(b, a)).getFileName().toString();
    assertThat(other).endsWith(named.toString().substring(named.toString().length() - 12));
  }

  @Test
  void isTheSameByWhateverWayARootIsNamed() throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    Path link = Files.createSymbolicLink(folder.resolve("root-too"), root);
    String real = IndexFolder.of(folder, List.of(root)).toString();
    String linked = IndexFolder.of(folder, List.of(link)).toString();
    assertThat(linked.substring(linked.length() - 12))
        .isEqualTo(real.substring(real.length() - 12));
    assertThat(IndexFolder.of(folder, List.of(root.resolve("../root")))).hasToString(real);
  }

  @Test
  void cutsALongName() {
    Path named = IndexFolder.of(folder, List.of(folder.resolve("x".repeat(200))));
    assertThat(named.getFileName().toString()).hasSize(24 + 1 + 12);
  }

  @Test
  void isUnchangedOnceItsTimeIsOldAndTheSame() throws IOException {
    Instant now = Instant.parse("2024-03-14T09:00:00Z");
    FolderTime time = new FolderTime(folder, () -> now);
    touch(now.minusSeconds(60));
    assertThat(time.isUnchanged()).as("the first look").isFalse();
    assertThat(time.isUnchanged()).isTrue();
    touch(now.minusSeconds(59));
    assertThat(time.isUnchanged()).isFalse();
    touch(now.minusSeconds(1));
    assertThat(time.isUnchanged()).isFalse();
    assertThat(time.isUnchanged()).as("two changes may bear the same time").isFalse();
  }

  private void touch(Instant time) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(time));
  }

  @Test
  void thatIsGoneMayHaveChanged() {
    FolderTime time = new FolderTime(folder.resolve("gone"), Instant::now);
    assertThat(time.isUnchanged()).isFalse();
    assertThat(time.isUnchanged()).isFalse();
  }

  @Test
  void keysAreShortWhateverTheIdIs() {
    BytesRef key = Keys.term("x".repeat(100_000) + "\ud800");
    assertThat(key.length).isEqualTo(8);
    assertThat(Keys.term("a.txt")).isEqualTo(Keys.term(Keys.of("a.txt")));
    assertThat(Keys.of("a.txt")).isNotEqualTo(Keys.of("b.txt"));
  }
}
