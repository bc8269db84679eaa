package footnote.wording;

/// Where something is said. A language may have a text of its own for a place: the key with the
/// place behind it, as in `question.empty@terminal`.
///
/// Few texts need one: mostly because a terminal has commands where chat has buttons.
///
/// ```
/// question.empty=Your question is empty.
/// question.empty@terminal=The question is empty.
/// ```
public enum Surface {
  /// In chat and on pages.
  CHAT(""),
  /// In a terminal, where quotation marks are those of the keyboard.
  TERMINAL("@terminal");

  private final String suffix;

  /// @param suffix empty where the key stands alone
  Surface(String suffix) {
    this.suffix = suffix;
  }

  /// What stands behind the key of a text that is for this place alone.
  String suffix() {
    return suffix;
  }
}
