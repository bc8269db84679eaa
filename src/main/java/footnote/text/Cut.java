package footnote.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A text made to fit a place, cut at the end of a sentence if that is possible.
///
/// ```java
/// Cut.fit("It rained. It poured.", 12, it -> it); // Cut("It rained.", false)
/// ```
///
/// @param text what is kept of the text; escaped where [#fit] made it
/// @param whole whether that is all of the text; if not, whoever shows it should say so
public record Cut(String text, boolean whole) {
  /// UTF-16 units behind the room that are looked at to tell whether a sentence or a word ends
  /// there.
  private static final int LOOK_AHEAD = 64;

  /// Characters that one can become when it is escaped: `&amp;`, `&#39;`.
  private static final int LARGEST_ESCAPE = 6;

  /// Escapes a text and, where that is too long, keeps as much of it as [#within] does.
  ///
  /// @param room UTF-16 units the result may have, which is never less than what a platform counts
  /// @param escape makes the text safe for a place; must never make a longer text shorter
  public static Cut fit(String text, int room, UnaryOperator<String> escape) {
    Cut cut = within(text, room, it -> escape.apply(it).length());
    return new Cut(escape.apply(cut.text()), cut.whole());
  }

  /// Where a text is too long, keeps as many whole sentences as fit; where not even the first does,
  /// whole words; else whole characters. A room of zero or less keeps nothing.
  ///
  /// @param size what a text takes of the room: at least its length, and never less for a longer
  ///   one
  public static Cut within(String text, int room, ToIntFunction<String> size) {
    if (text.length() <= room && size.applyAsInt(text) <= room) {
      return new Cut(text, true);
    }
    for (BreakIterator ends :
        new BreakIterator[] {
          BreakIterator.getSentenceInstance(Locale.ROOT),
          BreakIterator.getWordInstance(Locale.ROOT),
          BreakIterator.getCharacterInstance(Locale.ROOT)
        }) {
      String kept = longest(text, ends, room, size);
      if (!kept.isEmpty()) {
        return new Cut(kept, false);
      }
    }
    return new Cut("", false);
  }

  /// Where a text of several lines is too long, keeps as many whole lines as fit; where not even
  /// the first does, as much of that as [#within] would. The spaces a line begins with stay.
  ///
  /// @param size as in [#within]
  public static Cut lines(String text, int room, ToIntFunction<String> size) {
    if (text.length() <= room && size.applyAsInt(text) <= room) {
      return new Cut(text, true);
    }
    int[] ends = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
    int fits = 0;
    int most = ends.length;
    while (fits < most) {
      int middle = (fits + most + 1) / 2;
      boolean fit = size.applyAsInt(text.substring(0, ends[middle - 1])) <= room;
      fits = fit ? middle : fits;
      most = fit ? most : middle - 1;
    }
    return fits > 0
        ? new Cut(text.substring(0, ends[fits - 1]).stripTrailing(), false)
        : ofLine(text.substring(0, ends.length > 0 ? ends[0] : text.length()), room, size);
  }

  /// @param size of a text as it will be shown
  private static Cut ofLine(String line, int room, ToIntFunction<String> size) {
    String words = line.stripLeading();
    String indent = line.substring(0, line.length() - words.length());
    String kept = within(words, room, text -> size.applyAsInt(indent + text)).text();
    return new Cut(kept.isEmpty() ? "" : indent + kept, false);
  }

  /// Where a text is too long, keeps as many whole words of its end as fit.
  ///
  /// @param size as in [#within]
  public static Cut ending(String text, int room, ToIntFunction<String> size) {
    if (text.length() <= room && size.applyAsInt(text) <= room) {
      return new Cut(text, true);
    }
    int start = wordAfter(text, text.length() - Math.max(0, room));
    while (start < text.length()) {
      int excess = size.applyAsInt(text.substring(start)) - room;
      if (excess <= 0) {
        return new Cut(text.substring(start), false);
      }
      start = wordAfter(text, start + 1 + excess / LARGEST_ESCAPE);
    }
    return new Cut("", false);
  }

  /// Where the first word begins behind a place; the end of the text where none does.
  private static int wordAfter(String text, int at) {
    int start = Math.min(Math.max(1, at), text.length());
    while (start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
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
      String text, BreakIterator ends, int room, ToIntFunction<String> size) {
    String candidate = text.substring(0, codePointEnd(text, room));
    ends.setText(text.substring(0, codePointEnd(text, candidate.length() + LOOK_AHEAD)));
    int end =
        ends.isBoundary(candidate.length())
            ? candidate.length()
            : ends.preceding(candidate.length());
    while (end > 0) {
      String kept = text.substring(0, end).strip();
      int taken = size.applyAsInt(kept);
      if (taken <= room) {
        return taken == 0 ? "" : kept;
      }
      int shorter = (int) ((long) end * room / taken);
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
