package footnote;

import footnote.text.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file `health` in the data folder, rewritten every 20 seconds while all is well: a file
/// younger than a minute means a healthy bot, to whoever watches it without a port or a second
/// process. A container's health check is one line: `test -n "$(find data/health -mmin -1)"`.
///
/// Well is a bot that is connected to every platform and whose index was brought in step the last
/// time. While something is wrong it looks five times a second, so that the file is there soon
/// after it is mended.
final class Health implements Runnable, AutoCloseable {
  /// Between two looks.
  private static final Duration PAUSE = Duration.ofSeconds(20);

  /// Between two looks while something is wrong.
  private static final Duration SOON = Duration.ofMillis(200);

  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  private final Path data;
  private final BooleanSupplier well;

  /// Set by [#close], so that a last look can't write the file again. Guarded by this object.
  private boolean closed;

  /// @param data the data folder, made if need be
  /// @param well whether all is well at the moment; asked often
  Health(Path data, BooleanSupplier well) {
    this.data = data;
    this.well = well;
  }

  /// Runs until it is interrupted; to be run on a thread of its own.
  @Override
  public void run() {
    try {
      while (true) {
        boolean good = isWell();
        if (good) {
          touch();
        }
        Thread.sleep(good ? PAUSE : SOON);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whoever fails to say that all is well isn't.
  private boolean isWell() {
    try {
      return well.getAsBoolean();
    } catch (RuntimeException | Error e) {
      LOG.error("whether all is well could not be told", e);
      return false;
    }
  }

  /// Writes the file anew. Where that fails the bot goes on: its file grows old.
  ///
  /// An empty file would do; its time is what is looked at.
  private synchronized void touch() {
    try {
      if (!closed) {
        Files.createDirectories(data);
        Files.writeString(file(), "ok\n");
      }
    } catch (IOException e) {
      LOG.warn("the health file could not be written: {}", FileTrouble.reason(e));
    }
  }

  /// Takes the file away: who stops is not healthy.
  @Override
  public synchronized void close() {
    closed = true;
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      LOG.warn("the health file could not be removed: {}", FileTrouble.reason(e));
    }
  }

  /// In the data folder.
  private Path file() {
    return data.resolve("health");
  }
}
