package footnote.chat;

import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/// The buttons under one message, as each kind of [ReplyToken] puts them there. One whose token is
/// too long for a button is left out. Names and order are promised: tests and people's habits go by
/// them.
///
/// | under | buttons |
/// |---|---|
/// | an answer | more, a context for each quote, share (only if seen by the asker alone), remove, helpful, unhelpful |
/// | a list that a question asks for | more, share, remove |
/// | nothing found | up to three words instead, sources, a context, share, remove |
/// | a passage | earlier, later |
/// | the list of articles | previous, next |
final class ButtonRow {
  private final Texts texts;
  private final PlatformStyle style;
  private final List<Message.Button> buttons = new ArrayList<>();

  private ButtonRow(Texts texts, PlatformStyle style) {
    this.texts = texts;
    this.style = style;
  }

  /// All that stand in a place, in the order of their kinds.
  ///
  /// @param texts in the asker's language
  /// @param style what shares an answer there, and how far *Context* goes in a step
  static List<Message.Button> under(ButtonPlace place, Texts texts, PlatformStyle style) {
    ButtonRow row = new ButtonRow(texts, style);
    for (ReplyToken.Kind kind : ReplyToken.Kind.values()) {
      kind.addTo(row, place);
    }
    return List.copyOf(row.buttons);
  }

  /// What the buttons differ in from one platform to the next.
  PlatformStyle style() {
    return style;
  }

  /// Adds a button if its token fits into one.
  ///
  /// @param name tells it from the message's other buttons
  /// @param label with what it leaves open, see [Texts#say(TextKey, Object...)]
  void add(String name, ReplyToken token, TextKey label, Object... arguments) {
    if (token.fits()) {
      buttons.add(new Message.Button(name, texts.say(label, arguments), token));
    }
  }
}
