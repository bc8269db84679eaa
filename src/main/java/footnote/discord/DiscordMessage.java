package footnote.discord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// A message ready to be sent, new or in the place of another: components that mention nobody and
/// open no preview. Discord: 40 components, 4,000 characters in all.
///
/// @param texts escaped, each a component
record DiscordMessage(List<String> texts, List<Button> buttons) {
  /// UTF-16 units in all texts together: what Discord allows, less room for two lines added by
  /// [#with].
  static final int ROOM = 3_750;

  DiscordMessage {
    texts = texts.stream().filter(text -> !text.isBlank()).toList();
    buttons = List.copyOf(buttons);
  }

  /// A message of nothing but words of ours.
  static DiscordMessage of(String text) {
    return new DiscordMessage(List.of(Markup.lines(text)), List.of());
  }

  /// The same with a line of ours below, for which room was kept.
  DiscordMessage with(String line) {
    List<String> more = new ArrayList<>(texts);
    more.add(Markup.escape(line));
    return new DiscordMessage(more, buttons);
  }

  /// As a new message.
  MessageCreateData create() {
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(components())
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionRepliedUser(false)
        .build();
  }

  /// In the place of another, of which nothing stays.
  MessageEditData edit() {
    return new MessageEditBuilder()
        .useComponentsV2()
        .setComponents(components())
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionRepliedUser(false)
        .build();
  }

  /// The texts, then the buttons in rows of five.
  private List<MessageTopLevelComponent> components() {
    List<MessageTopLevelComponent> components = new ArrayList<>();
    texts.forEach(text -> components.add(TextDisplay.of(text)));
    if (!buttons.isEmpty()) {
      components.addAll(ActionRow.partitionOf(buttons));
    }
    return components;
  }
}
