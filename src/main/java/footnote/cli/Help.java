package footnote.cli;

import static java.util.stream.Collectors.joining;

import footnote.wording.HelpPages;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The pages of help, in one language.
final class Help {
  private static final String PROGRAM = "footnote";

  private final Texts texts;
  private final HelpPages pages;

  Help(Texts texts) {
    this.texts = texts;
    this.pages = HelpPages.of(texts);
  }

  /// The page of the program.
  String page(List<Command> commands) {
    String list = commands.stream().map(Command::name).map(this::line).collect(joining("\n"));
    return pages
        .page(PROGRAM)
        .replace("{commands}", list)
        .replace("{options}", lines(Option.COMMON.stream()));
  }

  /// The page of a command.
  String page(Command command) {
    Stream<Option> options = Stream.concat(command.options().stream(), Option.COMMON.stream());
    return PROGRAM
        + " "
        + command.name()
        + ": "
        + pages.page(command.name())
        + "\n"
        + texts.say(TextKey.OPTIONS)
        + "\n"
        + lines(options)
        + "\n";
  }

  private String line(String command) {
    return String.format(Locale.ROOT, "  %-9s%s", command, pages.summary(command));
  }

  private String lines(Stream<Option> options) {
    return options.map(option -> option.line(texts)).collect(joining("\n"));
  }
}
