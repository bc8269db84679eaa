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
/// ```java
/// DiscordMessage.of("I’m back.").with("This answer is late.").create();
/// ```
///
/// @param buttons in their order; Discord allows five in a row and five rows
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
  ///
  /// @param text on as many lines as it has, escaped here
  static DiscordMessage of(String text) {
    return new DiscordMessage(List.of(Markup.lines(text)), List.of());
  }

  /// The same with a line of ours below, for which room was kept.
  ///
  /// The message itself stays as it is.
  DiscordMessage with(String line) {
    List<String> more = new ArrayList<>(texts);
    more.add(Markup.escape(line));
    return new DiscordMessage(more, buttons);
  }

  /// As a new message.
  ///
  /// The new kind of components can't be mixed with the old: a message with them has no content of
  /// its own (Discord: components reference).
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
  ///
  /// @return a change that takes all texts and buttons of the other away
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
