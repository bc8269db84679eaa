package footnote.discord;

import footnote.chat.Budget;
import footnote.chat.Message;
import footnote.chat.PassageText;
import footnote.text.Cut;
import footnote.wording.Footnote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.buttons.Button;

/// Lays messages out for Discord: a quote is a block quote, a footnote a line with its address in
/// full. Whatever a message holds, it keeps within Discord's limits.
///
/// | what | at most |
/// |---|---|
/// | all texts of a message | [DiscordMessage#ROOM] UTF-16 units |
/// | a footnote, without its address | [#LONGEST_FOOTNOTE] |
/// | the notes under an answer | [#LONGEST_NOTES] |
/// | a line of the list of articles | [#LONGEST_SOURCE] |
///
/// What must be there is made first; quotes share the room that is left ([Budget#shares]), counted
/// as they will be once escaped.
///
/// ```text
/// Q: When did the port reopen?
/// > The port reopened to cargo on 14 March. [1]
/// Strong evidence · 1 source
/// [1] J. Roe, “Port reopens early”, Daily Star, 14 Mar 2024, ¶1 <https://example.org/port>
/// ```
final class DiscordLayout {
  /// Characters, escaped, as are all others here.
  private static final int LONGEST_FOOTNOTE = 420;

  /// Characters of all notes together, escaped.
  private static final int LONGEST_NOTES = 700;

  /// Characters of a line of the list of articles: ten of them fit into a message, with head and
  /// foot.
  private static final int LONGEST_SOURCE = 350;

  /// Characters of the passage that is looked at, and of one beside it.
  private static final int MIDDLE = 2_000;

  /// A passage beside it is there for its end or its beginning.
  private static final int BESIDE = 600;

  /// What a quote's text takes once it is escaped.
  private static final Budget QUOTES =
      new Budget(DiscordMessage.ROOM, text -> Markup.escape(text).length());

  /// Counts all as if it were bold.
  private static final Budget PASSAGES =
      new Budget(DiscordMessage.ROOM, text -> Markup.bold(text).length());

  private DiscordLayout() {}

  /// A message of the conversation as Discord shows it.
  static DiscordMessage render(Message message) {
    return switch (message) {
      case Message.Plain(String text) -> DiscordMessage.of(text);
      case Message.Answer answer -> answer(answer);
      case Message.Articles articles -> articles(articles);
      case Message.Excerpt excerpt -> excerpt(excerpt);
      case Message.SourcePage page -> sources(page);
      case Message.Overview overview -> overview(overview);
    };
  }

  /// An answer: notes first where nothing was found, else below the quotes, footnotes always last
  /// but for what stands after. Quotes get the room that heading, notes and footnotes leave.
  private static DiscordMessage answer(Message.Answer answer) {
    String heading = QuestionLine.of(answer.heading());
    List<String> said = new ArrayList<>(answer.notes());
    answer.lead().filter(_ -> !answer.quotes().isEmpty()).ifPresent(said::add);
    String notes = fitted(said);
    String footnotes =
        answer.footnotes().stream()
            .map(it -> "[" + it.number() + "] " + line(it))
            .collect(Collectors.joining("\n"));
    String quotes = quotes(answer.quotes(), heading.length() + notes.length() + footnotes.length());
    List<String> parts = new ArrayList<>();
    parts.add(heading);
    parts.addAll(answer.found() ? List.of(quotes, notes) : List.of(notes, quotes));
    parts.add(footnotes);
    answer.after().forEach(line -> parts.add(Markup.escape(line)));
    return new DiscordMessage(parts, buttons(answer));
  }

  /// A list of articles, which has room for a line of each.
  private static DiscordMessage articles(Message.Articles articles) {
    List<String> parts = new ArrayList<>();
    parts.add(QuestionLine.of(articles.heading()));
    parts.add(line(articles.note(), LONGEST_NOTES));
    parts.add(
        articles.lines().stream()
            .map(it -> line(it.text(), LONGEST_SOURCE) + address(it.link()))
            .collect(Collectors.joining("\n")));
    return new DiscordMessage(parts, buttons(articles));
  }

  /// Notes, a line each, cut where the room ends.
  ///
  /// A line for which nothing is left is not shown; the one before it is cut.
  private static String fitted(List<String> lines) {
    List<String> fitted = new ArrayList<>();
    int left = LONGEST_NOTES;
    for (String line : lines) {
      String escaped = Cut.fit(line, left, Markup::escape).text();
      fitted.add(escaped);
      left -= escaped.length() + 1;
    }
    return String.join("\n", fitted.stream().filter(line -> !line.isEmpty()).toList());
  }

