package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  /// A Friday.
  private static final LocalDate TODAY = LocalDate.of(2023, 11, 10);

  private static List<String> dates(String question) {
    return DateWords.in(question, TODAY).stream()
        .map(aspect ->
            aspect.said().of(question)
                + ": "
                + aspect.filter().after().map(LocalDate::toString).orElse("")
                + " to "
                + aspect.filter().before().map(LocalDate::toString).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What happened in November 2023?          | November 2023: 2023-11-01 to 2023-12-01
          Who spoke on 3 November 2023, in Bonn?   | 3 November 2023: 2023-11-03 to 2023-11-04
          Who spoke on November 3, 2023?           | November 3, 2023: 2023-11-03 to 2023-11-04
          What was said in 2023?                   | 2023: 2023-01-01 to 2024-01-01
          How many fled since 2022?                | 2022: 2022-01-01 to
          What changed after March 2022?           | March 2022: 2022-04-01 to
          What was there before 2022?              | 2022:  to 2022-01-01
          Was geschah im November 2023?            | November 2023: 2023-11-01 to 2023-12-01
          Что случилось 3 ноября 2023?             | 3 ноября 2023: 2023-11-03 to 2023-11-04
          What happened yesterday?                 | yesterday: 2023-11-09 to 2023-11-10
          What is new today?                       | today: 2023-11-10 to 2023-11-11
          What happened last week?                 | last week: 2023-10-30 to 2023-11-06
          What happened this week?                 | this week: 2023-11-06 to 2023-11-13
          What happened in the past week?          | past week: 2023-11-03 to 2023-11-11
          What happened over the past year?        | past year: 2022-11-10 to 2023-11-11
          What happened last month?                | last month: 2023-10-01 to 2023-11-01
          What happened this year?                 | this year: 2023-01-01 to 2024-01-01
          What happened in the last 3 days?        | last 3 days: 2023-11-07 to 2023-11-11
          What happened two weeks ago?             | two weeks ago: 2023-10-23 to 2023-10-30
          """)
  void readsTheDatesInAQuestion(String question, String date) {
    assertThat(dates(question)).containsExactly(date.contains("to ") ? date : date + " ");
  }

  @Test
  void readsTheFirstDatesOfAQuestionOfDatesAlone() {
    assertThat(dates("1600 ".repeat(800))).hasSize(8);
    assertThat(dates("today ".repeat(800))).hasSize(8);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsWordsOfPunctuationInNoTimeToSpeakOf() {
    assertThat(dates("2020" + "!".repeat(100_000) + "a yesterday"))
        .containsExactly("yesterday: 2023-11-09 to 2023-11-10");
  }

  @Test
  void readsNoDateInOtherNumbersAndWords() {
    assertThat(dates("Why did 5000 people leave flat 12 in May, last but not least?")).isEmpty();
    assertThat(dates("What does article 20231103 say of 12345 men?")).isEmpty();
  }
}
