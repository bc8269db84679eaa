package footnote.ranking;

import java.util.List;

/// What was found for a question.
///
/// @param best best first; ties by article id, then ordinal
/// @param question in the language it is most likely asked in, for what stands nowhere; names
///   marked by how it is written alone
/// @param undated articles that only a date filter left out, for having no date
public record Candidates(List<Candidate> best, QueryTerms question, int undated) {
  public Candidates {
    best = List.copyOf(best);
  }
}
