package footnote.terminal;

/// How a piece of text stands out where there is colour. It never says what the words do not say: a
/// pipe or a file has none, and some readers don't see it.
///
/// ```java
/// Style.BOLD.of("port"); // "\033[1mport\033[0m"
/// ```
enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  GREEN("32"),
  YELLOW("33"),
  RED("31");

  /// The parameter of SGR (ECMA-48, 8.3.117); empty for none.
  private final String code;

  /// @param code the number that switches it on; 0 switches all off
  Style(String code) {
    this.code = code;
  }

  /// The text between the sequences that begin and end the style (ECMA-48, SGR).
  String of(String text) {
    return code.isEmpty() || text.isBlank() ? text : "\033[" + code + "m" + text + "\033[0m";
  }
}
