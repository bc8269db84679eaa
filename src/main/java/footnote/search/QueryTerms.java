package footnote.search;

import footnote.analysis.AnswerType;
import java.util.List;

/// The question in one of the corpus's languages, in the order it was asked, each stem once.
///
/// @param language ISO 639-1 code
/// @param passages how many of the index are in that language, and up to fifty others
/// @param common whether only question words and stop words were left to search by
/// @param wanted what kind of thing it asks for
public record QueryTerms(
    String language, int passages, List<QueryTerm> terms, boolean common, AnswerType wanted) {
  public QueryTerms {
    terms = List.copyOf(terms);
  }

  /// The same question with other terms.
  public QueryTerms with(List<QueryTerm> others) {
    return new QueryTerms(language, passages, others, common, wanted);
  }
}
