package footnote.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a date as people and sites write it: `November 3, 2023`, `3 Nov. 2023`, `Fri, 3.11.2023`,
/// `2023-11-03T05:00Z`, `2023年11月3日`. A date that can mean two days, as `03/11/2023` can, is known
/// to the year only: nothing is guessed.
///
/// ```java
/// WrittenDate.parse("3 Nov. 2023"); // 2023-11-03
/// WrittenDate.parse("03/11/2023"); // 2023
/// WrittenDate.parse("3 May 2021 was a Monday"); // empty
/// ```
public final class WrittenDate {
  /// UTF-16 units; a longer text is no date, and the patterns need not be tried on it.
  private static final int LONGEST = 80;

  /// Words before a date that say what happened on it.
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:(?:first |originally"
              + " )?(?:published|posted|date|veröffentlicht|publié|publicado|pubblicato|опубликовано)(?:"
              + " on| am| le| el| il)?\\s*:?\\s+|date:\\s*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A day of the week in front. It is not checked against the date.
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag"
              + "|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado"
              + "|domingo)\\.?,?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A time of day with its zone behind the date, also as in mails (RFC 5322).
  private static final Pattern TIME =
      Pattern.compile(
          "[\\s,|·–-]*(?:\\bat\\s+|\\bum\\s+|\\bà\\s+)?(?:\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?)\\s*(?:uhr)?\\s*\\(?(?:[A-Z]{2,5}|(?:GMT|UTC)?\\s?[+-]\\d{1,2}:?\\d{0,2}|Eastern(?:"
              + " Time)?)?\\)?$",
          Pattern.CASE_INSENSITIVE);

  /// Year, month, day, also with slashes and points, also with a time (ISO 8601, RFC 3339).
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");

  /// Eight digits of this or the last century.
  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");

  /// Chinese, Japanese and Korean.
  private static final Pattern EAST =
      Pattern.compile("(\\d{4})[年년]\\s*(\\d{1,2})[月월]\\s*(?:(\\d{1,2})[日일])?");

  /// A day, "tháng" and the month's number.
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?:ngày )?(\\d{1,2}) tháng (\\d{1,2})(?:,| năm) (\\d{4})", Pattern.CASE_INSENSITIVE);

  /// November 3rd, 2023.
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}[\\p{L}\\p{M}]*\\.?)\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

  /// 3 Nov. 2023, 3 de noviembre de 2023, 3 ноября 2023 г.
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of |de"
              + " |d')?(\\p{L}[\\p{L}\\p{M}]*\\.?),?\\s+(?:de |del |do )?(\\d{4})"
              + "(?:\\s?(?:г\\.?|года))?");

  /// 3-Nov-2023, as programs print it.
  private static final Pattern DASHED = Pattern.compile("(\\d{1,2})-(\\p{L}{3,9})-(\\d{4})");

  /// November 2023.
  private static final Pattern MONTH_ONLY =
      Pattern.compile("(\\p{L}[\\p{L}\\p{M}]*\\.?),?\\s+(?:de |of )?(\\d{4})");

  /// Two numbers and a year, in whichever order a country has them.
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");

  private WrittenDate() {}

  /// The date that a text is as a whole; empty where it is anything else, where it holds more than
  /// a date, and where there is no such day. A time behind the date is taken off only where the
  /// text is no date as it stands.
  public static Optional<PartialDate> parse(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String text = PREFIX.matcher(plain(raw)).replaceFirst("");
    text = WEEKDAY.matcher(text).replaceFirst("");
    Optional<PartialDate> whole = date(text);
    return whole.isPresent() ? whole : date(TIME.matcher(text).replaceFirst(""));
  }

  /// The text with white space folded to single spaces and the digits of all scripts as ASCII.
  ///
  /// `３ Nov.\n 2023` -> `3 Nov. 2023`
  private static String plain(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int digit = Character.digit(c, 10);
      boolean space = Letters.isSpace(c);
      if (!space || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
        plain.append(space ? ' ' : digit >= 0 ? (char) ('0' + digit) : c);
      }
    }
    return plain.toString().strip();
  }

  /// What [PartialDate] itself reads comes first: `2023`, `2023-11`, `2023-11-03`.
  private static Optional<PartialDate> date(String text) {
    Optional<PartialDate> partial = PartialDate.parse(text);
    if (partial.isPresent()) {
      return partial;
    }
    return numeric(text).or(() -> named(text)).or(() -> crossed(text));
  }

  /// A date in numbers that can mean one day only.
  private static Optional<PartialDate> numeric(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return of(iso.group(1), number(iso.group(3)), iso.group(4));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return of(compact.group(1), number(compact.group(2)), compact.group(3));
    }
    Matcher east = EAST.matcher(text);
    if (east.matches()) {
      return of(east.group(1), number(east.group(2)), east.group(3) == null ? "0" : east.group(3));
    }
    Matcher vietnamese = VIETNAMESE.matcher(text);
    return vietnamese.matches()
        ? of(vietnamese.group(3), number(vietnamese.group(2)), vietnamese.group(1))
        : Optional.empty();
  }

  /// A date with the name of a month in one of the languages of [Months].
  private static Optional<PartialDate> named(String text) {
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return of(monthFirst.group(3), Months.numberOf(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return of(dayFirst.group(3), Months.numberOf(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher dashed = DASHED.matcher(text);
    if (dashed.matches()) {
      return of(dashed.group(3), Months.numberOf(dashed.group(2)), dashed.group(1));
    }
    Matcher monthOnly = MONTH_ONLY.matcher(text);
    return monthOnly.matches()
        ? of(monthOnly.group(2), Months.numberOf(monthOnly.group(1)), "0")
        : Optional.empty();
  }

  /// A day and a month in numbers. With points the day comes first. Else the one that can be no
  /// month is the day, and where both can, only the year is known. `3.11.2023` -> 2023-11-03,
  /// `12/25/2023` -> 2023-12-25, `05/05/2023` -> 2023-05-05, `03/11/2023` -> 2023.
  private static Optional<PartialDate> crossed(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int first = number(numbers.group(1));
    int second = number(numbers.group(3));
    if (numbers.group(2).equals(".") || first > 12 || first == second) {
      return of(numbers.group(4), second, numbers.group(1));
    }
    return second > 12
        ? of(numbers.group(4), first, numbers.group(3))
        : PartialDate.parse(numbers.group(4));
  }

  /// The date of a year, a month and a day; empty where there is none. So is the thirtieth of
  /// February, and a month that has no known name.
  private static Optional<PartialDate> of(String year, int month, String day) {
    try {
      return month == 0
          ? Optional.empty()
          : Optional.of(new PartialDate(number(year), month, number(day)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// @param digits so few that they are an int
  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
