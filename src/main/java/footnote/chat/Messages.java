package footnote.chat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.text.Cut;
import footnote.text.DisplayText;
import footnote.text.Links;
import footnote.wording.AnswerNotes;
import footnote.wording.CitedArticle;
import footnote.wording.Footnote;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts what was found into words, as messages: the neutral form that both platforms lay out. All
/// texts are whole here, and on one line where they come from articles; cutting is the layout's,
/// which knows how much room there is.
final class Messages {
  /// Passages shown before and after the one in the middle.
  private static final int AROUND = 1;

  private static final int MOST_PUBLISHERS = 10;

  /// Characters of what is read before a quote.
  private static final int LONGEST_LEAD = 300;

  private final Texts texts;
  private final AnswerNotes notes;
  private final PlatformStyle style;
  private final Function<Citation, Optional<String>> pages;

  /// @param texts in the asker's language
  /// @param style of the platform, for its buttons
  /// @param pages where a quote is shown that its readers may all see there
  Messages(Texts texts, PlatformStyle style, Function<Citation, Optional<String>> pages) {
    this.pages = pages;
    this.texts = texts;
    this.notes = new AnswerNotes(texts);
    this.style = style;
  }

  /// What a question leads to.
  ///
  /// @param answer with one citation more than is shown, where there is one
  /// @param from the first citation to show, from 1
  Message of(Answer answer, int from, AskContext context) {
    return switch (answer) {
      case Answer.Found found -> found(found, from, context);
      case Answer.Listed listed -> listed(listed, from, context);
      case Answer.Statements said -> statements(said, from, context);
      case Answer.NothingFound nothing ->
          nothing
              .talked()
              .<Message>map(it -> new Message.Plain(String.join("\n", notes.talk(nothing, it))))
              .orElseGet(() -> nothing(nothing, from, context));
      case Answer.Refused refused -> new Message.Plain(notes.refused(refused.refusal()));
      case Answer.NotReady _ -> new Message.Plain(texts.say(TextKey.NOT_READY));
    };
  }

  /// A page of quotes, the first with those alone that are worth reading; a page beyond the last
  /// says that there are no more.
  private Message found(Answer.Found found, int from, AskContext context) {
    List<Citation> shown = shown(found, from);
    if (shown.isEmpty()) {
      return new Message.Plain(texts.say(TextKey.NOTHING_MORE));
    }
    String question = DisplayText.line(found.question().text());
    List<CitedArticle> articles = CitedArticle.of(found.citations(), shown);
    Map<Integer, String> marks = CitedArticle.marks(articles, texts);
    return new Message.Answer(
        question,
        heading(question),
        notes.under(found, shown),
        Optional.empty(),
        quotes(shown, marks),
        footnotes(articles),
        buttons(
            new ButtonPlace.Found(question, found.citations().size(), shown, marks, from, context)),
        List.of());
  }

  /// The line that shows the question: whole, as its buttons need it, or only the beginning of a
  /// long one.
  private String heading(String question) {
    int end = Math.min(ReplyToken.LONGEST_SHOWN, DisplayText.length(question));
    boolean whole = !ReplyToken.isLong(question);
    String shown = whole ? question : Cut.line(question, question.offsetByCodePoints(0, end));
    return texts.say(TextKey.QUESTION, shown);
  }

  /// Which statements of a message were found, with the quotes that bear them out.
  private Message statements(Answer.Statements said, int from, AskContext context) {
    String question = DisplayText.line(said.question().text());
    List<Citation> shown = said.quotes();
    List<CitedArticle> articles = CitedArticle.of(shown, shown);
    Map<Integer, String> marks = CitedArticle.marks(articles, texts);
    return new Message.Answer(
        question,
        heading(question),
        notes.checked(said, marks),
        Optional.empty(),
        quotes(shown, marks),
        footnotes(articles),
        buttons(new ButtonPlace.Found(question, shown.size(), shown, marks, from, context)),
        List.of());
  }

  /// A page of a list of articles, each in a line.
  private Message listed(Answer.Listed listed, int from, AskContext context) {
    List<Citation> shown = shown(listed, from);
    if (shown.isEmpty()) {
      return new Message.Plain(texts.say(TextKey.NOTHING_MORE));
    }
    String question = DisplayText.line(listed.question().text());
    int behind = from + shown.size();
    int next = behind <= listed.citations().size() ? behind : 0;
    return new Message.Articles(
        question,
        heading(question),
        notes.listed(listed),
        shown.stream().map(this::line).toList(),
        buttons(new ButtonPlace.Listed(question, next, from, context)));
  }

  private Message.SourceLine line(Citation citation) {
    Source source = citation.source();
    String text = "[" + citation.number() + "] " + Footnote.described(source, texts);
    return new Message.SourceLine(
        text, source.url().flatMap(Links::safe).or(() -> pages.apply(citation)));
  }

  /// That nothing was found, and the closest passage under a line that says so.
  private Message nothing(Answer.NothingFound nothing, int from, AskContext context) {
    String question = DisplayText.line(nothing.question().text());
    List<Citation> closest = shown(nothing, from);
    List<CitedArticle> articles = CitedArticle.of(closest, closest);
    Map<Integer, String> marks = CitedArticle.marks(articles, texts);
    return new Message.Answer(
        question,
        heading(question),
        notes.instead(nothing),
        Optional.of(texts.say(TextKey.NOTHING_CLOSEST)),
        quotes(closest, marks),
        footnotes(articles),
        buttons(new ButtonPlace.Nothing(question, nothing, closest, marks, from, context)),
        List.of());
  }

