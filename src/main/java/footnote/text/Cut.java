package footnote.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// A text made to fit a place, cut at the end of a sentence if that is possible.
///
/// ```java
/// Cut.fit("It rained. It poured.", 12, it -> it); // Cut("It rained.", false)
/// ```
///
/// @param text what is shown, escaped
/// @param whole whether that is all of the text; if not, whoever shows it should say so
public record Cut(String text, boolean whole) {
  /// UTF-16 units behind the room that are looked at to tell whether a sentence or a word ends
  /// there.
  private static final int LOOK_AHEAD = 64;

  /// Escapes a text and, where that is too long, keeps as many whole sentences as fit; where not
  /// even the first fits, whole words; else whole characters. A room of zero or less keeps nothing.
  ///
  /// @param room UTF-16 units the result may have, which is never less than what a platform counts
  /// @param escape makes the text safe for a place; must never make a longer text shorter
  public static Cut fit(String text, int room, UnaryOperator<String> escape) {
    if (text.length() <= room) {
      String escaped = escape.apply(text);
      if (escaped.length() <= room) {
        return new Cut(escaped, true);
      }
    }
    for (BreakIterator ends :
        new BreakIterator[] {
          BreakIterator.getSentenceInstance(Locale.ROOT),
          BreakIterator.getWordInstance(Locale.ROOT),
          BreakIterator.getCharacterInstance(Locale.ROOT)
        }) {
      String kept = longest(text, ends, room, escape);
      if (!kept.isEmpty()) {
        return new Cut(kept, false);
      }
    }
    return new Cut("", false);
  }

  /// A text on one line, with an ellipsis behind it where it had to be cut.
  ///
  /// @param longest UTF-16 units that are kept; the ellipsis comes on top
  public static String line(String text, int longest) {
    Cut cut = fit(DisplayText.line(text), longest, it -> it);
    return cut.whole() ? cut.text() : cut.text() + "…";
  }

  /// The longest beginning of a text that ends at a boundary and fits when escaped; empty if none
  /// does. Each step jumps to about where the escaped text would fit, so that few tries are needed.
  private static String longest(
      String text, BreakIterator ends, int room, UnaryOperator<String> escape) {
    String candidate = text.substring(0, codePointEnd(text, room));
    ends.setText(text.substring(0, codePointEnd(text, candidate.length() + LOOK_AHEAD)));
    int end =
        ends.isBoundary(candidate.length())
            ? candidate.length()
            : ends.preceding(candidate.length());
    while (end > 0) {
      String kept = escape.apply(text.substring(0, end).strip());
      if (kept.length() <= room) {
        return kept;
      }
      int shorter = (int) ((long) end * room / kept.length());
      end = ends.preceding(Math.min(end, shorter + 1));
    }
    return "";
  }

  /// The end of the first `room` units of a text, one less where that would part a surrogate pair.
  private static int codePointEnd(String text, int room) {
    int end = Math.max(0, Math.min(room, text.length()));
    boolean splits =
        end > 0
            && end < text.length()
            && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    return splits ? end - 1 : end;
  }
}
