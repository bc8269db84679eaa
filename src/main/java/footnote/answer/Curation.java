package footnote.answer;

import footnote.article.Curated;
import footnote.question.Question;
import footnote.search.Catalogue;
import footnote.search.Outdates;
import footnote.search.PassageIndex;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What makes a citation a curated one: who chose it, for which question.
///
/// @param question as it was asked by who chose it; the asker's may have other words of no meaning
/// @param by their name, empty where nobody is named
public record Curation(String question, String by) {
  /// The citation of a curated answer, if its passage is still among the articles.
  ///
  /// @param question that of its own which was asked
  /// @param today the day by which its article may hold no more
  static Optional<Citation> cite(
      PassageIndex.View view, Curated curated, String question, LocalDate today) {
    Outdates outdates = new Outdates(view.catalogue(), today, today);
    return chosen(view.catalogue(), curated.where())
        .map(it -> {
          Curation curation = new Curation(question, curated.by());
          Quote quote = Quote.of(it.quote());
          return new Citation(
              1,
              0,
              it.passage(),
              quote,
              List.of(),
              List.of(),
              Optional.of(curation),
              outdates.today(it.passage().source()));
        });
  }

  /// Looks a place up as the articles are now: by the id of a passage, or in the article of a file,
  /// all of whose passages are read for it.
  private static Optional<Curated.Chosen> chosen(Catalogue catalogue, Curated.Where where) {
    return switch (where) {
      case Curated.OfPassage of ->
          catalogue
              .passage(of.passage())
              .flatMap(passage -> of.in(passage).map(quote -> new Curated.Chosen(passage, quote)));
      case Curated.InFile in ->
          catalogue.articles().stream()
              .map(article -> article.source().id())
              .filter(in::isOf)
              .flatMap(id -> in.in(catalogue.passages(id, 0, Integer.MAX_VALUE)).stream())
              .findFirst();
    };
  }

  /// An answer with a curated citation before all others. What repeats it is left out, and what had
  /// found nothing has found this.
  ///
  /// @param limit citations at most
  static Answer first(Citation curated, Answer answer, int limit) {
    return switch (answer) {
      case Answer.Found found ->
          new Answer.Found(
              found.question(),
              found.evidence(),
              joined(curated, found.citations(), limit),
              Math.min(limit, Math.min(Answerer.USUAL_CITATIONS, found.worth() + 1)),
              found.corrected(),
              found.suggestions(),
              found.undated(),
              found.articles());
      case Answer.NothingFound nothing ->
          alone(curated, nothing.question(), nothing.evidence(), nothing.articles());
      case Answer.Listed listed ->
          alone(curated, listed.question(), listed.evidence(), listed.articles());
      case Answer.Statements said ->
          alone(curated, said.question(), said.evidence(), said.articles());
      case Answer.Refused _, Answer.NotReady _ -> answer;
    };
  }

  /// The curated citation as the whole answer: what is missing otherwise is of no concern.
  private static Answer alone(
      Citation curated, Question question, Evidence evidence, int articles) {
    Evidence told = new Evidence(evidence.label(), evidence.score(), evidence.matched(), List.of());
    return new Answer.Found(question, told, List.of(curated), List.of(), List.of(), 0, articles);
  }

  /// The curated citation and others behind it, numbered anew.
  private static List<Citation> joined(Citation curated, List<Citation> others, int limit) {
    List<Citation> all = new ArrayList<>();
    all.add(curated);
    others.stream()
        .filter(other -> !repeats(curated, other))
        .limit(limit - 1L)
        .forEach(other -> all.add(other.numbered(all.size() + 1)));
    return all;
  }

  /// Whether both quote some of the same words.
  private static boolean repeats(Citation one, Citation other) {
    Span span = one.quote();
    return one.source().id().equals(other.source().id())
        && span.start() < other.quote().end()
        && other.quote().start() < span.end();
  }
}
