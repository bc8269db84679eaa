package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What Discord demands of a message (Message Components reference), and what the bot promises of
/// its own: nothing in it can ping.
final class MessageRules {
  static final int COMPONENTS_V2 = 1 << 15;

  private static final Pattern LIVE =
      Pattern.compile(
          "@(?i:everyone|here)|<(?:@[!&]?|#)\\d+>|<(?:a|sound)?:\\w+:\\d+>|<t:-?\\d+|</\\w|<id:");

  /// A block of code as Discord finds it. In it nothing is markup, and as no mention is allowed in
  /// the message, nothing in it can ping.
  private static final Pattern CODE = Pattern.compile("```(?s:.+?)```");

  private static final Pattern MASKED = Pattern.compile("(?<!\\\\)\\]\\(");

  private final List<String> faults = new ArrayList<>();
  private final Set<String> customIds = new HashSet<>();
  private int components;
  private int characters;

  private MessageRules() {}

  /// What is wrong with a message; nothing when all is well.
  static List<String> faults(JsonNode message) {
    MessageRules rules = new MessageRules();
    rules.check(message);
    return rules.faults;
  }

  private void check(JsonNode message) {
    boolean v2 = (message.path("flags").asInt() & COMPONENTS_V2) != 0;
    require(v2, "not components V2");
    require(message.path("content").asText("").isEmpty(), "content beside components V2");
    require(message.path("embeds").isEmpty(), "embeds beside components V2");
    require(message.path("allowed_mentions").has("parse"), "no allowed_mentions");
    require(message.path("allowed_mentions").path("parse").isEmpty(), "mentions allowed");
    require(
        !message.path("allowed_mentions").path("replied_user").asBoolean(false),
        "the replied user is mentioned");
    require(message.path("components").size() > 0, "an empty message");
    message.path("components").forEach(this::component);
    require(components <= 40, components + " components");
    require(characters <= 4_000, characters + " characters");
  }

  private void component(JsonNode component) {
    components++;
    switch (component.path("type").asInt()) {
      case 1 -> row(component);
      case 2 -> button(component);
      case 10 -> text(component.path("content").asText());
      default -> faults.add("unknown component " + component);
    }
  }

  private void row(JsonNode row) {
    int size = row.path("components").size();
    require(size >= 1 && size <= 5, size + " buttons in a row");
    row.path("components").forEach(this::component);
  }

  private void button(JsonNode button) {
    String label = button.path("label").asText();
    String customId = button.path("custom_id").asText();
    require(!label.isEmpty() && label.length() <= 80, "label: " + label);
    require(!customId.isEmpty() && customId.length() <= 100, "custom id: " + customId);
    require(customIds.add(customId), "custom id twice: " + customId);
  }

  private void text(String text) {
    characters += text.length();
    require(!text.isBlank(), "an empty text");
    String prose = CODE.matcher(text).replaceAll("");
    require(!prose.contains("```"), "a block of code that is not closed: " + text);
    require(!LIVE.matcher(prose).find(), "live mention: " + text);
    require(!MASKED.matcher(prose).find(), "masked link: " + text);
    require(text.chars().noneMatch(MessageRules::steers), "invisible steering: " + text);
    require(wellFormed(text), "half a surrogate pair: " + text);
  }

  private static boolean steers(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F;
  }

  private static boolean wellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private void require(boolean met, String fault) {
    if (!met) {
      faults.add(fault);
    }
  }
}
