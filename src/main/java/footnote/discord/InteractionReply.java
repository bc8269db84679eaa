package footnote.discord;

import footnote.text.Cut;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The reply to a command or a click, in the place that was held for it by the acknowledgement.
/// Discord holds it for 15 minutes; what comes later is a message of its own, in the channel when
/// it was for everyone there and the bot may write there, else to the asker directly.
///
/// @param hook the place that is held
/// @param alone whether only the asker sees it
/// @param texts in the asker's language, for what is said of a late answer
record InteractionReply(InteractionHook hook, boolean alone, Texts texts) implements ReplyTarget {
  /// Characters of a name that a late answer is for.
  ///
  /// Names in Discord have 32 at most; what is longer came by another way.
  private static final int LONGEST_NAME = 32;

  private static final Logger LOG = LoggerFactory.getLogger(InteractionReply.class);

  /// Puts the answer in its place. A place that somebody took away meanwhile is left alone.
  ///
  /// Whoever took the place away meant it; an error of another kind is the caller's to tell.
  @Override
  public void send(DiscordMessage message) {
    try {
      hook.editOriginal(message.edit()).complete();
    } catch (InteractionExpiredException _) {
      sendLate(message);
    } catch (ErrorResponseException e) {
      switch (e.getErrorResponse()) {
        case INVALID_WEBHOOK_TOKEN, UNKNOWN_WEBHOOK -> sendLate(message);
        case UNKNOWN_MESSAGE -> LOG.info("an answer's place was taken away before it came");
        default -> throw e;
      }
    }
  }

  /// Only the asker sees it when the acknowledgement said so.
  @Override
  public void tell(DiscordMessage message) {
    send(message);
  }

  /// Sends what comes too late for its place.
  ///
  /// A late answer that can't be sent is logged only: there is no other way to the asker.
  private void sendLate(DiscordMessage message) {
    try {
      channel().ifPresentOrElse(there -> sendTo(there, message), () -> write(message));
    } catch (ErrorResponseException e) {
      LOG.warn("a late answer could not be sent: {}", e.getErrorCode());
    }
  }

  /// The channel, if the answer is for all and the bot may write there.
  private Optional<GuildMessageChannel> channel() {
    return alone || !(hook.getInteraction().getChannel() instanceof GuildMessageChannel channel)
        ? Optional.empty()
        : Optional.of(channel).filter(it -> !it.isDetached() && it.canTalk());
  }

  /// In the channel, saying whom it is for.
  ///
  /// @param channel in which the bot may write
  private void sendTo(GuildMessageChannel channel, DiscordMessage message) {
    Interaction asked = hook.getInteraction();
    String name = Cut.line(asked.getUser().getEffectiveName(), LONGEST_NAME);
    DiscordMessage late = message.with(texts.say(TextKey.LATE_FOR, name));
    channel.sendMessage(late.create()).setNonce(asked.getId()).complete();
  }

  /// To the asker directly, saying why it is late.
  private void write(DiscordMessage message) {
    Interaction asked = hook.getInteraction();
    MessageReply.write(asked.getUser(), message.with(texts.say(TextKey.LATE)), asked.getId());
  }
}
