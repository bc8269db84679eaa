package footnote.format.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line that opens a block of code in Markdown, also within quotations and items.
///
/// @param mark what it is made of; a space where no block is open
/// @param length how many of them
record CodeFence(char mark, int length) {
  static final CodeFence NONE = new CodeFence(' ', 0);
  static final CodeFence BACKTICKS = new CodeFence('`', 3);

  private static final Pattern OPENING =
      Pattern.compile("[> \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(`{3,}(?=[^`]*$)|~{3,}).*");

  private static final Pattern CLOSING = Pattern.compile("[> \\t]*(`{3,}|~{3,})[ \\t]*");

  /// The fence that a line is, or [#NONE].
  static CodeFence openedBy(String line) {
    Matcher opening = OPENING.matcher(line);
    return opening.matches()
        ? new CodeFence(opening.group(1).charAt(0), opening.group(1).length())
        : NONE;
  }

  boolean isOpen() {
    return length > 0;
  }

  boolean isClosedBy(String line) {
    Matcher closing = CLOSING.matcher(line);
    return closing.matches()
        && closing.group(1).charAt(0) == mark
        && closing.group(1).length() >= length;
  }

  /// The line that closes it, whatever another generator writes for that.
  String close(String line) {
    return isClosedBy(line) ? line : Character.toString(mark).repeat(length);
  }
}
