package footnote.slack;

import footnote.article.ArticleSummary;
import footnote.chat.ReplyToken;
import footnote.chat.SourceList;
import footnote.slack.web.SlackMessage;
import footnote.text.Links;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;

/// Lists the articles, a page at a time.
final class SourcesFormat {
  /// Articles on a page.
  static final int PAGE = 8;

  private final Texts texts;

  SourcesFormat(Texts texts) {
    this.texts = texts;
  }

  /// @param listings all that agree with the filter
  SlackMessage render(List<ArticleSummary> listings, ReplyToken.Page page) {
    SourceList list = SourceList.of(listings, page, PAGE);
    BlockBuilder sheet = new BlockBuilder().paragraph(list.head(texts));
    list.shown().forEach(it -> line(it, sheet));
    sheet.small(list.foot(texts).stream().toList());
    list.previous().ifPresent(it -> turn("previous", TextKey.BUTTON_PREVIOUS, it, sheet));
    list.next().ifPresent(it -> turn("next", TextKey.BUTTON_NEXT, it, sheet));
    return sheet.reply();
  }

  private void line(ArticleSummary listing, BlockBuilder sheet) {
    sheet.small(SourceList.line(listing, texts), listing.source().url().flatMap(Links::safe));
  }

  private void turn(String name, TextKey label, ReplyToken to, BlockBuilder sheet) {
    sheet.button(name, texts.say(label), new Click("", to));
  }
}
