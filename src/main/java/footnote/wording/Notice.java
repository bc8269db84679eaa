package footnote.wording;

import java.util.List;

/// Something to be said to a person whose language is not known yet, as a fault in the settings:
///
/// ```java
/// Notice notice = Notice.of(TextKey.BAD_DATE, "soon");
/// texts.say(notice); // “soon” is no date I can read. …
/// ```
///
/// @param arguments what the text's `{0}`, `{1}` … stand for; another notice or key is put in words
///   as well
/// @param key the text to be said
public record Notice(TextKey key, List<Object> arguments) {
  public Notice {
    arguments = List.copyOf(arguments);
  }

  /// Something to be said, with what its text leaves open.
  ///
  /// @param arguments none of them null
  public static Notice of(TextKey key, Object... arguments) {
    return new Notice(key, List.of(arguments));
  }

  /// In English, for the log.
  public String inEnglish() {
    return Texts.english().say(this);
  }
}
