package footnote.dates;

import footnote.text.Months;
import footnote.text.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way to tell a date by the day of writing, in one language; those of a language from the
/// longest words to the shortest. A day of the week of which something *will* be is none: it may be
/// the next. Years count from the year of writing, which is always known; months and days from its
/// month and day, where these are.
///
/// @param words the words
/// @param meant the date that a match means in a text of a date; empty where that is not known
///   closely enough
record DateRule(Pattern words, BiFunction<MatchResult, PartialDate, Optional<PartialDate>> meant) {
  /// Years before are not counted from.
  private static final int FIRST_YEAR = 1500;

  /// In the order of [DayOfWeek], from Monday: the place in the list tells the day.
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final List<String> WOCHENTAGE =
      List.of("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag");

  private static final List<String> COUNTS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final List<String> ZAHLEN =
      List.of("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn");

  /// One group of its own: what a rule captures behind it is group 2.
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final String MONAT =
      "(Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";

  private static final List<DateRule> ENGLISH =
      List.of(
          rule(
              MONTH + ",? (?:of )?(last|this) year",
              (it, at) -> month(it.group(1), at.year() - (isLast(it) ? 1 : 0))),
          rule("(?<!\\p{L})last " + MONTH, (it, at) -> lastMonth(it.group(1), at)),
          rule(
              "(last|this) year",
              (it, at) -> year(at.year() - (it.group(1).equalsIgnoreCase("last") ? 1 : 0))),
          rule("last month", (_, at) -> monthsBack(at, 1)),
          rule("yesterday", (_, at) -> daysBack(at, 1)),
          rule(
              "(?:on|last) (" + String.join("|", WEEKDAYS) + ")(?! \\d)(?![^.!?]* will )",
              (it, at) -> weekday(WEEKDAYS, it, at)),
          rule(
              "(an?|\\d{1,3}|" + String.join("|", COUNTS) + ") (day|week|month|year)s? ago",
              (it, at) -> back(count(COUNTS, it.group(1)), it.group(2), at)));

  private static final List<DateRule> GERMAN =
      List.of(
          rule(
              MONAT + " (?:des )?(letzten|vergangenen|vorigen|dieses) Jahres",
              (it, at) ->
                  month(it.group(1), at.year() - (it.group(2).equalsIgnoreCase("dieses") ? 0 : 1))),
          rule("(?:letzten|vergangenen|vorigen) " + MONAT, (it, at) -> lastMonth(it.group(1), at)),
          rule(
              "(?:letzte[sn]|vergangene[sn]|vorige[sn]) Jahr(?:es)?",
              (_, at) -> year(at.year() - 1)),
          rule("(?:letzten|vergangenen|vorigen) Monat", (_, at) -> monthsBack(at, 1)),
          rule("vorgestern", (_, at) -> daysBack(at, 2)),
          rule("gestern", (_, at) -> daysBack(at, 1)),
          rule(
              "(?:am|letzten|vergangenen) ("
                  + String.join("|", WOCHENTAGE)
                  + ")(?!,? (?:de[nm] )?\\d)(?![^.!?]* (?:wird|werden) )",
              (it, at) -> weekday(WOCHENTAGE, it, at)),
          rule(
              "vor (eine[mr]|\\d{1,3}|"
                  + String.join("|", ZAHLEN)
                  + ") (Tag|Woche|Monat|Jahr)(?:en?|n)?",
              (it, at) -> back(count(ZAHLEN, it.group(1)), it.group(2), at)));

  /// A rule for whole words in any case: no letter or digit may touch them, nor a hyphen in front,
  /// so that `mid-last year` is none.
  private static DateRule rule(
      String words, BiFunction<MatchResult, PartialDate, Optional<PartialDate>> meant) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new DateRule(
        Pattern.compile("(?<![\\p{L}\\p{Nd}-])" + words + "(?![\\p{L}\\p{Nd}])", flags), meant);
  }

  /// Those of a language; none where it has none.
  static List<DateRule> of(String language) {
    return switch (language.split("-", 2)[0]) {
      case "en" -> ENGLISH;
      case "de" -> GERMAN;
      default -> List.of();
    };
  }

  /// The date that a match means. None in a text that says it is older than [#FIRST_YEAR].
  ///
  /// @param published when the text was written
  Optional<PartialDate> date(Matcher matcher, PartialDate published) {
    return published.year() < FIRST_YEAR ? Optional.empty() : meant.apply(matcher, published);
  }

  private static boolean isLast(MatchResult it) {
    return it.group(2).equalsIgnoreCase("last");
  }

  private static Optional<PartialDate> year(int year) {
    return Optional.of(new PartialDate(Math.max(1, year), 0, 0));
  }

  private static Optional<PartialDate> month(String name, int year) {
    return Optional.of(new PartialDate(Math.max(1, year), Months.numberOf(name), 0));
  }

  /// The last month of that name that was over. `last March` is March 2023 in a text of April 2023,
  /// and March 2022 in one of March 2023. Needs the month of writing.
  private static Optional<PartialDate> lastMonth(String name, PartialDate at) {
    int month = Months.numberOf(name);
    return at.month() == 0
        ? Optional.empty()
        : month(name, month < at.month() ? at.year() : at.year() - 1);
  }

  /// By the calendar: `last month` of the first of March is February.
  private static Optional<PartialDate> monthsBack(PartialDate at, int count) {
    return at.month() == 0 ? Optional.empty() : month(at.earliest().minusMonths(count));
  }

  private static Optional<PartialDate> month(LocalDate day) {
    return Optional.of(new PartialDate(day.getYear(), day.getMonthValue(), 0));
  }

  /// Only of a text whose day is known: of another, `yesterday` might be in the month before.
  private static Optional<PartialDate> daysBack(PartialDate at, int count) {
    return at.day() == 0
        ? Optional.empty()
        : Optional.of(PartialDate.of(at.earliest().minusDays(count)));
  }

  /// The last day of that name, the day of writing included.
  private static Optional<PartialDate> weekday(List<String> names, MatchResult it, PartialDate at) {
    DayOfWeek day = DayOfWeek.of(1 + names.indexOf(it.group(1).toLowerCase(Locale.ROOT)));
    return at.day() == 0
        ? Optional.empty()
        : Optional.of(PartialDate.of(at.earliest().with(TemporalAdjusters.previousOrSame(day))));
  }

  /// So many units back: to the day of days, the month of months and weeks, the year of years.
  ///
  /// `two weeks ago` in a text of 3 November 2023 is October 2023. Weeks need the day of writing,
  /// since it decides on the month; days need it too, and months the month.
  private static Optional<PartialDate> back(int count, String unit, PartialDate at) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "day", "tag" -> daysBack(at, count);
      case "week", "woche" ->
          at.day() == 0 ? Optional.empty() : month(at.earliest().minus(count, ChronoUnit.WEEKS));
      case "month", "monat" -> monthsBack(at, count);
      default -> year(at.year() - count);
    };
  }

  /// The number that digits or a word write; "a" is one. So are `an`, `einem` and `einer`, the only
  /// words that the patterns let through and the lists lack.
  private static int count(List<String> words, String count) {
    return Character.isDigit(count.charAt(0))
        ? Integer.parseInt(count)
        : 1 + Math.max(0, words.indexOf(count.toLowerCase(Locale.ROOT)));
  }
}
