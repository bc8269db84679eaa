package footnote;

import footnote.answer.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Answers one question, or a file of them.
@Command(
    name = "ask",
    sortOptions = false,
    header = "Answers a question, or each question of a file.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "footnote ask [OPTIONS] QUESTION",
      "       footnote ask [OPTIONS] --questions FILE",
    },
    descriptionHeading = "%n",
    description = {
      "The answer is what the articles say, word for word, with a footnote to each quote. The index is"
          + " built or brought in step with the articles first.",
      "",
      "A question is words in any language. \"Words in quotation marks\" must stand so, -words must not"
          + " stand in a passage, and source: author: title: before: after: choose among the articles.",
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  footnote ask \"Who is Ilan Shor?\"",
      "  footnote ask 'reopened \"two weeks ahead\" -ferry source:\"Daily Star\" after:2024-03'",
      "  footnote ask --questions - --json < questions.txt",
      "",
      "Exit codes: 0 answered, 1 nothing found, 2 the question can't be asked, 3 anything else.",
      "With --questions: 0 when every question was processed.",
    })
final class AskCommand implements Callable<Integer> {
  private final FootnoteCommand top;

  @Spec
  @Nullable CommandSpec spec;

  @Parameters(paramLabel = "QUESTION", arity = "0..*", hidden = true)
  List<String> words = new ArrayList<>();

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      order = 0,
      description = {
        "A question a line: plain text, or a JSON object with \"id\" and \"question\"; - is standard input."
      })
  @Nullable String questions;

  AskCommand(FootnoteCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    Settings settings = top.settings();
    String question = question();
    if (questions == null) {
      return askOne(settings, question);
    }
    return new Batch(top.shell, questions).ask(settings);
  }

  private int askOne(Settings settings, String question) {
    try (Program program = Program.open(settings)) {
      program.bringInStep(top.shell);
      Answer answer = new Asking(top.shell, settings, program.answerer()).show("null", question);
      if (answer instanceof Answer.NothingFound nothing && nothing.articles() == 0) {
        program.sayEmpty(top.shell);
      }
      return Asking.exitCode(answer);
    }
  }

  private String question() {
    words.forEach(this::checkOption);
    if (words.isEmpty() == (questions == null)) {
      throw new WrongUsage(
          words.isEmpty()
              ? "what is the question? As in footnote ask \"Who is Ilan Shor?\""
              : "either a question or --questions, not both");
    }
    return String.join(" ", words);
  }

  /// What looks like an option and is none: a word with a minus sign, and so part of the question, unless it was meant for one.
  /// Behind `--` all is question.
  private void checkOption(String word) {
    CommandSpec command = Objects.requireNonNull(spec);
    boolean marked = command.commandLine().getParseResult().originalArgs().contains("--");
    boolean dashed = word.startsWith("--") && word.length() > 2 && !word.contains(" ");
    boolean meant = word.startsWith("-") && Misuse.options(command).contains("-" + word);
    if (!marked && (dashed || meant)) {
      throw new WrongUsage(Misuse.unknownOption(word, command));
    }
  }
}
