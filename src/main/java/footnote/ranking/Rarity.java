package footnote.ranking;

import footnote.search.Statistics.Spoken;
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
  private static final int PRIOR = Parameters.shipped().words().foreign();

  static Rarity of(Map<String, Integer> texts, List<Spoken> languages) {
    return new Rarity(texts, languages.stream().mapToInt(Spoken::passages).sum());
  }

  /// Robertson & Zaragoza 2009, with 1 added so that it stays above 0.
  static double idf(double standing, double passages) {
    return Math.log(1 + (passages - standing + 0.5) / (standing + 0.5));
  }

  /// A word that doesn't stand in a language is as rare there as one that stands nowhere: what it
  /// is missed in is no answer, whatever others say.
  ///
  /// @param standing passages of a language in which a word stands
  /// @param passages how many are in the language
  double idf(String word, int standing, int passages) {
    double expected = standing == 0 ? 0 : prior(passages) * share(word, standing, passages);
    return idf(standing + expected, joined(passages));
  }

  /// How many passages those of a language count for, joined with the others.
  int joined(int passages) {
    return passages + prior(passages);
  }

  private int prior(int passages) {
    return Math.min(PRIOR, Math.max(0, all - passages));
  }

  /// The share of the passages in other languages in which a word stands.
  private double share(String word, int standing, int passages) {
    int others = Math.max(1, all - passages);
    return (texts.getOrDefault(word, standing) - standing) / (double) others;
  }
}
