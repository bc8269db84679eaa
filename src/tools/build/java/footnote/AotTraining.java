package footnote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Trains an AOT cache for `serve`: runs the program from its start to an answer on a platform of
/// its own, so that a JVM which records (`-XX:AOTCacheOutput`) has the classes at hand at the next
/// start. Needs no token and keeps to loopback.
///
/// The program is a process of its own, as a cache is good only for the very class path that it was
/// recorded with.
final class AotTraining {
  /// How long it is waited for the platforms to be played.
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /// How long the program may take to stop, its cache included.
  private static final Duration STOPPING = Duration.ofMinutes(3);

  /// Prefixes of what the environment of whoever trains may say to the program.
  private static final List<String> SETTINGS = List.of("FOOTNOTE_", "DISCORD_", "SLACK_");

  private AotTraining() {}

  /// Trains; the exit code is 0 if all was played.
  ///
  /// @param arguments a folder of articles; one for all that is written, not there yet; the command
  ///   that starts the program, up to the program's own arguments
  static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/footnote.yaml"), "limit: 3\n");
    LoopbackPlatform platform = LoopbackPlatform.open();
    List<String> serve =
        List.of(
            "serve",
            "--corpus",
            Path.of(arguments[0]).toAbsolutePath().toString(),
            "--data",
            folder.resolve("data").toString());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of(arguments).skip(2), serve.stream()).toList());
    builder.directory(folder.toFile()).inheritIO();
    lead(builder.environment(), platform);
    System.exit(play(builder.start(), platform) ? 0 : 1);
  }

  /// Makes an environment lead the program to the platform, and to nothing else.
  private static void lead(Map<String, String> environment, LoopbackPlatform platform) {
    environment.keySet().removeIf(key -> SETTINGS.stream().anyMatch(key::startsWith));
    environment.putAll(platform.addresses());
    environment.put("DISCORD_TOKEN", "training");
    environment.put("SLACK_BOT_TOKEN", "xoxb-training");
    environment.put("SLACK_APP_TOKEN", "xapp-training");
  }

  /// Waits until all is played, and stops the program as an operator would: it ends in good order,
  /// and the JVM writes what it recorded.
  ///
  /// @return whether all was played
  private static boolean play(Process program, LoopbackPlatform platform)
      throws InterruptedException {
    // Who stops the training wants no cache.
    Runtime.getRuntime().addShutdownHook(new Thread(program::destroyForcibly, "stop"));
    var _ = program.onExit().thenRun(platform::close);
    boolean played = platform.awaitEnd(LONGEST);
    program.destroy();
    return program.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)
        && played
        && program.exitValue() == 0;
  }
}
