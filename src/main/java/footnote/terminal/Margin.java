package footnote.terminal;

/// What stands before the lines of a paragraph.
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
  static Margin indent(int columns) {
    return bar(" ".repeat(columns), Style.PLAIN);
  }

  /// The first line begins with the label, the others below its end.
  static Margin hanging(String label, Style style) {
    return new Margin(label, " ".repeat(Columns.of(label)), style);
  }
}
