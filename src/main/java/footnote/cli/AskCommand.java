package footnote.cli;

import footnote.answer.Answer;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import java.util.List;
import java.util.function.Function;

/// Answers one question, or a file of them.
public final class AskCommand implements Command {
  private static final Option QUESTIONS =
      new Option("questions", "FILE", "a question a line, as text or JSON; - is standard input");

  private final Function<Settings, CorpusSession> open;

  /// @param open opens the corpus that the settings name
  public AskCommand(Function<Settings, CorpusSession> open) {
    this.open = open;
  }

  @Override
  public String name() {
    return "ask";
  }

  @Override
  public String summary() {
    return "answers a question, or each question of a file";
  }

  @Override
  public String usage() {
    return """
    Usage: footnote ask [OPTIONS] QUESTION
           footnote ask [OPTIONS] --questions FILE

    The answer is what the articles say, word for word, with a footnote to each
    quote. The index is built, or brought in step with the articles, first.

    A question is words in any language. "Words in quotation marks" must stand so,
    -words must not stand in a passage, and source: author: title: before: after:
    choose among the articles. A source or date within a question ("according to
    Reuters", "in November 2023", "last week") prefers such articles and hides no
    other. In a file a line is a question or a JSON object with
    "id" and "question".

    Examples:
      footnote ask "Who is Ilan Shor?"
      footnote ask 'reopened "two weeks ahead" -ferry source:"Daily Star" after:2024-03'
      footnote ask --questions - --json < questions.txt

    Exit codes: 0 answered, 1 nothing found or an empty corpus, 2 wrong usage or a
    question that can't be asked, 3 anything else. With --questions: 0 when every
    question was processed.
    """;
  }

  @Override
  public List<Option> options() {
    return List.of(QUESTIONS);
  }

  @Override
  public boolean takesMinus() {
    return true;
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    boolean many = call.has(QUESTIONS);
    if (many && !call.words().isEmpty()) {
      throw new UsageException("either a question or --questions, not both");
    }
    if (!many && call.words().isEmpty()) {
      throw new UsageException("what is the question? As in footnote ask \"Who is Ilan Shor?\"");
    }
    Settings settings = call.settings();
    return call.value(QUESTIONS)
        .map(file -> new Batch(call.context(), file).ask(settings, open))
        .orElseGet(() -> ask(String.join(" ", call.words()), settings, call.context()));
  }

  private ExitCode ask(String question, Settings settings, ProcessContext context) {
    try (CorpusSession session = open.apply(settings)) {
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
