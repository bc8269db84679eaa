package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write("seeds/a.txt", "A port.\n");
    process.write("seeds/b.jsonl", "{\"_id\": \"1\", \"text\": \"A ship sails.\"}\nno json\n");
    process.write("seeds/c.xyz", "x");
  }

  private JsonNode json() throws IOException {
    assertThat(process.run("index", "--json")).isZero();
    return new ObjectMapper().readTree(process.out());
  }

  @Test
  void reportsToPeopleALineANumber() {
    assertThat(process.run("index")).isZero();
    assertThat(process.out().replaceAll("seconds .*", "seconds"))
        .isEqualTo(
            """
            added      2
            changed    0
            renamed    0
            removed    0
            unchanged  0
            failed     1
              b.jsonl:2: not valid JSON at column 1
            passed over 1 .xyz: no reader
            passages   2
            seconds
            """);
  }

  @Test
  void reportsToProgramsOneObject() throws IOException {
    JsonNode first = json();
    assertThat(first.at("/added").asInt()).isEqualTo(2);
    assertThat(first.at("/failed/0/file").asText()).isEqualTo("b.jsonl");
    assertThat(first.at("/failed/0/line").asInt()).isEqualTo(2);
    assertThat(first.at("/left_out").isArray()).isTrue();
    assertThat(first.at("/passed_over/xyz").asInt()).isEqualTo(1);
    assertThat(first.at("/passages").asInt()).isEqualTo(2);
  }

  @Test
  void tellsWhatBecameOfEachArticle() throws IOException {
    json();
    Files.move(folder.resolve("seeds/a.txt"), folder.resolve("seeds/d.txt"));
    process.write("seeds/b.jsonl", "{\"_id\": \"1\", \"text\": \"A ship sank.\"}\n");
    process.write("seeds/e.txt", "A ferry.\n");
    JsonNode report = json();
    assertThat(report.at("/renamed").asInt()).isEqualTo(1);
    assertThat(report.at("/changed").asInt()).isEqualTo(1);
    assertThat(report.at("/added").asInt()).isEqualTo(1);
    assertThat(report.at("/removed").asInt()).isZero();
    assertThat(report.at("/failed")).isEmpty();
    assertThat(json().at("/unchanged").asInt()).as("the second time").isEqualTo(3);
  }

  @Test
  void findsNothingInACorpusWithoutArticles() throws IOException {
    Files.delete(folder.resolve("seeds/a.txt"));
    Files.delete(folder.resolve("seeds/b.jsonl"));
    assertThat(process.run("index")).isEqualTo(1);
    assertThat(process.err()).contains("there are 1 .xyz: no reader");
  }

  @Test
  void tellsCuratedAnswersThatAreGone() {
    process.write("seeds/curated.yaml", "- {question: \"When?\", file: none.md}\n");
    assertThat(process.run("index")).isZero();
    assertThat(process.err())
        .isEqualTo("footnote: the curated answer to “When?” is not among the articles: none.md\n");
    assertThat(process.out()).doesNotContain("yaml");
  }
}
