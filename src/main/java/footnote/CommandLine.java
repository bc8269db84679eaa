package footnote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a command line and has its command run. It is our own as it knows that a question may hold words like `-ferry`, and
/// because it takes no time: the usual library cost a third of a whole `footnote ask`.
final class CommandLine {
  private static final String END_OF_OPTIONS = "--";
  private static final String SWITCHED_ON = "true";
  private static final Map<String, Option> SHORT = Map.of("-h", Option.HELP, "-V", Option.VERSION);

  private final List<Command> commands;
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();
  private Optional<Command> command = Optional.empty();

  /// A command line that has not been read.
  CommandLine(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  /// Reads the arguments and runs their command.
  ///
  /// @return the exit code
  int run(Shell shell, List<String> arguments) {
    read(new ArrayDeque<>(arguments));
    Call call = new Call(shell, options, words);
    if (call.has(Option.HELP)) {
      shell.print(command.map(Help::page).orElseGet(() -> Help.page(commands)));
    } else if (call.has(Option.VERSION)) {
      shell.print("footnote " + Version.number() + "\n");
    } else if (command.isPresent()) {
      return command.get().run(call);
    } else {
      return runWithoutCommand(call);
    }
    return Main.DONE;
  }

  /// On a terminal that is a conversation.
  private int runWithoutCommand(Call call) {
    if (call.shell().terminals().in() && call.shell().terminals().out()) {
      return new ChatCommand().run(call);
    }
    call.shell().say(Help.page(commands).stripTrailing());
    return Main.WRONG;
  }

  /// The command is looked for first: what an option means depends on it.
  private void read(Deque<String> arguments) {
    while (!arguments.isEmpty()) {
      String argument = arguments.pop();
      if (argument.equals(END_OF_OPTIONS)) {
        arguments.forEach(this::addWord);
        arguments.clear();
      } else if (isOption(argument)) {
        readOption(argument, arguments);
      } else {
        addWord(argument);
      }
    }
  }

  /// What has a space in it is a question that begins with a minus sign, unless the space is in the option's value.
  private boolean isOption(String argument) {
    boolean single = argument.startsWith("-") && !argument.startsWith("--");
    if (argument.equals("-") || !argument.startsWith("-") || name(argument).contains(" ")) {
      return false;
    }
    return !single
        || SHORT.containsKey(argument)
        || !command.map(Command::takesMinus).orElse(false)
        || find("-" + argument).isPresent();
  }

  private void readOption(String argument, Deque<String> rest) {
    String name = name(argument);
    Option option = find(name).orElseThrow(() -> unknownOption(name));
    boolean joined = name.length() < argument.length();
    if (option.isSwitch()) {
      if (joined) {
        throw new WrongUsage("option " + name + " takes no value");
      }
      add(option, SWITCHED_ON);
    } else {
      add(option, joined ? argument.substring(name.length() + 1) : value(option, rest));
    }
  }

  private String value(Option option, Deque<String> rest) {
    String next = rest.peek();
    if (next == null || find(next).isPresent()) {
      throw new WrongUsage(
          "option " + option.typed() + " takes a value: " + option.typed() + " " + option.value());
    }
    return rest.pop();
  }

  private void add(Option option, String value) {
    options.computeIfAbsent(option.name(), _ -> new ArrayList<>()).add(value);
  }

  private void addWord(String word) {
    if (command.isPresent()) {
      addWord(word, command.get());
      return;
    }
    command = commands.stream().filter(candidate -> candidate.name().equals(word)).findFirst();
    if (command.isEmpty()) {
      throw unknownCommand(word);
    }
  }

  private void addWord(String word, Command command) {
    if (words.size() == command.mostWords()) {
      throw new WrongUsage(command.name() + " takes no " + word + see());
    }
    words.add(word);
  }

  private Optional<Option> find(String typed) {
    return SHORT.containsKey(typed)
        ? Optional.of(SHORT.get(typed))
        : known().filter(option -> option.typed().equals(typed)).findFirst();
  }

  private Stream<Option> known() {
    return Stream.concat(
        command.map(Command::options).orElse(List.of()).stream(), Option.COMMON.stream());
  }

  private static String name(String argument) {
    int end = argument.indexOf('=');
    return end < 0 ? argument : argument.substring(0, end);
  }

  private WrongUsage unknownOption(String name) {
    String hint = Nearest.hint(name, known().map(Option::typed).toList());
    return new WrongUsage("unknown option " + name + hint + see());
  }

  private WrongUsage unknownCommand(String word) {
    String hint =
        word.contains(" ")
            ? "; did you mean footnote ask \"" + word + "\"?"
            : Nearest.hint(word, commands.stream().map(Command::name).toList());
    return new WrongUsage("unknown command " + word + hint + see());
  }

  private String see() {
    return "\nfootnote " + command.map(it -> it.name() + " ").orElse("") + "--help says what there is";
  }
}
