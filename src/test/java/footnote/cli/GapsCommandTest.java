package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.state.Database;
import footnote.state.Miss;
import footnote.state.State;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsCommandTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void open() {
    process = new TestProcess(folder);
    process.write("seeds/a.txt", "A port.");
    process.env.put("FOOTNOTE_STATE_GAPS", "true");
  }

  private State state() {
    return new State(new Database.File(folder.resolve("data/state.db")), InstantSource.system());
  }

  /// Three ask for the Zylotrope, two of them for its price.
  private void ask() {
    try (State state = state()) {
      for (int i = 0; i < 3; i++) {
        String asked = i == 0 ? "Where is my Zylotrope?" : "What does the Zylotrope cost?";
        List<String> words = i == 0 ? List.of("my") : List.of("cost");
        state.keep(new Miss(asked, words, List.of("zylotrope")), "discord:" + i);
      }
      state.vote("discord:1", "q", List.of("p"), true);
    }
  }

  @Test
  void tellsWhatEnoughPeopleHaveInCommonAndNothingOfFewer() {
    ask();
    assertThat(process.run("gaps")).isZero();
    assertThat(process.out()).isEqualTo("zylotrope (3 people)\n");
    assertThat(process.err()).isEqualTo("footnote: answers called helpful: 1, not helpful: 0\n");
    assertThat(process.run("gaps", "--people", "2")).isZero();
    assertThat(process.out())
        .isEqualTo(
            """
            zylotrope (3 people)
              with: cost
              “what does the zylotrope cost?”
            """);
    assertThat(process.run("gaps", "--people", "4")).isEqualTo(1);
    assertThat(process.out()).isEmpty();
  }

  @Test
  void tellsProgramsAnObjectALine() {
    ask();
    assertThat(process.run("gaps", "--people", "2", "--json")).isZero();
    assertThat(process.out())
        .isEqualTo(
            """
            {"topic":"zylotrope","people":3,"words":["cost"],"questions":["what does the zylotrope cost?"]}
            """);
  }

  @Test
  void makesNoDatabaseAndSaysThatNothingIsKept() {
    process.env.remove("FOOTNOTE_STATE_GAPS");
    assertThat(process.run("gaps")).isEqualTo(1);
    assertThat(process.err())
        .isEqualTo(
            """
            footnote: no questions are kept that are asked in vain: state.gaps is false
            footnote: nothing that 3 people or more asked in vain
            """);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void tellsNobodyAlone() {
    assertThat(process.run("gaps", "--people", "1")).isEqualTo(2);
    assertThat(process.err())
        .isEqualTo(
            "footnote: --people: illegal value \"1\", must be a whole number from 2 to 1,000\n");
  }

  @Test
  void saysWhyTheDatabaseCannotBeRead() {
    process.write("data/state.db", "no database. ".repeat(999));
    assertThat(process.run("gaps")).isEqualTo(3);
    assertThat(process.err()).contains("state in ", "not a database");
  }
}
