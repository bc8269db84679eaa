package footnote.chat;

import footnote.answer.Answer;
import footnote.answer.Checked;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.Excerpt;
import footnote.answer.Listing;
import footnote.answer.NoResultReason;
import footnote.answer.Quote;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Lead;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.question.Question;
import footnote.question.Refusal;
import footnote.question.Talk;
import footnote.text.DisplayText;
import footnote.text.PartialDate;
import footnote.text.RandomText;
import footnote.text.Span;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Messages about articles and questions of any letters, any length and ill will.
public final class RandomMessages {
  /// A style for tests of layouts.
  public static final PlatformStyle STYLE =
      new PlatformStyle(
          "test",
          texts -> texts.say(TextKey.HELP),
          TextKey.BUTTON_SHARE,
          TextKey.REMOVE_FORBIDDEN,
          10,
          1,
          true);

  private static final List<NoResultReason.Kind> KINDS = List.of(NoResultReason.Kind.values());

  /// Where passages begin; what is read before them stands further up.
  private static final int START = 2_000;

  private static final String ASKER = "18446744073709551615";

  private final RandomText random;
  private final Messages messages = new Messages(Texts.english(), STYLE, _ -> Optional.empty());

  public RandomMessages(long seed) {
    this.random = new RandomText(seed);
  }

  public RandomText random() {
    return random;
  }

  /// The message for an answer, from any of its citations on.
  public Message of(Answer answer) {
    AskContext context = new AskContext("id", ASKER, random.once(2));
    return messages.of(answer, random.once(3) ? random.number(1, 9) : 1, context);
  }

  public Answer answer() {
    return switch (random.number(0, 8)) {
      case 0 -> new Answer.Refused(asked(), new Refusal.TooLong(random.number(1, 9_999), 300));
      case 1 -> new Answer.NotReady(asked());
      case 8 -> {
        List<Citation> quotes = citations(1, 3);
        List<Checked> statements = new ArrayList<>();
        for (Citation quote : quotes) {
          statements.add(new Checked(random.text(300), evidence(), Optional.of(quote)));
          statements.add(new Checked(random.text(300), evidence(), Optional.empty()));
        }
        yield new Answer.Statements(asked(), evidence(), statements, quotes, 9_999);
      }
      case 7 ->
          new Answer.Listed(
              asked(), listing(), evidence(), citations(1, 12), random.number(1, 999), 9_999);
      case 2, 3 ->
          new Answer.NothingFound(
              asked(),
              evidence(),
              citations(0, 4),
              spellings(),
              random.number(0, 3),
              random.number(0, 9_999),
              reason());
      default ->
          new Answer.Found(
              asked(),
              evidence(),
              citations(1, 12),
              spellings(),
              spellings(),
              random.number(0, 3),
              random.number(1, 9_999));
    };
  }

  private Evidence evidence() {
    Evidence.Label label = random.any(List.of(Evidence.Label.values()));
    return new Evidence(
        label, 0.5, list(40, () -> random.text(80)), list(40, () -> random.text(80)));
  }

  private List<Spelling> spellings() {
    return list(6, () -> new Spelling(random.text(60), random.text(60), random.number(1, 1_000)));
  }

  private Optional<NoResultReason> reason() {
    List<NoResultReason.Name> names =
        list(
            4,
            () ->
                new NoResultReason.Name(
                    random.text(300), random.any(KINDS), random.number(0, 9), random.text(120)));
    return maybe(() ->
        switch (random.number(0, 4)) {
          case 0 -> new NoResultReason.Excluded();
          case 1 ->
              new NoResultReason.Talked(
                  random.any(List.of(Talk.values())), maybe(() -> random.text(140)));
          default -> new NoResultReason.Named(names);
        });
  }

  private Listing listing() {
    return switch (random.number(0, 3)) {
      case 0 -> new Listing.Newest();
      case 1 -> new Listing.Named(list(4, () -> random.text(90)));
      case 2 -> new Listing.About(random.text(300));
      default -> new Listing.ByAuthors(List.of(random.text(300), random.text(20)));
    };
  }

