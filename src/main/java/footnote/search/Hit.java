package footnote.search;

import java.util.List;

/// A passage that was found, by its place, with what ranking needs of it; its text is loaded only
/// when it is quoted.
///
/// One is made by an engine for each candidate of a [PassageQuery], and read by `ranking` alone,
/// which makes a `Candidate` of it. Immutable, of some hundred bytes a passage.
///
/// @param handle the engine's own number for it, good as long as the view it came from is open
/// @param score the engine's BM25 score
/// @param terms where each term of the [Wording] in the passage's language stands, in their order
public record Hit(int handle, float score, PassageFeatures features, List<Occurrence> terms) {
  public Hit {
    terms = List.copyOf(terms);
  }
}
