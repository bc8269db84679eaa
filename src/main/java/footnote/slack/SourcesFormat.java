package footnote.slack;

import footnote.chat.Footnote;
import footnote.chat.Links;
import footnote.chat.Phrase;
import footnote.chat.ReplyToken;
import footnote.chat.Texts;
import footnote.corpus.Listing;
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
  Reply render(List<Listing> listings, ReplyToken.Page token) {
    int pages = Math.max(1, (listings.size() + PAGE - 1) / PAGE);
    int page = Math.min(token.page(), pages - 1);
    Sheet sheet = new Sheet().paragraph(head(listings.size(), token.filter()));
    listings.stream().skip((long) page * PAGE).limit(PAGE).forEach(it -> line(it, sheet));
    if (pages > 1) {
      sheet.small(List.of(texts.say(Phrase.SOURCES_PAGE, page + 1, pages)));
    }
    if (page > 0) {
      turn("previous", Phrase.BUTTON_PREVIOUS, page - 1, token, sheet);
    }
    if (page < pages - 1) {
      turn("next", Phrase.BUTTON_NEXT, page + 1, token, sheet);
    }
    return sheet.reply();
  }

  private String head(int count, String filter) {
    String head =
        filter.isEmpty()
            ? texts.say(Phrase.SOURCES_ALL, count)
            : texts.say(Phrase.SOURCES_FILTERED, count, filter);
    return count == 0 && !filter.isEmpty() ? head + "\n" + texts.say(Phrase.SOURCES_NONE) : head;
  }

  private void line(Listing listing, Sheet sheet) {
    String described = Footnote.described(listing.source(), texts);
    sheet.small(
        texts.say(Phrase.SOURCES_LINE, described, listing.passages()),
        listing.source().url().flatMap(Links::safe));
  }

  private void turn(String name, Phrase label, int page, ReplyToken.Page token, Sheet sheet) {
    sheet.button(name, texts.say(label), new Click("", new ReplyToken.Page(page, token.filter())));
  }
}
