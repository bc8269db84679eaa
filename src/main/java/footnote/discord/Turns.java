package footnote.discord;

import footnote.chat.Reference;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes events on, one turn each: acknowledges (Discord: within 3 s), works, replies, and says so
/// when something goes wrong.
final class Turns {
  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

  private final Admission desk;
  private final Texts texts;

  Turns(Admission desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /// Answers a question that a command or a click asks.
  ///
  /// @param alone whether only the asker sees the answer
  void answer(IReplyCallback event, boolean alone, Supplier<DiscordMessage> work) {
    if (desk.first(event.getId())) {
      Optional<DiscordMessage> refusal = desk.refusal(event.getUser().getId(), channel(event));
      boolean unseen = alone || refusal.isPresent();
      reply(event, refusal, event.deferReply(unseen), unseen, work);
    }
  }

  /// Answers a question that a message asks.
  void answer(Message message, ReplyTarget reply, Supplier<DiscordMessage> work) {
    if (desk.first(message.getId())) {
      String user = message.getAuthor().getId();
      serve(desk.refusal(user, message.getChannelId()), reply, work);
    }
  }

  /// Shows something that is no answer to whoever asked for it alone.
  void show(IReplyCallback event, Supplier<DiscordMessage> work) {
    if (desk.first(event.getId())) {
      reply(event, desk.refusal(), event.deferReply(true), true, work);
    }
  }

  /// Puts something else in the place of the message clicked on, which stays where that is refused.
  void change(ButtonInteractionEvent event, Supplier<DiscordMessage> work) {
    if (desk.first(event.getId())) {
      Optional<DiscordMessage> refusal = desk.refusal();
      boolean stays = refusal.isPresent();
      reply(event, refusal, stays ? event.deferReply(true) : event.deferEdit(), true, work);
    }
  }

  /// Takes the message clicked on away.
  void remove(ButtonInteractionEvent event) {
    if (desk.first(event.getId())) {
      acknowledged(event, event.deferEdit()).ifPresent(hook -> remove(hook));
    }
  }

  private void remove(InteractionHook hook) {
    try {
      hook.deleteOriginal().complete();
    } catch (ErrorResponseException e) {
      LOG.warn("an answer could not be removed: {}", e.getErrorCode());
    }
  }

  private void reply(
      Interaction event,
      Optional<DiscordMessage> refusal,
      RestAction<InteractionHook> acknowledgement,
      boolean alone,
      Supplier<DiscordMessage> work) {
    Optional<InteractionHook> hook = acknowledged(event, acknowledgement);
    if (hook.isPresent()) {
      serve(refusal, new InteractionReply(hook.get(), alone, texts), work);
    } else if (refusal.isEmpty()) {
      desk.end();
    }
  }

  /// The place held for the reply; empty when Discord takes none any more: too late, or another
  /// process of the same bot was first.
  private static Optional<InteractionHook> acknowledged(
      Interaction event, RestAction<InteractionHook> acknowledgement) {
    try {
      return Optional.of(acknowledgement.complete());
    } catch (RuntimeException e) {
      String reason = e.toString().lines().findFirst().orElse("");
      LOG.warn("interaction {} could not be acknowledged: {}", event.getId(), reason);
      return Optional.empty();
    }
  }

  private void serve(
      Optional<DiscordMessage> refusal, ReplyTarget reply, Supplier<DiscordMessage> work) {
    try {
      refusal.ifPresentOrElse(reply::tell, () -> reply.send(work.get()));
    } catch (RuntimeException e) {
      String number = Reference.next();
      LOG.error("trouble {}", number, e);
      tell(reply, number);
    } finally {
      if (refusal.isEmpty()) {
        desk.end();
      }
    }
  }

  private void tell(ReplyTarget reply, String number) {
    try {
      reply.send(DiscordMessage.of(texts.say(TextKey.TROUBLE, number)));
    } catch (RuntimeException e) {
      LOG.warn("trouble {} could not be told: {}", number, e.toString());
    }
  }

  private static String channel(Interaction event) {
    return Long.toUnsignedString(event.getChannelIdLong());
  }
}
