package footnote.slack;

import footnote.chat.Footnote;
import footnote.chat.Holdings;
import footnote.chat.Phrase;
import footnote.chat.Texts;
import footnote.slack.web.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lays out the app's home tab: what the articles are, how to ask, and examples. It keeps to the
/// limits of a message, which are stricter than a view's (Slack: 100 blocks).
final class HomeFormat {
  private static final int MOST_PUBLISHERS = 10;

  private final Texts texts;

  HomeFormat(Texts texts) {
    this.texts = texts;
  }

  /// @param help how to ask
  Reply render(Holdings holdings, String help) {
    Sheet sheet = new Sheet().heading(texts.say(Phrase.SOURCES_ALL, holdings.articles()));
    List<String> lines = new ArrayList<>();
    if (!holdings.publishers().isEmpty()) {
      lines.add(publishers(holdings.publishers()));
    }
    holdings
        .newest()
        .map(date -> texts.say(Phrase.HOLDINGS_NEWEST, Footnote.dated(date, texts)))
        .ifPresent(lines::add);
    if (!lines.isEmpty()) {
      sheet.paragraph(String.join("\n", lines));
    }
    sheet.paragraph(help);
    if (!holdings.titles().isEmpty()) {
      sheet.paragraph(examples(holdings.titles()));
    }
    return sheet.reply();
  }

  private String publishers(List<Holdings.Publisher> publishers) {
    String named =
        publishers.stream()
            .limit(MOST_PUBLISHERS)
            .map(it -> texts.say(Phrase.HOLDINGS_PUBLISHER, it.name(), it.articles()))
            .collect(Collectors.joining(", "));
    int others = publishers.size() - MOST_PUBLISHERS;
    return others > 0
        ? texts.say(Phrase.HOLDINGS_OTHERS, named, others)
        : texts.say(Phrase.HOLDINGS_PUBLISHERS, named);
  }

  private String examples(List<String> titles) {
    return titles.stream()
        .map(title -> "\n• " + title)
        .collect(Collectors.joining("", texts.say(Phrase.HOLDINGS_EXAMPLES), ""));
  }
}
