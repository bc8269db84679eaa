package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
  private static Forms of(String word) {
    return Lexicon.ofTerms(Language.UND, 2).of(word.toCharArray(), word.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "ship", "shipping", "shipments", "größe", "船", "船船船", "a\0", "\0a"})
  void givesItsStemWholeHoweverLongItIs(String word) {
    Forms forms = of(word);
    assertThat(forms.stem(new BytesRef(8))).isEqualTo(forms.stem());
  }

  @Test
  void leavesNothingOfALongerStemInAShorterOne() {
    BytesRef room = new BytesRef(8);
    assertThat(of("shipping").stem(room).utf8ToString()).isEqualTo("shipping");
    assertThat(of("sea").stem(room).utf8ToString()).isEqualTo("sea");
  }

  @Test
  void packsUpToEightBytesThatEndInNoNul() {
    assertThat(Forms.packed(new BytesRef("ab"))).isEqualTo('b' << 8 | 'a');
    assertThat(Forms.packed(new BytesRef("shipments"))).isZero();
    assertThat(Forms.packed(new BytesRef("a\0"))).isZero();
    assertThat(Forms.packed(new BytesRef())).isZero();
  }

  @Test
  void areOfOneWordAlone() {
    for (String word : new String[] {"ship", "shipments", "größe"}) {
      Forms forms = of(word);
      assertThat(forms.areOf(forms.code(), word.toCharArray(), word.length())).isTrue();
      String other = "x" + word.substring(1);
      assertThat(of(other).code()).isNotEqualTo(forms.code());
      assertThat(forms.areOf(of(other).code(), other.toCharArray(), word.length())).isFalse();
    }
  }
}
