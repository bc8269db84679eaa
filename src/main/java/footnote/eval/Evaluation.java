package footnote.eval;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.article.Sentence;
import footnote.article.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Asks judged questions and notes what came of each: what the command `eval` and the tools that
/// learn weights measure with. The answer is the one a person would get, with more citations.
///
/// ```java
/// Evaluation evaluation = new Evaluation(answerer);
/// List<Outcome> outcomes = JudgedReader.read(file).stream().map(evaluation::ask).toList();
/// Measures.of(outcomes).figures().forEach((name, value) -> System.out.println(name + " " + value));
/// ```
///
/// For any number of threads, though times are true on one alone.
public final class Evaluation {
  /// Citations asked for: enough to hold ten articles, and no more candidates than any question
  /// has.
  private static final int CITATIONS = 50;

  /// Quotes in which an answer's text is looked for, and whose sentences are counted.
  private static final int QUOTES = 3;

  private final Answerer answerer;

  /// @param answerer of an index that has the judged articles
  public Evaluation(Answerer answerer) {
    this.answerer = answerer;
  }

  /// Asks one question. A question that is refused, or an index that isn't there, counts as no
  /// answer.
  public Outcome ask(Judged judged) {
    long start = System.nanoTime();
    Answer answer = answerer.answer(answerer.parse(judged.question()), CITATIONS);
    double millis = (System.nanoTime() - start) / 1e6;
    return switch (answer) {
      case Answer.Found found ->
          outcome(judged, found.worth(), found.evidence(), found.citations(), millis);
      case Answer.Statements said -> outcome(judged, 1, said.evidence(), said.citations(), millis);
      case Answer.Listed listed ->
          outcome(judged, listed.citations().size(), listed.evidence(), listed.citations(), millis);
      case Answer.NothingFound nothing ->
          outcome(judged, 0, nothing.evidence(), nothing.closest(), millis);
      case Answer.Refused _, Answer.NotReady _ ->
          outcome(judged, 0, Evidence.NONE, List.of(), millis);
    };
  }

  /// What came of it, told from all citations of an answer, or from what was nearest where there
  /// was none: a ranking is measured whether or not the answerer trusted it.
  ///
  /// @param worth how many of the citations are worth reading; 0 where there is no answer
  private static Outcome outcome(
      Judged judged, int worth, Evidence evidence, List<Citation> citations, double millis) {
    List<Citation> first = citations.stream().limit(QUOTES).toList();
    List<Citation> shown = first.stream().limit(worth).toList();
    int right = (int) shown.stream().filter(quote -> answers(judged, quote)).count();
    return new Outcome(
        judged,
        articles(citations),
        worth > 0,
        evidence.score(),
        firstQuote(judged, first),
        first.stream().mapToInt(Evaluation::sentences).average().orElse(0),
        new Outcome.Shown(shown.size(), right),
        millis);
  }

  /// The articles cited, in the order of their best quotes; those folded into a citation behind its
  /// own.
  private static List<String> articles(List<Citation> citations) {
    Set<String> articles = new LinkedHashSet<>();
    for (Citation citation : citations) {
      articles.add(citation.source().id().value());
      citation.also().stream().map(Source::id).forEach(id -> articles.add(id.value()));
    }
    return new ArrayList<>(articles);
  }

  /// The number of the first quote that has the text of an answer, as SQuAD's answers are spans of
  /// text; 0 when none has.
  private static int firstQuote(Judged judged, List<Citation> citations) {
    return citations.stream()
        .filter(citation -> answers(judged, citation))
        .mapToInt(Citation::number)
        .findFirst()
        .orElse(0);
  }

  private static boolean answers(Judged judged, Citation citation) {
    String quote = folded(citation.text());
    return judged.answers().stream().anyMatch(answer -> quote.contains(folded(answer)));
  }

  /// A text without case, its white space folded, so that a line break in a quote hides no answer.
  private static String folded(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /// Whole sentences of the passage that the quote has.
  private static int sentences(Citation citation) {
    int sentences = 0;
    for (Sentence sentence : citation.passage().sentences()) {
      sentences += citation.quote().contains(sentence.span()) ? 1 : 0;
    }
    return sentences;
  }
}
