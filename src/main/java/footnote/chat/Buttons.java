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
/// too long for a button is left out. Names and order are promised: tests and people's habits go by
/// them.
///
/// | under | buttons |
/// |---|---|
/// | an answer | more, a context for each quote, share (only if seen by the asker alone), remove |
/// | nothing found | up to three words instead, sources, a context, share, remove |
/// | a passage | earlier, later |
/// | the list of articles | previous, next |
final class Buttons {
  private static final int MOST_SUGGESTIONS = 3;

  /// Characters of a word on a label; the token has it whole.
  private static final int LONGEST_WORD = 60;

  private final Texts texts;
  private final PlatformStyle style;

  /// @param texts in the asker's language
  /// @param style what shares an answer there, and how far *Context* goes in a step
  Buttons(Texts texts, PlatformStyle style) {
    this.texts = texts;
    this.style = style;
  }

  /// Under an answer.
  ///
  /// @param citations that were found, of which some may be on the next page
  /// @param shown those of this page
  /// @param from the number of the first of them
  List<Message.Button> underFound(
      String question, int citations, List<Citation> shown, int from, AskContext context) {
    List<Message.Button> buttons = new ArrayList<>();
    int next = from + shown.size();
    if (citations >= next) {
      String label = texts.say(TextKey.BUTTON_MORE);
      add(buttons, "more", label, new ReplyToken.More(next, ReplyToken.check(question)));
    }
    addContexts(buttons, shown);
    addLast(buttons, question, from, context);
    return buttons;
  }

  /// Under the message that nothing was found.
  ///
  /// @param shown the closest, if there is one
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

  /// What stands around each quote, by its number.
  private void addContexts(List<Message.Button> buttons, List<Citation> shown) {
    for (Citation citation : shown) {
      String number = Integer.toString(citation.number());
      String label = texts.say(TextKey.BUTTON_CONTEXT, number);
      add(buttons, "context-" + number, label, ReplyToken.Context.of(citation));
    }
  }

  /// Share, where only the asker sees the message, and remove.
  private void addLast(
      List<Message.Button> buttons, String question, int from, AskContext context) {
    if (context.alone()) {
      ReplyToken share = new ReplyToken.Share(from, ReplyToken.check(question));
      add(buttons, "share", texts.say(style.share()), share);
    }
    ReplyToken remove = new ReplyToken.Remove(context.asker());
    add(buttons, "remove", texts.say(TextKey.BUTTON_REMOVE), remove);
  }

  /// Back and forth, as far as the article goes and a token counts.
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

  /// A step further in one direction.
  private void addTurn(
      List<Message.Button> buttons, String name, TextKey label, ReplyToken.Turn turn, int by) {
    int step = turn.step() + by;
    if (Math.abs(step) <= ReplyToken.FARTHEST) {
      add(buttons, name, texts.say(label), new ReplyToken.Turn(turn.quote(), step));
    }
  }

  /// Back and forth through the pages.
  List<Message.Button> underSources(SourceList list) {
    List<Message.Button> buttons = new ArrayList<>();
    String previous = texts.say(TextKey.BUTTON_PREVIOUS);
    String next = texts.say(TextKey.BUTTON_NEXT);
    list.previous().ifPresent(it -> add(buttons, "previous", previous, it));
    list.next().ifPresent(it -> add(buttons, "next", next, it));
    return buttons;
  }

  /// Adds a button if its token fits into one.
  private static void add(
      List<Message.Button> buttons, String name, String label, ReplyToken token) {
    if (token.fits()) {
      buttons.add(new Message.Button(name, label, token));
    }
  }
}
