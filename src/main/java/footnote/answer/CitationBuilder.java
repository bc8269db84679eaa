package footnote.answer;

import footnote.analysis.AnswerType;
import footnote.article.Lead;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.ranking.Ranked;
import footnote.search.PassageIndex;
import footnote.search.Voices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes citations of ranked candidates: loads their passages, quotes their best sentence and folds
/// those that say nearly the same as a better one into it. Only here are passages' texts read, and
/// only those of candidates that are cited or folded. For one question.
final class CitationBuilder {
  private final PassageIndex.View view;
  private final Retrieved sought;
  private final boolean steps;

  /// @param view the one that the candidates were found in
  /// @param sought the question, for its hints' reasons and whether it asks for steps
  CitationBuilder(PassageIndex.View view, Retrieved sought) {
    this.view = view;
    this.sought = sought;
    this.steps = AnswerType.of(sought.words()) == AnswerType.PROCEDURE;
  }

  /// Cites the best, one for each thing said. A candidate that says what a better one says takes no
  /// place: agencies' reports stand in many papers.
  ///
  /// @param ranked best first
  /// @param limit citations at most
  /// @return numbered from 1, best first
  List<Cited> cite(List<Ranked> ranked, int limit) {
    List<Draft> drafts = new ArrayList<>();
    for (Ranked one : ranked) {
      if (drafts.size() == limit) {
        break;
      }
      Draft draft = draft(one);
      if (drafts.stream().noneMatch(better -> better.folds(draft))) {
        drafts.add(draft);
      }
    }
    List<Cited> citations = new ArrayList<>();
    for (Draft draft : drafts) {
      Citation citation = draft.citation(citations.size() + 1, reasons(draft.ranked));
      citations.add(new Cited(citation, draft.ranked));
    }
    return citations;
  }

  /// Why it stands there: first what the question asked for by name, then the evidence.
  private List<String> reasons(Ranked ranked) {
    return Stream.concat(sought.reasons(ranked).stream(), ranked.reasons().stream()).toList();
  }

  /// Loads the passage and chooses its quote.
  private Draft draft(Ranked ranked) {
    Passage passage = view.passage(ranked.candidate().hit());
    Quote quote = named(passage, ranked);
    NearDuplicate saying = NearDuplicate.of(passage.textOf(quote.span()), passage.text());
    Outdated outdated = sought.outdates().today(passage.source());
    return new Draft(ranked, passage, quote, saying, outdated, new ArrayList<>());
  }

  /// The quote of a candidate; where its passage doesn't say whom it speaks of, the one before may.
  private Quote named(Passage passage, Ranked ranked) {
    Quote quote = QuoteSelector.quote(passage, ranked.sentence(), ranked.beside(), steps);
    int first = firstOf(quote, passage);
    return quote.lead().isEmpty() && Voices.lacksName(passage, first)
        ? quote.led(before(passage).flatMap(before -> namer(before, passage, first)))
        : quote;
  }

  /// The number of the sentence that a quote begins with.
  private static int firstOf(Quote quote, Passage passage) {
    List<Sentence> sentences = passage.sentences();
    int first = 0;
    while (sentences.get(first).span().end() <= quote.span().start()) {
      first++;
    }
    return first;
  }

  /// The passage before one, if it is of the same section.
  private Optional<Passage> before(Passage passage) {
    int ordinal = passage.ordinal() - 1;
    return view.catalogue().passages(passage.source().id(), ordinal, ordinal).stream()
        .filter(before -> before.path().equals(passage.path()) && before.note() == passage.note())
        .findFirst();
  }

  private static Optional<Lead> namer(Passage before, Passage passage, int sentence) {
    return Voices.namerIn(before, passage, sentence).stream()
        .mapToObj(namer -> before.sentences().get(namer).span())
        .map(span -> new Lead(Lead.Kind.NAME, span, before.textOf(span)))
        .findFirst();
  }

  /// A citation to be, without its number.
  ///
  /// @param also grows as weaker ones are folded in
  private record Draft(
      Ranked ranked,
      Passage passage,
      Quote quote,
      NearDuplicate saying,
      Outdated outdated,
      List<Source> also) {
    /// Takes in a weaker one that says nearly the same, or quotes a sentence again; its article is
    /// told once, and not at all if it holds no more.
    boolean folds(Draft weaker) {
      boolean again =
          passage.equals(weaker.passage)
              && quote.span().start() < weaker.quote.span().end()
              && weaker.quote.span().start() < quote.span().end();
      boolean same = again || saying.same(weaker.saying);
      Source other = weaker.passage.source();
      boolean current = !weaker.outdated.holdsNoMore();
      if (same && current && !other.id().equals(passage.source().id()) && !also.contains(other)) {
        also.add(other);
      }
      return same;
    }

    /// @param number from 1, best first
    /// @param reasons why it has that rank, for people who ask
    Citation citation(int number, List<String> reasons) {
      return new Citation(
          number, ranked.score(), passage, quote, also, reasons, Optional.empty(), outdated);
    }
  }
}
