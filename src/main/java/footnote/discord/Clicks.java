package footnote.discord;

import footnote.chat.ReplyToken;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import org.jspecify.annotations.Nullable;

/// What the buttons under the bot's messages do. They need no memory: all is in the button and in
/// the message that bears it.
final class Clicks {
  private final Conversation conversation;
  private final Turns turns;
  private final Texts texts;

  Clicks(Conversation conversation, Turns turns, Texts texts) {
    this.conversation = conversation;
    this.turns = turns;
    this.texts = texts;
  }

  void take(ButtonInteractionEvent event) {
    Optional<ReplyToken> token = ReplyToken.decode(event.getComponentId());
    if (token.isEmpty()) {
      say(event, TextKey.BUTTON_UNREADABLE);
      return;
    }
    boolean alone = event.getMessage().isEphemeral();
    switch (token.get()) {
      case ReplyToken.More(int from, String check) -> ask(event, check, alone, from, it -> it);
      case ReplyToken.Share(int from, String check) -> ask(event, check, false, from, it -> it);
      case ReplyToken.Instead instead -> ask(event, instead.check(), alone, 1, instead::in);
      case ReplyToken.Context quote ->
          turns.show(event, () -> conversation.turn(new ReplyToken.Turn(quote, 0)));
      case ReplyToken.Turn turn -> turns.change(event, () -> conversation.turn(turn));
      case ReplyToken.Sources(String filter) ->
          turns.show(event, () -> conversation.sources(new ReplyToken.Page(0, filter)));
      case ReplyToken.Page page -> turns.change(event, () -> conversation.sources(page));
      case ReplyToken.Remove(String asker) -> remove(event, asker);
    }
  }

  private void ask(
      ButtonInteractionEvent event,
      String check,
      boolean alone,
      int from,
      Function<String, String> change) {
    Optional<String> question = QuestionLine.read(event.getMessage(), check).map(change);
    if (question.isEmpty()) {
      say(event, TextKey.BUTTON_UNREADABLE);
      return;
    }
    Asked asked = new Asked(event.getUser().getId(), alone, from);
    turns.answer(event, alone, () -> conversation.ask(event.getId(), question.get(), asked));
  }

  private void remove(ButtonInteractionEvent event, String asker) {
    if (event.getUser().getId().equals(asker) || moderates(event)) {
      turns.remove(event);
    } else {
      say(event, TextKey.REMOVE_FORBIDDEN);
    }
  }

  private static boolean moderates(ButtonInteractionEvent event) {
    @Nullable Member member = event.getMember();
    return member != null
        && member.hasPermission(event.getGuildChannel(), Permission.MESSAGE_MANAGE);
  }

  private void say(ButtonInteractionEvent event, TextKey phrase) {
    turns.show(event, () -> DiscordMessage.of(texts.say(phrase)));
  }
}
