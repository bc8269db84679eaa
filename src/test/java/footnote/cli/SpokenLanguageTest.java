package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The language that is set is spoken by all commands, and by what is wrong before one has begun.
class SpokenLanguageTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void german() {
    process = new TestProcess(folder);
    process.write(
        "seeds/hafen.md",
        """
        ---
        title: Hafen wieder offen
        author: J. Roe
        date: 2026-11-22
        language: de
        ---
        Der Hafen wurde am 14. März wieder für Fracht geöffnet.
        """);
    process.env.put("FOOTNOTE_LANGUAGE", "de");
  }

  @Test
  void isThatOfAnAnswer() {
    assertThat(process.run("ask", "Wann wurde der Hafen geöffnet?")).isZero();
    assertThat(process.out())
        .startsWith(
            """
            F: Wann wurde der Hafen geöffnet?

            > Der Hafen wurde am 14. März wieder für Fracht geöffnet. [1]

            Gut belegt · 1 Quelle
            [1] J. Roe, „Hafen wieder offen“, 22. Nov. 2026, ¶1

            Was um ein Zitat steht, zeigt footnote read ID: [1] \
            """);
    assertThat(process.err())
        .startsWith("footnote: Artikel erfasst: 1 neu, 0 geändert, 0 entfernt");
  }

  @Test
  void isThatOfTheReportAndOfTheListOfSources() {
    assertThat(process.run("index")).isZero();
    assertThat(process.out())
        .startsWith("neu          1\ngeändert     0\n")
        .contains("Stellen      1");
    assertThat(process.run("sources")).isZero();
    assertThat(process.out())
        .startsWith("ARTIKEL   TITEL")
        .endsWith("\n1 Artikel, 1 Stelle\n")
        .contains("22. Nov. 2026");
  }

  @Test
  void isThatOfFaultsAndHelp() {
    assertThat(process.run("ask", "--lmit", "3", "Hafen")).isEqualTo(2);
    assertThat(process.err())
        .isEqualTo(
            """
            footnote: unbekannte Option --lmit; gemeint ist vielleicht --limit
            Was es gibt, sagt footnote ask --help
            """);
    assertThat(process.run("ask", "?!")).isEqualTo(2);
    assertThat(process.err()).endsWith("footnote: In der Frage steht kein Wort.\n");
    assertThat(process.run("read", "--help")).isZero();
    assertThat(process.out()).startsWith("footnote read: zeigt eine Stelle").contains("Optionen:");
  }

  @Test
  void isThatOfASettingsFileNamedInACommandLineThatMakesNoSense() {
    process.env.remove("FOOTNOTE_LANGUAGE");
    process.write("my.yaml", "language: de\n");
    assertThat(process.run("--config", "my.yaml", "bogus")).isEqualTo(2);
    assertThat(process.err()).startsWith("footnote: unbekannter Befehl bogus\n");
    assertThat(process.run("bogus", "--config=my.yaml")).isEqualTo(2);
    assertThat(process.err()).startsWith("footnote: unbekannter Befehl bogus\n");
  }

  @Test
  void isNotThatOfJson() {
    assertThat(process.run("ask", "--json", "?!")).isEqualTo(2);
    assertThat(process.out()).contains("\"reason\":\"The question has no word in it.\"");
  }
}
