package footnote.discord;

import footnote.chat.Phrase;
import footnote.chat.SeenEvents;
import footnote.chat.Texts;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The reply to a mention or a direct message: one message that refers to the question's.
///
/// @param told who was told already that a permission is missing, and where
record MessageReply(Message question, Texts texts, SeenEvents told) implements Reply {
  private static final Logger LOG = LoggerFactory.getLogger(MessageReply.class);

  @Override
  public void send(Card card) {
    try {
      reply(card);
    } catch (InsufficientPermissionException _) {
      tellOfPermission();
    } catch (ErrorResponseException e) {
      if (!forbidden(e)) {
        throw e;
      }
      tellOfPermission();
    }
  }

  @Override
  public void tell(Card card) {
    if (question.getChannelType() == ChannelType.PRIVATE || !write(card)) {
      send(card);
    }
  }

  /// The nonce makes Discord take a second try for the first.
  private void reply(Card card) {
    question
        .getChannel()
        .sendMessage(card.create())
        .setMessageReference(question.getId())
        .failOnInvalidReply(false)
        .mentionRepliedUser(false)
        .setNonce(question.getId())
        .complete();
  }

  private static boolean forbidden(ErrorResponseException e) {
    return e.getErrorResponse() == ErrorResponse.MISSING_PERMISSIONS
        || e.getErrorResponse() == ErrorResponse.MISSING_ACCESS;
  }

  private void tellOfPermission() {
    String channel = question.getChannelId();
    LOG.warn("no permission to answer in channel {}", channel);
    if (told.first(question.getAuthor().getId() + "/" + channel)) {
      String name = "#" + question.getChannel().getName();
      write(Card.of(texts.say(Phrase.MISSING_PERMISSION, name)));
    }
  }

  /// Writes to the asker directly.
  ///
  /// @return whether they take direct messages of the bot
  private boolean write(Card card) {
    try {
      question
          .getAuthor()
          .openPrivateChannel()
          .complete()
          .sendMessage(card.create())
          .setNonce(question.getId())
          .complete();
      return true;
    } catch (ErrorResponseException e) {
      LOG.info("an asker can't be written to: {}", e.getErrorCode());
      return false;
    }
  }
}
