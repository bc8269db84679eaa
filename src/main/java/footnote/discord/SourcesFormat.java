package footnote.discord;

import footnote.article.ArticleSummary;
import footnote.chat.ReplyToken;
import footnote.chat.SourceList;
import footnote.text.Cut;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// Writes the list of articles as cards, a page each.
final class SourcesFormat {
  /// Articles on a page.
  static final int PAGE = 10;

  private static final int LONGEST_LINE = 350;

  private final Texts texts;

  SourcesFormat(Texts texts) {
    this.texts = texts;
  }

  /// @param listings all that agree with the filter
  DiscordMessage render(List<ArticleSummary> listings, ReplyToken.Page page) {
    SourceList list = SourceList.of(listings, page, PAGE);
    List<String> parts = new ArrayList<>();
    parts.add(Markup.lines(list.head(texts)));
    parts.add(list.shown().stream().map(this::line).collect(Collectors.joining("\n")));
    list.foot(texts).map(Markup::escape).ifPresent(parts::add);
    return new DiscordMessage(parts, buttons(list));
  }

  private String line(ArticleSummary listing) {
    Cut cut = Cut.fit(SourceList.line(listing, texts), LONGEST_LINE, Markup::escape);
    return cut.whole() ? cut.text() : cut.text() + "…";
  }

  private List<Button> buttons(SourceList list) {
    List<Button> buttons = new ArrayList<>();
    list.previous()
        .ifPresent(it -> DiscordFormat.add(buttons, it, texts.say(TextKey.BUTTON_PREVIOUS)));
    list.next().ifPresent(it -> DiscordFormat.add(buttons, it, texts.say(TextKey.BUTTON_NEXT)));
    return buttons;
  }
}
