package footnote.text;

import java.util.ArrayList;
import java.util.List;

/// Splits a range of text into sentences. The rules are our own, so that every machine and every
/// version of Java splits alike. Takes time linear in the length of the range, whatever the text.
///
/// A sentence ends in one of four places:
///
/// - after a terminator of any script and the quotes and brackets that close behind it, unless
///   [SentenceEnds] finds that the sentence goes on;
/// - before a new line that begins an item of a list;
/// - in scripts that write no terminators, such as Thai, at a space once the sentence is long
///   enough;
/// - at the latest after [#LONGEST] units.
///
/// A blank line alone ends no sentence: the readers of articles have told paragraphs apart before.
///
/// ```java
/// String text = "Mr. Hall left. It rained.";
/// Sentences.of(text, new Span(0, text.length()), "en"); // [0, 14) and [15, 25)
/// ```
public final class Sentences {
  /// UTF-16 units after which a sentence is cut, at white space where there is some. A quote must
  /// fit a message, and Discord allows 2,000 characters in one.
  static final int LONGEST = 1_500;

  /// Units of Thai and the like after which a space ends the sentence. A space stands between
  /// clauses there, so the first one is often too early.
  private static final int UNSPACED_ENOUGH = 120;

  /// Units after which two spaces in a row end it: a longer pause than one space.
  private static final int UNSPACED_PAUSE = 40;

  private final String text;
  private final int end;
  private final SentenceEnds ends;

  /// In the order of the text.
  private final List<Span> found = new ArrayList<>();

  private int start;

  /// Where white space was seen last, for a cut; the start of the sentence where there was none.
  private int lastSpace;

  /// Whether the sentence has a word so far.
  private boolean worded;

  private Sentences(String text, Span range, Abbreviations abbreviations) {
    this.text = text;
    this.end = range.end();
    this.ends = new SentenceEnds(text, end, abbreviations);
    begin(range.start());
  }

  /// The sentences of a range: in order, not overlapping, none empty, and with all of the range in
  /// them but white space. A range without anything but white space has none.
  ///
  /// @param language an ISO 639-1 code, which chooses the abbreviations; English where it is
  ///   unknown
  public static List<Span> of(String text, Span range, String language) {
    Abbreviations abbreviations =
        Capitals.prevail(text, range)
            ? Abbreviations.inCapitals(language)
            : Abbreviations.of(language);
    return new Sentences(text, range, abbreviations).split();
  }

  private List<Span> split() {
    int at = start;
    while (at < end) {
      at = step(at);
    }
    finish(end);
    return found;
  }

  /// Looks at one character, or at one run of terminators, and says where to look next. Never goes
  /// back, so that all steps together take linear time.
  private int step(int at) {
    char c = text.charAt(at);
    if (at - start >= LONGEST && mayCut(at)) {
      return finish(cut(at));
    }
    if (Letters.isSpace(c)) {
      lastSpace = at;
      return endsAtSpace(at, c) ? finish(at) : at + 1;
    }
    if (!ends.isTerminator(at)) {
      worded |= Letters.isWord(c);
      return at + 1;
    }
    int run = ends.afterTerminators(at, start + LONGEST);
    int stop = ends.end(start, at, run);
    return stop < 0 ? run : finish(stop);
  }

  /// Whether a space ends the sentence, as it may in two cases: a new line before an item of a
  /// list, and a space between letters of a script such as Thai. The Thai sign for "again" (ๆ)
  /// belongs to the word before the space.
  private boolean endsAtSpace(int at, char c) {
    if (c == '\n') {
      return ends.startsItem(at + 1);
    }
    if (at == start || at + 1 >= end || !Letters.isUnspaced(text.charAt(at - 1))) {
      return false;
    }
    boolean pause = Letters.isSpace(text.charAt(at + 1));
    return at - start >= (pause ? UNSPACED_PAUSE : UNSPACED_ENOUGH)
        && (pause || (Letters.isUnspaced(text.charAt(at + 1)) && text.charAt(at + 1) != 'ๆ'));
  }

  /// Whether a sentence that is too long may be cut here: between whole characters. An endless heap
  /// of marks on one letter is cut as well, if late, but a surrogate pair never.
  private boolean mayCut(int at) {
    return Letters.isBoundary(text, at)
        || (at - start >= 2 * LONGEST && !Character.isLowSurrogate(text.charAt(at)));
  }

  /// Where to cut a sentence that is too long: at the last white space of its second half, else
  /// here.
  private int cut(int at) {
    return lastSpace > start + LONGEST / 2 ? lastSpace : at;
  }

  /// Ends the sentence before `stop`, begins the next, and returns where that is.
  private int finish(int stop) {
    int last = stop;
    while (last > start && Letters.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      add(new Span(start, last));
    }
    return begin(stop);
  }

  /// Begins a sentence at the first character from here on that is no white space.
  private int begin(int from) {
    start = from;
    while (start < end && Letters.isSpace(text.charAt(start))) {
      start++;
    }
    lastSpace = start;
    worded = false;
    return start;
  }

  /// Adds a sentence. A range without a word, such as `***`, is none: it is added to the sentence
  /// before it, as long as both together are not too long.
  private void add(Span span) {
    if (!worded && !found.isEmpty() && span.end() - found.getLast().start() <= LONGEST) {
      span = new Span(found.removeLast().start(), span.end());
    }
    found.add(span);
  }
}
