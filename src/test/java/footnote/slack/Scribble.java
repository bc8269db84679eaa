package footnote.slack;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.Excerpt;
import footnote.answer.NoResultReason;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.question.Refusal;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Articles and answers of any letters, any length and ill will.
final class Scribble {
  private static final int[][] SCRIPTS = {
    {0x20, 0x7E},
    {0xA0, 0x24F},
    {0x370, 0x3FF},
    {0x400, 0x4FF},
    {0x590, 0x5FF},
    {0x600, 0x6FF},
    {0x900, 0x97F},
    {0xE00, 0xE7F},
    {0x1100, 0x11FF},
    {0x2000, 0x206F},
    {0x3040, 0x30FF},
    {0x4E00, 0x9FFF},
    {0xAC00, 0xD7A3},
    {0xFE00, 0xFE0F},
    {0x1F300, 0x1F6FF},
    {0xE0000, 0xE007F}
  };

  private static final List<String> ILL_WILL =
      List.of(
          "<!channel>",
          "<!here|x>",
          "<@U123>",
          "<#C1|x>",
          "<https://evil.example|bank>",
          "&lt;!everyone&gt;",
          "&amp;",
          "*bold*",
          "_it_",
          "`code`",
          "```",
          "\n> quote\n",
          ":eyes:",
          "\u202E",
          "\u0000",
          "\uD800",
          "@everyone",
          "|",
          "&&&&&&&&",
          "<<<<<<<<");

  private static final List<NoResultReason.Kind> KINDS = List.of(NoResultReason.Kind.values());

  private final Random random;

  Scribble(long seed) {
    this.random = new Random(seed);
  }

  int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// Between one and so many characters; mostly few.
  String text(int longest) {
    int length = chance(4) ? number(1, longest) : number(1, Math.min(longest, 60));
    int[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      if (chance(12)) {
        text.append(any(ILL_WILL));
      } else if (chance(7)) {
        text.append(chance(20) ? "\n\n" : ' ');
      } else {
        text.appendCodePoint(number(script[0], script[1]));
      }
    }
    return text.substring(0, length);
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return chance(3) ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> list(int most, Supplier<T> value) {
    return Stream.generate(value).limit(number(0, most)).toList();
  }

  Source source() {
    return new Source(
        new ArticleId(text(200)),
        text(900),
        list(6, () -> text(300)),
        maybe(() -> text(400)),
        maybe(() -> new PartialDate(number(1, 9999), number(1, 12), 0)),
        maybe(this::url),
        "en");
  }

  private String url() {
    return switch (number(0, 3)) {
      case 0 -> "https://news.example/?a=1&b=" + number(0, 99);
      case 1 -> "https://news.example/" + "long/".repeat(number(0, 80));
      case 2 -> "https://b\u00FCcher.example/<x>|" + text(30);
      default -> text(100);
    };
  }

  Passage passage(int ordinal) {
    String text = text(chance(5) ? 9_000 : 900);
    Span span = new Span(0, text.length());
    List<Sentence> sentences = List.of(new Sentence(span, number(0, 90)));
    return new Passage(source(), ordinal, chance(9), List.of(text(80)), span, text, sentences);
  }

  private Span quote(Passage passage) {
    int start = random.nextInt(passage.text().length());
    return chance(2) ? passage.span() : new Span(start, number(start + 1, passage.text().length()));
  }

  private Citation citation(int number) {
    Passage passage = passage(0);
    return new Citation(
        number, 1, passage, quote(passage), list(3, this::source), list(2, () -> text(30)));
  }

  private List<Citation> citations(int from, int to) {
    return IntStream.rangeClosed(1, number(from, to)).mapToObj(this::citation).toList();
  }

  /// At most as many code points as a question may have.
  String question() {
    String text = text(600);
    int points = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(300, points)));
  }

  Answer answer() {
    Evidence evidence =
        new Evidence(
            any(List.of(Evidence.Label.values())),
            0.5,
            list(40, () -> text(80)),
            list(40, () -> text(80)));
    List<Spelling> spellings = list(6, () -> new Spelling(text(60), text(60), number(1, 1_000)));
    int undated = number(0, 3);
    return switch (number(0, 5)) {
      case 0 -> new Answer.Refused(question(), new Refusal.TooLong(number(1, 9_999), 300));
      case 1 -> new Answer.NotReady(question(), text(400));
      case 2 ->
          new Answer.NothingFound(
              question(), evidence, citations(0, 4), spellings, undated, number(0, 9_999), clue());
      default ->
          new Answer.Found(
              question(),
              evidence,
              citations(1, 12),
              spellings,
              spellings,
              undated,
              number(1, 9_999));
    };
  }

  private Optional<NoResultReason> clue() {
    List<NoResultReason.Name> names =
        list(4, () -> new NoResultReason.Name(text(300), any(KINDS), number(0, 9), text(120)));
    return maybe(() -> chance(4) ? new NoResultReason.Excluded() : new NoResultReason.Named(names));
  }

  Excerpt excerpt() {
    List<Passage> before = list(3, () -> passage(0));
    return new Excerpt(before, passage(3), list(3, () -> passage(4)));
  }

  List<ArticleSummary> listings() {
    return list(30, () -> new ArticleSummary(source(), number(1, 99)));
  }
}
