package footnote.terminal;

/// What stands before the lines of a paragraph.
///
/// ```java
/// Margin.bar("> ", Style.DIM);            // every line begins with "> "
/// Margin.hanging("[1] ", Style.BOLD);     // the first with "[1] ", the others with four blanks
/// ```
///
/// @param style of what stands there; the text beside it has its own
///
/// @param first before the first line
/// @param rest before the others, as wide
record Margin(String first, String rest, Style style) {
  static final Margin NONE = new Margin("", "", Style.PLAIN);

  /// The same before every line.
  static Margin bar(String bar, Style style) {
    return new Margin(bar, bar, style);
  }

  /// Blanks before every line.
  ///
  /// @param columns how many, 0 for none
  static Margin indent(int columns) {
    return bar(" ".repeat(columns), Style.PLAIN);
  }

  /// The first line begins with the label, the others below its end.
  static Margin hanging(String label, Style style) {
    return new Margin(label, " ".repeat(Columns.of(label)), style);
  }
}
