package footnote.cli;

import footnote.answer.Excerpt;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.terminal.ExcerptFormat;
import footnote.terminal.JsonFormat;
import footnote.wording.TextKey;
import java.util.List;
import java.util.Optional;

/// Shows a passage within the ones around it. Passages are named by the ids that `ask` prints below
/// its quotes; an id stays as long as its passage does.
///
/// So it leads from a quote back into its article, as the button below an answer does in chat. An
/// id that is unknown is nothing found and no error: the article may have changed since.
///
/// ```text
/// footnote read vgzuiyeezx6g
/// ```
public final class ReadCommand implements Command {
  /// Passages shown on each side.
  private static final int AROUND = 1;

  private final SessionSource sessions;

  /// @param sessions opens the corpus for whoever asks
  public ReadCommand(SessionSource sessions) {
    this.sessions = sessions;
  }

  @Override
  public String name() {
    return "read";
  }

  @Override
  public List<Option> options() {
    return SessionSource.OPTIONS;
  }

  @Override
  public int mostWords() {
    return 1;
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    if (call.words().isEmpty()) {
      throw new UsageException(TextKey.USAGE_NO_PASSAGE);
    }
    Settings settings = call.settings();
    try (CorpusSession session = sessions.open(call, settings)) {
      session.bringInStep(call.context());
      return show(call.words().getFirst().strip(), session, call.context());
    }
  }

  /// The passage; or that there is none of that id, or no article at all.
  ///
  /// An article that changed has new passages where it changed, so an old id may be gone.
  private static ExitCode show(String passage, CorpusSession session, ProcessContext context) {
    Optional<Excerpt> excerpt = session.answerer().read(passage, AROUND);
    if (excerpt.isPresent()) {
      context.print(shown(excerpt.get(), session.settings(), context));
      return ExitCode.DONE;
    }
    if (!session.checkEmpty(context)) {
      context.tell(session.settings().texts().say(TextKey.NO_PASSAGE, passage));
    }
    return ExitCode.NOTHING;
  }

  /// For people or for programs.
  private static String shown(Excerpt excerpt, Settings settings, ProcessContext context) {
    return settings.json()
        ? new JsonFormat(false).excerpt(excerpt)
        : new ExcerptFormat(context.look(settings.color()), settings.texts()).render(excerpt);
  }
}