  private Question asked() {
    return Question.parse(question());
  }

  /// On one line, with at most as many code points as a question may have.
  private String question() {
    String text = DisplayText.line("x" + random.text(random.once(9) ? 2_000 : 600));
    int points = Math.min(ReplyToken.LONGEST_QUESTION, DisplayText.length(text));
    return text.substring(0, text.offsetByCodePoints(0, points)).strip();
  }

  private List<Citation> citations(int from, int to) {
    return IntStream.rangeClosed(1, random.number(from, to)).mapToObj(this::citation).toList();
  }

  private Citation citation(int number) {
    Passage passage = passage(0);
    Sentence first = random.any(passage.sentences());
    Quote quote = new Quote(quoted(passage, first), first.kind(), first.lead());
    return new Citation(
        number, 1, passage, quote, list(3, this::source), list(2, () -> random.text(30)));
  }

  /// From a sentence to the end of the passage, or some of it.
  private Span quoted(Passage passage, Sentence first) {
    int start = first.span().start();
    int end = passage.span().end();
    return switch (random.number(0, 2)) {
      case 0 -> first.span();
      case 1 -> new Span(start, end);
      default -> {
        int from = random.number(start, end - 1);
        yield new Span(from, random.number(from + 1, end));
      }
    };
  }

  private Passage passage(int ordinal) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = random.number(0, 90);
    for (int left = random.number(1, 5); left > 0; left--) {
      text.append(text.isEmpty() ? "" : random.any(List.of("\n", "\n\n", " ")));
      String words = random.text(random.once(9) ? 5_000 : 300);
      Span span = new Span(START + text.length(), START + text.length() + words.length());
      Sentence.Kind kind = random.any(List.of(Sentence.Kind.values()));
      sentences.add(new Sentence(span, paragraph, kind, maybe(this::lead), maybe(this::place)));
      text.append(words);
      paragraph += random.number(0, 1);
    }
    Span span = new Span(START, START + text.length());
    return new Passage(
        source(),
        ordinal,
        random.once(9),
        list(4, () -> random.text(80)),
        span,
        text.toString(),
        sentences);
  }

  private Lead lead() {
    String text = random.text(random.once(5) ? 1_500 : 200);
    return new Lead(random.any(List.of(Lead.Kind.values())), new Span(0, text.length()), text);
  }

  private Place place() {
    return new Place(random.any(List.of(Place.Kind.values())), "x" + random.text(90));
  }

  private Source source() {
    return new Source(
        new ArticleId(random.text(200)),
        random.text(900),
        list(6, () -> random.text(300)),
        maybe(() -> random.text(400)),
        maybe(() -> new PartialDate(random.number(1, 9999), random.number(1, 12), 0)),
        maybe(random::url),
        "en");
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.once(3) ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> list(int most, Supplier<T> value) {
    return Stream.generate(value).limit(random.number(0, most)).toList();
  }

  /// A passage with neighbours and a quote in it, or what is said beyond the ends of an article.
  public Message excerpt() {
    Passage passage = passage(3);
    Excerpt excerpt = new Excerpt(list(3, () -> passage(0)), passage, list(3, () -> passage(4)));
    int start = random.number(0, passage.text().length() - 1);
    int length = random.number(0, passage.text().length() - start);
    ReplyToken.Context quote = new ReplyToken.Context(passage.id(), start, length);
    ReplyToken.Turn turn = new ReplyToken.Turn(quote, random.number(-3, 3));
    return messages.of(ContextWindow.of(excerpt, turn), turn);
  }

  public Message sources() {
    ReplyToken.Page page = new ReplyToken.Page(random.number(0, 5), random.text(60));
    return messages.of(SourceList.of(summaries(), page, STYLE.sources()));
  }

  public Message overview() {
    return messages.of(CorpusOverview.of(summaries()), "How to ask.");
  }

  private List<ArticleSummary> summaries() {
    return list(30, () -> new ArticleSummary(source(), random.number(1, 99)));
  }
}
