package footnote;

import footnote.answer.Excerpt;
import footnote.terminal.ExcerptFormat;
import footnote.terminal.JsonFormat;
import java.util.Optional;

/// Shows a passage within the ones around it.
final class ReadCommand implements Command {
  /// Passages shown on each side.
  private static final int AROUND = 1;

  @Override
  public String name() {
    return "read";
  }

  @Override
  public String summary() {
    return "shows a passage, marked, within the ones around it";
  }

  @Override
  public String usage() {
    return """
    Usage: footnote read [OPTIONS] PASSAGE

    PASSAGE is the twelve characters that footnote ask tells below an answer,
    whatever their case.

    Example:
      footnote read abcdefghij23

    Exit codes: 0 shown, 1 no such passage, 2 wrong usage, 3 anything else.
    """;
  }

  @Override
  public int mostWords() {
    return 1;
  }

  @Override
  public int run(Call call) {
    if (call.words().isEmpty()) {
      throw new WrongUsage("which passage? Its id stands below an answer");
    }
    Settings settings = call.settings();
    try (Program program = Program.open(settings)) {
      program.bringInStep(call.shell());
      return show(call.words().getFirst().strip(), program, call.shell());
    }
  }

  private static int show(String passage, Program program, Shell shell) {
    Optional<Excerpt> excerpt = program.answerer().read(passage, AROUND);
    if (excerpt.isPresent()) {
      shell.print(shown(excerpt.get(), program.settings(), shell));
      return Main.DONE;
    }
    if (!program.checkEmpty(shell)) {
      shell.say("footnote: no passage has the id " + passage);
    }
    return Main.NOTHING;
  }

  private static String shown(Excerpt excerpt, Settings settings, Shell shell) {
    return settings.json()
        ? new JsonFormat(false).excerpt(excerpt)
        : new ExcerptFormat(shell.look(settings.color())).render(excerpt);
  }
}
