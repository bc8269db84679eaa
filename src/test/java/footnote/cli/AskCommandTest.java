package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write("seeds/port.txt", "Port\n\nThe port of Zell reopened in March.\n");
    process.write("seeds/ferry.txt", "Ferry\n\nThe ferry to the port of Zell waits.\n");
  }

  @Test
  void takesTheWordsOfAQuestionAsTheyStand() {
    assertThat(process.run("ask", "When", "did", "the port", "reopen?")).isZero();
    assertThat(process.out()).startsWith("Q: When did the port reopen?\n");
  }

  @Test
  void takesAWordWithAMinusForOneToBeLeftOut() {
    assertThat(process.run("ask", "--json", "port", "-ferry")).isZero();
    assertThat(process.out()).contains("port.txt").doesNotContain("\"ferry.txt\"");
  }

  @Test
  void tellsByItsExitCodeWhetherThereWasAnAnswer() {
    assertThat(process.run("ask", "When did the port of Zell reopen?")).isZero();
    assertThat(process.run("ask", "Who is the giraffe?")).isEqualTo(1);
    assertThat(process.run("ask", "?!")).isEqualTo(2);
  }

  @Test
  void wantsAQuestionOrAFileOfThemAndNotBoth() {
    assertThat(process.run("ask")).isEqualTo(2);
    assertThat(process.err())
        .isEqualTo("footnote: what is the question? As in footnote ask \"Who is Ilan Shor?\"\n");
    process.write("q.txt", "port\n");
    assertThat(process.run("ask", "--questions", "q.txt", "port")).isEqualTo(2);
    assertThat(process.err()).isEqualTo("footnote: either a question or --questions, not both\n");
  }

  @Test
  void saysWhatItIndexedOnTheWayAndNothingTheNextTime() {
    process.run("ask", "port");
    assertThat(process.err()).startsWith("footnote: indexed the articles: 2 added, 0 changed");
    process.run("ask", "port");
    assertThat(process.err()).isEmpty();
  }

  @Test
  void countsWhatCouldNotBeRead() {
    process.write("seeds/b.jsonl", "no json\n");
    process.run("ask", "port");
    assertThat(process.err())
        .endsWith("footnote: 1 thing in the corpus could not be read; footnote index lists them\n");
  }

  @Test
  void saysThatThereAreNoArticlesAndWhatOthersThereAre() throws IOException {
    Files.delete(folder.resolve("seeds/port.txt"));
    Files.move(folder.resolve("seeds/ferry.txt"), folder.resolve("seeds/ferry.xyz"));
    assertThat(process.run("ask", "port")).isEqualTo(1);
    assertThat(process.out()).isEmpty();
    assertThat(process.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("footnote: there are no articles in "),
            line -> assertThat(line).isEqualTo("footnote: there are 1 .xyz: no reader"));
  }

  @Test
  void answersWithWhatSomebodyChoseAndSaysWho() {
    process.write(
        "seeds/curated.yaml",
        """
        - question: When may I moor?
          file: ferry.txt
          by: the harbour office
        """);
    assertThat(process.run("ask", "When may I moor?")).isZero();
    assertThat(process.out())
        .contains(
            "The ferry to the port of Zell waits.",
            "Curated answer to \"When may I moor?\", chosen by the harbour office · 1 source")
        .doesNotContain("Nowhere");
    assertThat(process.run("ask", "--json", "when may i MOOR")).isZero();
    assertThat(process.out())
        .contains("\"curated\":{\"question\":\"When may I moor?\",\"by\":\"the harbour office\"}");
  }
}
