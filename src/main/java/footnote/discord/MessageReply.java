package footnote.discord;

import footnote.chat.SeenEvents;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The reply to a mention or a direct message: one message that refers to the question's.
///
/// @param question the message that is replied to
/// @param texts the usual language: messages don't tell their writers'
/// @param told who was told already that a permission is missing, and where; and who was refused,
///   and when
record MessageReply(Message question, Texts texts, SeenEvents told) implements ReplyTarget {
  private static final Logger LOG = LoggerFactory.getLogger(MessageReply.class);

  /// Replies; where the bot may not, tells the asker so directly, once for each channel. Any other
  /// error is thrown on, and told by its number ([Turns]).
  @Override
  public void send(DiscordMessage answer) {
    try {
      reply(answer);
    } catch (InsufficientPermissionException _) {
      tellWhy(MissingPermissions.of(question, texts));
    } catch (ErrorResponseException e) {
      switch (e.getErrorResponse()) {
        case MISSING_PERMISSIONS, MISSING_ACCESS -> tellWhy(MissingPermissions.of(question, texts));
        case REPLY_FAILED_MISSING_MESSAGE_HISTORY_PERM ->
            tellWhy(MissingPermissions.told(question, texts, List.of(Permission.MESSAGE_HISTORY)));
        case THREAD_LOCKED, ILLEGAL_OPERATION_ARCHIVED_THREAD ->
            tellWhy(texts.say(TextKey.DISCORD_THREAD_CLOSED, channel()));
        default -> throw e;
      }
    }
  }

  /// In a server, once a minute and person at most: a flood of mentions is no flood of messages.
  @Override
  public void tell(DiscordMessage answer) {
    if (question.getChannelType() == ChannelType.PRIVATE) {
      send(answer);
    } else if (told.first(question.getAuthor().getId() + "@" + minute()) && !write(answer)) {
      send(answer);
    }
  }

  /// The minute in which the question was written. By the question's own time, so that one that is
  /// told again counts once.
  private long minute() {
    return question.getTimeCreated().toEpochSecond() / 60;
  }

  /// The nonce makes Discord take a second try for the first. A question that was deleted meanwhile
  /// is answered all the same, without the reference.
  private void reply(DiscordMessage answer) {
    question
        .getChannel()
        .sendMessage(answer.create())
        .setMessageReference(question.getId())
        .failOnInvalidReply(false)
        .mentionRepliedUser(false)
        .setNonce(question.getId())
        .complete();
  }

  /// Tells the asker why the bot can't answer in their channel.
  ///
  /// The operator finds the channel in the log, by its id.
  private void tellWhy(String reason) {
    String channel = question.getChannelId();
    LOG.warn("no permission to answer in channel {}", channel);
    if (told.first(question.getAuthor().getId() + "/" + channel)) {
      write(DiscordMessage.of(reason));
    }
  }

  private String channel() {
    return "#" + question.getChannel().getName();
  }

  /// Writes to the asker directly.
  ///
  /// @return whether they take direct messages of the bot
  private boolean write(DiscordMessage answer) {
    try {
      write(question.getAuthor(), answer, question.getId());
      return true;
    } catch (ErrorResponseException e) {
      LOG.info("an asker can't be written to: {}", e.getErrorCode());
      return false;
    }
  }

  /// Writes to a person directly.
  ///
  /// @param event the id of what this is the reply to
  /// @throws ErrorResponseException when they take no direct messages of the bot
  static void write(User person, DiscordMessage answer, String event) {
    person.openPrivateChannel().complete().sendMessage(answer.create()).setNonce(event).complete();
  }
}
