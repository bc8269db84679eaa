package footnote.format.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line that opens a block of code in Markdown, also within quotations and items.
///
/// The rule is that of CommonMark 4.5: three backticks or tildes at least, closed by as many of the
/// same or more, and no backtick behind an opening made of them. Whoever changes lines before they
/// are parsed asks this whether a line is code. Marks of quotations and of one item may stand in
/// front.
///
/// ```java
/// CodeFence.openedBy("~~~~ java"); // four tildes
/// CodeFence.openedBy("```java").isClosedBy("````"); // true
/// ```
///
/// @param mark what it is made of; a space where no block is open
/// @param length how many of them
record CodeFence(char mark, int length) {
  /// No block is open.
  static final CodeFence NONE = new CodeFence(' ', 0);

  /// For what generators write in place of a fence.
  static final CodeFence BACKTICKS = new CodeFence('`', 3);

  /// The line that opens a block, with what stands before it and its info string.
  private static final Pattern OPENING =
      Pattern.compile("[> \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(`{3,}(?=[^`]*$)|~{3,}).*");

  /// The line that may close one: as many marks at least, and nothing behind them.
  private static final Pattern CLOSING = Pattern.compile("[> \\t]*(`{3,}|~{3,})[ \\t]*");

  /// The fence that a line is, or [#NONE].
  static CodeFence openedBy(String line) {
    Matcher opening = OPENING.matcher(line);
    return opening.matches()
        ? new CodeFence(opening.group(1).charAt(0), opening.group(1).length())
        : NONE;
  }

  /// Whether it is a fence at all.
  boolean isOpen() {
    return length > 0;
  }

  /// A closing fence has nothing behind it but blanks.
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
