package footnote.cli;

import footnote.answer.Answer;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.wording.TextKey;
import java.util.List;
import java.util.stream.Stream;

/// Answers one question, or a file of them (`--questions`). The words of a question need no
/// quotation marks, and may begin with a minus sign as a filter does.
///
/// ```text
/// footnote ask How long is parental leave
/// footnote ask ports -windows
/// footnote ask --questions questions.txt
/// ```
///
/// A question and a file of them at once, or neither, is a wrong usage: which is meant can't be
/// guessed.
public final class AskCommand implements Command {
  /// Its file may be `-`, standard input.
  private static final Option QUESTIONS = new Option("questions", "FILE", TextKey.OPTION_QUESTIONS);

  private final SessionSource sessions;

  /// @param sessions opens the corpus for whoever asks
  public AskCommand(SessionSource sessions) {
    this.sessions = sessions;
  }

  @Override
  public String name() {
    return "ask";
  }

  @Override
  public List<Option> options() {
    return Stream.concat(Stream.of(QUESTIONS), SessionSource.OPTIONS.stream()).toList();
  }

  @Override
  public boolean takesMinus() {
    return true;
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    boolean many = call.has(QUESTIONS);
    if (many && !call.words().isEmpty()) {
      throw new UsageException(TextKey.USAGE_BOTH);
    }
    if (!many && call.words().isEmpty()) {
      throw new UsageException(TextKey.USAGE_NO_QUESTION);
    }
    Settings settings = call.settings();
    return call.value(QUESTIONS)
        .map(file ->
            new Batch(call.context(), settings, file).ask(() -> sessions.open(call, settings)))
        .orElseGet(() -> ask(String.join(" ", call.words()), settings, call));
  }

  /// Answers one; the exit code says whether there was an answer, as grep's does.
  private ExitCode ask(String question, Settings settings, ParsedCommand call) {
    ProcessContext context = call.context();
    try (CorpusSession session = sessions.open(call, settings)) {
      session.bringInStep(context);
      Answer answer =
          new AnswerPrinter(context, settings, session.answerer()).show("null", question);
      if (answer instanceof Answer.NothingFound nothing && nothing.articles() == 0) {
        session.sayEmpty(context);
      }
      return AnswerPrinter.exitCode(answer);
    }
  }
}
