package footnote.format.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The texts that a file gives names to, to be put for the names. Short texts named again and again
/// could make a file endless: beyond a limit names stay names.
///
/// A text of [#LONGEST] characters named on every line of a large file would make gigabytes of it.
/// So a file's replacements may put in [#ALL] characters all together, about a million.
public final class Replacements {
  private static final int LONGEST = 2_000;

  /// Characters that are put for names in a file.
  private static final int ALL = 1 << 20;

  private final Map<String, String> texts = new HashMap<>();
  private int left = ALL;

  /// Names a text, unless the name is taken; a text that is too long is not.
  public void putIfAbsent(String name, String text) {
    if (text.length() <= LONGEST) {
      texts.putIfAbsent(name, text);
    }
  }

  /// Names a text from here on.
  public void put(String name, String text) {
    if (text.length() <= LONGEST) {
      texts.put(name, text);
    }
  }

  /// Ends a name: from here on it stands for nothing.
  public void remove(String name) {
    texts.remove(name);
  }

  /// What a name stands for; empty where nothing tells, or too much has been put for names.
  public Optional<String> of(String name) {
    String text = texts.get(name);
    if (text == null || text.length() > left) {
      return Optional.empty();
    }
    left -= text.length();
    return Optional.of(text);
  }
}
