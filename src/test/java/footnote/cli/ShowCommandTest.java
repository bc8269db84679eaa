package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  @TempDir private Path folder;
  private TestProcess process;

  @BeforeEach
  void write() {
    process = new TestProcess(folder);
    process.write("seeds/x.txt", "It rained.");
    process.write(
        "posts/a.md",
        """
        ---
        title: Rain
        author: Ann Hall
        date: 2021-05-03
        lang: en
        ---
        # Rain

        ## Tools

        Bring:

        - a bucket

        ```
        drain --all
          --now
        ```
        """);
    process.write("posts/b.md", "---\ndraft: true\n---\nIt poured.");
    process.write("posts/c.xyz", "It poured.");
  }

  @Test
  void showsPeopleWhatIsMadeOfAFile() {
    assertThat(process.run("show", "posts/a.md")).isZero();
    assertThat(process.out())
        .isEqualTo(
            """
            a.md
            title       Rain
            authors     Ann Hall
            published   2021-05-03
            language    en

            head        Rain
            heading 2   Tools
            paragraph   Bring:
            item        a bucket
            code        drain --all
                          --now

            """);
  }

  @Test
  void showsProgramsEachFileOfAFolderAnObjectALine() {
    assertThat(process.run("show", "posts", "--json")).isZero();
    assertThat(process.out().lines())
        .containsExactly(
            "{\"file\":\"a.md\",\"title\":\"Rain\",\"authors\":[\"Ann Hall\"],\"publisher\":null,"
                + "\"published\":\"2021-05-03\",\"url\":null,\"language\":\"en\",\"draft\":false,"
                + "\"parts\":[{\"kind\":\"head\",\"text\":\"Rain\"},"
                + "{\"kind\":\"heading\",\"text\":\"Tools\"},"
                + "{\"kind\":\"paragraph\",\"text\":\"Bring:\"},"
                + "{\"kind\":\"item\",\"text\":\"a bucket\"},"
                + "{\"kind\":\"code\",\"text\":\"drain --all\\n  --now\"}],\"faults\":[]}",
            "{\"file\":\"b.md\",\"title\":null,\"authors\":[],\"publisher\":null,\"published\":null,\"url\":null,\"language\":null,\"draft\":true,\"parts\":[],\"faults\":[\"a"
                + " draft (draft: true)\"]}",
            "{\"file\":\"c.xyz\",\"title\":null,\"authors\":[],\"publisher\":null,\"published\":null,"
                + "\"url\":null,\"language\":null,\"draft\":false,\"parts\":[],\"faults\":[\"no"
                + " reader for this format\"]}");
  }

  @Test
  void findsNoArticleInADraftAlone() {
    assertThat(process.run("show", "posts/b.md")).isEqualTo(1);
    assertThat(process.run("show")).isEqualTo(2);
  }

  @Test
  void indexAndSourcesTellWhatWasNotRead() {
    assertThat(process.run("index", "--corpus", "posts")).isZero();
    assertThat(process.out())
        .contains(
            """
            failed     0
            left out   1
              b.md: a draft (draft: true)
            passed over 1 .xyz: no reader
            """);
    assertThat(process.run("sources", "--failed", "--corpus", "posts")).isZero();
    assertThat(process.out())
        .isEqualTo("left out:\n  b.md: a draft (draft: true)\n1 .xyz: no reader\n");
    process.run("check", "--corpus", "posts");
    assertThat(process.out())
        .contains("Corpus: 2 files of articles.\nPassed over: 1 .xyz: no reader.\n")
        .contains("Articles left out: 1\n  b.md: a draft (draft: true)\n");
  }
}
