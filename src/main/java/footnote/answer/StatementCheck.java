package footnote.answer;

import footnote.question.Question;
import footnote.question.Statements;
import footnote.search.PassageIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks for each statement of a message by itself, and tells which of them the articles bear out.
/// For one question.
///
/// @param view of the index
/// @param retrieval finds what there is on a statement
record StatementCheck(PassageIndex.View view, Retrieval retrieval) {
  /// The answer to a message of several statements of which the articles bear out at least one;
  /// empty for any other question.
  ///
  /// @param whole the draft for all of it together, whose citations stay in their order
  Optional<Answer> answer(Question question, AnswerDraft whole) {
    List<Checked> statements = new ArrayList<>();
    Map<Object, Citation> quotes = new LinkedHashMap<>();
    for (String statement : Statements.of(question)) {
      statements.add(check(question, statement, quotes));
    }
    return statements.stream().anyMatch(Checked::found)
        ? Optional.of(
            new Answer.Statements(
                question,
                evidence(statements, whole),
                statements,
                whole.citations(),
                view.statistics().articles()))
        : Optional.empty();
  }

  /// @param quotes those of the statements before, by where they stand: what bears out two has one
  ///   number
  private Checked check(Question question, String statement, Map<Object, Citation> quotes) {
    AnswerDraft draft = retrieval.attempt(question.inPlainWords().inWords(statement));
    if (draft.isWeak() || draft.citations().isEmpty()) {
      return new Checked(statement, draft.evidence(), Optional.empty());
    }
    Citation best = draft.citations().getFirst();
    List<Object> place = List.of(best.source().id(), best.quote());
    Citation quote = quotes.computeIfAbsent(place, _ -> best.numbered(quotes.size() + 1));
    return new Checked(statement, draft.evidence(), Optional.of(quote));
  }

  /// Strong where all are; its score is their mean, and never less than that of the whole.
  private static Evidence evidence(List<Checked> statements, AnswerDraft whole) {
    boolean strong =
        statements.stream().allMatch(it -> it.evidence().label() == Evidence.Label.STRONG);
    double mean = statements.stream().mapToDouble(it -> it.evidence().score()).average().orElse(0);
    Set<String> matched = new LinkedHashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    statements.forEach(it -> {
      matched.addAll(it.evidence().matched());
      missing.addAll(it.evidence().missing());
    });
    return new Evidence(
        strong ? Evidence.Label.STRONG : Evidence.Label.PARTIAL,
        Math.max(mean, whole.evidence().score()),
        List.copyOf(matched),
        List.copyOf(missing));
  }
}