  /// The citations of an answer that a message shows.
  ///
  /// @param from the first one, from 1
  static List<Citation> shown(Answer answer, int from) {
    return switch (answer) {
      case Answer.Found found -> {
        int most = from == 1 ? Math.min(found.worth(), Conversation.PAGE) : Conversation.PAGE;
        yield found.citations().stream().skip(from - 1L).limit(most).toList();
      }
      case Answer.Statements said -> said.quotes();
      case Answer.Listed listed ->
          listed.citations().stream().skip(from - 1L).limit(Conversation.LISTED).toList();
      case Answer.NothingFound nothing -> nothing.closest().stream().limit(1).toList();
      case Answer.Refused _, Answer.NotReady _ -> List.of();
    };
  }

  /// The passages that a message quotes, by article and id.
  static List<String> cited(Answer answer, int from) {
    return shown(answer, from).stream()
        .map(it -> it.source().id().value() + " " + it.passage().id())
        .toList();
  }

  private List<Message.Button> buttons(ButtonPlace place) {
    return ButtonRow.under(place, texts, style);
  }

  private List<Footnote> footnotes(List<CitedArticle> articles) {
    return articles.stream().map(this::footnote).toList();
  }

  /// With a link to a page of ours where the article has no address of its own.
  private Footnote footnote(CitedArticle article) {
    Footnote footnote = Footnote.of(article, texts);
    return new Footnote(
        footnote.number(),
        footnote.text(),
        footnote.link().or(() -> pages.apply(article.quotes().getFirst())));
  }

  /// @param marks by the citations' ranks
  private List<Message.Quote> quotes(List<Citation> citations, Map<Integer, String> marks) {
    return citations.stream().map(it -> quote(it, marks.getOrDefault(it.number(), ""))).toList();
  }

  /// A quote, and what is said behind it where it must be cut.
  private Message.Quote quote(Citation citation, String mark) {
    return new Message.Quote(
        mark,
        lead(citation),
        QuotePiece.of(citation),
        !citation.quoted().goesOn(),
        texts.say(TextKey.CUT_QUOTE));
  }

  /// What is read before a quote, with an ellipsis where the list or code begins in between.
  private static Optional<String> lead(Citation citation) {
    String words = citation.shownLead().map(lead -> Cut.line(lead.text(), LONGEST_LEAD)).orElse("");
    String gap = citation.quoted().isBegun() ? "…" : "";
    return Optional.of((words + " " + gap).strip()).filter(lead -> !lead.isEmpty());
  }

  /// What a turn leads to; beyond the ends of the article, that it ends.
  Message of(ContextWindow window, ReplyToken.Turn turn) {
    if (!window.there()) {
      return new Message.Plain(texts.say(TextKey.PASSAGE_EDGE));
    }
    Passage middle = window.all().get(window.middle());
    return new Message.Excerpt(
        named(middle, window.outdated()),
        window.around(AROUND).mapToObj(i -> passage(window, i)).toList(),
        texts.say(TextKey.CUT_PAGE),
        buttons(new ButtonPlace.Passages(window, turn)));
  }

  /// With its id, by which it can be asked for.
  private Footnote named(Passage passage, Outdated outdated) {
    Footnote footnote = Footnote.of(passage, outdated, texts);
    return new Footnote(footnote.number(), footnote.text() + " · " + passage.id(), footnote.link());
  }

  /// A passage of the window, with the quote marked if it is in this one.
  private static PassageText passage(ContextWindow window, int i) {
    return PassageText.of(window.all().get(i), window.quoteIn(i), i == window.middle());
  }

  /// A page of the list of articles; an address is linked only where it is a safe one.
  Message of(SourceList list) {
    List<Message.SourceLine> lines =
        list.shown().stream()
            .map(it ->
                new Message.SourceLine(
                    SourceList.line(it, texts), it.source().url().flatMap(Links::safe)))
            .toList();
    return new Message.SourcePage(
        list.head(texts), lines, list.foot(texts), buttons(new ButtonPlace.Articles(list)));
  }

  /// What there is to ask about: who published it, how new it is, how to ask, titles to ask for.
  ///
  /// @param help how to ask
  Message of(CorpusOverview corpus, String help) {
    List<String> paragraphs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    if (!corpus.publishers().isEmpty()) {
      lines.add(publishers(corpus.publishers()));
    }
    corpus
        .newest()
        .map(date -> texts.say(TextKey.HOLDINGS_NEWEST, Footnote.dated(date, texts)))
        .ifPresent(lines::add);
    if (!lines.isEmpty()) {
      paragraphs.add(String.join("\n", lines));
    }
    paragraphs.add(help);
    if (!corpus.titles().isEmpty()) {
      paragraphs.add(examples(corpus.titles()));
    }
    return new Message.Overview(
        Optional.of(texts.say(TextKey.SOURCES_ALL, corpus.articles())), paragraphs);
  }

  /// The first ten, and how many others there are.
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

  /// Titles below each other, under a line that says what they are.
  private String examples(List<String> titles) {
    return titles.stream()
        .map(title -> "\n• " + title)
        .collect(Collectors.joining("", texts.say(TextKey.HOLDINGS_EXAMPLES), ""));
  }
}
