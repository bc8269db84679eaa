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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the dates in a question: `November 2023`, `3 November 2023`, `since 2022` in the languages
/// that articles' dates are read in, and in English those that count from today, as `last week` and
/// `three days ago`. An event is seldom dated as the article that tells of it, so none of them is
/// more than a hint.
public final class DateWords {
  /// Words of the longest date, a weekday in front included.
  private static final int MOST_WORDS = 5;

  /// Characters of a longest date; each stretch of words is looked at closely, again and again.
  private static final int LONGEST = 80;

  /// Dates of each kind that are looked for in a question: the index is asked about each.
  private static final int MOST_DATES = 8;

  /// Characters in front of a date in which a word like `since` is looked for.
  private static final int REACH = 20;

  /// A number of four digits is a year between these.
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2199;

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
  private static final Pattern BARE =
      Pattern.compile("^[(\\[\"“‘']*(.*?)[)\\]\"”’'.,;:?!]*(?:['’]s)?$");
  private static final Pattern BEFORE =
      Pattern.compile("\\b(since|after|before)\\s+$", Pattern.CASE_INSENSITIVE);

  private static final String COUNTS = "a|an|one|two|three|four|five|six|seven|eight|nine|ten";
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

  /// The first of a question, in order: those written out, then those that count from today.
  public static List<SourceHint> in(String words, LocalDate today) {
    DateWords dates = new DateWords(words, today);
    dates.findWritten();
    dates.findFromToday();
    return List.copyOf(dates.found);
  }

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

  /// Without the punctuation around.
  private Span bare(Span span) {
    Matcher matcher = BARE.matcher(span.of(words));
    return matcher.find()
        ? new Span(span.start() + matcher.start(1), span.start() + matcher.end(1))
        : span;
  }

  private boolean isWritten(Span span) {
    String text = span.of(words);
    Optional<PartialDate> date =
        YEAR.matcher(text).find() ? PartialDate.written(text) : Optional.empty();
    date.filter(it -> it.year() >= FIRST_YEAR && it.year() <= LAST_YEAR)
        .ifPresent(it -> add(span, it));
    return date.isPresent();
  }

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

  private Filters upToToday(String unit, int count) {
    return between(Optional.of(minus(today, unit, count)), Optional.of(today.plusDays(1)));
  }

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

  private static LocalDate minus(LocalDate day, String unit, int count) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "week" -> day.minusWeeks(count);
      case "month" -> day.minusMonths(count);
      case "year" -> day.minusYears(count);
      default -> day.minusDays(count);
    };
  }
}
