package footnote.text;

import java.util.regex.Pattern;

/// Decides whether a terminator ends a sentence, by what stands before and after it. Looks at a
/// bounded stretch on either side.
final class SentenceEnds {
  /// Characters of a word that are looked at.
  private static final int WORD = 24;

  /// Closing quotes and brackets that may follow a terminator.
  private static final int CLOSERS = 8;

  /// Who asked: after a question or an exclamation in quotes these go on with the sentence.
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?:\\p{Lu}\\S*"
              + " ){1,4}(?:said|asked|says|asks|replied|wrote|added|cried|shouted|wondered)\\b");

  private static final Pattern ITEM =
      Pattern.compile(
          "[ \\t]{0,8}(?:[-*•‣▪–—] |(?:\\(?\\d{1,3}[.)]|\\(?[a-zA-Z][)]) (?!\\p{Ll})).*",
          Pattern.DOTALL);

  private final String text;
  private final int limit;
  private final Abbreviations abbreviations;

  SentenceEnds(String text, int limit, Abbreviations abbreviations) {
    this.text = text;
    this.limit = limit;
    this.abbreviations = abbreviations;
  }

  boolean isTerminator(int at) {
    char c = text.charAt(at);
    return Punctuation.ends(c)
        || (c == ';' && at > 0 && Letters.isGreek(text.charAt(at - 1)))
        || c == '\u037e';
  }

  /// The end of the run of terminators that begins at `at`, at most `most`.
  int afterTerminators(int at, int most) {
    int run = at + 1;
    while (run < Math.min(limit, Math.max(most, at + 1)) && Punctuation.ends(text.charAt(run))) {
      run++;
    }
    return run;
  }

  /// Whether an item of a list begins with this line.
  boolean startsItem(int line) {
    return ITEM.matcher(text).region(line, Math.min(limit, line + 16)).matches();
  }

  /// Where the sentence ends that began at `start`, if it ends with the terminators of `[at, run)`;
  /// -1 if it goes on.
  int end(int start, int at, int run) {
    int close = afterClosers(run);
    if (isLast(close)) {
      return limit;
    }
    if (Punctuation.endsAnyway(text.charAt(run - 1))) {
      return endsAnyway(at, run, close) ? close : -1;
    }
    if (!Letters.isSpace(text.charAt(close))) {
      return endsUnspaced(at, close) ? close : -1;
    }
    return endsBefore(start, at, run, close) ? close : -1;
  }

  private boolean isLast(int from) {
    return skipSpaces(from) >= limit;
  }

  private int afterClosers(int run) {
    int close = run;
    while (close < limit && close < run + CLOSERS) {
      char c = text.charAt(close);
      int reference = afterReference(close);
      if (reference > close) {
        close = reference;
      } else if (Punctuation.closes(c)) {
        close++;
      } else if (closesAfterSpace(close)) {
        close += 2;
      } else {
        break;
      }
    }
    return close;
  }

  /// The end of a note's number as in `[12]`, or of a page's as in `:121`; `at` where none stands
  /// there.
  private int afterReference(int at) {
    char c = text.charAt(at);
    int digits = at + 1;
    while (digits < limit
        && digits < at + CLOSERS
        && isReferenced(text.charAt(digits), digits > at + 1)) {
      digits++;
    }
    if (digits == at + 1 || (c != '[' && c != ':')) {
      return at;
    }
    boolean closed = digits < limit && text.charAt(digits) == ']';
    return c == '[' ? (closed ? digits + 1 : at) : digits;
  }

  private static boolean isReferenced(char c, boolean inside) {
    return (c >= '0' && c <= '9') || (inside && (c == ',' || c == '–' || c == '-'));
  }

  private boolean closesAfterSpace(int at) {
    if (at + 1 >= limit || !Letters.isSpace(text.charAt(at)) || text.charAt(at) == '\n') {
      return false;
    }
    if (!Punctuation.closesAfterSpace(text.charAt(at + 1))) {
      return false;
    }
    return at + 2 >= limit
        || Letters.isSpace(text.charAt(at + 2))
        || Punctuation.closesAfterSpace(text.charAt(at + 2));
  }

  /// Not between digits (a full-width decimal), and not where Japanese goes on after a quotation.
  private boolean endsAnyway(int at, int run, int close) {
    char next = text.charAt(close);
    if (run == at + 1 && "．｡".indexOf(text.charAt(at)) >= 0 && Character.isDigit(next)) {
      return false;
    }
    return !(close > run && Letters.isHiragana(next)) && ",，、;；:：".indexOf(next) < 0;
  }

  /// Without a space after it, it ends only between letters of scripts without capitals, which have
  /// no domains and decimals.
  private boolean endsUnspaced(int at, int close) {
    return at > 1
        && Letters.isCaseless(text.charAt(at - 1))
        && Letters.isWord(text.charAt(at - 2))
        && Letters.isCaseless(text.charAt(close));
  }

  private boolean endsBefore(int start, int at, int run, int close) {
    int next = skipOpeners(skipSpaces(close));
    if (next >= limit) {
      return true;
    }
    char first = text.charAt(next);
    if (isContinuation(next) || ",;:)]}%&/=<>".indexOf(first) >= 0) {
      return false;
    }
    if (run == at + 1 && text.charAt(at) == '.') {
      return endsAfterWord(start, at, next);
    }
    return !isBracketed(at, run) && !(close > run && isAttributed(next));
  }

  /// Goes on in small letters; a name such as "iPhone" begins a sentence all the same.
  private boolean isContinuation(int next) {
    int point = text.codePointAt(next);
    if (!Character.isLowerCase(point)) {
      return false;
    }
    int second = next + Character.charCount(point);
    return second >= limit || !Character.isUpperCase(text.codePointAt(second));
  }

  /// `(!)`, `[…]`: a remark within a sentence.
  private boolean isBracketed(int at, int run) {
    return at > 0
        && run < limit
        && "([（".indexOf(text.charAt(at - 1)) >= 0
        && ")]）".indexOf(text.charAt(run)) >= 0;
  }

  private boolean isAttributed(int next) {
    return ATTRIBUTION.matcher(text).region(next, Math.min(limit, next + 80)).lookingAt();
  }

  private boolean endsAfterWord(int start, int at, int next) {
    int to = afterWord(start, at);
    int from = wordBefore(start, to);
    String word = text.substring(from, to);
    if (from == start && (isShortNumber(word) || word.length() == 1)) {
      return false;
    }
    return isPartial(from) || abbreviations.endsAfter(word, wordAt(next));
  }

  /// The end of "it's" or "20 °C" is no initial.
  private boolean isPartial(int from) {
    return from > 0 && "'’°%$€£/_".indexOf(text.charAt(from - 1)) >= 0;
  }

  private static boolean isShortNumber(String word) {
    return (word.length() <= 3 && Abbreviations.isNumber(word))
        || (word.length() <= 5 && Abbreviations.isRoman(word));
  }

  /// Where the word ends before a period that may stand apart from it, as in `the U.S . first`.
  private int afterWord(int start, int at) {
    return at > start && text.charAt(at - 1) == ' ' ? at - 1 : at;
  }

  private int wordBefore(int start, int at) {
    int from = at;
    while (from > start && from > at - WORD && isWordOrDot(text.charAt(from - 1))) {
      from--;
    }
    while (from < at && text.charAt(from) == '.') {
      from++;
    }
    return from;
  }

  private static boolean isWordOrDot(char c) {
    return Letters.isWord(c) || c == '.';
  }

  /// The word that begins at `from`; with its period where one follows, so that "A." is not taken
  /// for "A".
  private String wordAt(int from) {
    int to = from;
    while (to < limit && to < from + WORD && Letters.isWord(text.charAt(to))) {
      to++;
    }
    boolean initial =
        to == from + 1
            && to < limit
            && text.charAt(to) == '.'
            && Character.isLetter(text.charAt(from));
    return text.substring(from, initial ? to + 1 : to);
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < limit && Letters.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipOpeners(int from) {
    int at = from;
    while (at < limit && at < from + CLOSERS && Punctuation.opens(text.charAt(at))) {
      at++;
    }
    return skipSpacesWithin(at);
  }

  /// After an opening dash or a French guillemet one space may stand.
  private int skipSpacesWithin(int at) {
    return at < limit && Letters.isSpace(text.charAt(at)) ? Math.min(limit, at + 1) : at;
  }
}
