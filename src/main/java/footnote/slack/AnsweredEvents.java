package footnote.slack;

import footnote.chat.SeenEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The events that were taken on already, across a restart too: those that were answered are kept
/// in a file for an hour, which is longer than Slack repeats an event (Slack: at once, after 1 and
/// after 5 minutes). What was taken on but not answered when the process ended is answered when it
/// comes again.
///
/// ```text
/// 1773478800000 Ev0PV52K25
/// 1773478801250 Ev0PV52K26
/// ```
///
/// A line holds when an event was answered, in milliseconds of the epoch, and its id. Lines are
/// only appended, which a crash can cut short but not spoil; at the start, and after [#MOST_LINES],
/// what is too old is left out. One process of a data folder writes it. Safe for use by many
/// threads.
final class AnsweredEvents {
  /// Longer than Slack hands an event over again.
  private static final Duration KEPT = Duration.ofHours(1);

  /// Lines after which the file is written anew.
  private static final int MOST_LINES = 20_000;

  private static final Logger LOG = LoggerFactory.getLogger(AnsweredEvents.class);

  private final Path file;
  private final InstantSource clock;
  private final SeenEvents seen;

  /// In the file at the moment.
  private int lines;

  /// Reads what is remembered.
  ///
  /// @param file which need not be there, in a folder that need not be there
  /// @param clock tells what an hour is
  /// @throws UncheckedIOException when the file can't be written
  AnsweredEvents(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    this.seen = new SeenEvents(clock);
    compact();
  }

  /// Whether this is the first time the event comes in.
  ///
  /// Nothing is written yet: only an answer makes an event a thing of the past.
  boolean first(String event) {
    return seen.first(event);
  }

  /// Notes that the event was answered. An event that can't be noted may be answered twice after a
  /// restart, which is better than not at all.
  synchronized void answered(String event) {
    String line = clock.millis() + " " + event.replaceAll("\\s", "") + "\n";
    try {
      Files.writeString(
          file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      lines++;
      if (lines > MOST_LINES) {
        compact();
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("can’t note that an event was answered: {}", e.toString());
    }
  }

  /// Reads what is still of use, and writes the file with nothing else.
  private void compact() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      List<String> kept = Files.exists(file) ? recent(Files.readString(file)) : List.of();
      kept.forEach(line -> seen.first(line.substring(line.indexOf(' ') + 1)));
      Files.write(file, kept, StandardCharsets.UTF_8);
      lines = kept.size();
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + file, e);
    }
  }

  /// The lines that are not too old.
  private List<String> recent(String text) {
    long oldest = clock.millis() - KEPT.toMillis();
    return text.lines().filter(line -> time(line) >= oldest).toList();
  }

  /// The time of a line, in milliseconds of the epoch; 0 for a line cut short by a crash.
  private static long time(String line) {
    int space = line.indexOf(' ');
    return space == 13 && line.substring(0, 13).matches("\\d{13}")
        ? Long.parseLong(line.substring(0, 13))
        : 0;
  }
}
