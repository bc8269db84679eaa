package footnote.cli;

import java.util.List;
import java.util.Locale;

/// An option of the command line.
///
/// @param name without its minus signs
/// @param value what it takes, in capitals; empty for a switch
/// @param meaning for the page of help
record Option(String name, String value, String meaning) {
  static final Option CORPUS =
      new Option("corpus", "PATH", "a folder or file of articles; repeatable (default: seeds/)");
  static final Option DATA =
      new Option("data", "DIR", "where the index and all state is kept (default: data/)");
  static final Option CONFIG =
      new Option("config", "FILE", "the settings (default: config/footnote.yaml)");
  static final Option LIMIT =
      new Option("limit", "N", "citations in an answer, 1 to 100 (default: 3)");
  static final Option RANKING =
      new Option("ranking", "WAY", "evidence or bm25 (default: evidence)");
  static final Option EXPLAIN =
      new Option("explain", "", "tell why each passage stands where it does");
  static final Option JSON = new Option("json", "", "answer in JSON, an object a line");
  static final Option NO_COLOR =
      new Option("no-color", "", "plain text; so does the variable NO_COLOR");
  static final Option HELP = new Option("help", "", "show this page (also -h)");
  static final Option VERSION = new Option("version", "", "show the version (also -V)");

  /// Those of every command.
  static final List<Option> COMMON =
      List.of(CORPUS, DATA, CONFIG, LIMIT, RANKING, EXPLAIN, JSON, NO_COLOR, HELP, VERSION);

  /// As it is typed.
  String typed() {
    return "--" + name;
  }

  /// Every way to type it.
  String[] names() {
    return switch (name) {
      case "help" -> new String[] {"-h", typed()};
      case "version" -> new String[] {"-V", typed()};
      default -> new String[] {typed()};
    };
  }

  boolean isSwitch() {
    return value.isEmpty();
  }

  /// Its line on a page of help.
  String line() {
    return String.format(
        Locale.ROOT, "  %-18s%s\n", typed() + (isSwitch() ? "" : " " + value), meaning);
  }
}
