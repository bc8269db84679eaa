package footnote.folders;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A question to a folder, and what a right quote holds.
///
/// @param answers each a phrase as a reader sees it, or phrases in their order with ` … ` between
///   them; none if the folder doesn't answer
/// @param in what beside the quote may hold it: `authors`, `published`, `path` or nothing
record JudgedQuestion(
    String id, String folder, String kind, String question, List<String> answers, String in) {
  static JudgedQuestion of(JsonNode line) {
    List<String> answers = new ArrayList<>();
    line.path("answers").forEach(answer -> answers.add(answer.asText()));
    return new JudgedQuestion(
        line.path("id").asText(),
        line.path("folder").asText(),
        line.path("kind").asText(),
        line.path("question").asText(),
        answers,
        line.path("in").asText());
  }

  /// Whether nobody may tune on it: those with an even number.
  boolean held() {
    return (id.charAt(id.length() - 1) - '0') % 2 == 0;
  }

  boolean answerable() {
    return !answers.isEmpty();
  }

  boolean isAnsweredBy(Quote quote) {
    String shown = folded(quote.shown(in));
    return answers.stream().anyMatch(answer -> holds(shown, answer));
  }

  private static boolean holds(String shown, String answer) {
    int from = 0;
    for (String phrase : answer.split(" … ", -1)) {
      int at = shown.indexOf(folded(phrase), from);
      if (at < 0) {
        return false;
      }
      from = at + 1;
    }
    return true;
  }

  /// Case, white space and the form of quotation marks and dashes don't matter.
  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‑', '-')
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
