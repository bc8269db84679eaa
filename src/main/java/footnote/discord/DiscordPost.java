package footnote.discord;

import footnote.chat.Conversation;
import footnote.chat.ReplyToken;
import footnote.chat.Written;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import org.jspecify.annotations.Nullable;

/// A message that somebody posted, read for what it says to the bot.
///
/// ```text
/// <@900> <a:wave:800> When did </port:700> reopen?   own words: When did reopen?
/// <@900>  (as a reply to "When did the port reopen?")  no own words; that question is brought along
/// ```
///
/// Discord hands over the words of a message only where it is said to the bot: by a mention, a
/// reply's ping included, or directly. All others are empty here.
///
/// @param message as JDA tells it
record DiscordPost(Message message) {
  /// What Discord writes by an id: people, roles, channels, emoji, commands, times and places of a
  /// server (Discord: message formatting).
  private static final Pattern BY_ID =
      Pattern.compile(
          "<(?:@[!&]?\\d+|#\\d+|a?:\\w+:\\d+|/[^<>:]+:\\d+|t:-?\\d+(?::\\w)?|id:\\w+(?::\\d+)?)>");

  /// Whether a person wrote it: bots that answer each other never end.
  boolean isOfPerson() {
    User author = message.getAuthor();
    return !author.isBot()
        && !author.isSystem()
        && !message.isWebhookMessage()
        && !message.getType().isSystem();
  }

  /// Whether it is said to the bot, by name or directly. A role that it has, or everyone, is not
  /// the bot; nor does a reply to one of its messages name it, which Discord counts as a mention.
  boolean isAddressed() {
    User self = message.getJDA().getSelfUser();
    return isDirect()
        || (message.getMentions().isMentioned(self, MentionType.USER)
            && Pattern.compile("<@!?" + self.getId() + ">")
                .matcher(message.getContentRaw())
                .find());
  }

  /// The first line of the bot's answer that it replies to; empty where it replies to none, or to
  /// something else that the bot said.
  Optional<String> answered() {
    @Nullable Message other = message.getReferencedMessage();
    boolean own = other != null && other.getAuthor().equals(message.getJDA().getSelfUser());
    return own && isAnswer(other)
        ? other.getComponentTree().findAll(TextDisplay.class).stream()
            .findFirst()
            .map(line -> Markup.unescape(line.getContent()))
        : Optional.empty();
  }

  /// Answers alone can be taken away by their asker.
  private static boolean isAnswer(Message own) {
    return own.getComponentTree().findAll(Button.class).stream()
        .flatMap(it -> Stream.ofNullable(it.getCustomId()))
        .anyMatch(
            it -> ReplyToken.decode(it).filter(ReplyToken.Remove.class::isInstance).isPresent());
  }

  /// Whether it asks on an answer of the bot that it replies to, though it doesn't name the bot.
  boolean followsUp() {
    return answered().isPresent() && Conversation.followsUp(written());
  }

  /// Whether nobody else can be meant.
  boolean isDirect() {
    return message.getChannelType() == ChannelType.PRIVATE;
  }

  /// What it says, and what it brings along: a message that it forwards, shows or replies to. What
  /// the bot said itself is no question.
  Written written() {
    Stream<String> replied = repliedTo().map(it -> new DiscordPost(it).whole()).stream();
    return new Written(words(message.getContentRaw()), Stream.concat(shown(), replied).toList());
  }

  /// Whether it says nothing and replies to a message that Discord doesn't let the bot read: it
  /// hands over only what is said to the bot.
  boolean isBlind() {
    return written().saysNothing() && repliedTo().isPresent();
  }

  /// The message that it replies to, unless that is the bot's.
  private Optional<Message> repliedTo() {
    @Nullable Message other = message.getReferencedMessage();
    return Optional.ofNullable(other)
        .filter(it -> !it.getAuthor().equals(message.getJDA().getSelfUser()));
  }

  /// All that a reader sees of it: its own words, else what it forwards or shows in a frame.
  String whole() {
    String own = words(message.getContentRaw());
    return Stream.concat(Stream.of(own), shown())
        .filter(it -> !it.isBlank())
        .findFirst()
        .orElse("");
  }

  /// What it forwards, or shows in a frame. A forwarded message is a snapshot: what its writer does
  /// with it later changes nothing here.
  private Stream<String> shown() {
    Stream<String> forwarded =
        message.getMessageSnapshots().stream()
            .map(it ->
                it.getContentRaw().isBlank() ? embeds(it.getEmbeds()) : words(it.getContentRaw()));
    return Stream.concat(forwarded, Stream.of(embeds(message.getEmbeds())));
  }

  /// The texts in frames, each on lines of its own: title, description and fields, as they are read
  /// from top to bottom.
  private static String embeds(List<MessageEmbed> embeds) {
    return embeds.stream()
        .flatMap(it ->
            Stream.concat(
                Stream.of(it.getTitle(), it.getDescription()),
                it.getFields().stream()
                    .flatMap(field -> Stream.of(field.getName(), field.getValue()))))
        .filter(text -> text != null && !text.isBlank())
        .map(DiscordPost::words)
        .collect(Collectors.joining("\n"));
  }

  /// A text without what Discord writes in it by an id.
  ///
  /// A blank stays, for what stood there parted two words.
  private static String words(String content) {
    return BY_ID.matcher(content).replaceAll(" ").strip();
  }
}
