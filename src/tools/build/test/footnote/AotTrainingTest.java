package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotTrainingTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  @Test
  void bothPlatformsArePlayedToTheEnd() throws Exception {
    assertThat(train(program())).isZero();
    assertThat(log())
        .contains("connected to Discord, in 0 servers")
        .containsPattern("question [0-9a-f]{8} slack \\d+ ms [1-9]\\d* hits")
        .contains("stopping")
        .doesNotContain("WARN", "ERROR");
  }

  @Test
  void aProgramThatEndsBeforeIsNotWaitedFor() throws Exception {
    assertThat(train(JAVA, "-cp", "nowhere", "footnote.Main")).isEqualTo(1);
    assertThat(log()).contains("footnote.Main");
  }

  private static String[] program() {
    return new String[] {
      JAVA,
      "--enable-native-access=ALL-UNNAMED",
      "-Djava.util.logging.config.file=/dev/null",
      "-cp",
      System.getProperty("java.class.path"),
      "footnote.Main"
    };
  }

  private int train(String... program) throws IOException, InterruptedException {
    List<String> training =
        List.of(
            JAVA,
            "-cp",
            System.getProperty("java.class.path"),
            "footnote.AotTraining",
            "seeds",
            folder.resolve("training").toString());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(training.stream(), Stream.of(program)).toList());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }
}
