package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.search.Filters;
import footnote.text.RandomText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionParserTest {
  @Test
  void keepsPlainWordsAsTheyAre() {
    Question question = Question.parse("  When did   the port reopen? ");
    assertThat(question.words()).isEqualTo("When did the port reopen?");
    assertThat(question.phrases()).isEmpty();
    assertThat(question.filters()).isEqualTo(Filters.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"dry dock\"", "“dry dock”", "„dry dock“", "«dry dock»", "”dry dock”"})
  void readsAPhraseInAnyQuotationMarks(String phrase) {
    Question question = Question.parse("who built the " + phrase + "?");
    assertThat(question.phrases()).containsExactly("dry dock");
    assertThat(question.words()).isEqualTo("who built the dry dock ?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\" ", "-a ", "source:a ", "author:a ", "title:a "})
  void readsTheSeventeenthOfAKindAsWords(String operator) {
    Question question = Question.parse("port " + operator.repeat(17));
    assertThat(
            question.phrases().size()
                + question.exclusions().size()
                + question.filters().sources().size()
                + question.filters().authors().size()
                + question.filters().titles().size())
        .isEqualTo(16);
    assertThat(question.words()).endsWith(operator.replace("\"", "").replace(":", " ").strip());
  }

  @Test
  void readsBlanksInAPhraseAsOne() {
    Question question = Question.parse("who built \" the \n dry\t\u00a0dock \"");
    assertThat(question.phrases()).containsExactly("the dry dock");
    assertThat(question.words()).isEqualTo("who built the dry dock");
  }

  @Test
  void readsAQuoteNeverClosedAsWords() {
    Question question = Question.parse("the \"dry dock");
    assertThat(question.phrases()).isEmpty();
    assertThat(question.words()).isEqualTo("the \"dry dock");
  }

  @Test
  void readsExclusions() {
    Question question = Question.parse("harbour -ferry -\"dry dock\" well-known");
    assertThat(question.exclusions()).containsExactly("ferry", "dry dock");
    assertThat(question.words()).isEqualTo("harbour well-known");
  }

  @ParameterizedTest
  @ValueSource(strings = {"at -5 degrees", "open - close", "--help me", "harbour -", "a -? b"})
  void readsAMinusThatExcludesNothingAsWords(String text) {
    assertThat(Question.parse(text).exclusions()).isEmpty();
    assertThat(Question.parse(text).words()).isEqualTo(text);
  }

  @Test
  void readsFilters() {
    Question question =
        Question.parse(
            "port source:\"Daily Star\" Author:roe title:early after:2023-11 before:2024");
    assertThat(question.words()).isEqualTo("port");
    assertThat(question.filters())
        .isEqualTo(
            new Filters(
                List.of("Daily Star"),
                List.of("roe"),
                List.of("early"),
                Optional.of(LocalDate.of(2023, 11, 1)),
                Optional.of(LocalDate.of(2024, 1, 1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "before:lunch what opened",
        "after:2023-13-01 what opened",
        "source: what opened",
        "title:\"\" what opened",
        "author:? what opened"
      })
  void readsAFilterThatMakesNoSenseAsWords(String text) {
    assertThat(Question.parse(text).filters()).isEqualTo(Filters.NONE);
    assertThat(Question.parse(text).words()).contains("what opened");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "before:lunch what opened|before:lunch",
        "what opened after:2023-13-01?|after:2023-13-01?",
        "what opened after:'\"last  spring\"' then|after:'\"last spring\"'",
        "what opened source:|source:",
        "what opened before:  |before:",
        "what opened Author:|Author:",
        "what opened title:\"\"|title:\"\"",
        "what opened from:|from:",
        "from:Reuters what opened|from:Reuters"
      })
  void tellsWhatLooksLikeAFilterAndMakesNoSense(String text, String unread) {
    Question question = Question.parse(text.replace("'", ""));
    assertThat(question.warnings())
        .containsExactly(new FilterWarning.Unread(List.of(unread.replace("'", ""))));
    assertThat(question.words()).contains("what opened");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "what opened by:Hart|what opened by Hart|by:Hart",
        "what opened from:\"New York Times\" then|what opened from New York Times then|from:\"New"
            + " York Times\"",
        "after:\"last spring\" what opened|after last spring what opened|after:\"last spring\""
      })
  void readsTheWordsOfSuchAFilterEachForItself(String text, String words, String unread) {
    Question question = Question.parse(text);
    assertThat(question.words()).isEqualTo(words);
    assertThat(question.phrases()).isEmpty();
    assertThat(question.warnings()).containsExactly(new FilterWarning.Unread(List.of(unread)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "what opened -source:Reuters|-source:Reuters",
        "-by:\"Lena  Hart\" what opened|-by:\"Lena Hart\"",
        "what opened -before:|-before:",
        "-source: Reuters what opened|-source: Reuters",
        "-by:?\"Lena Hart\" what opened|-by:?\"Lena Hart\""
      })
  void passesOverAFilterBehindAMinusSign(String text, String passedOver) {
    Question question = Question.parse(text);
    assertThat(question.words()).isEqualTo("what opened");
    assertThat(question.exclusions()).isEmpty();
    assertThat(question.filters()).isEqualTo(Filters.NONE);
    assertThat(question.warnings()).containsExactly(new FilterWarning.Negated(List.of(passedOver)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source: Reuters. What opened?",
        "what opened the day after: a timeline",
        "source: https://star.example/port what opened",
        "Where from: the port, by: sea?",
        "what opened after:2023 before:2024-06-01 source:star",
        "at 10:30 in resource: x",
        "https://from.example/by:x"
      })
  void tellsNothingOfWhatIsNoFilterAtAll(String text) {
    assertThat(Question.parse(text).warnings()).isEmpty();
  }

  @Test
  void takesTheNarrowestOfSeveralDates() {
    Filters filters = Question.parse("a after:2020 after:2022 before:2025 before:2024").filters();
    assertThat(filters.after()).contains(LocalDate.of(2022, 1, 1));
    assertThat(filters.before()).contains(LocalDate.of(2024, 1, 1));
  }

  @Test
  void neverFailsAndLosesNoWord() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "port", "\"", "“", "”", "-", "source:", "before:", "2024", " ", "\u00a0", "\0", "\ud83d", "é",
      "«"
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Question question = Question.parse(text.toString());
      String all =
          question.words() + question.exclusions() + question.filters() + question.negated();
      assertThat(count(all, "port"))
          .as("seed %d: %s", seed, text)
          .isGreaterThanOrEqualTo(count(text.toString(), "port"));
    }
  }

  @Test
  void readsAQuestionOfManyQuotesInLinearTime() {
    assertThat(Question.parse("\"".repeat(1_000_000) + "port").words()).endsWith("port");
    assertThat(Question.parse("after:\"?".repeat(100_000) + "\"").warnings()).hasSize(1);
    assertThat(Question.parse("-by:\"".repeat(100_000) + "\"").warnings()).hasSize(1);
    assertThat(Question.parse("\"?".repeat(500_000) + "\"").phrases()).isEmpty();
  }

  /// The example in the documentation of [QuestionParser].
  @Test
  void readsOperatorsAndTakesTheRestForWords() {
    assertThat(QuestionParser.parse("port -\"dry dock\" -5").exclusions())
        .containsExactly("dry dock");
    assertThat(QuestionParser.parse("port before:lunch").words()).isEqualTo("port before lunch");
  }

  @Test
  void readsADateBehindManyMarksInLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Question.parse("port before:2023" + "!".repeat(1_000_000) + "a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"after:2023-11-03.", "AFTER:2023-11-03!?", "(after:2023-11) after:2023-11-03)."})
  void readsADateWhateverPunctuationEndsIt(String text) {
    assertThat(Question.parse(text).filters().after()).contains(LocalDate.of(2023, 11, 3));
  }

  /// The parts of a question: text, words, phrases, exclusions.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          port                      | port           | []         | []
          the "dry dock" port       | the dry dock port | [dry dock] | []
          "a""b"                    | a b            | [a, b]     | []
          word"phrase"              | word phrase    | [phrase]   | []
          "dry dock" -"dry dock"    | dry dock       | [dry dock] | [dry dock]
          “a" port                  | a port         | [a]        | []
          a-b -c                    | a-b            | []         | [c]
          -字 港口                    | 港口             | []         | [字]
          -𐐷 port                   | port           | []         | [𐐷]
          What does -fno-dust do?   | What does -fno-dust do? | [] | []
          How does rm -rf /x clear a mill | How does rm -rf /x clear a mill | [] | []
          grind --fine -Xmx2g       | grind --fine -Xmx2g | []    | []
          grind -Xmx2g              | grind -Xmx2g   | []         | []
          grind --fine -dust        | grind --fine -dust | []     | []
          -fno-dust                 | -fno-dust      | []         | []
          Who built it? -ferry      | Who built it?  | []         | [ferry]
          who built it -ferry source:Star | who built it | []     | [ferry]
          -port-side quay           | quay           | []         | [port-side]
          """)
  void tellsWordsPhrasesAndExclusionsApart(
      String text, String words, String phrases, String exclusions) {
    Question question = Question.parse(text);
    assertThat(question.text()).isEqualTo(text);
    assertThat(question.words()).isEqualTo(words);
    assertThat(question.phrases()).hasToString(phrases);
    assertThat(question.exclusions()).hasToString(exclusions);
  }

  @Test
  void readsAnotherFilterRightBehindAQuotedValue() {
    Question question = Question.parse("source:\"Daily Star\"author:Roe port");
    assertThat(question.filters().sources()).containsExactly("Daily Star");
    assertThat(question.filters().authors()).containsExactly("Roe");
    assertThat(question.words()).isEqualTo("port");
  }

  @Test
  void keepsWhatWasAskedToTheLetter() {
    RandomText.each(text -> {
      Question question = Question.parse(text);
      assertThat(question.text()).isEqualTo(text);
      assertThat(question.phrases()).hasSizeLessThanOrEqualTo(16).allMatch(QuestionParser::says);
      assertThat(question.exclusions()).hasSizeLessThanOrEqualTo(16).allMatch(QuestionParser::says);
      assertThat(question.phrases()).allMatch(question.words()::contains);
    });
  }

  @Test
  void readsWordsWithoutOperatorsAsTheSameWordsAgain() {
    RandomText.each(text -> {
      String words = Question.parse(text.replaceAll("[\"“”„‟«»″:-]", " ")).words();
      assertThat(Question.parse(words).words()).isEqualTo(words);
    });
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length - 1;
  }
}
