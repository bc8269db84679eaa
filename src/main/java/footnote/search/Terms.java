package footnote.search;

import java.util.List;

/// The question in one of the corpus's languages, in the order it was asked, each stem once.
///
/// @param language ISO 639-1 code
/// @param common whether only question words and stop words were left to search by
public record Terms(String language, List<Term> terms, boolean common) {
  public Terms {
    terms = List.copyOf(terms);
  }
}
