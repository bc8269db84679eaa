package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.cli.TestProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is quoted first from small folders of documentation, where much is said by where it stands.
class FoldersAskedTest {
  @TempDir private Path folder;
  private TestProcess process;

  @BeforeEach
  void write() {
    process = new TestProcess(folder);
    process.write(
        "seeds/mill.md",
        """
        # Settings of the mill

        The mill is set by a file beside the wheel. Each setting has a name and a default.

        ## stoneGap [number]

        Default: `5`

        Millimetres between the stones. The finer the flour, the less.

        ## waterLimit [number]

        Default: `70`

        Litres a second that the sluice lets in before it shuts.

        ## Holidays

        The mill rests on these days:

        - the first Sunday of each month
        - Saint Martin's day
        """);
    process.write(
        "seeds/wheel.md",
        """
        # Wheel

        A limit of the water is set at the sluice by hand. The stones of a mill want a gap.

        The wheel has a default of its own. Nothing is said here of numbers.
        """);
    process.write(
        "seeds/sluice.md",
        """
        # Working with sluices

        We have a sluice beside the mill. With a sluice you can hold back the pond. A sluice is
        critical to a mill.

        A sluice is a gate that lets water into a channel.

        ## Closing

        Closing the sluice was hard work in the old days.

        To close the sluice, pull its chain:

        ```
        sluicectl --close
        ```
        """);
  }

  private String first(String question) {
    process.run("ask", question, "--limit", "1", "--no-color");
    return process.out();
  }

  @Test
  void findsASettingByItsHeading() {
    assertThat(first("What is the default of stoneGap?")).contains("> Default: 5", "Strong");
    assertThat(first("Which default does waterLimit have?")).contains("> Default: 70");
  }

  @Test
  void saysWhatAThingIsBeforeWhatElseIsSaidOfIt() {
    assertThat(first("What is a sluice?")).contains("> A sluice is a gate that lets water into");
  }

  @Test
  void bringsTheCommandWhereAProcedureIsAskedFor() {
    assertThat(first("How do I close the sluice?")).contains("sluicectl --close");
  }

  @Test
  void findsAnItemByWhatLeadsItsList() {
    assertThat(first("On which days does the mill rest?"))
        .contains("The mill rests on these days:", "the first Sunday of each month");
  }
}
