package footnote.cli;

import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Locale;

/// An option of the command line.
///
/// ```java
/// new Option("limit", "N", TextKey.OPTION_LIMIT).line(texts); // "  --limit N         …"
/// ```
///
/// @param name without its minus signs
/// @param value what it takes, in capitals; empty for a switch
/// @param meaning for the page of help
record Option(String name, String value, TextKey meaning) {
  /// Options of every command, in the order of the page of help. Those that set something have the
  /// name of their [Setting].
  static final Option CORPUS = new Option("corpus", "PATH", TextKey.OPTION_CORPUS);

  static final Option COLLECTION = new Option("collection", "NAME", TextKey.OPTION_COLLECTION);

  /// Who asks, and where, instead of the operator.
  static final Option AS = new Option("as", "USER", TextKey.OPTION_AS);

  static final Option IN = new Option("in", "CHANNEL", TextKey.OPTION_IN);
  static final Option DATA = new Option("data", "DIR", TextKey.OPTION_DATA);
  static final Option CONFIG = new Option("config", "FILE", TextKey.OPTION_CONFIG);
  static final Option LIMIT = new Option("limit", "N", TextKey.OPTION_LIMIT);
  static final Option RANKING = new Option("ranking", "WAY", TextKey.OPTION_RANKING);
  static final Option EXPLAIN = new Option("explain", "", TextKey.OPTION_EXPLAIN);
  static final Option JSON = new Option("json", "", TextKey.OPTION_JSON);
  static final Option NO_COLOR = new Option("no-color", "", TextKey.OPTION_NO_COLOR);
  static final Option HELP = new Option("help", "", TextKey.OPTION_HELP);
  static final Option VERSION = new Option("version", "", TextKey.OPTION_VERSION);

  /// Those of every command.
  static final List<Option> COMMON =
      List.of(
          CORPUS, COLLECTION, DATA, CONFIG, LIMIT, RANKING, EXPLAIN, JSON, NO_COLOR, HELP, VERSION);

  /// As it is typed.
  String typed() {
    return "--" + name;
  }

  /// Every way to type it: help and version have a letter, as everywhere.
  ///
  /// @return the long one last
  List<String> names() {
    return switch (name) {
      case "help" -> List.of("-h", typed());
      case "version" -> List.of("-V", typed());
      default -> List.of(typed());
    };
  }

  /// Whether it takes no value.
  boolean isSwitch() {
    return value.isEmpty();
  }

  /// Its line on a page of help.
  ///
  /// Eighteen columns for the option and its value, so that meanings stand below each other.
  String line(Texts texts) {
    return String.format(
        Locale.ROOT, "  %-18s%s", typed() + (isSwitch() ? "" : " " + value), texts.say(meaning));
  }
}
