package footnote.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/// Which of the standard streams are a terminal, and how wide it is. Asked for each stream by
/// itself: with `footnote ask … > file` the answer goes to a file and the progress bar to the
/// screen.
///
/// ```java
/// Terminals.ofProcess();  // for `footnote ask … > file`: err is a terminal, out is none
/// Terminals.NONE;         // for tests, and for a service
/// ```
///
/// @param in standard input
/// @param out standard output
/// @param err standard error
/// @param columns asked only where it matters, as asking takes a moment
public record Terminals(boolean in, boolean out, boolean err, IntSupplier columns) {
  /// No terminal anywhere.
  public static final Terminals NONE =
      new Terminals(false, false, false, () -> Terminals.USUAL_COLUMNS);

  /// Where nothing tells the width.
  private static final int USUAL_COLUMNS = 80;

  /// Those of this process, as they are at the start.
  public static Terminals ofProcess() {
    return new Terminals(isTerminal(0), isTerminal(1), isTerminal(2), Terminals::measured);
  }

  /// Where the system tells of each stream what it is (Linux), that counts; elsewhere Java tells
  /// only of all together.
  private static boolean isTerminal(int stream) {
    Path link = Path.of("/proc/self/fd/" + stream);
    try {
      String device = Files.readSymbolicLink(link).toString();
      return device.startsWith("/dev/pts/")
          || device.startsWith("/dev/tty")
          || device.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
  }

  /// The width of the terminal. Java can't tell it; `stty` answers `24 80` for the terminal it
  /// reads from (POSIX has the command, if not that operand).
  private static int measured() {
    try {
      ProcessBuilder.Redirect terminal = ProcessBuilder.Redirect.from(Path.of("/dev/tty").toFile());
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(terminal)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (var answer = stty.inputReader(US_ASCII)) {
        String line = answer.readLine();
        stty.waitFor(1, TimeUnit.SECONDS);
        return line == null ? USUAL_COLUMNS : columns(line);
      }
    } catch (IOException _) {
      return USUAL_COLUMNS;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return USUAL_COLUMNS;
    }
  }

  /// The second number of `24 80`; a terminal that says 0 doesn't know.
  private static int columns(String size) {
    String columns = size.substring(size.indexOf(' ') + 1);
    return columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
  }
}
