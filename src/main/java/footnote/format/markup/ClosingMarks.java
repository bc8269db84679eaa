package footnote.format.markup;

import java.util.HashMap;
import java.util.Map;

/// Finds where marks such as `*` and `**` end in a text what they began. Asked from left to right,
/// it looks at each place once, however many marks begin and never end.
///
/// All three languages have the same rule for `*bold*` and its like: a mark opens before a word and
/// closes behind one. A plain search for the end at each mark takes quadratic time when none of
/// thousands closes. Here the last answer for each mark is kept, and is right for every later place
/// up to it; places must not go back, or an end that was passed over is not found again.
public final class ClosingMarks {
  private static final int NONE = Integer.MAX_VALUE;

  private final String text;

  /// The last answer for each mark; it holds for any place from the one asked up to it.
  private final Map<String, Integer> next = new HashMap<>();

  /// @param text of one paragraph
  public ClosingMarks(String text) {
    this.text = text;
  }

  /// Whether a mark can begin something here: not within a word, and before more than white space.
  public boolean opens(String mark, int at) {
    int behind = at + mark.length();
    return behind < text.length()
        && text.startsWith(mark, at)
        && !Character.isWhitespace(text.charAt(behind))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /// The first place from one on where a mark follows a word and is followed by none; -1 if there
  /// is none.
  public int closing(String mark, int from) {
    return first(mark, mark, from, true);
  }

  /// The first place from one on where these characters stand, whatever is around them; -1 if there
  /// is none.
  public int anywhere(String characters, int from) {
    return first(" " + characters, characters, from, false);
  }

  private int first(String key, String mark, int from, boolean closing) {
    int known = next.getOrDefault(key, -1);
    if (known < from) {
      known = text.indexOf(mark, from);
      while (closing && known >= 0 && !closes(mark, known)) {
        known = text.indexOf(mark, known + 1);
      }
      known = known < 0 ? NONE : known;
      next.put(key, known);
    }
    return known == NONE ? -1 : known;
  }

  private boolean closes(String mark, int at) {
    int behind = at + mark.length();
    boolean ended =
        behind >= text.length()
            || (!Character.isLetterOrDigit(text.charAt(behind))
                && text.charAt(behind) != mark.charAt(0));
    return ended && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
  }
}
