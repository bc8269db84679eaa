package footnote.slack;

import footnote.chat.CorpusOverview;
import footnote.slack.web.SlackMessage;
import footnote.wording.Footnote;
import footnote.wording.TextKey;
import footnote.wording.Texts;
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
  SlackMessage render(CorpusOverview holdings, String help) {
    BlockBuilder sheet =
        new BlockBuilder().heading(texts.say(TextKey.SOURCES_ALL, holdings.articles()));
    List<String> lines = new ArrayList<>();
    if (!holdings.publishers().isEmpty()) {
      lines.add(publishers(holdings.publishers()));
    }
    holdings
        .newest()
        .map(date -> texts.say(TextKey.HOLDINGS_NEWEST, Footnote.dated(date, texts)))
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

  private String publishers(List<CorpusOverview.Publisher> publishers) {
    String named =
        publishers.stream()
            .limit(MOST_PUBLISHERS)
            .map(it -> texts.say(TextKey.HOLDINGS_PUBLISHER, it.name(), it.articles()))
            .collect(Collectors.joining(", "));
    int others = publishers.size() - MOST_PUBLISHERS;
    return others > 0
        ? texts.say(TextKey.HOLDINGS_OTHERS, named, others)
        : texts.say(TextKey.HOLDINGS_PUBLISHERS, named);
  }

  private String examples(List<String> titles) {
    return titles.stream()
        .map(title -> "\n• " + title)
        .collect(Collectors.joining("", texts.say(TextKey.HOLDINGS_EXAMPLES), ""));
  }
}
