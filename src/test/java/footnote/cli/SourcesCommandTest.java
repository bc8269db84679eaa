package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesCommandTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write(
        "seeds/port.md",
        """
        ---
        title: Port reopens
        author: Müller
        publisher: Daily Star
        date: 2024-03-14
        ---
        The port of Zell reopened.
        """);
    process.write(
        "seeds/tide.txt", "Tides\n\nThe tide in the bay rises by four metres each day.\n");
  }

  @Test
  void listsThoseInWhichEveryWordStands() {
    assertThat(process.run("sources", "muller", "2024", "STAR")).isZero();
    assertThat(process.out()).contains("port.md").doesNotContain("tide.txt");
    assertThat(process.out()).endsWith("\n1 article, 1 passage\n");
    assertThat(process.run("sources")).isZero();
    assertThat(process.out()).endsWith("\n2 articles, 2 passages\n");
  }

  @Test
  void listsThemForProgramsALineEach() {
    assertThat(process.run("sources", "--json", "tide")).isZero();
    assertThat(process.out())
        .isEqualTo(
            "{\"id\":\"tide.txt\",\"title\":\"Tides\",\"authors\":[],\"publisher\":null,"
                + "\"published\":null,\"url\":null,\"language\":\"en\",\"passages\":1}\n");
  }

  @Test
  void saysWhichWordsNoArticleHas() {
    assertThat(process.run("sources", "star", "tide")).isEqualTo(1);
    assertThat(process.err()).endsWith("footnote: no article has the words star tide\n");
    assertThat(process.out()).isEmpty();
  }

  @Test
  void listsWhatWasNotReadInstead() {
    assertThat(process.run("sources", "--failed")).isEqualTo(1);
    assertThat(process.err()).as("all was").isNotEmpty();
    process.write("seeds/b.jsonl", "no json\n");
    process.write("seeds/c.xyz", "x");
    assertThat(process.run("sources", "--failed")).isZero();
    assertThat(process.out())
        .isEqualTo("failed:\n  b.jsonl:1: not valid JSON at column 1\n1 .xyz: no reader\n");
    assertThat(process.run("sources", "--failed", "--json")).isZero();
    assertThat(process.out().lines())
        .containsExactly(
            "{\"file\":\"b.jsonl\",\"line\":1,\"kind\":\"failed\",\"reason\":\"not valid JSON at"
                + " column 1\"}",
            "{\"ending\":\"xyz\",\"files\":1,\"kind\":\"no_reader\"}");
  }
}
