package footnote.cli;

import footnote.answer.Excerpt;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.terminal.ExcerptFormat;
import footnote.terminal.JsonFormat;
import java.util.Optional;
import java.util.function.Function;

/// Shows a passage within the ones around it.
public final class ReadCommand implements Command {
  /// Passages shown on each side.
  private static final int AROUND = 1;

  private final Function<Settings, CorpusSession> open;

  /// @param open opens the corpus that the settings name
  public ReadCommand(Function<Settings, CorpusSession> open) {
    this.open = open;
  }

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
  public ExitCode run(ParsedCommand call) {
    if (call.words().isEmpty()) {
      throw new UsageException("which passage? Its id stands below an answer");
    }
    Settings settings = call.settings();
    try (CorpusSession session = open.apply(settings)) {
      session.bringInStep(call.context());
      return show(call.words().getFirst().strip(), session, call.context());
    }
  }

  private static ExitCode show(String passage, CorpusSession session, ProcessContext context) {
    Optional<Excerpt> excerpt = session.answerer().read(passage, AROUND);
    if (excerpt.isPresent()) {
      context.print(shown(excerpt.get(), session.settings(), context));
      return ExitCode.DONE;
    }
    if (!session.checkEmpty(context)) {
      context.say("footnote: no passage has the id " + passage);
    }
    return ExitCode.NOTHING;
  }

  private static String shown(Excerpt excerpt, Settings settings, ProcessContext context) {
    return settings.json()
        ? new JsonFormat(false).excerpt(excerpt)
        : new ExcerptFormat(context.look(settings.color())).render(excerpt);
  }
}
