package footnote.question;

import footnote.search.Filters;
import footnote.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// Reads the few operators of a question, from left to right: `"a phrase"` in straight or curly
/// quotes, `-word` and `-"a phrase"`, and `source:`, `author:`, `title:`, `before:` and `after:`
/// with a word or a phrase.
///
/// What makes no sense as an operator (a quote never closed, `before:lunch`, `-5`) is words, and so
/// are operators of a kind that the question has too many of. `-source:Reuters` is passed over: as
/// words it would ask for what it is to leave out.
///
/// ```java
/// QuestionParser.parse("port -\"dry dock\" -5").exclusions(); // ["dry dock"]
/// QuestionParser.parse("port before:lunch").words(); // "port before lunch"
/// ```
final class QuestionParser {
  /// Quotation marks that open a phrase: languages disagree on which opens and which closes, and
  /// people type what their keyboard has.
  private static final String OPENING = "\"“”„‟«»″";

  /// The same without `„`, which only opens.
  private static final String CLOSING = "\"“”‟«»″";

  /// Phrases, exclusions and names of each kind of filter in a question: each is a clause of a
  /// query in every language, of which Lucene allows 1,024.
  private static final int MOST = 16;

  /// What people take for filters, from other search engines. Each is told to them as unread.
  private static final List<String> UNKNOWN =
      List.of("from:", "by:", "publisher:", "site:", "date:", "since:", "until:");

  private final String text;
  private final StringJoiner words = new StringJoiner(" ");
  private final List<String> phrases = new ArrayList<>();
  private final List<String> exclusions = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> collections = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final List<String> negated = new ArrayList<>();
  private Optional<LocalDate> after = Optional.empty();
  private Optional<LocalDate> before = Optional.empty();

  /// Where it reads.
  private int at;

  /// The last quotation mark of the question: behind it no phrase can end, so none is looked for.
  private int lastClosing;

  /// Where the question ends but for blanks.
  private int lastWordEnd;

  private final CommandOptions options;

  /// The operators of this question.
  private final List<Operator> operators;

  private QuestionParser(String text, List<Operator> operators) {
    this.text = text;
    this.operators = operators;
    this.options = new CommandOptions(text);
    this.lastClosing = lastOf(CLOSING);
    this.lastWordEnd = lastWordEnd();
  }

  /// Reads a question; any text is one.
  static Question parse(String text) {
    return new QuestionParser(text, Operator.UNDIVIDED).run();
  }

  /// Reads a question where there are collections: `in:` with the name of one chooses it.
  static Question parseDivided(String text) {
    return new QuestionParser(text, List.of(Operator.values())).run();
  }

  private Question run() {
    while (skipSpace()) {
      if (!negatedFilter() && !exclusion() && !filter() && !phrase()) {
        words.add(word());
      }
    }
    Filters filters = new Filters(sources, authors, titles, after, before);
    return new Question(
        text, words.toString(), phrases, exclusions, filters, collections, unread, negated);
  }

