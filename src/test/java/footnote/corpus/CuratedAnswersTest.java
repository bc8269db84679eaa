package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.address.Publication;
import footnote.article.Curated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratedAnswersTest {
  @TempDir Path folder;

  private CuratedAnswers read(String yaml) throws IOException {
    Files.writeString(folder.resolve("curated.yaml"), yaml);
    return CuratedAnswers.of(collection());
  }

  private CollectionSettings collection() {
    return CollectionSettings.only(List.of(folder), List.of(), Publication.NONE);
  }

  private static Curated curated(String file, String heading, int paragraph, String text) {
    Curated.InFile where = new Curated.InFile("", file, heading, paragraph, text);
    return new Curated(List.of("Who may use the dock?"), where, "Mo");
  }

  @Test
  void readsAnswersWithWhatIsKnownOfTheirPlace() throws IOException {
    CuratedAnswers read =
        read(
            """
            # kept by the harbour office
            - question: Who may use the dock?
              file: rules/dock.md
              by: Mo
            - question: Who may use the dock?
              file: rules/dock.md
              heading: Dry dock
              paragraph: 4
              text: >
                Members of the guild
                may use it.
              by: Mo
            - question: ["When does it open?", opening hours]
              file: hours.md
            """);
    assertThat(read.faults()).isEmpty();
    assertThat(read.entries())
        .containsExactly(
            curated("rules/dock.md", "", 0, ""),
            curated("rules/dock.md", "Dry dock", 4, "Members of the guild may use it."),
            new Curated(
                List.of("When does it open?", "opening hours"),
                new Curated.InFile("", "hours.md", "", 0, ""),
                ""));
  }

  @Test
  void leavesOutEntriesWithFaultsAndTellsWhere() throws IOException {
    CuratedAnswers read =
        read(
            """
            - question: Who may use the dock?
              file: rules/dock.md
              by: Mo
            - file: a.md
            - question: What?
              page: 3
              file: b.md
            - question: What?
              file: c.md
              paragraph: third
            - hours
            """);
    assertThat(read.entries()).containsExactly(curated("rules/dock.md", "", 0, ""));
    assertThat(read.faults())
        .extracting(Object::toString)
        .containsExactly(
            "curated.yaml:4: lacks question",
            "curated.yaml:6: unknown key page",
            "curated.yaml:8: paragraph must be a number",
            "curated.yaml:11: must have question and file");
  }

  @Test
  void tellsWhatIsNoYamlOrNoList() throws IOException {
    assertThat(read("question: [").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.toString()).startsWith("curated.yaml:"));
    assertThat(read("question: What?").faults())
        .extracting(Object::toString)
        .containsExactly(
            "curated.yaml:1: must be a list of answers, each beginning with - question:");
    assertThat(read("").faults()).isEmpty();
  }

  @Test
  void followsTheFileAsItChanges() throws IOException {
    Supplier<List<Curated>> following = CuratedAnswers.following(List.of(collection()));
    assertThat(following.get()).isEmpty();
    read("- {question: \"Who may use the dock?\", file: a.md, by: Mo}\n");
    assertThat(following.get()).containsExactly(curated("a.md", "", 0, ""));
    read("- {question: \"Who may use the dock?\", file: b.md, by: Mo}\n");
    Files.setLastModifiedTime(folder.resolve("curated.yaml"), FileTime.fromMillis(1));
    assertThat(following.get()).containsExactly(curated("b.md", "", 0, ""));
    Files.delete(folder.resolve("curated.yaml"));
    assertThat(following.get()).isEmpty();
  }
}
