package footnote.dates;

import footnote.text.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words by which articles of a time say a date, in English: January 2022 is `January last year` in
/// those of 2023, and `last January` in those of the twelve months behind it.
///
/// ```java
/// RelativeWording.of(PartialDate.parse("2022-01").get()).getFirst();
/// // "january last year", from 2023-01-01 to before 2024-01-01
/// ```
///
/// @param words in small letters
/// @param from the first day on which an article that says so was written
/// @param end the first day on which not
public record RelativeWording(String words, LocalDate from, LocalDate end) {
  /// All of a date. A weekday is said from the day itself on, for seven days: [RelativeDates] reads
  /// `on Tuesday` in a text of a Tuesday as that day.
  public static List<RelativeWording> of(PartialDate date) {
    LocalDate first = date.earliest();
    LocalDate year = first.withDayOfYear(1);
    List<RelativeWording> all = new ArrayList<>();
    if (date.day() > 0) {
      String weekday = first.getDayOfWeek().name();
      all.add(new RelativeWording("yesterday", first.plusDays(1), first.plusDays(2)));
      all.add(new RelativeWording("on " + small(weekday), first, first.plusWeeks(1)));
    } else if (date.month() > 0) {
      String month = small(first.getMonth().name());
      all.add(ofYear(month + " last year", year.plusYears(1)));
      all.add(ofYear(month + " this year", year));
      all.add(new RelativeWording("last " + month, date.end(), date.end().plusYears(1)));
      all.add(new RelativeWording("last month", date.end(), date.end().plusMonths(1)));
    } else {
      all.add(ofYear("last year", year.plusYears(1)));
      all.add(ofYear("this year", year));
    }
    return List.copyOf(all);
  }

  private static RelativeWording ofYear(String words, LocalDate first) {
    return new RelativeWording(words, first, first.plusYears(1));
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