  /// Goes to the next character that is not blank, and says whether there is one.
  private boolean skipSpace() {
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  /// Reads `-word` or `-"a phrase"`. A minus before a digit is a number's, one within a word is a
  /// hyphen, and what looks like an option of a command is one. `a - b`, `-5` and `--fine` are
  /// words. Where no word or phrase follows, as in `-"`, the minus is one too.
  private boolean exclusion() {
    if (text.charAt(at) != '-' || at + 1 == text.length() || exclusions.size() == MOST) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (Character.isDigit(next) || !(isLetterAt(at + 1) || OPENING.indexOf(next) >= 0)) {
      return false;
    }
    if (isLetterAt(at + 1) && options.test(at)) {
      return false;
    }
    int start = at++;
    Optional<String> excluded = value();
    excluded.ifPresentOrElse(exclusions::add, () -> at = start);
    return excluded.isPresent();
  }

  private boolean isLetterAt(int index) {
    return Character.isLetter(text.codePointAt(index));
  }

  /// Reads a filter, or notes what begins like one and is none.
  private boolean filter() {
    for (Operator operator : operators) {
      if (begins(at, operator.prefix)) {
        return filter(operator) || readAsWords(operator.prefix);
      }
    }
    return UNKNOWN.stream()
        .filter(prefix -> begins(at, prefix))
        .findFirst()
        .filter(this::readAsWords)
        .isPresent();
  }

  /// In capitals and small letters alike: `Source:`.
  private boolean begins(int place, String prefix) {
    return text.regionMatches(true, place, prefix, 0, prefix.length());
  }

  /// Reads a filter with its value; goes back where the value makes no sense.
  private boolean filter(Operator operator) {
    int start = at;
    at += operator.prefix.length();
    boolean understood = value().filter(value -> apply(operator, value)).isPresent();
    at = understood ? at : start;
    return understood;
  }

  /// Reads as words, and notes, what begins like a filter and is none. With a blank behind it, as
  /// in `Source: Reuters` and `the day after: a timeline`, it is prose unless it ends the question.
  /// `date:2022` -> the words `date` and `2022`, and a note of `date:2022`.
  private boolean readAsWords(String prefix) {
    int start = at;
    int behind = start + prefix.length();
    if (isProse(behind)) {
      return false;
    }
    at = behind;
    words.add(text.substring(start, behind - 1));
    value().ifPresentOrElse(words::add, this::skipMarks);
    note(unread, start);
    return true;
  }

  /// Whether a blank follows what begins like a filter, with more words behind it.
  private boolean isProse(int behind) {
    return behind < lastWordEnd && blank(text.charAt(behind));
  }

  /// Notes what was read since `start`, to tell the asker; not more than a few.
  private void note(List<String> noted, int start) {
    if (noted.size() < MOST) {
      noted.add(spaced(text.substring(start, at)));
    }
  }

  /// Passes over a filter behind a minus sign with its value, which may stand behind a blank.
  private boolean negatedFilter() {
    if (text.charAt(at) != '-') {
      return false;
    }
    Optional<String> prefix =
        Stream.concat(operators.stream().map(it -> it.prefix), UNKNOWN.stream())
            .filter(it -> begins(at + 1, it))
            .findFirst();
    prefix.ifPresent(this::passOver);
    return prefix.isPresent();
  }

  /// `-source: Reuters` is one, too: nobody who writes it means the word "Reuters".
  private void passOver(String prefix) {
    int start = at;
    at += 1 + prefix.length();
    if (skipSpace() && value().isEmpty() && at < text.length() && quoted().isEmpty()) {
      skipMarks();
    }
    note(negated, start);
  }

  /// Goes over what is neither letter nor blank nor the beginning of a phrase.
  private void skipMarks() {
    while (at < text.length()
        && !blank(text.charAt(at))
        && (OPENING.indexOf(text.charAt(at)) < 0 || at >= lastClosing)
        && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
  }

  /// Applies a filter; false where its value makes no sense or there are too many. Of several dates
  /// the narrowest counts. A collection that is named twice counts once; of sources, authors and
  /// titles each name counts, in the order of the question.
  private boolean apply(Operator operator, String value) {
    return switch (operator) {
      case SOURCE -> sources.size() < MOST && sources.add(value);
      case AUTHOR -> authors.size() < MOST && authors.add(value);
      case TITLE -> titles.size() < MOST && titles.add(value);
      case IN -> {
        String name = withoutEnd(value).toLowerCase(Locale.ROOT);
        boolean few = collections.contains(name) || collections.size() < MOST;
        yield few && (collections.contains(name) || collections.add(name));
      }
      case AFTER -> {
        Optional<LocalDate> day = day(value);
        after = day.filter(d -> after.isEmpty() || d.isAfter(after.get())).or(() -> after);
        yield day.isPresent();
      }
      case BEFORE -> {
        Optional<LocalDate> day = day(value);
        before = day.filter(d -> before.isEmpty() || d.isBefore(before.get())).or(() -> before);
        yield day.isPresent();
      }
    };
  }

  /// The first day of a date, whatever punctuation ends it. Looks at each character once: a pattern
  /// that may begin anywhere would take time by the square of a long run of marks.
  private static Optional<LocalDate> day(String value) {
    return PartialDate.parse(withoutEnd(value)).map(PartialDate::earliest);
  }

  /// Without the punctuation that ends it.
  private static String withoutEnd(String value) {
    int end = value.length();
    while (end > 0 && ".,;:!?)]".indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return value.substring(0, end);
  }

  /// Reads a phrase in quotes. Behind the first few they are words.
  private boolean phrase() {
    Optional<String> quoted = quoted();
    quoted.ifPresent(words::add);
    quoted.filter(_ -> phrases.size() < MOST).ifPresent(phrases::add);
    return quoted.isPresent();
  }

  /// A phrase in quotes or a run without spaces, if there is one right here with a letter or digit
  /// in it. Marks without a letter or digit are passed over even where this is empty: a caller that
  /// must not lose them goes back.
  private Optional<String> value() {
    return nothingHere()
        ? Optional.empty()
        : quoted().or(() -> Optional.of(word()).filter(QuestionParser::says));
  }

  /// Whether there is a blank or the end right here, and so no value.
  private boolean nothingHere() {
    return at == text.length() || blank(text.charAt(at));
  }

  /// Reads what is in quotation marks; nothing is read where they are never closed or have no word
  /// in them. Any closing mark ends it, whichever opened it, so that a typed `"` may close `“`.
  private Optional<String> quoted() {
    if (OPENING.indexOf(text.charAt(at)) < 0 || at >= lastClosing) {
      return Optional.empty();
    }
    int end = at + 1;
    while (CLOSING.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String inside = spaced(text.substring(at + 1, end));
    if (!says(inside)) {
      return Optional.empty();
    }
    at = end + 1;
    return Optional.of(inside);
  }

  /// With a single space between words, as those without quotes have: what is looked for in a
  /// question need not reckon with long runs of blanks.
  private static String spaced(String phrase) {
    StringBuilder spaced = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (!blank(c)) {
        spaced.append(c);
      } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    return spaced.toString().strip();
  }

  /// The run up to the next space or, behind its first character, the next opening quote.
  /// `"unclosed` is one word with its mark; `dry"dock"` is `dry` and a phrase.
  private String word() {
    int start = at++;
    while (at < text.length() && !blank(text.charAt(at)) && OPENING.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /// The place of the last of these characters, -1 where there is none.
  private int lastOf(String characters) {
    int last = text.length() - 1;
    while (last >= 0 && characters.indexOf(text.charAt(last)) < 0) {
      last--;
    }
    return last;
  }

  private int lastWordEnd() {
    int end = text.length();
    while (end > 0 && blank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// White space of every kind, and control characters.
  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /// Whether there is anything to look for in a text. `5` does, `?!` doesn't.
  static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// The filters there are; the name of each in small letters, with a colon, begins it.
  private enum Operator {
    SOURCE,
    AUTHOR,
    TITLE,
    BEFORE,
    AFTER,
    IN;

    /// Those that need no collections.
    static final List<Operator> UNDIVIDED =
        Stream.of(values()).filter(operator -> operator != IN).toList();

    private final String prefix = name().toLowerCase(Locale.ROOT) + ":";
  }
}
