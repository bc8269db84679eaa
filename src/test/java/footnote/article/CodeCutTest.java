package footnote.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeCutTest {
  @Test
  void cutsAtABlankLine() {
    assertThat(cut("mill a\nmill b\n\nmill c\nmill d\n", 24)).isEqualTo("mill a\nmill b");
  }

  @Test
  void cutsBehindAnObjectRatherThanInIt() {
    assertThat(cut("{\n  \"a\": 1\n}\n{\n  \"b\": 2\n}", 20)).isEqualTo("{\n  \"a\": 1\n}");
  }

  @Test
  void cutsAtTheLastLineOfAnEvenText() {
    assertThat(cut("a b\na c\na d\na e", 12)).isEqualTo("a b\na c\na d");
  }

  @Test
  void findsNoCutInALongLine() {
    assertThat(CodeCut.of("a".repeat(100) + "\nb", 0, 50)).isEqualTo(-1);
  }

  private static String cut(String code, int longest) {
    return code.substring(0, CodeCut.of(code, 0, longest));
  }
}
