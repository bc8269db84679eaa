package footnote;

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
final class AotTraining {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private AotTraining() {}

  /// Plays.
  ///
  /// @param arguments a folder of articles, and one for all that is written, not there yet
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/footnote.yaml"), "limit: 3\n");
    LoopbackPlatform scenery = LoopbackPlatform.put();
    Thread.ofVirtual()
        .start(() -> {
          scenery.awaitEnd(LONGEST);
          System.exit(Main.DONE);
        });
    Main.run(shell(folder, scenery), "serve", "--corpus", arguments[0], "--data", folder + "/data");
  }

  private static Shell shell(Path folder, LoopbackPlatform scenery) {
    Map<String, String> env = new HashMap<>(scenery.addresses());
    env.put(Secrets.DISCORD_TOKEN, "rehearsal");
    env.put(Secrets.SLACK_BOT_TOKEN, "xoxb-rehearsal");
    env.put(Secrets.SLACK_APP_TOKEN, "xapp-rehearsal");
    return new Shell(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        env,
        folder,
        Path.of("").toAbsolutePath(),
        Terminals.NONE);
  }
}
