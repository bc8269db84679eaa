package footnote.discord;

import footnote.chat.Cut;
import footnote.chat.Footnote;
import footnote.chat.Phrase;
import footnote.chat.ReplyToken;
import footnote.chat.Texts;
import footnote.corpus.Listing;
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

  /// @param page from 0; beyond the last it is the last
  Card render(List<Listing> listings, int page, String filter) {
    int pages = Math.max(1, (listings.size() + PAGE - 1) / PAGE);
    int shown = Math.min(page, pages - 1);
    List<String> parts = new ArrayList<>();
    parts.add(Markup.escape(heading(listings.size(), filter)));
    parts.add(lines(listings, shown));
    if (listings.isEmpty()) {
      parts.add(Markup.escape(texts.say(Phrase.SOURCES_NONE)));
    }
    if (pages > 1) {
      parts.add(Markup.escape(texts.say(Phrase.SOURCES_PAGE, shown + 1, pages)));
    }
    return new Card(parts, buttons(shown, pages, filter));
  }

  private String heading(int size, String filter) {
    return filter.isEmpty()
        ? texts.say(Phrase.SOURCES_ALL, size)
        : texts.say(Phrase.SOURCES_FILTERED, size, filter);
  }

  private String lines(List<Listing> listings, int page) {
    return listings.stream()
        .skip((long) page * PAGE)
        .limit(PAGE)
        .map(this::line)
        .collect(Collectors.joining("\n"));
  }

  private String line(Listing listing) {
    String described = Footnote.described(listing.source(), texts);
    String line = texts.say(Phrase.SOURCES_LINE, described, listing.passages());
    Cut cut = Cut.fit(line, LONGEST_LINE, Markup::escape);
    return cut.whole() ? cut.text() : cut.text() + "…";
  }

  private List<Button> buttons(int page, int pages, String filter) {
    List<Button> buttons = new ArrayList<>();
    if (page > 0) {
      ReplyToken previous = new ReplyToken.Page(page - 1, filter);
      DiscordFormat.add(buttons, previous, texts.say(Phrase.BUTTON_PREVIOUS));
    }
    if (page < pages - 1) {
      ReplyToken next = new ReplyToken.Page(page + 1, filter);
      DiscordFormat.add(buttons, next, texts.say(Phrase.BUTTON_NEXT));
    }
    return buttons;
  }
}
