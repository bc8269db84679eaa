package footnote.discord;

import footnote.chat.Admission;
import footnote.chat.Admission.Refusal;
import footnote.chat.Click;
import footnote.chat.Conversation;
import footnote.chat.Reference;
import footnote.chat.ReplyToken;
import footnote.wording.TextKey;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes events on, one turn each: acknowledges (Discord: within 3 s), works, replies, and says so
/// when something goes wrong.
///
/// An interaction must be acknowledged within 3 seconds (Discord: receiving and responding), which
/// decides at once who will see the reply; the reply then has 15 minutes. What is worked out stands
/// between the two, on the event's own virtual thread. Every way ends with a reply or with a line
/// in the log.
final class Turns {
  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

  private final Admission admission;
  private final Conversation conversation;
  private final DiscordQuestioners questioners;

  /// What is said, in the language of whoever is spoken to.
  ///
  /// It may take time. Whatever it throws is logged under a number, and the asker is told that.
  interface Work {
    footnote.chat.Message of(Conversation conversation);
  }

  /// @param admission which events are taken on
  /// @param conversation in the usual language
  /// @param questioners tells who asks, and where
  Turns(Admission admission, Conversation conversation, DiscordQuestioners questioners) {
    this.admission = admission;
    this.conversation = conversation;
    this.questioners = questioners;
  }

  /// A click on a button whose question its message does not show whole, if that is still kept.
  Optional<Click> remembered(ReplyToken button) {
    return conversation.remembered(button);
  }

  /// Answers a question that a command or a click asks.
  ///
  /// @param alone whether only the asker sees the answer
  void answer(IReplyCallback event, boolean alone, Work work) {
    if (admission.first(event.getId())) {
      Optional<Refusal> refusal = admission.question(event.getUser().getId(), channel(event));
      boolean unseen = alone || refusal.isPresent();
      reply(event, refusal, event.deferReply(unseen), unseen, forReaders(event, alone, work));
    }
  }

  /// Shares an answer that its asker alone has seen, or tells them alone that not all who would see
  /// it may read what it quotes: that must be known before it is acknowledged.
  ///
  /// @param click on *Share*
  void share(ButtonInteractionEvent event, Click click, Work work) {
    if (admission.first(event.getId())) {
      Optional<Refusal> refusal = admission.question(event.getUser().getId(), channel(event));
      boolean shared = refusal.isEmpty() && mayShare(event, click);
      Work said = shared ? work : it -> it.say(TextKey.SHARE_FORBIDDEN);
      reply(event, refusal, event.deferReply(!shared), !shared, forReaders(event, !shared, said));
    }
  }

  /// Whether all who would see it may read what it quotes. A check that fails counts as no: it is
  /// better to keep back too much.
  private boolean mayShare(ButtonInteractionEvent event, Click click) {
    try {
      return conversation.with(questioners.of(event), false).mayShare(click);
    } catch (RuntimeException e) {
      LOG.warn("share {} could not be checked", event.getId(), e);
      return false;
    }
  }

  /// The work, in a conversation that knows what those may read who see the reply.
  private Work forReaders(Interaction event, boolean alone, Work work) {
    return said -> work.of(said.with(questioners.of(event), alone));
  }

  /// Answers a question that a message asks. Messages don't tell the language of their writers.
  void answer(Message message, ReplyTarget reply, Work work) {
    if (admission.first(message.getId())) {
      String user = message.getAuthor().getId();
      serve(
          admission.question(user, message.getChannelId()),
          reply,
          conversation,
          said -> work.of(said.with(questioners.of(message), false)));
    }
  }

  /// Shows something that is no answer to whoever asked for it alone. It counts against nobody's
  /// limit of questions.
  void show(IReplyCallback event, Work work) {
    if (admission.first(event.getId())) {
      reply(event, admission.errand(), event.deferReply(true), true, forReaders(event, true, work));
    }
  }

  /// Puts something else in the place of the message clicked on, which stays where that is refused.
  void change(ButtonInteractionEvent event, Work work) {
    if (admission.first(event.getId())) {
      Optional<Refusal> refusal = admission.errand();
      boolean stays = refusal.isPresent();
      boolean alone = event.getMessage().isEphemeral();
      reply(
          event,
          refusal,
          stays ? event.deferReply(true) : event.deferEdit(),
          true,
          forReaders(event, alone, work));
    }
  }

  /// Takes the message clicked on away. Costs no place at work: nothing is made.
  void remove(ButtonInteractionEvent event) {
    if (admission.first(event.getId())) {
      acknowledged(event, event.deferEdit()).ifPresent(hook -> remove(hook));
    }
  }

  /// Takes the message away; somebody else may have done so.
  private void remove(InteractionHook hook) {
    try {
      hook.deleteOriginal().complete();
    } catch (ErrorResponseException e) {
      LOG.warn("an answer could not be removed: {}", e.getErrorCode());
    }
  }

  /// Acknowledges, then serves. Where that fails the event is somebody else's or lost: the place at
  /// work is given back. The acknowledgement is waited for: only Discord's answer says whether
  /// there is a place to reply to.
  ///
  /// @param alone whether only the asker will see it
  private void reply(
      Interaction event,
      Optional<Refusal> refusal,
      RestAction<InteractionHook> acknowledgement,
      boolean alone,
      Work work) {
    Optional<InteractionHook> hook = acknowledged(event, acknowledgement);
    Conversation spoken = conversation.in(language(event));
    if (hook.isPresent()) {
      serve(refusal, new InteractionReply(hook.get(), alone, spoken.texts()), spoken, work);
    } else {
      spoken.failed("unacknowledged");
      if (refusal.isEmpty()) {
        admission.end();
      }
    }
  }

  /// The language of the asker's client, which every interaction tells.
  private static Optional<Locale> language(Interaction event) {
    DiscordLocale locale = event.getUserLocale();
    return locale == DiscordLocale.UNKNOWN ? Optional.empty() : Optional.of(locale.toLocale());
  }

  /// The place held for the reply; empty when Discord takes none any more: too late, or another
  /// process of the same bot was first. The first line of the error is logged alone, since JDA's go
  /// on with the request.
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

  /// Sends what is said, or why nothing is; whatever goes wrong is told with a number. A refused
  /// one took up no place, and gives none back.
  private void serve(Optional<Refusal> refusal, ReplyTarget reply, Conversation spoken, Work work) {
    try {
      refusal
          .map(spoken::refused)
          .map(DiscordLayout::render)
          .ifPresentOrElse(reply::tell, () -> reply.send(DiscordLayout.render(work.of(spoken))));
    } catch (RuntimeException e) {
      String number = Reference.next();
      LOG.error("trouble {}", number, e);
      spoken.failed(e.getClass().getSimpleName());
      tell(reply, spoken, number);
    } finally {
      if (refusal.isEmpty()) {
        admission.end();
      }
    }
  }

  /// Tells the number of what went wrong, if that can still be told.
  private static void tell(ReplyTarget reply, Conversation spoken, String number) {
    try {
      reply.send(DiscordLayout.render(spoken.say(TextKey.TROUBLE, number)));
    } catch (RuntimeException e) {
      LOG.warn("trouble {} could not be told: {}", number, e.toString());
    }
  }

  /// The id of a channel as Discord writes it.
  private static String channel(Interaction event) {
    return Long.toUnsignedString(event.getChannelIdLong());
  }
}
