package footnote.article;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.text.RandomText;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassageIdTest {
  /// Ids stand in links and in people's notes: they must never change.
  @Test
  void isTheSameForEver() {
    assertThat(PassageId.of("The port", "It reopened.")).isEqualTo("m6rktxo3icp7");
    assertThat(PassageId.of("", "")).isEqualTo("ny2axhh7wn5j");
    assertThat(PassageId.of("港口", "它重新开放了。😀")).isEqualTo("msyll35szotv");
  }

  @Test
  void tellsATitleFromAText() {
    assertThat(PassageId.of("ab", "c")).isNotEqualTo(PassageId.of("a", "bc"));
    assertThat(PassageId.of("a", "")).isNotEqualTo(PassageId.of("", "a"));
  }

  @Test
  void isTwelveLettersAndDigitsAndOneToAText() {
    Set<String> ids = new HashSet<>();
    Set<String> texts = new HashSet<>();
    RandomText.each(text -> {
      String id = PassageId.of("", text);
      assertThat(id).matches("[a-z2-7]{12}");
      ids.add(id);
      texts.add(text);
    });
    assertThat(ids).hasSameSizeAs(texts);
  }
}
