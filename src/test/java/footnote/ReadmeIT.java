package footnote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the README's `console` blocks against the packaged program, as in a terminal of 80 columns:
/// what is printed there is what really comes.
class ReadmeIT {
  private static final Path README = Path.of("README.md");

  private static @TempDir Path data;

  @ParameterizedTest
  @MethodSource("transcripts")
  void printsWhatTheReadmeShows(Transcript transcript) throws Exception {
    assertThat(outputOf(transcript.command())).isEqualTo(transcript.output());
  }

  @Test
  void showsMoreThanOneTranscript() throws IOException {
    assertThat(transcripts()).hasSizeGreaterThan(1);
  }

  /// A line behind a `$` and what stands below it.
  record Transcript(String command, String output) {}

  static List<Transcript> transcripts() throws IOException {
    List<Transcript> transcripts = new ArrayList<>();
    for (String block : blocks()) {
      for (String entry : block.split("(?m)^\\$ ", -1)) {
        int end = entry.indexOf('\n');
        if (end > 0) {
          transcripts.add(new Transcript(entry.substring(0, end), entry.substring(end + 1)));
        }
      }
    }
    return transcripts;
  }

  private static List<String> blocks() throws IOException {
    Stream<String> pieces = Stream.of(Files.readString(README).split("(?m)^```", -1));
    return pieces
        .filter(piece -> piece.startsWith("console\n"))
        .map(piece -> piece.substring("console\n".length()))
        .toList();
  }

  private static String outputOf(String command) throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command);
    shell.environment().put("COLUMNS", "80");
    shell.environment().put("FOOTNOTE_DATA", data.toString());
    shell.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = shell.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output;
  }
}
