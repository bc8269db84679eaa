package footnote.discord;

import footnote.access.Audience;
import footnote.access.Questioner;
import footnote.chat.AskContext;
import footnote.chat.Conversation;
import footnote.chat.SeenEvents;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people do in Discord, each on a virtual thread of its own: acknowledged at once, then
/// answered where it was done.
///
/// | event | answered |
/// |---|---|
/// | `/ask` | for all, or for the asker alone with `private` |
/// | `/sources`, `/read`, `/help`, `/forget-me` | for the asker alone |
/// | the message commands | for the asker alone: an answer on what the message says, or that it is pinned |
/// | a button | by what it carries ([DiscordClicks]) |
/// | a mention, by an edit too, or a direct message | as a reply to it |
/// | a question as a reply to an answer | likewise, with the words of the one before |
final class DiscordEvents extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordEvents.class);

  /// How long after a message was posted an edit may add a mention: less than answered ones are
  /// remembered.
  private static final Duration LATEST_EDIT = Duration.ofMinutes(30);

  private final Turns turns;
  private final DiscordClicks clicks;
  private final Completions completions;
  private final DiscordQuestioners questioners;
  private final Texts texts;
  private final SeenEvents told;
  private final Instant started = Instant.now();

  /// @param turns that acknowledge and answer
  /// @param completions for what is being typed
  /// @param questioners tells who types, and where
  /// @param texts the language of whoever does not tell theirs
  /// @param told who was told already that a permission is missing
  DiscordEvents(
      Turns turns,
      Completions completions,
      DiscordQuestioners questioners,
      Texts texts,
      SeenEvents told) {
    this.turns = turns;
    this.questioners = questioners;
    this.clicks = new DiscordClicks(turns);
    this.completions = completions;
    this.texts = texts;
    this.told = told;
  }

  /// Somebody used a command. A name that is none of ours, as of a command that an older version
  /// registered, is answered by the help.
  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    switch (event.getName()) {
      case CommandSet.ASK -> ask(event);
      case CommandSet.SOURCES -> {
        String filter = text(event, CommandSet.FILTER).orElse("");
        turns.show(event, said -> said.sources(filter));
      }
      case CommandSet.READ -> {
        String passage = text(event, CommandSet.PASSAGE).orElse("");
        turns.show(event, said -> said.read(passage));
      }
      // It costs more than other commands, and counts as a question does.
      case CommandSet.FORGET_ME -> turns.answer(event, true, Conversation::forgetMe);
      default -> turns.show(event, Conversation::help);
    }
  }

  /// Answers a question; a date that is none is told instead.
  ///
  /// What is typed into the question may hold filters too: those of the options are put behind it.
  private void ask(SlashCommandInteractionEvent event) {
    AskOptions options =
        new AskOptions(
            text(event, CommandSet.QUESTION).orElse(""),
            text(event, CommandSet.COLLECTION),
            text(event, CommandSet.SOURCE),
            text(event, CommandSet.AFTER),
            text(event, CommandSet.BEFORE));
    boolean alone = event.getOption(CommandSet.PRIVATE, false, OptionMapping::getAsBoolean);
    AskContext context = new AskContext(event.getId(), event.getUser().getId(), alone);
    turns.answer(
        event,
        alone,
        said ->
            options
                .wrongDate()
                .map(date -> said.say(TextKey.BAD_DATE, date))
                .orElseGet(() -> said.ask(options.asked(), context)));
  }

  /// What was given for an option.
  private static Optional<String> text(SlashCommandInteractionEvent event, String option) {
    return Optional.ofNullable(event.getOption(option)).map(OptionMapping::getAsString);
  }

  /// Somebody asks on what a message says, or pins it.
  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    if (event.getName().equals(texts.say(TextKey.COMMAND_PIN))) {
      clicks.pin(event);
      return;
    }
    String message = new DiscordPost(event.getTarget()).whole();
    AskContext context = new AskContext(event.getId(), event.getUser().getId(), true);
    turns.answer(event, true, said -> said.askMessage(message, context));
  }

  /// Somebody is typing. Too late or in vain, nobody misses it: it is logged and left.
  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    try {
      Questioner asker = questioners.of(event);
      Audience audience = isPrivate(event) ? asker.alone() : asker.openly();
      List<String> choices =
          switch (event.getFocusedOption().getName()) {
            case CommandSet.SOURCE -> completions.sources(typed, audience);
            case CommandSet.COLLECTION -> completions.collections(typed, audience);
            default -> completions.headings(typed, audience);
          };
      event.replyChoiceStrings(choices).complete();
    } catch (RuntimeException e) {
      LOG.warn("completion {} failed: {}", event.getId(), e.toString());
    }
  }

  /// Whether the answer will be for who types alone, as far as they have said by now. While
  /// somebody types an option may be of any type.
  private static boolean isPrivate(CommandAutoCompleteInteractionEvent event) {
    @Nullable OptionMapping given = event.getOption(CommandSet.PRIVATE);
    return given != null && given.getType() == OptionType.BOOLEAN && given.getAsBoolean();
  }

  /// Somebody clicked on a button under one of the bot's messages.
  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    clicks.take(event);
  }

  /// Somebody wrote something; it counts only where it is said to the bot. Bots and webhooks are no
  /// persons: two bots would answer each other for ever.
  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    DiscordPost post = new DiscordPost(event.getMessage());
    if (post.isOfPerson() && (post.isAddressed() || post.followsUp())) {
      answer(post);
    }
  }

  /// Somebody edited what they wrote: that counts where it was not said to the bot before. Discord
  /// tells of a link that shows its page by the same event.
  ///
  /// What was written before the start may have been answered then.
  @Override
  public void onMessageUpdate(MessageUpdateEvent event) {
    Message message = event.getMessage();
    DiscordPost post = new DiscordPost(message);
    boolean edited = message.getTimeEdited() != null && !post.isDirect();
    Instant posted = message.getTimeCreated().toInstant();
    if (edited
        && posted.isAfter(started)
        && isFresh(message)
        && post.isOfPerson()
        && post.isAddressed()) {
      answer(post);
    }
  }

  /// Whether it was edited so soon that an answer to it is still remembered. Later nobody knows
  /// whether it was answered, so it is left.
  private static boolean isFresh(Message message) {
    @Nullable OffsetDateTime edited = message.getTimeEdited();
    return edited != null && edited.isBefore(message.getTimeCreated().plus(LATEST_EDIT));
  }

  /// Replies to a message. Whether Discord kept what it replies to from the bot is said instead of
  /// the help. The usual language is spoken: a message doesn't tell its writer's.
  private void answer(DiscordPost post) {
    Message message = post.message();
    ReplyTarget reply = new MessageReply(message, texts, told);
    AskContext context = new AskContext(message.getId(), message.getAuthor().getId(), false);
    turns.answer(
        message,
        reply,
        said ->
            post.isBlind()
                ? said.say(TextKey.DISCORD_UNREADABLE, said.texts().say(TextKey.COMMAND_FIND))
                : said.reply(post.written(), post.answered().flatMap(said::questionIn), context));
  }
}
