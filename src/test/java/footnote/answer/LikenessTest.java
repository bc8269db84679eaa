package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private static final String PORT =
      "The port reopened to cargo on 14 March, two weeks ahead of the schedule set by Lin.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port reopened to cargo on 14 March – two weeks ahead of the schedule set by Lin",
        "the port was reopened to cargo on 14 March, two weeks ahead of the schedule set by Lin.",
        "The port reopened to freight on 14 March, two weeks ahead of the schedule set by Lin."
      })
  void findsQuotesAlikeThatDifferInAFewPlainWords(String other) {
    assertThat(Likeness.alike(PORT, other)).isTrue();
    assertThat(Likeness.alike(other, PORT)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port reopened to cargo on 15 March, two weeks ahead of the schedule set by Lin.",
        "The port reopened to cargo on 14 April, two weeks ahead of the schedule set by Lin.",
        "The port reopened to cargo on 14 March, two weeks ahead of the schedule set by Roe.",
        "The port reopened to cargo on 14 March.",
        "Nothing else is known."
      })
  void findsNoLikenessWhereANumberANameOrMuchElseDiffers(String other) {
    assertThat(Likeness.alike(PORT, other)).isFalse();
    assertThat(Likeness.alike(other, PORT)).isFalse();
  }

  @Test
  void allowsNoDifferenceInScriptsWithoutSmallLetters() {
    assertThat(Likeness.alike("港口于三月重开", "港口于三月重开。")).isTrue();
    assertThat(Likeness.alike("港口于三月重开", "港口于四月重开")).isFalse();
  }
}
