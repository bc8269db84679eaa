package footnote.address;

import footnote.text.DisplayText;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The end of an address that lets a browser look for words on a page: `:~:text=The%20port,May`
/// (URL Fragment Text Directives, WICG). What separates words in it, `-`, `,` and `&`, is encoded
/// where it stands in the words.
///
/// Browsers match whole words and ignore case, so a fragment is cut between words. A longer quote
/// is given by its first and last words, since anything that a page puts in between, as a note's
/// number, would break a match of all.
///
/// ```
/// "The port is 8080." -> :~:text=The%20port%20is%208080.
/// ```
final class TextFragment {
  private static final String DIRECTIVE = ":~:text=";

  /// Units of a text that is looked for as a whole.
  private static final int WHOLE = 60;

  /// Units of the first and of the last words of a longer one.
  private static final int START = 36;

  private static final int END = 24;

  /// Units of the first words alone where there is little room; fewer may stand elsewhere as well.
  private static final int SHORT = 24;

  private TextFragment() {}

  /// The fragment, without `#`, of words on a page; empty where none fits.
  ///
  /// @param text on one line, or several, the first and last of which are looked for
  /// @param room characters of it
  static Optional<String> of(String text, int room) {
    List<String> lines = DisplayText.lines(text).lines().toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String first = lines.getFirst();
    String last = lines.getLast();
    boolean whole = lines.size() == 1 && first.length() <= WHOLE;
    Stream<String> candidates =
        whole
            ? Stream.of(Escapes.words(first), start(first, SHORT))
            : Stream.of(
                start(first, START) + "," + end(last, END),
                start(first, START),
                start(first, SHORT));
    return candidates
        .filter(words -> !words.isEmpty() && !words.startsWith(",") && !words.endsWith(","))
        .map(DIRECTIVE::concat)
        .filter(fragment -> fragment.length() <= room)
        .findFirst();
  }

  /// The first whole words of at most so many units, encoded; empty where the first word is longer.
  private static String start(String text, int most) {
    BreakIterator words = words(text);
    int end = text.length() <= most ? text.length() : words.preceding(most + 1);
    return Escapes.words(text.substring(0, Math.max(0, end)).strip());
  }

  /// The last whole words of about so many units at most, encoded.
  private static String end(String text, int most) {
    BreakIterator words = words(text);
    int from = text.length() <= most ? 0 : words.following(text.length() - most - 1);
    return Escapes.words(text.substring(from == BreakIterator.DONE ? text.length() : from).strip());
  }

  /// The ends of words as Unicode has them, in no language's own way, so that addresses are the
  /// same everywhere.
  private static BreakIterator words(String text) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    return words;
  }
}
