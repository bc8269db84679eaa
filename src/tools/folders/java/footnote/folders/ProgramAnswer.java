package footnote.folders;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What the program said to a question.
///
/// @param outcome `found`, `nothing` and so on; `unread` if it gave no answer at all, as to a
///   folder that it can't read
/// @param closest what it quotes, or, with `nothing`, what comes nearest
record ProgramAnswer(String outcome, String label, List<Quote> closest) {
  static ProgramAnswer of(JsonNode line) {
    List<Quote> quotes = new ArrayList<>();
    line.path("citations").forEach(citation -> quotes.add(Quote.of(citation)));
    return new ProgramAnswer(
        line.path("outcome").asText(), line.path("evidence").path("label").asText(), quotes);
  }

  /// The quotes that answer, none with `nothing`.
  List<Quote> quotes() {
    return outcome.equals("found") ? closest : List.of();
  }

  boolean saysNothing() {
    return outcome.equals("nothing");
  }

  boolean isStrong() {
    return outcome.equals("found") && label.equals("strong");
  }
}
