package footnote.lucene;

import footnote.lucene.Snapshot.Spoken;
import java.util.List;
import java.util.Map;

/// How rare the words of a question are. By a language with a handful of passages alone it could
/// not be told: an article full of foreign names may be all there is in what it was taken for. What
/// is counted in a language is therefore joined with what all of the index would lead to expect
/// (Dirichlet's prior, as in Zhai & Lafferty 2004).
///
/// @param texts the passages of all languages in which each word stands
/// @param all passages of all languages
/// @param prior passages that the whole index counts for beside a language
record Rarity(Map<String, Integer> texts, int all, int prior) {
  private static final int PRIOR = 50;

  static Rarity of(Map<String, Integer> texts, List<Spoken> languages) {
    int all = languages.stream().mapToInt(Spoken::passages).sum();
    return new Rarity(texts, all, languages.size() > 1 ? PRIOR : 0);
  }

  /// Robertson & Zaragoza 2009, with 1 added so that it stays above 0.
  static double idf(double passages, double all) {
    return Math.log(1 + (all - passages + 0.5) / (passages + 0.5));
  }

  /// @param standing passages of a language in which a word stands
  /// @param passages how many are in the language
  double idf(String word, int standing, int passages) {
    double share = Math.min(1, texts.getOrDefault(word, 0) / Math.max(1.0, all));
    return idf(standing + prior * share, passages + prior);
  }
}
