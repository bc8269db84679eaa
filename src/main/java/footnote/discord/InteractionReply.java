package footnote.discord;

import net.dv8tion.jda.api.interactions.InteractionHook;

/// The reply to a command or a click, in the place that was held for it by the acknowledgement.
/// Discord: within 15 minutes.
record InteractionReply(InteractionHook hook) implements Reply {
  @Override
  public void send(Card card) {
    hook.editOriginal(card.edit()).complete();
  }

  /// Only the asker sees it when the acknowledgement said so.
  @Override
  public void tell(Card card) {
    send(card);
  }
}
