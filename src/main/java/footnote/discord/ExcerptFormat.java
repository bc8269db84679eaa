package footnote.discord;

import footnote.answer.Excerpt;
import footnote.chat.Cut;
import footnote.chat.Footnote;
import footnote.chat.Phrase;
import footnote.chat.ReplyToken;
import footnote.chat.Texts;
import footnote.corpus.Passage;
import footnote.corpus.Span;
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
  Card render(Excerpt excerpt, ReplyToken.Turn turn) {
    List<Passage> all = new ArrayList<>(excerpt.before());
    all.add(excerpt.passage());
    all.addAll(excerpt.after());
    int home = excerpt.before().size();
    int at = Math.clamp(home + (long) turn.step(), 0, all.size() - 1);
    View view = new View(all, at, home, quoted(excerpt.passage(), turn.quote()));
    List<String> parts = new ArrayList<>();
    parts.add(DiscordFormat.line(Footnote.of(all.get(at), texts)));
    boolean whole = addBlocks(parts, view);
    if (!whole) {
      parts.add(Markup.escape(texts.say(Phrase.CUT_PAGE)));
    }
    return new Card(parts, buttons(turn.quote(), at - home, view));
  }

  private record View(List<Passage> all, int at, int home, Optional<Span> quote) {}

  /// Where the quote stands in its passage; nowhere when the passage has no such range.
  private static Optional<Span> quoted(Passage passage, ReplyToken.Context quote) {
    long end = (long) quote.start() + quote.length();
    boolean inside = quote.length() > 0 && end <= passage.text().length();
    return inside ? Optional.of(new Span(quote.start(), (int) end)) : Optional.empty();
  }

  private boolean addBlocks(List<String> parts, View view) {
    boolean whole = true;
    for (int i = Math.max(0, view.at - 1); i <= Math.min(view.at + 1, view.all.size() - 1); i++) {
      Passage passage = view.all.get(i);
      Optional<Span> bold = i == view.home ? view.quote : Optional.empty();
      Cut block = block(passage.text(), bold, i == view.at ? MAIN : BESIDE);
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

  private List<Button> buttons(ReplyToken.Context quote, int step, View view) {
    List<Button> buttons = new ArrayList<>();
    if (view.at > 0 && step > -ReplyToken.FARTHEST) {
      ReplyToken earlier = new ReplyToken.Turn(quote, step - 1);
      DiscordFormat.add(buttons, earlier, texts.say(Phrase.BUTTON_EARLIER));
    }
    if (view.at < view.all.size() - 1 && step < ReplyToken.FARTHEST) {
      ReplyToken later = new ReplyToken.Turn(quote, step + 1);
      DiscordFormat.add(buttons, later, texts.say(Phrase.BUTTON_LATER));
    }
    return buttons;
  }
}
