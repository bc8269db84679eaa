package footnote.slack;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.slack.web.SlackText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A quote as Slack shows it, read from the block that it is.
///
/// @param lead in italics above it; empty where there is none
/// @param lines of it, with the marks of a list
record ShownQuote(int number, String lead, List<String> lines, boolean shortened) {
  private static final String CUT = " (shortened)";

  /// The quote that a block is; empty where it is none.
  static Optional<ShownQuote> of(JsonNode block) {
    return switch (block.path("type").asText()) {
      case "section" ->
          Optional.of(SlackText.unescape(block.at("/text/text").asText()))
              .filter(text -> text.startsWith("“"))
              .map(ShownQuote::ofText);
      case "rich_text" -> Optional.of(ofRuns(block));
      default -> Optional.empty();
    };
  }

  private static ShownQuote ofText(String text) {
    boolean cut = text.endsWith(CUT);
    String words = text.substring(1, text.lastIndexOf("” ["));
    String kept = cut ? words.substring(0, words.length() - 2) : words;
    return new ShownQuote(number(text), "", kept.lines().toList(), cut);
  }

  private static ShownQuote ofRuns(JsonNode block) {
    String lead = "";
    List<String> lines = new ArrayList<>();
    boolean open = false;
    String last = "";
    for (JsonNode element : block.path("elements")) {
      for (JsonNode run : element.path("elements")) {
        last = SlackText.unescape(run.path("text").asText());
        if (element.path("type").asText().equals("rich_text_preformatted")) {
          lines.addAll(last.lines().toList());
        } else if (run.at("/style/italic").asBoolean()) {
          open = !last.endsWith("”\n");
          lead = last.substring(1, last.length() - (open ? 1 : 2));
          lead = lead.endsWith(" …") ? lead.substring(0, lead.length() - 2) : lead;
        } else {
          lines.addAll(quoted(last, open));
          open = false;
        }
      }
    }
    return new ShownQuote(number(last), lead, lines, last.endsWith(CUT));
  }

  /// The words of a run, which ends with the number where it is the last.
  private static List<String> quoted(String run, boolean open) {
    int end = run.lastIndexOf('”');
    if (end < 0) {
      return List.of();
    }
    String words = run.substring(open ? 0 : 1, end);
    boolean cut = run.endsWith(CUT) && words.endsWith(" …");
    return (cut ? words.substring(0, words.length() - 2) : words).lines().toList();
  }

  private static int number(String end) {
    int at = end.lastIndexOf('[');
    return Integer.parseInt(end.substring(at + 1, end.indexOf(']', at)));
  }
}
