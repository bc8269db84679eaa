package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.text.RandomText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the (3 November 2023)                    | 3 November 2023: 2023-11-03 to 2023-11-04
          “November 2023”, was it?                 | November 2023: 2023-11-01 to 2023-12-01
          What of 2023’s floods?                   | 2023: 2023-01-01 to 2024-01-01
          Who won AFTER 2020?                      | 2020: 2021-01-01 to
          Who won a year ago?                      | a year ago: 2022-01-01 to 2023-01-01
          Who won one month ago?                   | one month ago: 2023-10-01 to 2023-11-01
          Who won ten days ago?                    | ten days ago: 2023-10-31 to 2023-11-01
          Who won 365 days ago?                    | 365 days ago: 2022-11-10 to 2022-11-11
          Who won in the past two months?          | past two months: 2023-09-10 to 2023-11-11
          Who won THIS MONTH?                      | THIS MONTH: 2023-11-01 to 2023-12-01
          Who won last year?                       | last year: 2022-01-01 to 2023-01-01
          2023年11月3日 发生了什么?                  | 2023年11月3日: 2023-11-03 to 2023-11-04
          Was it in 1500?                          | 1500: 1500-01-01 to 1501-01-01
          Is it due in 2199?                       | 2199: 2199-01-01 to 2200-01-01
          """)
  void readsThemInWhateverStandsAround(String question, String date) {
    assertThat(dates(question)).containsExactly(date.endsWith("to") ? date + " " : date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Who was born in 1499 or 2200?",
        "How old is yesterdaylike news?",
        "Who said at last that a week is long?",
        "Who won 1000 days ago?",
        "What does 2023-11-0345 mean?",
        "\ud83d"
      })
  void readsNone(String question) {
    assertThat(dates(question)).isEmpty();
  }

  @Test
  void readsTheLongestDateThatBeginsAtAWord() {
    assertThat(dates("on Friday, 3 November 2023 or 4 November 2023"))
        .containsExactly(
            "Friday, 3 November 2023: 2023-11-03 to 2023-11-04",
            "4 November 2023: 2023-11-04 to 2023-11-05");
  }

  @Test
  void readsThoseWrittenOutBeforeThoseFromToday() {
    assertThat(dates("yesterday, as in 2020"))
        .containsExactly("2020: 2020-01-01 to 2021-01-01", "yesterday: 2023-11-09 to 2023-11-10");
  }

  @Test
  void countsFromTheFirstOfTheYearAndTheLastOfAMonth() {
    assertThat(DateWords.in("last month", LocalDate.of(2024, 3, 31)).getFirst().filter().after())
        .contains(LocalDate.of(2024, 2, 1));
    assertThat(DateWords.in("yesterday", LocalDate.of(2024, 1, 1)).getFirst().filter().after())
        .contains(LocalDate.of(2023, 12, 31));
    assertThat(DateWords.in("this week", LocalDate.of(2024, 1, 1)).getFirst().filter().after())
        .contains(LocalDate.of(2024, 1, 1));
  }

  @Test
  void readsDatesOfAnyTextWithinIt() {
    RandomText.each(text -> {
      for (SourceHint hint : DateWords.in(text + " 3 May 2021 " + text, TODAY)) {
        assertThat(hint.span()).isEqualTo(hint.said());
        assertThat(hint.said().of(text + " 3 May 2021 " + text)).isNotBlank();
        assertThat(hint.filter().dated()).isTrue();
        assertThat(hint.outright()).isFalse();
      }
    });
  }
}
