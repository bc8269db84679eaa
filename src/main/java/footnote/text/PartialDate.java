package footnote.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date known to the day, to the month or only to the year. Articles tell no more at times, and
/// nothing is guessed.
///
/// ```java
/// PartialDate november = PartialDate.parse("2023-11").orElseThrow();
/// november.earliest(); // 2023-11-01
/// november.end(); // 2023-12-01
/// ```
///
/// @param year from 1 to 9999
/// @param month from 1 to 12; 0 where unknown
/// @param day from 1 on; 0 where unknown, as it is wherever the month is
public record PartialDate(int year, int month, int day) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("illegal year: " + year + ", must be 1 to 9999");
    }
    if (month < 0 || month > 12 || (month == 0 && day != 0)) {
      throw new IllegalArgumentException("illegal month: " + month + ", must be 1 to 12");
    }
    if (day < 0 || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
      throw new IllegalArgumentException("illegal day: " + day + ", not in that month");
    }
  }

  /// A date known to the day.
  ///
  /// @throws IllegalArgumentException when its year is not between 1 and 9999
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// Reads `2023`, `2023-11` or `2023-11-03`; empty for anything else, a day that does not exist
  /// included.
  public static Optional<PartialDate> parse(String iso) {
    Matcher matcher = ISO.matcher(iso);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(matcher.group(1)),
              number(matcher.group(2)),
              number(matcher.group(3))));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The number that digits write; 0 for none.
  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// The first day it can mean: the first of January of a year.
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /// The first day behind all that it can mean, so that `earliest` and this bound a half-open
  /// range.
  public LocalDate end() {
    if (day > 0) {
      return earliest().plusDays(1);
    }
    return month > 0 ? earliest().plusMonths(1) : earliest().plusYears(1);
  }

  /// Reads a date as people and sites write it: as [#parse], and `November 3, 2023`, `3 Nov. 2023`,
  /// `2023年11月3日`; empty for any other text, and for one that holds more.
  public static Optional<PartialDate> written(String text) {
    return WrittenDate.parse(text);
  }

  /// ISO 8601, as precise as it is known: `2023`, `2023-11`, `2023-11-03`.
  @Override
  public String toString() {
    String iso = earliest().toString();
    return iso.substring(0, day > 0 ? 10 : month > 0 ? 7 : 4);
  }
}
