package footnote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdTest {
  @ParameterizedTest
  @CsvSource({
    "a/b.md, a/b.md",
    "a/b.jsonl#7, a/b.jsonl",
    "a/B.JSONL#7, a/B.JSONL",
    "a/b.jsonl#x#y.jsonl#z, a/b.jsonl",
    "a#1.md, a#1.md",
    "a#b/c.jsonl#7, a#b/c.jsonl",
    "b.jsonl, b.jsonl",
    "b.jsonl#, b.jsonl",
    "b.jsonlx#7, b.jsonlx#7"
  })
  void tellsTheFileThatTheArticleIsIn(String id, String file) {
    assertThat(new ArticleId(id).file()).isEqualTo(file);
  }

  @Test
  void isOrderedAndWrittenAsItsText() {
    assertThat(Stream.of("b", "a/b", "a", "B").map(ArticleId::new).sorted())
        .extracting(ArticleId::toString)
        .containsExactly("B", "a", "a/b", "b");
  }

  @Test
  void isNeverEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArticleId(""))
        .withMessage("illegal article id: empty");
  }
}
