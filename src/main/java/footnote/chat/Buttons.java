package footnote.chat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.article.Spelling;
import footnote.text.Cut;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/// The buttons: under which message, in which order, and what they are called. One whose token is
/// too long for a button is left out.
final class Buttons {
  private static final int MOST_SUGGESTIONS = 3;
  private static final int LONGEST_WORD = 60;

  private final Texts texts;
  private final PlatformStyle style;

  Buttons(Texts texts, PlatformStyle style) {
    this.texts = texts;
    this.style = style;
  }

  /// @param citations that were found, of which some may be on the next page
  List<Message.Button> underFound(
      String question, int citations, List<Citation> shown, int from, AskContext context) {
    List<Message.Button> buttons = new ArrayList<>();
    int next = from + Conversation.PAGE;
    if (citations >= next) {
      String label = texts.say(TextKey.BUTTON_MORE);
      add(buttons, "more", label, new ReplyToken.More(next, ReplyToken.check(question)));
    }
    addContexts(buttons, shown);
    addLast(buttons, question, from, context);
    return buttons;
  }

  List<Message.Button> underNothing(
      String question,
      Answer.NothingFound nothing,
      List<Citation> shown,
      int from,
      AskContext context) {
    List<Message.Button> buttons = new ArrayList<>();
    int number = 0;
    for (Spelling it : nothing.suggestions().stream().limit(MOST_SUGGESTIONS).toList()) {
      String name = "instead-" + ++number; // two words may be read as the same one
      String label = texts.say(TextKey.BUTTON_INSTEAD, Cut.line(it.instead(), LONGEST_WORD));
      String check = ReplyToken.check(question);
      ReplyToken token = new ReplyToken.Instead(check, it.word(), it.instead());
      add(buttons, name, label, token);
    }
    String sources = texts.say(TextKey.BUTTON_SOURCES);
    add(buttons, "sources", sources, ReplyToken.Sources.of(nothing));
    addContexts(buttons, shown);
    addLast(buttons, question, from, context);
    return buttons;
  }

  private void addContexts(List<Message.Button> buttons, List<Citation> shown) {
    for (Citation citation : shown) {
      String number = Integer.toString(citation.number());
      String label = texts.say(TextKey.BUTTON_CONTEXT, number);
      add(buttons, "context-" + number, label, ReplyToken.Context.of(citation));
    }
  }

  private void addLast(
      List<Message.Button> buttons, String question, int from, AskContext context) {
    if (context.alone()) {
      ReplyToken share = new ReplyToken.Share(from, ReplyToken.check(question));
      add(buttons, "share", texts.say(style.share()), share);
    }
    ReplyToken remove = new ReplyToken.Remove(context.asker());
    add(buttons, "remove", texts.say(TextKey.BUTTON_REMOVE), remove);
  }

  List<Message.Button> aroundExcerpt(ContextWindow window, ReplyToken.Turn turn) {
    List<Message.Button> buttons = new ArrayList<>();
    if (window.middle() >= style.stride()) {
      addTurn(buttons, "earlier", TextKey.BUTTON_EARLIER, turn, -style.stride());
    }
    if (window.middle() + style.stride() < window.all().size()) {
      addTurn(buttons, "later", TextKey.BUTTON_LATER, turn, style.stride());
    }
    return buttons;
  }

  private void addTurn(
      List<Message.Button> buttons, String name, TextKey label, ReplyToken.Turn turn, int by) {
    int step = turn.step() + by;
    if (Math.abs(step) <= ReplyToken.FARTHEST) {
      add(buttons, name, texts.say(label), new ReplyToken.Turn(turn.quote(), step));
    }
  }

  List<Message.Button> underSources(SourceList list) {
    List<Message.Button> buttons = new ArrayList<>();
    String previous = texts.say(TextKey.BUTTON_PREVIOUS);
    String next = texts.say(TextKey.BUTTON_NEXT);
    list.previous().ifPresent(it -> add(buttons, "previous", previous, it));
    list.next().ifPresent(it -> add(buttons, "next", next, it));
    return buttons;
  }

  private static void add(
      List<Message.Button> buttons, String name, String label, ReplyToken token) {
    if (token.fits()) {
      buttons.add(new Message.Button(name, label, token));
    }
  }
}
