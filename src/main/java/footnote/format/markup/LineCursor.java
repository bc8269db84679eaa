package footnote.format.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A place in the lines of a file, or of a block in it, that moves on only. Lines are without white
/// space at their ends.
///
/// Behind the last line it answers with empty ones instead of an error, so that rules may look
/// ahead without a question for the end. Since every rule that matched takes a line, reading ends.
public final class LineCursor {
  private final List<String> lines;

  /// The line here, as an index; behind the last when all are taken.
  private int at;

  /// @param lines isn't copied, and must not change
  public LineCursor(List<String> lines) {
    this.lines = lines;
  }

  /// Whether there is a line here.
  public boolean more() {
    return at < lines.size();
  }

  /// The line here; empty behind the last.
  public String line() {
    return ahead(0);
  }

  /// The line so many further on; empty behind the last.
  public String ahead(int count) {
    return at + count < lines.size() ? lines.get(at + count) : "";
  }

  /// The line above; empty before the first.
  public String above() {
    return at > 0 ? lines.get(at - 1) : "";
  }

  /// The line here, and moves behind it; stays behind the last.
  public String take() {
    String line = line();
    skip(1);
    return line;
  }

  /// Moves on by so many lines, to behind the last at most.
  public void skip(int count) {
    at = Math.min(lines.size(), at + count);
  }

  /// Moves to the next line that is not blank.
  public void skipBlank() {
    takeWhile(String::isEmpty);
  }

  /// The lines from here on that are so.
  public List<String> takeWhile(Predicate<String> so) {
    List<String> taken = new ArrayList<>();
    while (more() && so.test(line())) {
      taken.add(take());
    }
    return taken;
  }

  /// The lines from here on that are indented at least so far, and the blank ones among them; the
  /// cursor then is behind the blank ones that follow.
  public List<String> takeIndented(int indent) {
    List<String> taken = takeWhile(line -> line.isEmpty() || Indentation.of(line) >= indent);
    while (!taken.isEmpty() && taken.getLast().isEmpty()) {
      taken.removeLast();
    }
    return taken;
  }
}
