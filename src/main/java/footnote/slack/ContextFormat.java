package footnote.slack;

import footnote.answer.Excerpt;
import footnote.article.Passage;
import footnote.chat.ContextWindow;
import footnote.chat.ReplyToken;
import footnote.slack.web.SlackMessage;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.text.Span;
import footnote.wording.Footnote;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Shows what stands around a quote: the passage it is of with its neighbours, the quote in bold,
/// and the way to what stands before and after.
final class ContextFormat {
  /// Passages shown before and after the one in the middle.
  static final int AROUND = 1;

  /// Passages between one view and the next; they share one, so that reading on has no gap.
  private static final int STRIDE = 2 * AROUND;

  /// Characters of the passage in the middle; its neighbours have half of it each.
  private static final int ROOM = 2_400;

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");

  private final Texts texts;

  ContextFormat(Texts texts) {
    this.texts = texts;
  }

  /// Shows the passages that the turn leads to.
  ///
  /// @param excerpt wide enough for the turn's step, see [#reach]
  SlackMessage render(Excerpt excerpt, ReplyToken.Turn turn) {
    ContextWindow view = ContextWindow.of(excerpt, turn);
    if (!view.there()) {
      return BlockBuilder.of(texts.say(TextKey.PASSAGE_EDGE));
    }
    SlackMessage reply = render(view, turn, ROOM);
    for (int room = ROOM / 2; !BlockBuilder.fits(reply); room /= 2) {
      reply = render(view, turn, room);
    }
    return reply;
  }

  private SlackMessage render(ContextWindow view, ReplyToken.Turn turn, int room) {
    BlockBuilder sheet = new BlockBuilder();
    view.around(AROUND)
        .forEach(i -> {
          String text = view.all().get(i).text();
          int share = i == view.middle() ? room : room / 2;
          sheet.runs(
              view.quoteIn(i)
                  .map(quote -> quoted(text, quote, share))
                  .orElseGet(() -> plain(text, share)));
        });
    Passage middle = view.all().get(view.middle());
    Footnote footnote = Footnote.of(middle, texts);
    sheet.small(footnote.text() + " · " + middle.id(), footnote.link());
    if (view.middle() > AROUND) {
      button("earlier", TextKey.BUTTON_EARLIER, turn, -STRIDE, sheet);
    }
    if (view.middle() + AROUND < view.all().size() - 1) {
      button("later", TextKey.BUTTON_LATER, turn, STRIDE, sheet);
    }
    return sheet.reply();
  }

  /// Passages on each side of the quoted one that a view needs.
  static int reach(ReplyToken.Turn turn) {
    return Math.abs(turn.step()) + AROUND + 1;
  }

  private void button(
      String name, TextKey label, ReplyToken.Turn turn, int by, BlockBuilder sheet) {
    int step = turn.step() + by;
    if (Math.abs(step) <= ReplyToken.FARTHEST) {
      sheet.button(name, texts.say(label), new Click("", new ReplyToken.Turn(turn.quote(), step)));
    }
  }

  private static List<BlockBuilder.Run> plain(String text, int room) {
    Cut cut = Cut.fit(folded(text), room, it -> it);
    return List.of(new BlockBuilder.Run(cut.whole() ? cut.text() : cut.text() + " …", false));
  }

  /// The passage with its quote in bold. What stands around the quote is shortened, the quote last.
  private static List<BlockBuilder.Run> quoted(String text, Span mark, int room) {
    String quote = Cut.line(mark.of(text), room);
    int left = (room - quote.length()) / 2;
    List<BlockBuilder.Run> runs = new ArrayList<>();
    before(text.substring(0, mark.start()), left).ifPresent(runs::add);
    runs.add(new BlockBuilder.Run(quote, true));
    after(text.substring(mark.end()), left).ifPresent(runs::add);
    return runs;
  }

  private static Optional<BlockBuilder.Run> before(String text, int room) {
    String folded = folded(text);
    if (folded.isEmpty() || room < 2) {
      return Optional.empty();
    }
    int from = Math.max(0, folded.length() - room);
    int start = from == 0 ? 0 : folded.indexOf(' ', from) + 1;
    boolean whole = from == 0;
    String shown = start > 0 || whole ? folded.substring(start) : "";
    return Optional.of(
        new BlockBuilder.Run((whole ? shown : "… " + shown) + gap(text, true), false));
  }

  private static Optional<BlockBuilder.Run> after(String text, int room) {
    Cut cut = Cut.fit(folded(text), Math.max(0, room), it -> it);
    if (text.isBlank() || room < 2) {
      return Optional.empty();
    }
    String shown = cut.whole() ? cut.text() : cut.text() + " …";
    return Optional.of(new BlockBuilder.Run(gap(text, false) + shown, false));
  }

  /// The white space between the quote and its neighbour, folded.
  private static String gap(String text, boolean atEnd) {
    String space =
        atEnd
            ? text.substring(text.stripTrailing().length())
            : text.substring(0, text.length() - text.stripLeading().length());
    return space.isEmpty() ? "" : BLANK_LINE.matcher(space).find() ? "\n\n" : " ";
  }

  private static String folded(String text) {
    return BLANK_LINE
        .splitAsStream(text)
        .map(DisplayText::line)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
