package footnote.text;

/// What a reader sees of a character, and whether it may be shown: the one notion that titles,
/// names of files, chat and terminal share. Each of them decides what becomes of the rest: it is
/// dropped, folded to a space, or shown as an escape.
///
/// The joiners U+200C and U+200D and the variation selectors are [#SEEN]: Persian, Indic scripts
/// and emoji are spelt with them.
public enum Visibility {
  /// Seen as itself, or as part of its neighbours; white space too.
  SEEN,

  /// Not seen, and harmless: soft hyphen, zero-width space, word joiner, invisible operators, byte
  /// order mark, and what Unicode keeps for more of them (Default_Ignorable_Code_Point).
  UNSEEN,

  /// Makes other text read otherwise than it is written, or hides a text: direction marks,
  /// embeddings, overrides and isolates (UAX #9), deprecated format characters, interlinear and
  /// musical controls, tags.
  STEERING,

  /// A control character (ISO/IEC 6429), or a separator of lines or paragraphs.
  CONTROL,

  /// Half a surrogate pair.
  BROKEN;

  /// What a code point is to whoever looks at it.
  public static Visibility of(int c) {
    if (c >= ' ' && c <= '~') {
      return SEEN;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> CONTROL;
      case Character.SURROGATE -> BROKEN;
      default -> isSteering(c) ? STEERING : isUnseen(c) ? UNSEEN : SEEN;
    };
  }

  private static boolean isSteering(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F)
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0x1D173 && c <= 0x1D17A)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  private static boolean isUnseen(int c) {
    return c == 0x00AD
        || c == 0x180E
        || c == 0x200B
        || (c >= 0x2060 && c <= 0x2065)
        || c == 0xFEFF
        || (c >= 0xE0080 && c <= 0xE0FFF);
  }
}
