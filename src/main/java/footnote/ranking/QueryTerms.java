package footnote.ranking;

import footnote.analysis.AnswerType;
import footnote.analysis.Language;
import java.util.List;

/// The question in one of the corpus's languages, in the order it was asked, each stem once.
///
/// @param passages how many of the index are in that language, and up to fifty others
/// @param common whether only question words and stop words were left to search by
/// @param wanted what kind of thing it asks for
public record QueryTerms(
    Language language, int passages, List<QueryTerm> terms, boolean common, AnswerType wanted) {
  public QueryTerms {
    terms = List.copyOf(terms);
  }

  /// The same question with other terms.
  public QueryTerms with(List<QueryTerm> others) {
    return new QueryTerms(language, passages, others, common, wanted);
  }

  /// Whether there is no word to search by but those that any question has.
  public boolean saysNothing() {
    return common || terms.isEmpty();
  }

  /// Words that stand nowhere, as the asker wrote them. A pair of characters is no word to a
  /// person, and neither is a single one that a language cuts off which knows nothing of them.
  public List<String> nowhere() {
    return terms.stream()
        .filter(term -> term.passages() == 0 && !isPair(term.surface()))
        .map(QueryTerm::surface)
        .toList();
  }

  private boolean isPair(String surface) {
    boolean cut = language.isInPairs() || surface.codePointCount(0, surface.length()) == 1;
    return cut && surface.codePoints().noneMatch(QueryTerms::isOfWords);
  }

  /// Whether a character is of a script whose words are not cut into pairs.
  private static boolean isOfWords(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, COMMON -> Character.isDigit(point);
      default -> true;
    };
  }
}
