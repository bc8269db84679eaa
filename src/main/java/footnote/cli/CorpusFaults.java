package footnote.cli;

import footnote.article.Fault;
import footnote.terminal.Visible;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Tells what of a corpus was not read as it stands, in words.
final class CorpusFaults {
  /// Endings that are named.
  private static final int MOST_ENDINGS = 12;

  private CorpusFaults() {}

  /// How a kind of faults is called where it is counted.
  static String name(Fault.Kind kind) {
    return switch (kind) {
      case FAILED -> "failed";
      case LEFT_OUT -> "left out";
      case DOUBTFUL -> "doubtful";
    };
  }

  /// A line for each, indented.
  static String lines(List<Fault> faults) {
    return faults.stream()
        .map(fault -> "  " + Visible.lines(fault.toString()) + "\n")
        .collect(Collectors.joining());
  }

  /// `109 .asc, 12 .pptx: no reader`; empty where there are none.
  static String passedOver(SortedMap<String, Integer> endings) {
    if (endings.isEmpty()) {
      return "";
    }
    String named =
        endings.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST_ENDINGS)
            .map(CorpusFaults::counted)
            .collect(Collectors.joining(", "));
    return named + (endings.size() > MOST_ENDINGS ? ", …" : "") + ": no reader";
  }

  private static String counted(Map.Entry<String, Integer> ending) {
    String name = ending.getKey().isEmpty() ? "without an ending" : "." + ending.getKey();
    return String.format(Locale.ROOT, "%,d %s", ending.getValue(), Visible.lines(name));
  }
}
