package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotTrainingTest {
  @TempDir Path folder;

  @Test
  void bothPlatformsArePlayedToTheEnd() throws Exception {
    Path log = folder.resolve("log");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.config.file=/dev/null",
            "-cp",
            inProduction(System.getProperty("java.class.path")),
            "footnote.AotTraining",
            "seeds",
            folder.resolve("data").toString());
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(log))
        .contains("connected to Discord, in 0 servers")
        .containsPattern("question [0-9a-f]{8} slack \\d+ ms [1-9]\\d* hits")
        .contains("stopping")
        .doesNotContain("WARN", "ERROR");
  }

  /// The class path without the tests', which turn the log off.
  private static String inProduction(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator, -1))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
