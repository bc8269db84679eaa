package footnote.answer;

import footnote.corpus.Listing;
import footnote.search.PassageIndex;
import java.util.List;
import java.util.Optional;

/// Answers questions from an index. Safe for use by many threads; what it quotes comes from one view of the index.
public final class Answerer {
  private final PassageIndex index;
  private final Ranking ranking;

  /// How candidates are ordered.
  public enum Ranking {
    /// By the features of the evidence.
    EVIDENCE,
    /// By Lucene's BM25 alone: the plain baseline.
    BM25
  }

  public Answerer(PassageIndex index, Ranking ranking) {
    this.index = index;
    this.ranking = ranking;
  }

  /// @param limit citations at most, 1 to 100
  public Answer answer(Question question, int limit) {
    throw new IllegalStateException(question.text() + limit + index + ranking);
  }

  /// The passage of that id with up to `around` passages on each side.
  public Optional<Excerpt> read(String passageId, int around) {
    throw new IllegalStateException(passageId + around);
  }

  /// The articles whose id, title, authors, publisher or date contain every word of the filter, without case; by id.
  public List<Listing> sources(String filter) {
    throw new IllegalStateException(filter);
  }

  /// Headings of articles that begin like this, for completion.
  public List<String> headings(String prefix, int limit) {
    throw new IllegalStateException(prefix + limit);
  }
}
