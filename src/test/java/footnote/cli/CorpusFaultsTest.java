package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Fault;
import footnote.wording.Texts;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CorpusFaultsTest {
  private static final Texts ENGLISH = Texts.english();

  @Test
  void standOnALineEach() {
    List<Fault> faults =
        List.of(
            new Fault("a.jsonl", 3, "not JSON"),
            new Fault(Fault.Kind.LEFT_OUT, "b\u001b.md", 0, "a draft"));
    assertThat(CorpusFaults.lines(faults)).isEqualTo("  a.jsonl:3: not JSON\n  b␛.md: a draft\n");
    assertThat(CorpusFaults.lines(List.of())).isEmpty();
  }

  @Test
  void areCalledInJsonByTheirKind() {
    assertThat(CorpusFaults.field(Fault.Kind.LEFT_OUT)).isEqualTo("left_out");
  }

  @Test
  void nameTheEndingsOfMostFilesFirst() {
    SortedMap<String, Integer> endings = new TreeMap<>();
    endings.put("", 2);
    endings.put("asc", 1_090);
    endings.put("bak", 2);
    assertThat(CorpusFaults.passedOver(endings, ENGLISH))
        .isEqualTo("1,090 .asc, 2 without an ending, 2 .bak: no reader");
    assertThat(CorpusFaults.passedOver(endings, Texts.of("de"))).startsWith("1.090 .asc, ");
    assertThat(CorpusFaults.passedOver(new TreeMap<>(), ENGLISH)).isEmpty();
  }

  @Test
  void nameSoManyEndingsAtMost() {
    SortedMap<String, Integer> endings = new TreeMap<>();
    for (char c = 'a'; c < 'a' + 13; c++) {
      endings.put(String.valueOf(c), 1);
    }
    assertThat(CorpusFaults.passedOver(endings, ENGLISH))
        .startsWith("1 .a, 1 .b, ")
        .endsWith("1 .l, …: no reader");
  }
}