  /// Quotes as blocks, each within its share of the room.
  ///
  /// @param taken characters that the rest of the message takes
  private static String quotes(List<Message.Quote> quotes, int taken) {
    List<QuoteBlock> blocks = quotes.stream().map(QuoteBlock::new).toList();
    int marks = blocks.stream().mapToInt(QuoteBlock::marks).sum();
    List<Integer> wanted = blocks.stream().map(QuoteBlock::size).toList();
    List<Integer> rooms = QUOTES.shares(taken + marks, wanted);
    return IntStream.range(0, quotes.size())
        .mapToObj(i -> blocks.get(i).within(rooms.get(i)))
        .collect(Collectors.joining("\n"));
  }

  /// A footnote without its number, with its link shown in full and without a preview.
  private static String line(Footnote footnote) {
    return line(footnote.text(), LONGEST_FOOTNOTE) + address(footnote.link());
  }

  /// Between angle brackets, which keep Discord from showing a preview.
  private static String address(Optional<String> link) {
    return link.map(it -> " <" + quiet(it) + ">").orElse("");
  }

  /// A text on its line, escaped, with a mark where it was cut.
  private static String line(String text, int longest) {
    Cut cut = Cut.fit(text, longest, Markup::escape);
    return cut.whole() ? cut.text() : cut.text() + "…";
  }

  /// The same address, without what Discord would take for a mention.
  ///
  /// An address stands between `<` and `>`, where no backslash helps: what would ring is written in
  /// another way that leads to the same place.
  private static String quiet(String link) {
    return link.replaceAll("(?i)@(?=everyone|here)", "%40");
  }

  /// A passage with those beside it. That it was cut is said only if it was: then its room has been
  /// kept.
  private static DiscordMessage excerpt(Message.Excerpt excerpt) {
    String footnote = line(excerpt.footnote());
    String shortened = Markup.escape(excerpt.shortened());
    List<PassageText> passages = excerpt.passages();
    List<Integer> wanted =
        passages.stream()
            .map(it -> Math.min(it.size(PASSAGES), it.middle() ? MIDDLE : BESIDE))
            .toList();
    List<Integer> rooms = PASSAGES.shares(footnote.length() + shortened.length(), wanted);
    List<String> parts = new ArrayList<>();
    parts.add(footnote);
    boolean whole = true;
    for (int i = 0; i < passages.size(); i++) {
      PassageText fitted = passages.get(i).fit(PASSAGES, rooms.get(i));
      parts.add("> " + passage(fitted));
      whole &= fitted.equals(passages.get(i));
    }
    parts.add(whole ? "" : shortened);
    return new DiscordMessage(parts, buttons(excerpt));
  }

  /// A passage with its quote in bold, as a block quote. Without a quote that shows, what stands
  /// around it is one text: apart, a mention could begin in one half and end in the other.
  private static String passage(PassageText passage) {
    if (passage.quote().isBlank()) {
      return Markup.block(passage.before() + passage.after());
    }
    return Markup.block(passage.before())
        + Markup.seam(passage.before(), true)
        + Markup.bold(passage.quote())
        + Markup.seam(passage.after(), false)
        + Markup.block(passage.after());
  }

  /// A page of the list of articles.
  ///
  /// Lines are cut singly, so that all articles of the page are named.
  private static DiscordMessage sources(Message.SourcePage page) {
    List<String> parts = new ArrayList<>();
    parts.add(Markup.lines(page.heading()));
    parts.add(
        page.lines().stream()
            .map(it -> line(it.text(), LONGEST_SOURCE))
            .collect(Collectors.joining("\n")));
    page.foot().map(Markup::escape).ifPresent(parts::add);
    return new DiscordMessage(parts, buttons(page));
  }

  /// What there is to ask about.
  private static DiscordMessage overview(Message.Overview overview) {
    List<String> parts = new ArrayList<>();
    overview.heading().map(Markup::lines).ifPresent(parts::add);
    overview.paragraphs().forEach(it -> parts.add(Markup.lines(it)));
    return new DiscordMessage(parts, List.of());
  }

  /// Grey buttons, in rows of five; each carries its token as its id.
  private static List<Button> buttons(Message message) {
    return message.buttons().stream()
        .map(it -> Button.secondary(it.token().encode(), it.label()))
        .toList();
  }
}
