package footnote.format.plain;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.format.CorpusLimits;
import footnote.format.Read;
import footnote.text.PartialDate;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonlReaderTest {
  @Test
  void readsAnArticleALine() {
    Read read =
        Read.of(
            "b/a.jsonl",
            """
            {"_id": "p1", "title": "Rain", "text": "It rained.\\n\\nIt poured.", "authors": ["Ann Hall"], "publisher": "The Planet", "published": "2021-05", "url": "https://example.com/", "language": "en"}

            {"_id": 2, "title": "", "text": "It was \\ud83d wet.", "language": "en"}
            """);
    assertThat(read.faults()).isEmpty();
    assertThat(read.articles())
        .extracting(article -> article.source().id().value())
        .containsExactly("b/a.jsonl#p1", "b/a.jsonl#2");
    assertThat(read.articles().getFirst().source().published())
        .contains(new PartialDate(2021, 5, 0));
    assertThat(read.articles().getFirst().parts()).hasSize(2);
    assertThat(read.articles().getLast().source().title()).isEqualTo("2");
    assertThat(read.articles().getLast().text()).isEqualTo("It was \ufffd wet.");
  }

  @Test
  void reportsBadLinesByNumberAndReadsTheRest() {
    Read read =
        Read.of(
            "a.jsonl",
            """
            {"_id": "a", "title": "A", "text": "It rained."}
            {broken
            [1]
            {"title": "B", "text": "x"}
            {"_id": "c", "text": 5}
            {"_id": "d", "text": "  "}
            {"_id": "a", "title": "Again", "text": "It poured."}
            {"_id": "e", "text": "x"} {}
            {"_id": "f", "title": "F", "text": "It dried.", "authors": [1], "published": "soon", "publisher": 3}\
            """);
    assertThat(read.reasons())
        .containsExactly(
            "2 not valid JSON at column 2",
            "3 not a JSON object",
            "4 _id must be a string",
            "5 text must be a string",
            "6 text is empty",
            "7 duplicate _id: a, the first is kept",
            "8 not valid JSON at column 27",
            "9 authors must be a list of strings",
            "9 publisher must be a string",
            "9 published must be a date such as 2023-11-03");
    assertThat(read.articles())
        .extracting(article -> article.source().title())
        .containsExactly("A", "F");
  }

  @Test
  void saysThatALineIsNestedTooDeep() {
    Read read =
        Read.of("a.jsonl", "[".repeat(5_000) + "\n{\"_id\": \"b\", \"text\": \"It rained.\"}");
    assertThat(read.reasons())
        .containsExactly("1 not valid JSON: nested too deep, or a number too long");
    assertThat(read.articles()).hasSize(1);
  }

  @Test
  void skipsALineBeyondTheLimit() {
    CorpusLimits limits = new CorpusLimits(1, 1, 60, 1, 1, 1, 2, 300);
    String content =
        "{\"_id\": \"a\", \"text\": \""
            + "x".repeat(100)
            + "\"}\n{\"_id\": \"b\", \"text\": \"It rained.\"}\n1\n2\n3";
    Read read = Read.of("a.jsonl", content.getBytes(StandardCharsets.UTF_8), limits);
    assertThat(read.articles()).hasSize(1);
    assertThat(read.reasons())
        .containsExactly("1 longer than 60 bytes", "3 not a JSON object", "0 2 more faults");
  }

  @Test
  void knowsTheFileOfAnEntry() {
    assertThat(new ArticleId("b/a.jsonl#x#y").file()).isEqualTo("b/a.jsonl");
    assertThat(new ArticleId("c#.txt").file()).isEqualTo("c#.txt");
  }
}
