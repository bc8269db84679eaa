package footnote.cli;

import footnote.settings.Environment;
import footnote.settings.Settings;
import footnote.terminal.Hyperlinks;
import footnote.terminal.Look;
import footnote.terminal.Terminals;
import footnote.terminal.Visible;
import footnote.text.FileTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/// What the program was started in. Everything it takes from the process and everything it says
/// passes through here.
///
/// Tests hand in streams of their own and an environment of a map.
///
/// ```java
/// context.print("Q: …");           // standard output, for the answer
/// context.tell("no such file");    // standard error: "footnote: no such file"
/// ```
///
/// @param environment its variables and folders
/// @param terminals which of the streams are a terminal
public record ProcessContext(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Environment environment,
    Terminals terminals) {
  /// Writes an answer.
  ///
  /// In UTF-8, whatever the system's charset is, and flushed: a pipe's reader waits for it.
  ///
  /// @throws ClosedPipe when nobody reads on
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new ClosedPipe(e);
    }
  }

  /// Says something beside the answer, on standard error; what can't be said there is lost.
  public void say(String text) {
    write(Visible.lines(text) + "\n");
  }

  /// Says something in the program's name, as [#say].
  public void tell(String text) {
    say("footnote: " + text);
  }

  /// Where a progress bar is drawn: standard error, if it is a terminal.
  Consumer<String> progress() {
    return terminals.err() ? this::write : _ -> {};
  }

  /// Standard error is written to as it is, and flushed: a progress bar has no line ends.
  private void write(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException _) {
      // There is no other place to say so.
    }
  }

  /// What standard output shows: as `NO_COLOR` (no-color.org), `TERM` and the settings have it.
  Look look(Settings.Color color) {
    boolean terminal = terminals.out();
    boolean styled =
        switch (color) {
          case AUTO -> terminal && environment.value("NO_COLOR").isEmpty() && !dumb();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return new Look(
        columns(), styled, styled && terminal && Hyperlinks.shownIn(environment.variables()));
  }

  /// The width that `COLUMNS` tells, else the terminal's; a pipe has none.
  private int columns() {
    String columns = environment.value("COLUMNS");
    if (columns.matches("[1-9]\\d{0,4}")) {
      return Integer.parseInt(columns);
    }
    return terminals.out() ? terminals.columns().getAsInt() : Look.UNBOUNDED;
  }

  /// A terminal that takes no escape sequences says so by this name.
  private boolean dumb() {
    return environment.value("TERM").toLowerCase(Locale.ROOT).equals("dumb");
  }

  /// Standard output can't be written to: as a rule whoever read it has seen enough.
  @SuppressWarnings("serial")
  static final class ClosedPipe extends RuntimeException {
    private ClosedPipe(IOException cause) {
      super(FileTrouble.reason(cause), cause);
    }

    /// Whether a reader left, rather than a disk being full.
    boolean isQuiet() {
      return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
