package footnote.lucene;

import footnote.lucene.Snapshot.Spoken;
import java.util.List;
import java.util.Map;

/// How rare the words of a question are. By a language with a handful of passages alone it could
/// not be told: an article full of foreign names may be all there is in what it was taken for. What
/// is counted in a language is therefore joined with what the others would lead to expect
/// (Dirichlet's prior, as in Zhai & Lafferty 2004).
///
/// @param texts the passages of all languages in which each word stands
/// @param all passages of all languages
record Rarity(Map<String, Integer> texts, int all) {
  /// Passages that all other languages count for beside one, if they have as many.
  private static final int PRIOR = 50;

  static Rarity of(Map<String, Integer> texts, List<Spoken> languages) {
    return new Rarity(texts, languages.stream().mapToInt(Spoken::passages).sum());
  }

  /// Robertson & Zaragoza 2009, with 1 added so that it stays above 0.
  static double idf(double standing, double passages) {
    return Math.log(1 + (passages - standing + 0.5) / (standing + 0.5));
  }

  /// @param standing passages of a language in which a word stands
  /// @param passages how many are in the language
  double idf(String word, int standing, int passages) {
    int others = all - passages;
    if (others <= 0) {
      return idf(standing, passages);
    }
    double share = (texts.getOrDefault(word, standing) - standing) / (double) others;
    int prior = Math.min(PRIOR, others);
    return idf(standing + prior * share, passages + prior);
  }
}
