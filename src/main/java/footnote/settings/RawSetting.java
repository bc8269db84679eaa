package footnote.settings;

import footnote.wording.TextKey;
import java.nio.file.Path;
import java.util.List;

/// The value of a setting as someone gave it, not read yet.
///
/// ```java
/// new RawSetting(List.of("notes", "docs"), "--corpus", folder).text(); // throws: several values
/// ```
///
/// @param texts one, or several for a list; none where nothing stands behind the key
/// @param where for a message: `--limit`, `FOOTNOTE_LIMIT`, `config/footnote.yaml:12: limit`
/// @param base what its relative paths are relative to
public record RawSetting(List<String> texts, String where, Path base) {
  public RawSetting {
    texts = List.copyOf(texts);
  }

  /// Whether nothing stands behind the key, or an empty list: of most settings that is as if they
  /// were not there.
  boolean isEmpty() {
    return texts.isEmpty();
  }

  /// A single value.
  RawSetting(String text, String where, Path base) {
    this(List.of(text), where, base);
  }

  /// The value of a setting that is no list.
  ///
  /// @throws IllegalValueException when several values were given
  String text() {
    if (texts.size() != 1) {
      throw new IllegalValueException(TextKey.VALUE_ONE);
    }
    return texts.getFirst();
  }
}
