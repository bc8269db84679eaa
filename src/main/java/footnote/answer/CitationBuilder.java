package footnote.answer;

import footnote.analysis.AnswerType;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.ranking.Ranked;
import footnote.search.PassageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes citations of ranked candidates: loads their passages, quotes their best sentence and folds
/// those that say nearly the same as a better one into it.
final class CitationBuilder {
  private final PassageIndex.View view;
  private final Retrieved sought;
  private final boolean steps;

  CitationBuilder(PassageIndex.View view, Retrieved sought) {
    this.view = view;
    this.sought = sought;
    this.steps = AnswerType.of(sought.words()) == AnswerType.PROCEDURE;
  }

  /// Cites the best, one for each thing said.
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

  private List<String> reasons(Ranked ranked) {
    return Stream.concat(sought.reasons(ranked).stream(), ranked.reasons().stream()).toList();
  }

  private Draft draft(Ranked ranked) {
    Passage passage = view.passage(ranked.candidate().hit());
    Quote quote = QuoteSelector.quote(passage, ranked.sentence(), ranked.beside(), steps);
    NearDuplicate saying = NearDuplicate.of(passage.textOf(quote.span()), passage.text());
    return new Draft(ranked, passage, quote, saying, new ArrayList<>());
  }

  private record Draft(
      Ranked ranked, Passage passage, Quote quote, NearDuplicate saying, List<Source> also) {
    /// Takes in a weaker one that says nearly the same, or quotes a sentence again.
    boolean folds(Draft weaker) {
      boolean again =
          passage.equals(weaker.passage)
              && quote.span().start() < weaker.quote.span().end()
              && weaker.quote.span().start() < quote.span().end();
      boolean same = again || saying.same(weaker.saying);
      Source other = weaker.passage.source();
      if (same && !other.id().equals(passage.source().id()) && !also.contains(other)) {
        also.add(other);
      }
      return same;
    }

    Citation citation(int number, List<String> reasons) {
      return new Citation(number, ranked.score(), passage, quote, also, reasons);
    }
  }
}
