package footnote.question;

import footnote.search.Filters;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the dates in a question: `November 2023`, `3 November 2023`, `since 2022` in the languages
/// that articles' dates are read in, and in English those that count from today, as `last week` and
/// `three days ago`. An article is seldom published on the day of what it tells, so a date is no
/// more than a hint.
///
/// ```java
/// DateWords.in("What happened in November 2023?", LocalDate.of(2023, 11, 10));
/// // one hint, on "November 2023", for articles from 2023-11-01 to before 2023-12-01
/// ```
public final class DateWords {
  /// Words of the longest date, a weekday in front included.
  private static final int MOST_WORDS = 5;

  /// UTF-16 units of a date; each run of words is looked at closely, several times.
  private static final int LONGEST = 80;

  /// Dates of each kind that are looked for in a question: the index is asked about each.
  private static final int MOST_DATES = 8;

  /// UTF-16 units before a date in which a word like `since` is looked for.
  private static final int REACH = 20;

  /// Four digits are a year from here on; smaller numbers are amounts more often.
  private static final int FIRST_YEAR = 1500;

  /// The last number that is taken for a year.
  private static final int LAST_YEAR = 2199;

  /// What stands between blanks.
  private static final Pattern WORD = Pattern.compile("\\S+");

  /// Four digits, not among more.
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  /// A date and the punctuation around it, which is no part of it.
  private static final Pattern BARE =
      Pattern.compile("^[(\\[\"“‘']*(.*?)[)\\]\"”’'.,;:?!]*(?:['’]s)?$");

  /// A word before a date that opens it on one side. In English only. It must be the last word in
  /// front of the date.
  private static final Pattern BEFORE =
      Pattern.compile("\\b(since|after|before)\\s+$", Pattern.CASE_INSENSITIVE);

  /// The counts that people spell out.
  private static final String COUNTS = "a|an|one|two|three|four|five|six|seven|eight|nine|ten";

  /// Periods that count from today, in English.
  private static final Pattern FROM_TODAY =
      Pattern.compile(
          "\\b(?:(?<day>today|yesterday)|(?<which>this|last|past) (?<unit>week|month|year)"
              + "|(?:last|past) (?<many>\\d{1,3}|"
              + COUNTS
              + ") (?<units>day|week|month|year)s?"
              + "|(?<ago>\\d{1,3}|"
              + COUNTS
              + ") (?<agos>day|week|month|year)s? ago)\\b",
          Pattern.CASE_INSENSITIVE);

  private final String words;
  private final LocalDate today;
  private final List<SourceHint> found = new ArrayList<>();

