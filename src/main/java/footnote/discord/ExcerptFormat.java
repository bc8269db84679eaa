package footnote.discord;

import footnote.answer.Excerpt;
import footnote.chat.ContextWindow;
import footnote.chat.ReplyToken;
import footnote.text.Cut;
import footnote.text.Span;
import footnote.wording.Footnote;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;

/// Writes a passage within the ones around it as a card, with the quote in bold and a way back and
/// forth.
final class ExcerptFormat {
  private static final int MAIN = 2_000;
  private static final int BESIDE = 600;

  private final Texts texts;

  ExcerptFormat(Texts texts) {
    this.texts = texts;
  }

  /// @param excerpt around the quoted passage, wide enough for the step and one more
  /// @param turn where to look
  DiscordMessage render(Excerpt excerpt, ReplyToken.Turn turn) {
    ContextWindow view = ContextWindow.of(excerpt, turn).within();
    List<String> parts = new ArrayList<>();
    parts.add(DiscordFormat.line(Footnote.of(view.all().get(view.middle()), texts)));
    boolean whole = addBlocks(parts, view);
    if (!whole) {
      parts.add(Markup.escape(texts.say(TextKey.CUT_PAGE)));
    }
    return new DiscordMessage(parts, buttons(turn.quote(), view));
  }

  private static boolean addBlocks(List<String> parts, ContextWindow view) {
    boolean whole = true;
    for (int i : view.around(1).toArray()) {
      int room = i == view.middle() ? MAIN : BESIDE;
      Cut block = block(view.all().get(i).text(), view.quoteIn(i), room);
      parts.add("> " + block.text());
      whole &= block.whole();
    }
    return whole;
  }

  private static Cut block(String text, Optional<Span> bold, int room) {
    if (bold.isEmpty()) {
      return Cut.fit(text, room, Markup::block);
    }
    Span quote = bold.get();
    Cut marked = Cut.fit(quote.of(text), room, Markup::bold);
    int left = room - marked.text().length();
    Cut after = Cut.fit(text.substring(quote.end()), left / 2, Markup::block);
    Cut before = beginning(text.substring(0, quote.start()), left - after.text().length() - 10);
    return new Cut(
        before.text()
            + Markup.seam(text, quote.start())
            + marked.text()
            + Markup.seam(text, quote.end())
            + after.text(),
        marked.whole() && after.whole() && before.whole());
  }

  /// What precedes a quote: all of it, or nothing, for a text that begins in its middle misleads.
  private static Cut beginning(String text, int room) {
    Cut cut = Cut.fit(text, room, Markup::block);
    return cut.whole() ? cut : new Cut("…", false);
  }

  private List<Button> buttons(ReplyToken.Context quote, ContextWindow view) {
    int step = view.middle() - view.quoted();
    List<Button> buttons = new ArrayList<>();
    if (view.middle() > 0 && step > -ReplyToken.FARTHEST) {
      ReplyToken earlier = new ReplyToken.Turn(quote, step - 1);
      DiscordFormat.add(buttons, earlier, texts.say(TextKey.BUTTON_EARLIER));
    }
    if (view.middle() < view.all().size() - 1 && step < ReplyToken.FARTHEST) {
      ReplyToken later = new ReplyToken.Turn(quote, step + 1);
      DiscordFormat.add(buttons, later, texts.say(TextKey.BUTTON_LATER));
    }
    return buttons;
  }
}
