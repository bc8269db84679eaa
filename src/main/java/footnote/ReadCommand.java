package footnote;

import footnote.answer.Excerpt;
import footnote.terminal.ExcerptFormat;
import footnote.terminal.JsonFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows a passage within the ones around it.
@Command(
    name = "read",
    sortOptions = false,
    header = "Shows a passage by its id, marked, within the ones around it.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "footnote read [OPTIONS] PASSAGE",
    descriptionHeading = "%n",
    description = "PASSAGE is the twelve characters that footnote ask names below an answer.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = {
      "  footnote read abcdefghij23",
      "",
      "Exit codes: 0 shown, 1 no such passage, 2 wrong usage, 3 anything else.",
    })
final class ReadCommand implements Callable<Integer> {
  /// Passages shown on each side.
  static final int AROUND = 1;

  private final FootnoteCommand top;

  @Parameters(paramLabel = "PASSAGE", hidden = true)
  String passage = "";

  ReadCommand(FootnoteCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    Settings settings = top.settings();
    try (Program program = Program.open(settings)) {
      program.bringInStep(top.shell);
      Optional<Excerpt> excerpt = program.answerer().read(passage.strip(), AROUND);
      if (excerpt.isEmpty()) {
        top.shell.say("footnote: no passage has the id " + passage);
        return Main.NOTHING;
      }
      top.shell.print(shown(excerpt.get(), settings));
      return Main.DONE;
    }
  }

  private String shown(Excerpt excerpt, Settings settings) {
    return settings.json()
        ? new JsonFormat(false).excerpt(excerpt)
        : new ExcerptFormat(top.shell.look(settings.color())).render(excerpt);
  }
}
