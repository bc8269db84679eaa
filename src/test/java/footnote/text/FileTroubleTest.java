package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileTroubleTest {
  static Stream<Arguments> troubles() {
    return Stream.of(
        arguments(new NoSuchFileException("/a"), "there is no such file or folder"),
        arguments(new AccessDeniedException("/a"), "no permission"),
        arguments(new NotDirectoryException("/a"), "is not a folder"),
        arguments(new MalformedInputException(1), "is not UTF-8"),
        arguments(new FileSystemLoopException("/a"), "its links go round in circles"),
        arguments(
            new FileSystemException("/a", null, "Disk quota exceeded"), "Disk quota exceeded"),
        arguments(new FileSystemException("/a"), "/a"),
        arguments(new IOException("the line is dead"), "the line is dead"),
        arguments(new EOFException(), "EOFException"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void saysInWordsWhatAnExceptionMeans(IOException trouble, String reason) {
    assertThat(FileTrouble.reason(trouble)).isEqualTo(reason);
  }

  @Test
  void saysItOfTheExceptionsThatFilesReallyThrow(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("latin-1.txt"), new byte[] {'a', (byte) 0xe9});
    assertThat(reasonOf(() -> Files.readString(file))).isEqualTo("is not UTF-8");
    assertThat(reasonOf(() -> Files.readString(folder.resolve("none"))))
        .isEqualTo("there is no such file or folder");
    assertThat(reasonOf(() -> list(file))).isEqualTo("is not a folder");
    assertThat(reasonOf(() -> Files.createFile(file.resolve("below")))).isNotEqualTo("no trouble");
  }

  private static void list(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      assertThat(entries).isEmpty();
    }
  }

  private interface Act {
    void run() throws IOException;
  }

  private static String reasonOf(Act act) {
    try {
      act.run();
      return "no trouble";
    } catch (IOException e) {
      return FileTrouble.reason(e);
    }
  }
}
