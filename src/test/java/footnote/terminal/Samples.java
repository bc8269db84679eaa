package footnote.terminal;

import footnote.answer.Answer;
import footnote.answer.Checked;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.Listing;
import footnote.answer.NoResultReason;
import footnote.article.ArticleId;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.question.Question;
import footnote.question.Talk;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/// Made-up articles and answers, for tests.
final class Samples {
  static final Source PORT =
      new Source(
          new ArticleId("port.txt"),
          "Port reopens early",
          List.of("J. Roe"),
          Optional.of("Daily Star"),
          PartialDate.parse("2024-03-14"),
          Optional.of("https://star.example/port"),
          "en");

  static final Source FERRIES =
      new Source(
          new ArticleId("coast/ferries.md"),
          "Ferries wait",
          List.of("A. Lin", "B. Okoro"),
          Optional.of("Coast News"),
          PartialDate.parse("2024-03"),
          Optional.empty(),
          "en");

  static final Source BARE =
      new Source(
          new ArticleId("notes.jsonl#7"),
          "港口重新开放",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "zh");

  static final String REOPENED =
      "The port reopened to cargo on 14 March,\n"
          + "two weeks ahead of schedule, the harbour master said.";

  private Samples() {}

  /// A passage that is one sentence and begins at 100.
  static Passage passage(Source source, int paragraph, String heading, String text) {
    Span span = new Span(100, 100 + text.length());
    return new Passage(
        source,
        2,
        paragraph == 0,
        heading.isEmpty() ? List.of() : List.of(heading),
        span,
        text,
        List.of(new Sentence(span, paragraph)));
  }

  static Citation citation(int number, Source source, int paragraph, String text) {
    Passage passage = passage(source, paragraph, "", text);
    return new Citation(
        number,
        12.5 / number,
        passage,
        passage.span(),
        List.of(),
        List.of("2 of 2 words of the question, 3 % of all passages have both", "near each other"));
  }

  static Answer.Found found() {
    Citation first = citation(1, PORT, 3, REOPENED);
    return new Answer.Found(
        Question.parse("When did the port reopen?"),
        new Evidence(Evidence.Label.STRONG, 0.97, List.of("port", "reopen"), List.of()),
        List.of(
            new Citation(
                1,
                first.score(),
                first.passage(),
                first.quote(),
                List.of(FERRIES),
                first.reasons()),
            citation(2, FERRIES, 0, "A. Lin writes on ships. B. Okoro took the pictures."),
            citation(3, BARE, 7, "港口于三月十四日重新开放货运，比原定计划提前了两个星期，港务局长在新闻发布会上说。")),
        List.of(),
        List.of(),
        2,
        4182);
  }

  static Answer.Found corrected() {
    return new Answer.Found(
        Question.parse("When did the prot of Zylotrope reopen?"),
        new Evidence(Evidence.Label.STRONG, 0.9, List.of("prot", "Zylotrope", "reopen"), List.of()),
        List.of(citation(1, PORT, 3, REOPENED)),
        List.of(new Spelling("prot", "port", 9), new Spelling("Zylotrope", "Zyltrope", 12)),
        List.of(),
        0,
        1);
  }

  static Answer.Found partial() {
    return new Answer.Found(
        Question.parse("When did the Zylotrope port reopen?"),
        new Evidence(Evidence.Label.PARTIAL, 0.6, List.of("port", "reopen"), List.of("Zylotrope")),
        List.of(citation(1, PORT, 3, REOPENED)),
        List.of(),
        List.of(new Spelling("Zylotrope", "Zyltrope", 12)),
        0,
        1);
  }

  static Answer.NothingFound nothing() {
    return new Answer.NothingFound(
        Question.parse("What is the capital of Zylotrope?"),
        new Evidence(Evidence.Label.WEAK, 0.1, List.of(), List.of("Zylotrope")),
        List.of(citation(1, PORT, 3, REOPENED), citation(2, BARE, 1, "港口。")),
        List.of(new Spelling("Zylotrope", "Zyltrope", 12)),
        1,
        4182,
        Optional.empty());
  }

  /// A question without any word of which something could be said.
  static Answer.NothingFound nothing(String question, Optional<NoResultReason> clue) {
    return new Answer.NothingFound(
        Question.parse(question), Evidence.NONE, List.of(), List.of(), 0, 4182, clue);
  }

  /// A list of articles.
  static Answer.Listed listed() {
    return new Answer.Listed(
        Question.parse("What is new?"),
        new Listing.Newest(),
        new Evidence(Evidence.Label.STRONG, 1, List.of(), List.of()),
        List.of(citation(1, PORT, 3, REOPENED), citation(2, FERRIES, 1, "A. Lin writes on ships.")),
        7,
        4182);
  }

  /// A message of two statements.
  static Answer.Statements statements() {
    Evidence strong = new Evidence(Evidence.Label.STRONG, 0.9, List.of("port"), List.of());
    Citation quote = citation(1, PORT, 3, REOPENED);
    return new Answer.Statements(
        Question.parse("The port reopened in March. The mayor has gone to Rome."),
        new Evidence(Evidence.Label.PARTIAL, 0.5, List.of("port"), List.of("Rome")),
        List.of(
            new Checked("The port reopened in March.", strong, Optional.of(quote)),
            new Checked("The mayor has gone to Rome.", Evidence.NONE, Optional.empty())),
        List.of(quote),
        4182);
  }

  /// No question.
  static Answer.NothingFound talked() {
    return nothing(
        "Hello!",
        Optional.of(new NoResultReason.Talked(Talk.HELLO, Optional.of("Port reopens early"))));
  }

  /// A question that is only a name.
  static Answer.NothingFound named(String name, String filter) {
    NoResultReason.Name source =
        new NoResultReason.Name(name, NoResultReason.Kind.PUBLISHER, 3, filter);
    NoResultReason clue = new NoResultReason.Named(List.of(source));
    Evidence evidence = new Evidence(Evidence.Label.WEAK, 0, List.of(), List.of(name));
    return new Answer.NothingFound(
        Question.parse(name), evidence, List.of(), List.of(), 0, 4182, Optional.of(clue));
  }

  static Answer.NothingFound nothingAtAll() {
    return new Answer.NothingFound(
        Question.parse("Why?"), Evidence.NONE, List.of(), List.of(), 0, 1, Optional.empty());
  }
}
