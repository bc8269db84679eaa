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
record ShownQuote(String mark, String lead, List<String> lines, boolean shortened) {
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
    return new ShownQuote(mark(text), "", kept.lines().toList(), cut);
  }

  /// A run, and whether it is code.
  private record Run(String text, boolean italic, boolean code) {}

  private static List<Run> runs(JsonNode block) {
    List<Run> runs = new ArrayList<>();
    for (JsonNode element : block.path("elements")) {
      boolean code = element.path("type").asText().equals("rich_text_preformatted");
      for (JsonNode run : element.path("elements")) {
        String text = SlackText.unescape(run.path("text").asText());
        runs.add(new Run(text, run.at("/style/italic").asBoolean(), code));
      }
    }
    return runs;
  }

  /// What is read first shares the quotation with the words behind it, unless these are code.
  private static ShownQuote ofRuns(JsonNode block) {
    List<Run> runs = runs(block);
    String lead = "";
    List<String> lines = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < runs.size(); i++) {
      String text = runs.get(i).text();
      if (runs.get(i).code()) {
        lines.addAll(text.lines().toList());
      } else if (runs.get(i).italic()) {
        open = !runs.get(i + 1).code() && runs.get(i + 1).text().indexOf('”') >= 0;
        lead = text.substring(1, text.length() - (open ? 1 : 2));
        lead = lead.endsWith(" …") ? lead.substring(0, lead.length() - 2) : lead;
      } else {
        lines.addAll(quoted(text, open));
        open = false;
      }
    }
    String last = runs.getLast().text();
    return new ShownQuote(mark(last), lead, lines, last.endsWith(CUT));
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

  private static String mark(String end) {
    int at = end.lastIndexOf('[');
    return end.substring(at + 1, end.indexOf(']', at));
  }
}
