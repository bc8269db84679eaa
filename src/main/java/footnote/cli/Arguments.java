package footnote.cli;

import footnote.settings.Nearest;
import footnote.settings.UsageException;
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
public final class Arguments {
  private static final String SWITCHED_ON = "true";

  /// The command that is run where none is named, on a terminal.
  private static final String CONVERSATION = "chat";

  private static final String END_OF_OPTIONS = "--";

  private final List<Command> commands;

  /// @param commands in the order of the page of help
  public Arguments(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  /// Reads the arguments and runs their command.
  ///
  /// @throws UsageException when they make no sense
  public ExitCode run(ProcessContext context, List<String> arguments) {
    ParseResult program = parse(arguments);
    Optional<Command> command = command(program);
    List<String> words = words(program.hasSubcommand() ? program.subcommand() : program);
    ParsedCommand call = new ParsedCommand(context, options(program), words);
    if (call.has(Option.HELP)) {
      context.print(command.map(Help::page).orElseGet(() -> Help.page(commands)));
    } else if (call.has(Option.VERSION)) {
      context.print("footnote " + Version.number() + "\n");
    } else {
      command.ifPresent(it -> checkWords(it, words, arguments));
      return command.isPresent() ? command.get().run(call) : runWithoutCommand(call);
    }
    return ExitCode.DONE;
  }

  /// On a terminal that is a conversation.
  private ExitCode runWithoutCommand(ParsedCommand call) {
    if (call.context().terminals().in() && call.context().terminals().out()) {
      return command(CONVERSATION).orElseThrow().run(call);
    }
    call.context().say(Help.page(commands).stripTrailing());
    return ExitCode.WRONG;
  }

  private ParseResult parse(List<String> arguments) {
    try {
      return model().parseArgs(arguments.toArray(String[]::new));
    } catch (UnmatchedArgumentException e) {
      throw unknown(e.getUnmatched().getFirst(), commandOf(e));
    } catch (MissingParameterException e) {
      throw new UsageException(missing(e));
    } catch (ParameterException e) {
      throw new UsageException(e.getMessage() + see(commandOf(e)));
    }
  }

  private CommandLine model() {
    CommandLine program = new CommandLine(spec("footnote", Option.COMMON, 0));
    for (Command command : commands) {
      CommandLine model =
          new CommandLine(spec(command.name(), known(command).toList(), command.mostWords()));
      model.setUnmatchedOptionsArePositionalParams(command.takesMinus());
      program.addSubcommand(command.name(), model);
    }
    // A question may begin with an @, which is no file, or with -h, which is no cluster of options.
    return program.setExpandAtFiles(false).setPosixClusteredShortOptionsAllowed(false);
  }

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
    OptionSpec.Builder spec = OptionSpec.builder(option.names()).type(List.class);
    return option.isSwitch()
        ? spec.auxiliaryTypes(Boolean.class).arity("0").build()
        : spec.auxiliaryTypes(String.class).arity("1").paramLabel(option.value()).build();
  }

  private Optional<Command> command(ParseResult program) {
    return Optional.ofNullable(program.subcommand())
        .flatMap(it -> command(it.commandSpec().name()));
  }

  private Optional<Command> command(String name) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private Optional<Command> commandOf(ParameterException e) {
    return command(e.getCommandLine().getCommandName());
  }

  private static List<String> words(ParseResult result) {
    List<String> words = new ArrayList<>();
    result.matchedPositionals().stream()
        .distinct()
        .forEach(it -> words.addAll(it.originalStringValues()));
    return words;
  }

  /// The values by name of the options, those before the command first.
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

  private static String nameOf(OptionSpec option) {
    return option.longestName().substring(2);
  }

  /// What looks like an option is one, unless it stands behind `--` or has a space in it; else a
  /// word may begin with one minus sign.
  private void checkWords(Command command, List<String> words, List<String> arguments) {
    int end = arguments.indexOf(END_OF_OPTIONS);
    List<String> before = end < 0 ? arguments : arguments.subList(0, end);
    for (String word : words) {
      boolean doubled =
          word.startsWith("--") || known(command).anyMatch(it -> it.typed().equals("-" + word));
      if (doubled && !word.contains(" ") && before.contains(word)) {
        throw unknown(word, Optional.of(command));
      }
    }
    known(command).filter(Option::isSwitch).forEach(option -> checkSwitch(option, before));
  }

  private static void checkSwitch(Option option, List<String> arguments) {
    if (arguments.stream().anyMatch(argument -> argument.startsWith(option.typed() + "="))) {
      throw new UsageException("option " + option.typed() + " takes no value");
    }
  }

  private static Stream<Option> known(Command command) {
    return Stream.concat(command.options().stream(), Option.COMMON.stream());
  }

  private UsageException unknown(String argument, Optional<Command> command) {
    if (argument.startsWith("-") && argument.length() > 1) {
      String name = argument.replaceFirst("=.*", "");
      Stream<Option> known =
          Stream.concat(
              command.map(Command::options).orElse(List.of()).stream(), Option.COMMON.stream());
      String hint = Nearest.hint(name, known.map(Option::typed).toList());
      return new UsageException("unknown option " + name + hint + see(command));
    }
    return command
        .map(it -> new UsageException(it.name() + " takes no " + argument + see(command)))
        .orElseGet(() -> unknownCommand(argument));
  }

  private UsageException unknownCommand(String word) {
    String hint =
        word.contains(" ")
            ? "; did you mean footnote ask \"" + word + "\"?"
            : Nearest.hint(word, commands.stream().map(Command::name).toList());
    return new UsageException("unknown command " + word + hint + see(Optional.empty()));
  }

  private String missing(MissingParameterException e) {
    return e.getMissing().getFirst() instanceof OptionSpec option
        ? "option "
            + option.longestName()
            + " takes a value: "
            + option.longestName()
            + " "
            + option.paramLabel()
        : e.getMessage() + see(commandOf(e));
  }

  private static String see(Optional<Command> command) {
    return "\nfootnote "
        + command.map(it -> it.name() + " ").orElse("")
        + "--help says what there is";
  }
}
