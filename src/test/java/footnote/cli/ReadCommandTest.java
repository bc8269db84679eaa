package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write("seeds/port.txt", "Port\n\nThe port of Zell reopened.\n");
  }

  private String passage() throws IOException {
    process.run("ask", "--json", "What reopened?");
    JsonNode answer = new ObjectMapper().readTree(process.out());
    return answer.at("/citations/0/passage/id").asText();
  }

  @Test
  void showsAPassageByItsIdWhateverItsCase() throws IOException {
    String id = passage();
    assertThat(process.run("read", " " + id.toUpperCase(Locale.ROOT))).isZero();
    assertThat(process.out())
        .contains("\"Port\", ¶1\n", "passage " + id + " of port.txt", "The port of Zell reopened.");
    assertThat(process.run("read", "--json", id)).isZero();
    assertThat(new ObjectMapper().readTree(process.out()).at("/passage/text").asText())
        .isEqualTo("The port of Zell reopened.");
  }

  @Test
  void saysThatNoPassageHasAnId() {
    assertThat(process.run("read", "nothing")).isEqualTo(1);
    assertThat(process.err()).endsWith("footnote: no passage has the id nothing\n");
  }

  @Test
  void saysThatThereAreNoArticlesInstead() throws IOException {
    Files.delete(folder.resolve("seeds/port.txt"));
    assertThat(process.run("read", "nothing")).isEqualTo(1);
    assertThat(process.err())
        .startsWith("footnote: there are no articles in ")
        .doesNotContain("nothing");
  }
}
