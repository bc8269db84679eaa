package footnote.text;

import java.util.ArrayList;
import java.util.List;

/// Splits a range of text into sentences, by rules of our own, so that every machine and every Java
/// splits alike. Linear in the length of the range.
///
/// A sentence ends at a terminator of any script with the quotes and brackets that close after it,
/// unless [SentenceEnds] says otherwise; where an item of a list begins on a new line; in scripts
/// that write no terminators, at a space once it is long enough; and at the latest at [#LONGEST]
/// characters. A blank line alone ends none: paragraphs are told apart before.
public final class Sentences {
  /// Characters after which a sentence is cut, at white space where there is some: a quote must fit
  /// a message.
  static final int LONGEST = 1_500;

  /// Characters of Thai and the like after which a space ends the sentence, and after which two
  /// spaces do.
  private static final int UNSPACED_ENOUGH = 120;

  private static final int UNSPACED_PAUSE = 40;

  private final String text;
  private final int end;
  private final SentenceEnds ends;
  private final List<Span> found = new ArrayList<>();
  private int start;
  private int lastSpace;
  private boolean worded;

  private Sentences(String text, Span range, Abbreviations abbreviations) {
    this.text = text;
    this.end = range.end();
    this.ends = new SentenceEnds(text, end, abbreviations);
    begin(range.start());
  }

  /// The sentences of a range: in order, not overlapping, none empty, and all of the range but
  /// white space is in them.
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

  /// Looks at one character, or at one run of terminators, and says where to look next.
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

  /// An endless heap of marks on one letter is cut too, if late, but never a surrogate pair.
  private boolean mayCut(int at) {
    return Letters.isBoundary(text, at)
        || (at - start >= 2 * LONGEST && !Character.isLowSurrogate(text.charAt(at)));
  }

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

  private int begin(int from) {
    start = from;
    while (start < end && Letters.isSpace(text.charAt(start))) {
      start++;
    }
    lastSpace = start;
    worded = false;
    return start;
  }

  /// What holds no word is no sentence, but belongs to the one before it.
  private void add(Span span) {
    if (!worded && !found.isEmpty() && span.end() - found.getLast().start() <= LONGEST) {
      span = new Span(found.removeLast().start(), span.end());
    }
    found.add(span);
  }
}