  private DateWords(String words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /// The dates of a question: first those written out, then those that count from today, each in
  /// the order of the question, and only the first few.
  ///
  /// @param words the question's
  /// @param today the day on which it is asked
  public static List<SourceHint> in(String words, LocalDate today) {
    DateWords dates = new DateWords(words, today);
    dates.findWritten();
    dates.findFromToday();
    return List.copyOf(dates.found);
  }

  /// The dates of a question that are written out and mean a day, a month or a year as a whole,
  /// each with its place. A date behind `since`, `after` or `before` is left out: it stands for a
  /// time that is open on one side.
  public static Map<Span, PartialDate> written(String words) {
    DateWords dates = new DateWords(words, LocalDate.EPOCH);
    dates.findWritten();
    Map<Span, PartialDate> found = new TreeMap<>();
    for (SourceHint hint : dates.found) {
      PartialDate.written(hint.said().of(words))
          .filter(date -> hint.filter().after().equals(Optional.of(date.earliest())))
          .filter(date -> hint.filter().before().equals(Optional.of(date.end())))
          .ifPresent(date -> found.put(hint.said(), date));
    }
    return found;
  }

  /// Finds the dates that are written out. Every one has a year, so a question without four digits
  /// in a row has none. At each word the longest date that begins there counts. Costs a few
  /// patterns for each of at most five runs of words that begin with a word.
  private void findWritten() {
    if (!YEAR.matcher(words).find()) {
      return;
    }
    List<Span> all =
        WORD.matcher(words).results().map(it -> new Span(it.start(), it.end())).toList();
    for (int from = 0; from < all.size() && found.size() < MOST_DATES; from++) {
      int last = from + MOST_WORDS - 1;
      for (int to = Math.min(all.size() - 1, last); to >= from; to--) {
        Span span = new Span(all.get(from).start(), all.get(to).end());
        if (span.length() <= LONGEST && isWritten(bare(span))) {
          from = to;
          break;
        }
      }
    }
  }

  /// Without the punctuation around. `(March 2022),` -> `March 2022`, `2022's` -> `2022`.
  private Span bare(Span span) {
    Matcher matcher = BARE.matcher(span.of(words));
    return matcher.find()
        ? new Span(span.start() + matcher.start(1), span.start() + matcher.end(1))
        : span;
  }

  /// Whether a run of words is a date; adds it as a hint if its year is likely. A date of another
  /// year counts as one too, so that no part of it is looked at by itself.
  private boolean isWritten(Span span) {
    String text = span.of(words);
    Optional<PartialDate> date =
        YEAR.matcher(text).find() ? PartialDate.written(text) : Optional.empty();
    date.filter(it -> it.year() >= FIRST_YEAR && it.year() <= LAST_YEAR)
        .ifPresent(it -> add(span, it));
    return date.isPresent();
  }

  /// The word right before a date tells which side of it is meant; without one it is the date
  /// itself.
  private void add(Span span, PartialDate date) {
    int reach = Math.max(0, span.start() - REACH);
    Matcher before = BEFORE.matcher(words.substring(reach, span.start()));
    String side = before.find() ? before.group(1).toLowerCase(Locale.ROOT) : "";
    add(
        span,
        switch (side) {
          case "since" -> between(Optional.of(date.earliest()), Optional.empty());
          case "after" -> between(Optional.of(date.end()), Optional.empty());
          case "before" -> between(Optional.empty(), Optional.of(date.earliest()));
          default -> between(Optional.of(date.earliest()), Optional.of(date.end()));
        });
  }

  /// The articles from a day on and before another.
  private static Filters between(Optional<LocalDate> first, Optional<LocalDate> end) {
    return new Filters(List.of(), List.of(), List.of(), first, end);
  }

  private void add(Span span, Filters filter) {
    found.add(SourceHint.dated(span, filter));
  }

  private void findFromToday() {
    Matcher matcher = FROM_TODAY.matcher(words);
    for (int count = 0; count < MOST_DATES && matcher.find(); count++) {
      add(new Span(matcher.start(), matcher.end()), fromToday(matcher));
    }
  }

  /// The articles of a period that counts from today. "Last week" is a calendar week, and "the past
  /// week" today and the seven days before it. Asked on Friday, 10 November 2023, they are 30
  /// October to 5 November and 3 to 10 November.
  private Filters fromToday(Matcher matcher) {
    String day = matcher.group("day");
    if (day != null) {
      return period("day", day.equalsIgnoreCase("today") ? 0 : 1);
    }
    String which = matcher.group("which");
    if (which != null && which.equalsIgnoreCase("past")) {
      return upToToday(matcher.group("unit"), 1);
    }
    if (which != null) {
      return period(matcher.group("unit"), which.equalsIgnoreCase("this") ? 0 : 1);
    }
    String many = matcher.group("many");
    if (many != null) {
      return upToToday(matcher.group("units"), number(many));
    }
    return period(matcher.group("agos"), number(matcher.group("ago")));
  }

  /// So many days, weeks, months or years back, today included.
  private Filters upToToday(String unit, int count) {
    return between(Optional.of(minus(today, unit, count)), Optional.of(today.plusDays(1)));
  }

  /// The number that digits or a word such as "two" write; "a" and "an" are one.
  private static int number(String count) {
    if (Character.isDigit(count.charAt(0))) {
      return Integer.parseInt(count);
    }
    int place = List.of(COUNTS.split("\\|", -1)).indexOf(count.toLowerCase(Locale.ROOT));
    return Math.max(1, place - 1);
  }

  /// The day, week (from Monday), month or year that lies so many back.
  private Filters period(String unit, int back) {
    LocalDate day = minus(today, unit, back);
    LocalDate first =
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case "month" -> day.withDayOfMonth(1);
          case "year" -> day.withDayOfYear(1);
          default -> day;
        };
    return between(Optional.of(first), Optional.of(minus(first, unit, -1)));
  }

  /// @param count of units; below zero it is a later day
  private static LocalDate minus(LocalDate day, String unit, int count) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "week" -> day.minusWeeks(count);
      case "month" -> day.minusMonths(count);
      case "year" -> day.minusYears(count);
      default -> day.minusDays(count);
    };
  }
}
