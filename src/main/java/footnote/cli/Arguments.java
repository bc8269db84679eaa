package footnote.cli;

import footnote.settings.Nearest;
import footnote.settings.UsageException;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The arguments of the program, for picocli to read: options may stand before and behind the
/// command, and where a command takes a question a word of it may begin with a minus sign. Models
/// are built in code, not from annotations, since that takes half the time.
///
/// ```java
/// Arguments arguments = new Arguments(List.of(new AskCommand(sessions), new ShowCommand()));
/// ExitCode code = arguments.run(context, List.of("ask", "Why did the port close?", "--limit", "2"));
/// ```
///
/// Picocli finds options and words; what they mean is decided here and in [ParsedCommand]. Faults
/// come out as a [UsageException] in the words of the interface, with the nearest option or command
/// and the page of help that says more.
public final class Arguments {
  /// What a switch has for a value.
  private static final String SWITCHED_ON = "true";

  /// The command that is run where none is named, on a terminal.
  private static final String CONVERSATION = "chat";

  /// Behind it nothing is an option (POSIX, guideline 10).
  private static final String END_OF_OPTIONS = "--";

  private final List<Command> commands;

  /// @param commands in the order of the page of help
  public Arguments(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  /// Reads the arguments and runs their command. `--help` and `--version` count before anything
  /// that is wrong with the words.
  ///
  /// The command runs on this thread, and the process ends when it is done.
  ///
  /// @param context the process
  /// @param arguments as they were typed, without the program's name
  /// @return how the process is to end
  /// @throws UsageException when they make no sense
  public ExitCode run(ProcessContext context, List<String> arguments) {
    ParseResult program = parse(arguments);
    Optional<Command> command = command(program);
    List<String> words = words(program.hasSubcommand() ? program.subcommand() : program);
    ParsedCommand call = new ParsedCommand(context, options(program), words);
    if (call.has(Option.HELP)) {
      Help help = new Help(call.texts());
      context.print(command.map(help::page).orElseGet(() -> help.page(commands)));
    } else if (call.has(Option.VERSION)) {
      context.print(
          "footnote "
              + Version.number().orElseGet(() -> call.texts().say(TextKey.NO_VERSION))
              + "\n");
    } else {
      command.ifPresent(it -> checkWords(it, words, arguments));
      return command.isPresent() ? command.get().run(call) : runWithoutCommand(call);
    }
    return ExitCode.DONE;
  }

  /// On a terminal that is a conversation; elsewhere nobody would talk, so that it is a wrong
  /// usage.
  private ExitCode runWithoutCommand(ParsedCommand call) {
    if (call.context().terminals().in() && call.context().terminals().out()) {
      return command(CONVERSATION).orElseThrow().run(call);
    }
    call.context().say(new Help(call.texts()).page(commands).stripTrailing());
    return ExitCode.WRONG;
  }

  /// The settings file that is named among arguments, whatever else they hold: read before all
  /// else, since the language of every message stands in it.
  public static Optional<String> settingsFile(List<String> arguments) {
    String typed = Option.CONFIG.typed();
    Optional<String> file = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).startsWith(typed + "=")) {
        file = Optional.of(arguments.get(i).substring(typed.length() + 1));
      } else if (arguments.get(i).equals(typed) && i + 1 < arguments.size()) {
        file = Optional.of(arguments.get(i + 1));
      }
    }
    return file;
  }

  /// What picocli makes of them, its complaints put in our words.
  ///
  /// @throws UsageException in the words of the interface, with the page of help
  private ParseResult parse(List<String> arguments) {
    try {
      return model().parseArgs(spelt(arguments));
    } catch (UnmatchedArgumentException e) {
      throw unknown(e.getUnmatched().getFirst(), commandOf(e));
    } catch (MissingParameterException e) {
      throw missing(e);
    } catch (ParameterException e) {
      commandOf(e).ifPresent(command -> checkSwitches(command, beforeEnd(arguments)));
      throw wrong(Notice.of(TextKey.USAGE_WRONG, String.valueOf(e.getMessage())), commandOf(e));
    }
  }

  /// The arguments with `-h` and `-V` spelt out. As options of one letter picocli would take every
  /// word that begins so for one of them, and a question may have the word `-harbour`.
  private static String[] spelt(List<String> arguments) {
    int end = beforeEnd(arguments).size();
    String[] spelt = arguments.toArray(String[]::new);
    for (int i = 0; i < end; i++) {
      for (Option option : Option.COMMON) {
        spelt[i] = option.names().contains(spelt[i]) ? option.typed() : spelt[i];
      }
    }
    return spelt;
  }

  /// The arguments in front of `--`, among which options may be.
  private static List<String> beforeEnd(List<String> arguments) {
    int end = arguments.indexOf(END_OF_OPTIONS);
    return end < 0 ? arguments : arguments.subList(0, end);
  }

  /// The program with its commands and options, as picocli wants it.
  ///
  /// Made for each run: it holds what was read.
  private CommandLine model() {
    CommandLine program = new CommandLine(spec("footnote", Option.COMMON, 0));
    for (Command command : commands) {
      CommandLine model =
          new CommandLine(spec(command.name(), known(command).toList(), command.mostWords()));
      model.setUnmatchedOptionsArePositionalParams(command.takesMinus());
      program.addSubcommand(command.name(), model);
    }
    // A question may begin with an @, which is no file.
    return program.setExpandAtFiles(false).setPosixClusteredShortOptionsAllowed(false);
  }

  /// A command that takes so many words.
  ///
  /// @param mostWords 0 for none; [Integer#MAX_VALUE] for a question, which has any number
  private static CommandSpec spec(String name, List<Option> options, int mostWords) {
    CommandSpec spec = CommandSpec.create().name(name);
    options.forEach(option -> spec.addOption(spec(option)));
    if (mostWords > 0) {
      String index = mostWords == Integer.MAX_VALUE ? "0..*" : "0.." + (mostWords - 1);
      spec.addPositional(
          PositionalParamSpec.builder()
              .index(index)
              .arity("0..1")
              .type(List.class)
              .auxiliaryTypes(String.class)
              .build());
    }
    return spec;
  }

  /// Every option may be given again: which value counts is for [ParsedCommand] to say.
  private static OptionSpec spec(Option option) {
    OptionSpec.Builder spec = OptionSpec.builder(option.typed()).type(List.class);
    return option.isSwitch()
        ? spec.auxiliaryTypes(Boolean.class).arity("0").build()
        : spec.auxiliaryTypes(String.class).arity("1").paramLabel(option.value()).build();
  }

  /// The command that was named, if any was.
  private Optional<Command> command(ParseResult program) {
    return Optional.ofNullable(program.subcommand())
        .flatMap(it -> command(it.commandSpec().name()));
  }

  private Optional<Command> command(String name) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  /// The command that picocli was reading when it complained; none for the program itself.
  private Optional<Command> commandOf(ParameterException e) {
    return command(e.getCommandLine().getCommandName());
  }

  /// What is no option, in order and as it was typed.
  private static List<String> words(ParseResult result) {
    List<String> words = new ArrayList<>();
    result.matchedPositionals().stream()
        .distinct()
        .forEach(it -> words.addAll(it.originalStringValues()));
    return words;
  }

  /// The values by name of the options, those before the command first.
  ///
  /// An option given in both places has the values of both; the last counts where one is wanted.
  private static Map<String, List<String>> options(ParseResult program) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (ParseResult result = program; result != null; result = result.subcommand()) {
      for (OptionSpec option : result.matchedOptions()) {
        List<String> values =
            option.arity().max() == 0 ? List.of(SWITCHED_ON) : option.originalStringValues();
        options.computeIfAbsent(nameOf(option), _ -> new ArrayList<>()).addAll(values);
      }
    }
    return options;
  }

  /// By its long name, without minus signs.
  private static String nameOf(OptionSpec option) {
    return option.longestName().substring(2);
  }

  /// What looks like an option is one, unless it stands behind `--` or has a space in it; else a
  /// word may begin with one minus sign.
  private void checkWords(Command command, List<String> words, List<String> arguments) {
    List<String> before = beforeEnd(arguments);
    for (String word : words) {
      boolean doubled =
          word.startsWith("--") || known(command).anyMatch(it -> it.typed().equals("-" + word));
      if (doubled && !word.contains(" ") && before.contains(word)) {
        throw unknown(word, Optional.of(command));
      }
    }
    checkSwitches(command, before);
  }

  /// `--json=no` is refused rather than read as `--json`.
  private static void checkSwitches(Command command, List<String> before) {
    known(command).filter(Option::isSwitch).forEach(option -> checkSwitch(option, before));
  }

  /// @param arguments those before `--`
  private static void checkSwitch(Option option, List<String> arguments) {
    if (arguments.stream().anyMatch(argument -> argument.startsWith(option.typed() + "="))) {
      throw new UsageException(TextKey.USAGE_SWITCH, option.typed());
    }
  }

  /// Options of a command, its own first.
  private static Stream<Option> known(Command command) {
    return Stream.concat(command.options().stream(), Option.COMMON.stream());
  }

  /// An argument that means nothing: an option, a word too many, or a command.
  private UsageException unknown(String argument, Optional<Command> command) {
    if (argument.startsWith("-") && argument.length() > 1) {
      String name = argument.replaceFirst("=.*", "");
      Stream<Option> known =
          Stream.concat(
              command.map(Command::options).orElse(List.of()).stream(), Option.COMMON.stream());
      Object hint = Nearest.hint(name, known.map(Option::typed).toList());
      return wrong(Notice.of(TextKey.USAGE_UNKNOWN_OPTION, name, hint), command);
    }
    return command
        .map(it -> wrong(Notice.of(TextKey.USAGE_TAKES_NO, it.name(), argument), command))
        .orElseGet(() -> unknownCommand(argument));
  }

  /// Something in quotation marks was most likely meant as a question: `footnote "why …"`.
  private UsageException unknownCommand(String word) {
    Object hint =
        word.contains(" ")
            ? Notice.of(TextKey.USAGE_ASK, word)
            : Nearest.hint(word, commands.stream().map(Command::name).toList());
    return wrong(Notice.of(TextKey.USAGE_UNKNOWN_COMMAND, word, hint), Optional.empty());
  }

  /// An option at the end of the line, without its value.
  private UsageException missing(MissingParameterException e) {
    return e.getMissing().getFirst() instanceof OptionSpec option
        ? new UsageException(TextKey.USAGE_VALUE, option.longestName(), option.paramLabel())
        : wrong(Notice.of(TextKey.USAGE_WRONG, String.valueOf(e.getMessage())), commandOf(e));
  }

  /// What is wrong, and below it which page of help says more.
  private static UsageException wrong(Notice what, Optional<Command> command) {
    String page = "footnote " + command.map(it -> it.name() + " ").orElse("") + "--help";
    return new UsageException(List.of(what, Notice.of(TextKey.USAGE_HELP, page)));
  }
}
