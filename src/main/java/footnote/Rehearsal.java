package footnote;

import footnote.cli.ProcessContext;
import footnote.cli.Terminals;
import footnote.settings.Secrets;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Plays `serve` through, from its start to an answer, on scenery of its own: for a JVM that
/// watches, so as to have the classes at hand at the next start (`-XX:AOTCacheOutput`). It needs no
/// token, keeps to loopback, and ends by itself.
final class Rehearsal {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Rehearsal() {}

  /// Plays.
  ///
  /// @param arguments a folder of articles, and one for all that is written, not there yet
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/footnote.yaml"), "limit: 3\n");
    Scenery scenery = Scenery.put();
    Thread.ofVirtual()
        .start(() -> {
          scenery.awaitEnd(LONGEST);
          System.exit(footnote.cli.ExitCode.DONE.number());
        });
    Main.run(shell(folder, scenery), "serve", "--corpus", arguments[0], "--data", folder + "/data");
  }

  private static ProcessContext shell(Path folder, Scenery scenery) {
    Map<String, String> env = new HashMap<>(scenery.addresses());
    env.put(Secrets.DISCORD_TOKEN, "rehearsal");
    env.put(Secrets.SLACK_BOT_TOKEN, "xoxb-rehearsal");
    env.put(Secrets.SLACK_APP_TOKEN, "xapp-rehearsal");
    return new ProcessContext(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        new footnote.settings.Environment(env, folder, Path.of("").toAbsolutePath()),
        Terminals.NONE);
  }
}
