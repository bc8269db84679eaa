package footnote.text;

import java.util.regex.Pattern;

/// Decides whether a terminator ends a sentence, by what stands before and after it. Looks at a
/// bounded stretch on either side, so that splitting a text takes linear time.
///
/// Which words are abbreviations is a matter of the language, and [Abbreviations] knows them. All
/// else is decided by characters: what closes behind the terminator, whether a space follows, and
/// how the next word begins.
final class SentenceEnds {
  /// UTF-16 units of the word before a period that are looked at. No abbreviation is longer.
  private static final int WORD = 24;

  /// Closing quotes, brackets and references that may follow a terminator: more are a drawing.
  private static final int CLOSERS = 8;

  /// A name and a verb of saying, as in `"Is it?" Ann Hall asked.`: behind a question or an
  /// exclamation in quotes the sentence goes on with these.
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?:\\p{Lu}\\S*"
              + " ){1,4}(?:said|asked|says|asks|replied|wrote|added|cried|shouted|wondered)\\b");

  /// The beginning of an item of a list: a bullet, a number or a letter. Behind a number a small
  /// letter is no item but the wrapped line of a sentence.
  private static final Pattern ITEM =
      Pattern.compile(
          "[ \\t]{0,8}(?:[-*•‣▪–—] |(?:\\(?\\d{1,3}[.)]|\\(?[a-zA-Z][)]) (?!\\p{Ll})).*",
          Pattern.DOTALL);

  private final String text;
  private final int limit;
  private final Abbreviations abbreviations;

  /// @param limit where the range ends; nothing behind it is looked at
  SentenceEnds(String text, int limit, Abbreviations abbreviations) {
    this.text = text;
    this.limit = limit;
    this.abbreviations = abbreviations;
  }

  /// Whether the character at a place may end a sentence: a mark of any script, and the Greek
  /// question mark, which is usually typed as a semicolon.
  boolean isTerminator(int at) {
    char c = text.charAt(at);
    return Punctuation.ends(c)
        || (c == ';' && at > 0 && Letters.isGreek(text.charAt(at - 1)))
        || c == '\u037e';
  }

  /// The end of the run of terminators that begins at `at`: `?!` and `...` count as one.
  ///
  /// @param most where the run is cut off, so that endless ones don't make endless sentences
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

  /// Where a sentence ends, its closing quotes included; -1 where it goes on.
  ///
  /// @param start where the sentence began
  /// @param at its first terminator in a row
  /// @param run the place behind the last one of that row
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

  /// Whether nothing but white space follows: then the sentence ends whatever its last character
  /// is.
  private boolean isLast(int from) {
    return skipSpaces(from) >= limit;
  }

  /// The place behind the quotes, brackets and references that close the sentence. Behind the point
  /// of `(He left.)[3] Then` it is the place before the blank.
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

  /// The end of a reference to a note, as in `[12]`, or to a page, as in `:121`; `at` where none
  /// stands there. Encyclopedias put these behind the period.
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

  /// What may stand in a reference: digits, and between them a comma or a dash.
  private static boolean isReferenced(char c, boolean inside) {
    return (c >= '0' && c <= '9') || (inside && (c == ',' || c == '–' || c == '-'));
  }

  /// Whether a closing mark follows after a space, as some newspapers print `’ ”`. It must not be
  /// the beginning of the next quotation, so a space or another closing mark has to follow it.
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

  /// Whether a terminator ends the sentence that needs no space behind it. Two exceptions: between
  /// digits it is a full-width decimal point, and in Japanese the sentence goes on behind a
  /// quotation (`「…。」と言った`).
  private boolean endsAnyway(int at, int run, int close) {
    char next = text.charAt(close);
    if (run == at + 1 && "．｡".indexOf(text.charAt(at)) >= 0 && Character.isDigit(next)) {
      return false;
    }
    return !(close > run && Letters.isHiragana(next)) && ",，、;；:：".indexOf(next) < 0;
  }

  /// Whether a period without a space behind it ends the sentence: only between letters of a script
  /// without capitals, where it can be no domain and no decimal.
  private boolean endsUnspaced(int at, int close) {
    return at > 1
        && Letters.isCaseless(text.charAt(at - 1))
        && Letters.isWord(text.charAt(at - 2))
        && Letters.isCaseless(text.charAt(close));
  }

  /// Whether the sentence ends before what follows after a space.
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

  /// Whether the next word is in small letters, so that the sentence goes on. A name such as
  /// "iPhone" begins a sentence all the same.
  private boolean isContinuation(int next) {
    int point = text.codePointAt(next);
    if (!Character.isLowerCase(point)) {
      return false;
    }
    int second = next + Character.charCount(point);
    return second >= limit || !Character.isUpperCase(text.codePointAt(second));
  }

  /// Whether the terminator stands alone in brackets, as in `(!)` and `[…]`: a remark within a
  /// sentence.
  private boolean isBracketed(int at, int run) {
    return at > 0
        && run < limit
        && "([（".indexOf(text.charAt(at - 1)) >= 0
        && ")]）".indexOf(text.charAt(run)) >= 0;
  }

  /// Whether a name and a verb of saying follow.
  private boolean isAttributed(int next) {
    return ATTRIBUTION.matcher(text).region(next, Math.min(limit, next + 80)).lookingAt();
  }

  /// Whether a single period ends the sentence, by the word before it. A number or a letter at the
  /// very beginning, as in `1. Bread` and `a. Bread`, numbers the sentence and does not end it.
  private boolean endsAfterWord(int start, int at, int next) {
    int to = afterWord(start, at);
    int from = wordBefore(start, to);
    String word = text.substring(from, to);
    if (from == start && (isShortNumber(word) || word.length() == 1)) {
      return false;
    }
    return isPartial(from) || abbreviations.endsAfter(word, wordAt(next));
  }

  /// Whether the word before the period is only the end of one, as in "it's" and "20 °C": then it
  /// is no initial.
  private boolean isPartial(int from) {
    return from > 0 && "'’°%$€£/_".indexOf(text.charAt(from - 1)) >= 0;
  }

  /// A number that may number a sentence, Arabic or Roman.
  private static boolean isShortNumber(String word) {
    return (word.length() <= 3 && Abbreviations.isNumber(word))
        || (word.length() <= 5 && Abbreviations.isRoman(word));
  }

  /// Where the word before a period ends. A period may stand apart from it, as in `the U.S .
  /// first`.
  private int afterWord(int start, int at) {
    return at > start && text.charAt(at - 1) == ' ' ? at - 1 : at;
  }

  /// Where the word begins that ends at a place; its inner periods are part of it, as in `U.S`. Of
  /// `… the U.S` it is where `U` stands; periods in front of a word, as in `...and`, are none of
  /// it.
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

  /// The word that begins at a place, with its period if it is a single letter, so that the initial
  /// "A." is not taken for the article "A".
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

  /// Where the next word begins, behind quotes, brackets and dashes. At most [#CLOSERS] of them,
  /// and one blank.
  private int skipOpeners(int from) {
    int at = from;
    while (at < limit && at < from + CLOSERS && Punctuation.opens(text.charAt(at))) {
      at++;
    }
    return skipSpacesWithin(at);
  }

  /// One space may stand behind an opening dash or a French guillemet.
  private int skipSpacesWithin(int at) {
    return at < limit && Letters.isSpace(text.charAt(at)) ? Math.min(limit, at + 1) : at;
  }
}
