package footnote.dates;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTest {
  /// Each as its words and the date they mean.
  private static String in(String text, String language, String published) {
    PartialDate date = PartialDate.parse(published).orElseThrow();
    return RelativeDates.in(text, language, date).stream()
        .map(it -> it.span().of(text) + "=" + it.date())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port closed in January last year.        | 2023-11-03 | January last year=2022-01
          It opened in March of this year.             | 2023-11-03 | March of this year=2023-03
          It closed last January.                      | 2023-11-03 | last January=2023-01
          It closed last December.                     | 2023-11-03 | last December=2022-12
          Last year it rained, and last month too.     | 2023-01-03 | Last year=2022; last month=2022-12
          They met on Tuesday.                         | 2023-11-03 | on Tuesday=2023-10-31
          They met on Friday and last Monday.          | 2023-11-03 | on Friday=2023-11-03; last Monday=2023-10-30
          It rained yesterday.                         | 2024-03-01 | yesterday=2024-02-29
          Two weeks ago they left, a year ago she did. | 2023-11-03 | Two weeks ago=2023-10; a year ago=2022
          It was 3 days ago or 20 months ago.          | 2023-11-03 | 3 days ago=2023-10-31; 20 months ago=2022-03
          """)
  void areResolvedByTheArticlesDate(String text, String published, String expected) {
    assertThat(in(text, "en", published)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Im Januar letzten Jahres schloss der Hafen.  | Januar letzten Jahres=2022-01
          Im vergangenen Jahr regnete es.              | vergangenen Jahr=2022
          Sie trafen sich am Dienstag.                 | am Dienstag=2023-10-31
          Vor zwei Tagen und vor einem Jahr.           | Vor zwei Tagen=2023-11-01; vor einem Jahr=2022
          Gestern und vorgestern schien die Sonne.     | Gestern=2023-11-02; vorgestern=2023-11-01
          """)
  void areReadInGermanToo(String text, String expected) {
    assertThat(in(text, "de", "2023-11-03")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry sailed last week.              | 2023-11-03
          On Thursday the two will meet.           | 2023-11-03
          They met on Tuesday, two days ago.       | 2023-11
          It closed last January and last month.   | 2023
          It closed in January 2022.               | 2023-11-03
          The Chicago port is vast yearly.         | 2023-11-03
          Men saw it long ago, before last years.  | 2023-11-03
          """)
  void areNoneWhereNothingIsCertain(String text, String published) {
    assertThat(in(text, "en", published)).isEmpty();
  }

  @Test
  void areNoneInALanguageThatIsNotRead() {
    assertThat(in("last year", "fr", "2023-11-03")).isEmpty();
    assertThat(in("last year", "en-GB", "2023-11-03")).isEqualTo("last year=2022");
  }

  @Test
  void standWhereTheTextHasThem() {
    PartialDate published = PartialDate.parse("2023").orElseThrow();
    assertThat(RelativeDates.in("It fell last year.", "en", published))
        .containsExactly(
            new RelativeDate(new Span(8, 17), PartialDate.parse("2022").orElseThrow()));
    assertThat(RelativeDates.isIn("It fell last year.", "en", published)).isTrue();
    assertThat(RelativeDates.isIn("Last year it fell.", "en", published)).isTrue();
    assertThat(RelativeDates.isIn("Vor zwei Jahren fiel es.", "de", published)).isTrue();
    assertThat(RelativeDates.isIn("It fell last.", "en", published)).isFalse();
  }

  @Test
  void areFewEvenOfALongText() {
    assertThat(in("last year, ".repeat(5_000), "en", "2023").split(";", -1)).hasSize(8);
  }
}
