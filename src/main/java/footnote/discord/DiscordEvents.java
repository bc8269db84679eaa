package footnote.discord;

import footnote.chat.ReplyToken;
import footnote.chat.SeenEvents;
import footnote.text.DisplayText;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people do in Discord, each on a virtual thread of its own: acknowledged at once, then
/// answered where it was done.
final class DiscordEvents extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordEvents.class);

  private final Conversation conversation;
  private final Turns turns;
  private final Clicks clicks;
  private final Texts texts;
  private final SeenEvents told;

  DiscordEvents(Conversation conversation, Turns turns, Texts texts, SeenEvents told) {
    this.conversation = conversation;
    this.turns = turns;
    this.clicks = new Clicks(conversation, turns, texts);
    this.texts = texts;
    this.told = told;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    switch (event.getName()) {
      case CommandSet.ASK -> ask(event);
      case CommandSet.SOURCES -> {
        String filter = text(event, CommandSet.FILTER).orElse("");
        turns.show(event, () -> conversation.sources(new ReplyToken.Page(0, filter)));
      }
      case CommandSet.READ -> {
        String passage = text(event, CommandSet.PASSAGE).orElse("");
        turns.show(event, () -> conversation.read(passage));
      }
      default -> turns.show(event, conversation::help);
    }
  }

  private void ask(SlashCommandInteractionEvent event) {
    AskOptions options =
        new AskOptions(
            text(event, CommandSet.QUESTION).orElse(""),
            text(event, CommandSet.SOURCE),
            text(event, CommandSet.AFTER),
            text(event, CommandSet.BEFORE));
    boolean alone = event.getOption(CommandSet.PRIVATE, false, OptionMapping::getAsBoolean);
    turns.answer(event, alone, () -> answer(event, options, alone));
  }

  private DiscordMessage answer(
      SlashCommandInteractionEvent event, AskOptions options, boolean alone) {
    Optional<String> wrongDate = options.wrongDate();
    return wrongDate
        .map(date -> DiscordMessage.of(texts.say(TextKey.BAD_DATE, date)))
        .orElseGet(() -> {
          Asked asked = new Asked(event.getUser().getId(), alone, 1);
          return conversation.ask(event.getId(), options.asked(), asked);
        });
  }

  private static Optional<String> text(SlashCommandInteractionEvent event, String option) {
    return Optional.ofNullable(event.getOption(option)).map(OptionMapping::getAsString);
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    String message = event.getTarget().getContentRaw();
    Asked asked = new Asked(event.getUser().getId(), true, 1);
    turns.answer(event, true, () -> conversation.askMessage(event.getId(), message, asked));
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    boolean source = event.getFocusedOption().getName().equals(CommandSet.SOURCE);
    int longest = CommandSet.LONGEST_CHOICE;
    try {
      List<String> choices =
          source ? conversation.sourceNames(typed, longest) : conversation.headings(typed, longest);
      event.replyChoiceStrings(choices).complete();
    } catch (RuntimeException e) {
      LOG.warn("completion {} failed: {}", event.getId(), e.toString());
    }
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    clicks.take(event);
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    Message message = event.getMessage();
    if (fromPerson(message) && addressed(message)) {
      answer(message);
    }
  }

  private static boolean fromPerson(Message message) {
    User author = message.getAuthor();
    return !author.isBot()
        && !author.isSystem()
        && !message.isWebhookMessage()
        && !message.getType().isSystem();
  }

  private static boolean addressed(Message message) {
    User self = message.getJDA().getSelfUser();
    return message.getChannelType() == ChannelType.PRIVATE
        || message.getMentions().isMentioned(self, MentionType.USER);
  }

  private void answer(Message message) {
    ReplyTarget reply = new MessageReply(message, texts, told);
    Asked asked = new Asked(message.getAuthor().getId(), false, 1);
    String question = withoutMention(message);
    Supplier<DiscordMessage> work =
        DisplayText.line(question).isEmpty()
            ? conversation::help
            : () -> conversation.ask(message.getId(), question, asked);
    turns.answer(message, reply, work);
  }

  private static String withoutMention(Message message) {
    String self = message.getJDA().getSelfUser().getId();
    return message.getContentRaw().replaceAll("<@!?" + self + ">", " ").strip();
  }
}
