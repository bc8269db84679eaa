package footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line, and what it may have been meant to be.
final class Misuse {
  private Misuse() {}

  static String of(ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    String more = "\nfootnote --help shows what can be asked".replace(
        "footnote", command.qualifiedName());
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().getFirst(), command) + more;
    }
    String message = String.valueOf(wrong.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1) + more;
  }

  /// An argument that stands for nothing: an option, a command, or one word too many.
  static String unmatched(String argument, CommandSpec command) {
    if (argument.startsWith("-")) {
      return unknownOption(argument, command);
    }
    if (command.parent() == null) {
      String question = argument.contains(" ") ? "; did you mean footnote ask \"" + argument + "\"?" : "";
      return "unknown command " + argument
          + (question.isEmpty() ? Nearest.hint(argument, command.subcommands().keySet()) : question);
    }
    return command.name() + " takes no " + argument;
  }

  static String unknownOption(String argument, CommandSpec command) {
    String name = argument.replaceFirst("=.*", "");
    return "unknown option " + name + Nearest.hint(name, options(command));
  }

  static List<String> options(CommandSpec command) {
    List<String> names = new ArrayList<>();
    for (CommandLine.Model.OptionSpec option : command.options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }
}
