package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void isASentenceForPrograms() {
    assertThat(new Refusal.Empty().sentence()).isEqualTo("The question is empty.");
    assertThat(new Refusal.NoWord().sentence()).isEqualTo("The question has no word in it.");
    assertThat(new Refusal.OnlyFilters().sentence())
        .isEqualTo("The question has no word to look for besides its filters and exclusions.");
  }

  @Test
  void groupsDigitsAlikeWhateverTheLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(new Refusal.TooLong(1_234_567, 4_000).sentence())
          .isEqualTo("The question has 1,234,567 characters; at most 4,000 are allowed.");
    } finally {
      Locale.setDefault(before);
    }
  }
}
