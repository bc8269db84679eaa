package footnote.discord;

import footnote.chat.AskContext;
import footnote.chat.Click;
import footnote.chat.ReplyToken;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import org.jspecify.annotations.Nullable;

/// Does what the buttons under the bot's messages are for. They need no memory but for long
/// questions: all else is in the button and in the message that bears it.
final class DiscordClicks {
  private final Turns turns;

  /// @param turns that acknowledge and answer
  DiscordClicks(Turns turns) {
    this.turns = turns;
  }

  /// Does what the button is for. One that is not to be read, as of an older version, is told to
  /// who clicked.
  void take(ButtonInteractionEvent event) {
    Optional<ReplyToken> token = ReplyToken.decode(event.getComponentId());
    Optional<Click> click =
        token.flatMap(
            it -> QuestionLine.read(event.getMessage(), it).or(() -> turns.remembered(it)));
    click.ifPresentOrElse(
        it -> take(event, it), () -> turns.show(event, said -> said.unreadable(token)));
  }

  /// Does what a click on a token of this kind does.
  private void take(ButtonInteractionEvent event, Click click) {
    String user = event.getUser().getId();
    boolean alone = event.getMessage().isEphemeral();
    Turns.Work work = said -> said.click(click, new AskContext(event.getId(), user, alone));
    switch (click.effect(user, moderates(event))) {
      case BESIDE -> turns.answer(event, alone, work);
      case SHARED -> turns.share(event, click, work);
      case ALONE -> turns.show(event, work);
      case IN_PLACE -> turns.change(event, work);
      case REMOVED -> turns.remove(event);
    }
  }

  /// Whether they may remove others' messages in that channel anyway.
  private static boolean moderates(ButtonInteractionEvent event) {
    @Nullable Member member = event.getMember();
    return member != null
        && member.hasPermission(event.getGuildChannel(), Permission.MESSAGE_MANAGE);
  }
}
