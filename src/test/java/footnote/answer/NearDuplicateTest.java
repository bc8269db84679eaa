package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicateTest {
  private static final String PORT =
      "The port reopened to cargo on 14 March, two weeks ahead of the schedule set by Lin.";

  private static final String REST = " Ferries wait for the tide.";

  @Test
  void findsEqualWordsTheSameWhateverIsAroundThem() {
    assertThat(
            same(
                PORT,
                "the port reopened to cargo on 14 March – two weeks ahead of the schedule set by"
                    + " Lin",
                ""))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port was reopened to cargo on 14 March, two weeks ahead of the schedule set by Lin.",
        "The port reopened to freight on 14 March, two weeks ahead of the schedule set by Lin."
      })
  void findsAFewPlainWordsNoDifferenceInNearlyTheSamePassage(String other) {
    assertThat(same(PORT, other, REST)).isTrue();
    assertThat(
            same(
                PORT,
                other,
                " Nobody else was told of it, and the tide that came was high as ever.".repeat(2)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port reopened to cargo on 15 March, two weeks ahead of the schedule set by Lin.",
        "The port reopened to cargo on 14 April, two weeks ahead of the schedule set by Lin.",
        "The port reopened to cargo on 14 March, two weeks ahead of the schedule set by Roe.",
        "The port reopened to cargo on 14 March.",
        "Nothing else is known."
      })
  void findsADifferenceInANumberANameOrMuchElse(String other) {
    assertThat(same(PORT, other, REST)).isFalse();
  }

  @Test
  void findsADifferenceInTheOrderOfNames() {
    assertThat(
            same(
                "So Roe met Lin in the old town of the isle.",
                "So Lin met Roe in the old town of the isle.",
                REST))
        .isFalse();
  }

  @Test
  void allowsNoDifferenceInScriptsWithoutSmallLetters() {
    assertThat(same("港口于三月重开", "港口于三月重开。", REST)).isTrue();
    assertThat(same("港口于三月重开", "港口于四月重开", REST)).isFalse();
  }

  private static boolean same(String quote, String other, String otherRest) {
    NearDuplicate one = NearDuplicate.of(quote, quote + REST);
    NearDuplicate two = NearDuplicate.of(other, other + otherRest);
    assertThat(two.same(one)).isEqualTo(one.same(two));
    return one.same(two);
  }
}
