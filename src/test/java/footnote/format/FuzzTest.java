package footnote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Has Jazzer look for bytes that a reader does not stand. With `-Dfuzz.seconds=120` it looks for
/// two minutes a reader, else for a few seconds. What it finds becomes a file in `findings` beside
/// the samples, which [#standsWhatWasFound] replays ever after.
class FuzzTest {
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 6);

  /// Seconds after which a reader counts as hanging.
  private static final int HANG = 20;

  private static final int LARGEST_SEED = 12_000;

  /// Seconds more that Jazzer may take to begin and end, on a busy machine.
  private static final int PATIENCE = 180;

  private static final String FOLDER = "src/test/resources/footnote/format/";

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "txt", "md", "html", "jsonl", "csv", "rst", "adoc", "org", "rtf", "docx", "odt", "pptx",
        "xlsx", "ods", "pdf", "eml", "mbox", "mhtml", "epub", "rss"
      })
  void findsNoBytesThatAReaderDoesNotStand(String ending, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    seed(ending, seeds);
    Path log = folder.resolve("log");
    Process jazzer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzedReader.class.getName(),
                "--target_args=" + ending,
                "--instrumentation_includes=footnote.format.**",
                "--custom_hook_includes=footnote.format.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-max_total_time=" + SECONDS,
                "-max_len=65536",
                "-timeout=" + HANG,
                seeds.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(jazzer.waitFor(SECONDS + PATIENCE, TimeUnit.SECONDS)).isTrue();
      assertThat(jazzer.exitValue()).as(() -> end(log)).isZero();
    } finally {
      jazzer.destroyForcibly();
    }
  }

  @ParameterizedTest
  @MethodSource("found")
  void standsWhatWasFound(Path file) throws IOException {
    FuzzedReader.of(ending(file)).check(Files.readAllBytes(file));
  }

  static List<Path> found() {
    return list(Path.of(FOLDER, "fuzz")).stream()
        .filter(file -> !file.endsWith("README.md"))
        .toList();
  }

  /// The samples of an ending, unless they are so large that there is little time to change much of
  /// them, and what was found before.
  private static void seed(String ending, Path seeds) throws IOException {
    for (Path file :
        Stream.of(list(Path.of(FOLDER, "samples")), found()).flatMap(List::stream).toList()) {
      if (ending(file).equals(ending) && Files.size(file) <= LARGEST_SEED) {
        Files.copy(file, seeds.resolve(String.valueOf(file.getFileName())));
      }
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String end(Path log) {
    try {
      String all = Files.readString(log, StandardCharsets.ISO_8859_1);
      return all.substring(Math.max(0, all.length() - 4_000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }
}
