package footnote.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The pages of help.
final class Help {
  private static final String START =
      """
      Answers questions from a folder of articles, each answer quoted with its footnote.

      Usage: footnote COMMAND [OPTIONS]

      Without a command, on a terminal, it begins a conversation: footnote chat.

      Commands:
      """;

  private static final String END =
      """

      Examples:
        footnote ask "Who is Ilan Shor?"
        footnote ask --corpus ~/articles --limit 5 'reopened after:2023'
        footnote ask --questions questions.txt --json > answers.jsonl
        footnote sources moldova

      What is not given is taken from the environment or from config/footnote.yaml,
      which explains each setting.

      Exit codes:
        0  answered, or done
        1  nothing found; the corpus is empty; no such passage or source
        2  wrong usage or settings, or a question that can't be asked
        3  not ready, or anything else
      """;

  private Help() {}

  /// The page of the program.
  static String page(List<Command> commands) {
    String list =
        commands.stream()
            .map(it -> String.format(Locale.ROOT, "  %-9s%s\n", it.name(), it.summary()))
            .collect(joining());
    return START + list + "\nOptions of every command:\n" + lines(Option.COMMON.stream()) + END;
  }

  /// The page of a command.
  static String page(Command command) {
    Stream<Option> options = Stream.concat(command.options().stream(), Option.COMMON.stream());
    return "footnote "
        + command.name()
        + ": "
        + command.summary()
        + "\n\n"
        + command.usage()
        + "\nOptions:\n"
        + lines(options);
  }

  private static String lines(Stream<Option> options) {
    return options.map(Option::line).collect(joining());
  }
}
