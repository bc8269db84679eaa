package footnote.cli;

import footnote.article.Fault;
import footnote.terminal.Visible;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Tells what of a corpus was not read as it stands, in words. For `index`, `sources --failed` and
/// `check`, which say the same of it. Names of files are strangers' text: made visible before they
/// are shown.
///
/// ```java
/// CorpusFaults.lines(report.faults(Fault.Kind.FAILED)); // "  port.pdf: is encrypted\n"
/// CorpusFaults.passedOver(report.passedOver(), texts);  // "109 .asc, 12 .doc: no reader"
/// ```
final class CorpusFaults {
  /// Endings that are named.
  private static final int MOST_ENDINGS = 12;

  private CorpusFaults() {}

  /// How a kind of faults is called in JSON.
  static String field(Fault.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// A line for each, indented: the file, the line in it, the reason.
  static String lines(List<Fault> faults) {
    return faults.stream()
        .map(fault -> "  " + Visible.lines(fault.toString()) + "\n")
        .collect(Collectors.joining());
  }

  /// `109 .asc, 12 .pptx: no reader`; empty where there are none. The commonest come first; beyond
  /// [#MOST_ENDINGS] there are only dots.
  static String passedOver(SortedMap<String, Integer> endings, Texts texts) {
    if (endings.isEmpty()) {
      return "";
    }
    String named =
        endings.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_ENDINGS)
            .map(ending -> counted(ending, texts))
            .collect(Collectors.joining(", "));
    return texts.say(TextKey.NO_READER, named + (endings.size() > MOST_ENDINGS ? ", …" : ""));
  }

  /// How many files of an ending, as the language writes large numbers.
  private static String counted(Map.Entry<String, Integer> ending, Texts texts) {
    String name = ending.getKey();
    String shown = name.isEmpty() ? texts.say(TextKey.NO_ENDING) : "." + Visible.lines(name);
    return String.format(texts.locale(), "%,d %s", ending.getValue(), shown);
  }
}
