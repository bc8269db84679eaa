package footnote.discord;

import footnote.chat.AskContext;
import footnote.chat.Click;
import footnote.chat.ReplyToken;
import footnote.wording.TextKey;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
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

  /// Does what a click on a token of this kind does. The click's effect decides how it is
  /// acknowledged, which can't be changed later.
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

  /// Pins the first quote of a message of the bot's as the answer to its question, for who may
  /// manage messages there. A message of somebody else's answers nothing.
  ///
  /// Discord offers the command to nobody else unless a server's owner has it so; who uses it is
  /// looked at here all the same, since an answer that is pinned is one for all.
  void pin(MessageContextInteractionEvent event) {
    Message target = event.getTarget();
    boolean own = target.getAuthor().equals(event.getJDA().getSelfUser());
    List<ReplyToken> buttons =
        target.getComponentTree().findAll(Button.class).stream()
            .flatMap(it -> Optional.ofNullable(it.getCustomId()).stream())
            .flatMap(id -> ReplyToken.decode(id).stream())
            .toList();
    Optional<String> question = own ? QuestionLine.whole(target) : Optional.empty();
    String author = event.getUser().getEffectiveName();
    @Nullable Member member = event.getMember();
    String shown = member == null ? author : member.getEffectiveName();
    turns.show(
        event,
        said ->
            moderatesAll(event)
                ? said.pin(question.flatMap(said::questionIn), buttons, shown)
                : said.say(TextKey.PIN_FORBIDDEN));
  }

  /// Whether they may remove others' messages in that channel anyway. In a direct conversation
  /// nobody does.
  private static boolean moderates(Interaction event) {
    @Nullable Member member = event.getMember();
    return member != null
        && member.hasPermission(event.getGuildChannel(), Permission.MESSAGE_MANAGE);
  }

  /// Whether they may remove others' messages in the whole server, for which a pin counts; to be
  /// allowed so in one channel is not enough. In a direct conversation nobody does.
  private static boolean moderatesAll(Interaction event) {
    @Nullable Member member = event.getMember();
    return member != null && member.hasPermission(Permission.MESSAGE_MANAGE);
  }
}
