package footnote.settings;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("corpus", "data", "limit");

  @Test
  void findsTheNameThatWasMeant() {
    assertThat(Nearest.to("copurs", KNOWN)).contains("corpus");
    assertThat(Nearest.to("limits", KNOWN)).contains("limit");
    assertThat(Nearest.to("dta", KNOWN)).contains("data");
  }

  @Test
  void findsNothingForAnotherWord() {
    assertThat(Nearest.to("zylotrope", KNOWN)).isEmpty();
    assertThat(Nearest.hint("zylotrope", KNOWN)).isEqualTo("");
  }

  @Test
  void asksWhetherItWasMeant() {
    assertThat(Nearest.hint("limt", KNOWN)).isEqualTo(Notice.of(TextKey.NEAREST, "limit"));
  }
}
