package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A request that the bot sent.
///
/// @param path behind the base of the HTTP interface, without the query
/// @param body a missing node when there was none
/// @param status what it was answered with
/// @param nanos when, on the clock of [System#nanoTime]
record Sent(String method, String path, JsonNode body, int status, long nanos) {
  boolean is(String method, String pathPattern) {
    return this.method.equals(method) && path.matches(pathPattern);
  }

  /// All texts of a message, one below the other.
  static String text(JsonNode message) {
    List<String> texts = new ArrayList<>();
    message
        .path("components")
        .findValues("content")
        .forEach(content -> texts.add(content.asText()));
    return String.join("\n", texts);
  }

  /// The labels of a message's buttons.
  static List<String> labels(JsonNode message) {
    return message.findValues("label").stream().map(JsonNode::asText).toList();
  }

  /// The custom id of the button with that label.
  static String button(JsonNode message, String label) {
    for (JsonNode row : message.path("components")) {
      for (JsonNode button : row.path("components")) {
        if (button.path("label").asText().equals(label)) {
          return button.path("custom_id").asText();
        }
      }
    }
    throw new AssertionError("no button " + label + " among " + labels(message));
  }
}
