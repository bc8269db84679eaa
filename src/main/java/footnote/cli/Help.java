package footnote.cli;

import static java.util.stream.Collectors.joining;

import footnote.wording.HelpPages;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The pages of help, in one language: the text of [HelpPages] with the options of the command
/// line's own table below it, so that no page can lack one.
///
/// ```text
/// footnote ask: answers a question            (the page of help_en.txt)
///
/// Options:   --questions FILE  …                       (the table of options) ```
/// ```
final class Help {
  /// Also the name of the program's own page.
  private static final String PROGRAM = "footnote";

  private final Texts texts;
  private final HelpPages pages;

  /// @param texts in the reader's language
  Help(Texts texts) {
    this.texts = texts;
    this.pages = HelpPages.of(texts);
  }

  /// The page of the program: its commands, a line each, and the options of all.
  String page(List<Command> commands) {
    String list = commands.stream().map(Command::name).map(this::line).collect(joining("\n"));
    return pages
        .page(PROGRAM)
        .replace("{commands}", list)
        .replace("{options}", lines(Option.COMMON.stream()));
  }

  /// The page of a command, its own options first.
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

  /// A command with the first line of its page.
  ///
  /// Nine columns for a name: the longest has seven letters.
  private String line(String command) {
    return String.format(Locale.ROOT, "  %-9s%s", command, pages.summary(command));
  }

  /// The options, a line each.
  private String lines(Stream<Option> options) {
    return options.map(option -> option.line(texts)).collect(joining("\n"));
  }
}
