package footnote.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {
  @Test
  void namesTheFileAndTheLineWhereOneIsToBlame() {
    assertThat(new Fault("a/b.jsonl", 7, "no text")).hasToString("a/b.jsonl:7: no text");
    assertThat(new Fault("a/b.md", 0, "no text")).hasToString("a/b.md: no text");
  }
}
