package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  @TempDir Path folder;

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void isMadeForItsOwnersEyesAlone() throws IOException {
    Path file = History.fileIn(folder.resolve("data")).orElseThrow();
    assertThat(file).isEqualTo(folder.resolve("data/chat-history")).isEmptyFile();
    assertThat(rights(file)).isEqualTo("rw-------");
  }

  @Test
  void isTakenBackFromOthersAndKeepsWhatIsInIt() throws IOException {
    Path file = Files.writeString(folder.resolve("chat-history"), "why?\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(History.fileIn(folder)).contains(file);
    assertThat(rights(file)).isEqualTo("rw-------");
    assertThat(file).hasContent("why?\n");
  }

  @Test
  void isLeftOutWhereItCanNotBeKept() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(History.fileIn(file)).isEmpty();
  }
}
