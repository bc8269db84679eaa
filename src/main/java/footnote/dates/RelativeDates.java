package footnote.dates;

import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the dates in a text that count from the day it was written, in English and German:
///
/// ```java
/// RelativeDates.in("Unrest came in January last year.", "en", PartialDate.parse("2023-11-03").get());
/// // "January last year", 2022-01
/// ```
///
/// Nothing is guessed: `last week` is no day and no month, and `on Tuesday` is none in a text of
/// which only the month is known.
public final class RelativeDates {
  /// Dates that are told of one text.
  private static final int MOST = 8;

  private RelativeDates() {}

  /// Beginnings of the words that tell no day of the week or month, by which these are known.
  private static final Pattern MARKS =
      Pattern.compile(
          "ago|last |yesterday|this year|vor |gestern|letzte|vergangen|vorig|dieses jahr",
          Pattern.CASE_INSENSITIVE);

  /// Whether a text tells such a date in more words than `on Tuesday`. Of most texts a look for few
  /// words tells that it doesn't.
  public static boolean isIn(String text, String language, PartialDate published) {
    return MARKS.matcher(text).find() && !in(text, language, published).isEmpty();
  }

  /// Those of a text in the order of their places; of two that overlap the longer. Rules are tried
  /// in their order, so a date that overlaps one of an earlier rule is passed over.
  ///
  /// @param language of the text, its code
  /// @param published when it was written, as precise as it is known
  public static List<RelativeDate> in(String text, String language, PartialDate published) {
    List<RelativeDate> found = new ArrayList<>();
    for (DateRule rule : DateRule.of(language)) {
      Matcher matcher = rule.words().matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        Optional<PartialDate> date = rule.date(matcher, published);
        if (date.isPresent() && found.stream().noneMatch(it -> it.span().overlaps(span))) {
          found.add(new RelativeDate(span, date.get()));
        }
      }
    }
    found.sort(Comparator.comparing(RelativeDate::span));
    return List.copyOf(found.subList(0, Math.min(found.size(), MOST)));
  }
}
