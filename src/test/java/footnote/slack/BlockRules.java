package footnote.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The limits Slack puts on a message (Slack: Block Kit reference; PLATFORMS), and that nothing in
/// it mentions anyone or hides where a link leads.
final class BlockRules {
  static final int MOST_CHARACTERS = 12_000;

  private static final Pattern MENTION = Pattern.compile("<[@#!]");
  private static final Pattern LINK = Pattern.compile("<(https?://[^|<>]+)\\|([^<>]+)>");
  private static final Set<String> TYPES =
      Set.of("section", "context", "actions", "rich_text", "divider", "header");

  private final List<String> faults = new ArrayList<>();
  private final Set<String> actions = new HashSet<>();
  private int characters;

  private BlockRules() {}

  /// What is wrong with the blocks and the text of a message, in words; nothing when it is right.
  static List<String> faults(JsonNode blocks, String text) {
    BlockRules rules = new BlockRules();
    rules.require(blocks.size() <= 50, "blocks", blocks.size());
    blocks.forEach(rules::block);
    rules.require(rules.characters < MOST_CHARACTERS, "characters in all", rules.characters);
    rules.require(!text.isEmpty() && text.length() <= 4_000, "text", text.length());
    rules.markup("text", text);
    return rules.faults;
  }

  /// Likewise of a home tab (Slack: views.publish).
  static List<String> viewFaults(JsonNode call) {
    BlockRules rules = new BlockRules();
    JsonNode blocks = call.at("/view/blocks");
    rules.require(!call.path("user_id").asText().isEmpty(), "user", 0);
    rules.require(call.at("/view/type").asText().equals("home"), "type of view", 0);
    rules.require(!blocks.isEmpty() && blocks.size() <= 100, "blocks", blocks.size());
    blocks.forEach(rules::block);
    return rules.faults;
  }

  /// Likewise of a call that concerns a thread of the assistant.
  static List<String> threadFaults(JsonNode call) {
    BlockRules rules = new BlockRules();
    rules.require(call.path("channel_id").asText().startsWith("D"), "channel", 0);
    rules.require(call.path("thread_ts").asText().matches("\\d+\\.\\d{6}"), "thread", 0);
    return rules.faults;
  }

  /// Likewise of suggested prompts (Slack: four, each with a title and a message).
  static List<String> promptFaults(JsonNode call) {
    BlockRules rules = new BlockRules();
    rules.faults.addAll(threadFaults(call));
    JsonNode prompts = call.path("prompts");
    rules.require(!prompts.isEmpty() && prompts.size() <= 4, "prompts", prompts.size());
    for (JsonNode prompt : prompts) {
      rules.require(!prompt.path("title").asText().isEmpty(), "title of a prompt", 0);
      rules.require(!prompt.path("message").asText().isEmpty(), "message of a prompt", 0);
      rules.markup("prompt", prompt.path("title").asText() + prompt.path("message").asText());
    }
    return rules.faults;
  }

  private void block(JsonNode block) {
    String type = block.path("type").asText();
    require(TYPES.contains(type), "type " + type, 0);
    switch (type) {
      case "header" -> text(block.path("text"), 150);
      case "section" -> text(block.path("text"), 3_000);
      case "context" -> elements(block, 10).forEach(it -> text(it, 3_000));
      case "actions" -> elements(block, 25).forEach(this::button);
      case "rich_text" -> block.path("elements").forEach(this::richText);
      default -> {}
    }
  }

  private JsonNode elements(JsonNode block, int most) {
    JsonNode elements = block.path("elements");
    require(!elements.isEmpty() && elements.size() <= most, "elements", elements.size());
    return elements;
  }

  private void text(JsonNode text, int longest) {
    String value = text.path("text").asText();
    require(!value.isEmpty() && value.length() <= longest, "text", value.length());
    characters += value.length();
    String type = text.path("type").asText();
    markup(type, value);
    if (type.equals("mrkdwn")) {
      require(LINK.matcher(value).matches(), "markup " + value, 0);
      LINK.matcher(value)
          .results()
          .forEach(link -> require(link.group(1).contains(link.group(2)), "disguise " + value, 0));
    } else {
      require(type.equals("plain_text") && !text.path("emoji").asBoolean(true), "text " + type, 0);
    }
  }

  private void button(JsonNode button) {
    text(button.path("text"), 75);
    String value = button.path("value").asText();
    require(!value.isEmpty() && value.length() <= 2_000, "button value", value.length());
    characters += value.length();
    require(actions.add(button.path("action_id").asText()), "action_id twice", 0);
    require(button.path("action_id").asText().length() <= 255, "action_id", 0);
  }

  private void richText(JsonNode section) {
    for (JsonNode element : section.path("elements")) {
      require(element.path("type").asText().equals("text"), "rich text element", 0);
      String value = element.path("text").asText();
      require(!value.isEmpty() && value.length() <= 3_000, "rich text", value.length());
      characters += value.length();
      markup("rich_text", value);
    }
  }

  /// Whatever an object is said to be: what stands in angle brackets is live only in `mrkdwn`, but
  /// nothing should rely on that.
  private void markup(String type, String value) {
    require(!MENTION.matcher(value).find(), "live mention in " + type, value.length());
    if (!type.equals("mrkdwn")) {
      require(!value.contains("<") && !value.contains(">"), "bracket in " + type, value.length());
    }
  }

  private void require(boolean condition, String what, int value) {
    if (!condition) {
      faults.add(what + ": " + value);
    }
  }
}
