package footnote.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quote as Discord shows it: what stands in its block quote, read line by line.
///
/// @param lead in small letters above it; empty where there is none
/// @param lines of it, without marks of a list
record ShownQuote(String mark, String lead, List<String> lines, boolean shortened) {
  private static final Pattern MARK =
      Pattern.compile("(.*?)(?:(?: |^)|(…) )\\[(\\d+[^\\]]*)\\](?: \\(shortened\\))?");

  /// All quotes of a text, each of which ends with its number.
  static List<ShownQuote> all(String text) {
    List<ShownQuote> all = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String lead = "";
    boolean code = false;
    for (String each : text.lines().toList()) {
      String line = each.substring(2);
      Matcher mark = MARK.matcher(line);
      if (line.equals("```")) {
        code = !code;
      } else if (code) {
        lines.add(line);
      } else if (line.startsWith("-# ")) {
        lead = Markup.unescape(line.substring(3));
        lead = lead.endsWith("…") ? lead.substring(0, lead.length() - 1) : lead;
      } else if (mark.matches()) {
        String rest = mark.group(1);
        if (!rest.isEmpty()) {
          lines.add(words(rest));
        }
        all.add(new ShownQuote(mark.group(3), lead, List.copyOf(lines), mark.group(2) != null));
        lines.clear();
        lead = "";
      } else {
        lines.add(words(line));
      }
    }
    return all;
  }

  private static String words(String line) {
    return Markup.unescape(line.startsWith("- ") ? line.substring(2) : line);
  }
}
