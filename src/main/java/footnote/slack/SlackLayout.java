package footnote.slack;

import footnote.chat.Budget;
import footnote.chat.Message;
import footnote.chat.PassageText;
import footnote.slack.web.SlackMessage;
import footnote.text.Cut;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lays messages out for Slack: a quote is a paragraph in quotation marks, a footnote a line in
/// small letters. Whatever a message holds, it keeps within Slack's limits.
///
/// | what | at most |
/// |---|---|
/// | a message's text and blocks | [BlockBuilder#ROOM] characters, the text without layout included |
/// | a quote | [#LONGEST_QUOTE], less where several share the room |
/// | notes, or a footnote | [#LONGEST_NOTE] |
///
/// What must be there is laid out first without any quote and measured; [Budget#shares] then gives
/// the rest of the room to the quotes.
///
/// ```text
/// Q: When did the port reopen?
/// “The port reopened to cargo on 14 March.” [1]
/// Strong evidence · 1 source
/// [1] J. Roe, “Port reopens early”, Daily Star, 14 Mar 2024, ¶1  example.org
/// ```
final class SlackLayout {
  /// Characters in the text of a footnote, or in the notes under an answer.
  private static final int LONGEST_NOTE = 600;

  /// Characters of a quote; its passage has the rest.
  private static final int LONGEST_QUOTE = 2_500;

  /// Characters of the passage that is looked at, and of one beside it.
  private static final int MIDDLE = 2_400;

  /// A passage beside it is there for its end or its beginning.
  private static final int BESIDE = 1_200;

  /// Characters around the texts of a passage: three of them, one in bold.
  private static final int PASSAGE_MARKUP = 400;

  /// Room for the blocks: what a message has, less the text without layout.
  static final Budget BUDGET =
      new Budget(BlockBuilder.ROOM - BlockBuilder.LONGEST_TEXT, BlockBuilder::size);

  private SlackLayout() {}

  /// A message of the conversation as Slack shows it.
  static SlackMessage render(Message message) {
    return switch (message) {
      case Message.Plain(String text) -> new BlockBuilder().paragraph(text).reply();
      case Message.Answer answer -> answer(answer);
      case Message.Articles articles -> articles(articles);
      case Message.Excerpt excerpt -> excerpt(excerpt);
      case Message.SourcePage page -> sources(page);
      case Message.Overview overview -> overview(overview);
    };
  }

  /// Laid out twice: without quotes, to see what room they have, then with them.
  private static SlackMessage answer(Message.Answer answer) {
    List<QuoteRuns> none =
        answer.quotes().stream().map(it -> new QuoteRuns(it, lead(answer)).empty()).toList();
    int rest = answer(answer, none).size();
    List<QuoteRuns> quotes =
        answer.quotes().stream().map(it -> new QuoteRuns(it, lead(answer))).toList();
    List<Integer> wanted = quotes.stream().map(it -> Math.min(it.size(), LONGEST_QUOTE)).toList();
    List<Integer> rooms = BUDGET.shares(rest, wanted);
    List<QuoteRuns> fitted =
        IntStream.range(0, quotes.size())
            .mapToObj(i -> quotes.get(i).within(rooms.get(i)))
            .toList();
    return answer(answer, fitted).reply();
  }

  /// Notes stand above quotes that are no answer, and below those that are.
  private static BlockBuilder answer(Message.Answer answer, List<QuoteRuns> quotes) {
    BlockBuilder blocks = new BlockBuilder().paragraph(answer.heading());
    String notes = note(String.join("\n", answer.notes()));
    if (!answer.found()) {
      blocks.paragraph(notes);
    }
    quotes.forEach(quote -> quote.addTo(blocks));
    if (answer.found()) {
      blocks.small(notes, Optional.empty());
    }
    answer
        .footnotes()
        .forEach(it -> blocks.small("[" + it.number() + "] " + note(it.text()), it.link()));
    answer.after().forEach(line -> blocks.small(line, Optional.empty()));
    answer.buttons().forEach(button -> blocks.button(button, answer.question()));
    return blocks;
  }

  /// What introduces quotes that are no answer.
  private static String lead(Message.Answer answer) {
    return answer.lead().map(it -> it + " ").orElse("");
  }

  /// Notes or the text of a footnote, cut with an ellipsis.
  private static String note(String text) {
    Cut cut = BUDGET.cut(text, LONGEST_NOTE);
    return cut.whole() ? cut.text() : cut.text() + " …";
  }

  /// A list of articles that a question asks for, a line each.
  private static SlackMessage articles(Message.Articles articles) {
    BlockBuilder blocks = new BlockBuilder().paragraph(articles.heading());
    blocks.paragraph(note(articles.note()));
    articles.lines().forEach(line -> blocks.small(note(line.text()), line.link()));
    articles.buttons().forEach(button -> blocks.button(button, articles.question()));
    return blocks.reply();
  }

  /// A passage with those beside it, each in its share of the room.
  private static SlackMessage excerpt(Message.Excerpt excerpt) {
    List<PassageText> passages = excerpt.passages();
    int rest = around(new BlockBuilder(), excerpt).size() + PASSAGE_MARKUP * passages.size();
    List<Integer> wanted =
        passages.stream()
            .map(it -> Math.min(it.size(BUDGET), it.middle() ? MIDDLE : BESIDE))
            .toList();
    List<Integer> rooms = BUDGET.shares(rest, wanted);
    BlockBuilder blocks = new BlockBuilder();
    for (int i = 0; i < passages.size(); i++) {
      blocks.runs(runs(passages.get(i).fit(BUDGET, rooms.get(i))));
    }
    return around(blocks, excerpt).reply();
  }

  /// What stands below the passages.
  private static BlockBuilder around(BlockBuilder blocks, Message.Excerpt excerpt) {
    blocks.small(excerpt.footnote().text(), excerpt.footnote().link());
    excerpt.buttons().forEach(button -> blocks.button(button, ""));
    return blocks;
  }

  /// A passage, its quote in bold.
  private static List<BlockBuilder.Run> runs(PassageText passage) {
    return List.of(
        BlockBuilder.Run.plain(passage.before()),
        BlockBuilder.Run.bold(passage.quote()),
        BlockBuilder.Run.plain(passage.after()));
  }

  /// A page of the list of articles, a line each.
  private static SlackMessage sources(Message.SourcePage page) {
    BlockBuilder blocks = new BlockBuilder().paragraph(page.heading());
    page.lines().forEach(line -> blocks.small(line.text(), line.link()));
    page.foot().ifPresent(foot -> blocks.small(foot, Optional.empty()));
    page.buttons().forEach(button -> blocks.button(button, ""));
    return blocks.reply();
  }

  /// What there is to ask about.
  private static SlackMessage overview(Message.Overview overview) {
    BlockBuilder blocks = new BlockBuilder();
    overview.heading().ifPresent(blocks::heading);
    overview.paragraphs().forEach(blocks::paragraph);
    return blocks.reply();
  }
}
