package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
  @Test
  void makesOneLineOfIt() {
    assertThat(Label.of("  Rain\n\tin\u00a0the   valley ", 300)).contains("Rain in the valley");
    assertThat(Label.of(" \n ", 300)).isEmpty();
  }

  @Test
  void removesWhatDisguises() {
    assertThat(Label.of("a\u202eb\u0007c\u2066\u200e\ud83dd", 300)).contains("abcd");
  }

  @Test
  void isCutBetweenCharacters() {
    assertThat(Label.of("ab😀", 3)).contains("ab");
    assertThat(Label.of("ab😀", 4)).contains("ab😀");
  }

  @Test
  void readsHeadingsWithoutTheirMarks() {
    assertThat(Label.ofHeading("## The *long* [way](http://a.b) `home` ##"))
        .isEqualTo("The long way home");
    assertThat(Label.ofHeading("Title\n=====")).isEqualTo("Title");
    assertThat(Label.ofHeading("#1 of 3")).isEqualTo("#1 of 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The **long** way         | The long way
          The _long_ way           | The long way
          The ***long*** way       | The long way
          Use `git commit` often   | Use git commit often
          ![A map](map.png) below  | A map below
          [Rain](a "t") and [x]    | Rain and [x]
          2 * 3 * 4                | 2 * 3 * 4
          1\\. The first           | 1. The first
          """)
  void takesTheMarksOfMarkdownAway(String markdown, String words) {
    assertThat(Label.withoutMarks(markdown)).isEqualTo(words);
  }

  @Test
  void keepsTheSignsOfAHeadingThatAreNoMarks() {
    assertThat(Label.ofHeading("C#")).isEqualTo("C#");
    assertThat(Label.ofHeading("F# #")).isEqualTo("F#");
    assertThat(Label.ofHeading("####### Seven")).isEqualTo("####### Seven");
    assertThat(Label.ofHeading("Title\n  ---  ")).isEqualTo("Title");
    assertThat(Label.ofHeading("## ##")).isEmpty();
    assertThat(Label.ofHeading("")).isEmpty();
  }

  @Test
  void cutsAHeadingAtTwoHundredCharacters() {
    assertThat(Label.ofHeading("a".repeat(500))).isEqualTo("a".repeat(200));
  }

  @Test
  void readsALongRunOfMarksInLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Label.withoutMarks("[".repeat(100_000));
          Label.withoutMarks("*a ".repeat(100_000));
          Label.withoutMarks("`".repeat(100_000));
        });
  }

  @Test
  void listsEachLabelOnce() {
    assertThat(Label.all(Stream.of("Ann  Hall", " ", "Bo Ode", "Ann Hall", "\u200e"), 300))
        .containsExactly("Ann Hall", "Bo Ode");
  }

  @Test
  void isOneLineOfAnyText() {
    RandomText.each(text -> {
      for (int longest : new int[] {2, 7, 300, 100_000}) {
        String label = Label.of(text, longest).orElse("");
        assertThat(label.length()).isLessThanOrEqualTo(longest);
        assertThat(label.chars()).noneMatch(Character::isISOControl);
        assertThat(label).doesNotContain("\u2028", "\u202e").doesNotStartWith(" ");
        assertThat(label.codePoints()).noneMatch(LabelTest::isHalf);
        assertThat(Label.of(label, longest).orElse("")).isEqualTo(label.strip());
      }
    });
  }

  private static boolean isHalf(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }
}
