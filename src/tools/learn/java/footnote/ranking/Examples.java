package footnote.ranking;

import footnote.analysis.Analyses;
import footnote.article.Passage;
import footnote.question.Question;
import footnote.search.Filters;
import footnote.search.PassageIndex;
import footnote.search.Request;
import java.util.ArrayList;
import java.util.List;

/// The features of all sentences of the best candidates of each question of a set that has an
/// answer.
record Examples(String name, String family, List<Choice> lists) {
  /// Candidates a question that are learnt from.
  private static final int CANDIDATES = 30;

  private static final int FOUND = 100;

  private static final Analyses ANALYSES = new Analyses();

  /// One question's sentences.
  ///
  /// @param values a row of features for each sentence
  /// @param articles the article of each, by any number
  /// @param relevant whether its article is
  /// @param right whether it answers
  @SuppressWarnings("ArrayRecordComponent")
  record Choice(float[][] values, int[] articles, boolean[] relevant, boolean[] right) {
    /// The softmax of the sentences' scores.
    double[] chances(double[] weights) {
      double[] chances = scores(weights);
      double top = Double.NEGATIVE_INFINITY;
      for (double score : chances) {
        top = Math.max(top, score);
      }
      double sum = 0;
      for (int i = 0; i < chances.length; i++) {
        chances[i] = Math.exp(chances[i] - top);
        sum += chances[i];
      }
      for (int i = 0; i < chances.length; i++) {
        chances[i] /= sum;
      }
      return chances;
    }

    double[] scores(double[] weights) {
      double[] scores = new double[values.length];
      for (int i = 0; i < scores.length; i++) {
        for (int f = 0; f < weights.length; f++) {
          scores[i] += weights[f] * values[i][f];
        }
      }
      return scores;
    }
  }

  static Examples of(JudgedSet set, PassageIndex.View view) {
    List<Choice> lists = new ArrayList<>();
    for (Case one : set.cases()) {
      if (one.answerable()) {
        lists.add(choice(one, view));
      }
    }
    return new Examples(set.name(), set.family(), lists);
  }

  static Candidates found(Case one, PassageIndex.View view) {
    String words = Question.parse(one.judged().question()).words();
    Request request = new Request(words, List.of(), List.of(), Filters.NONE, FOUND);
    return new EvidenceSearch(view, ANALYSES).search(request);
  }

  private static Choice choice(Case one, PassageIndex.View view) {
    List<float[]> values = new ArrayList<>();
    List<Integer> articles = new ArrayList<>();
    List<Boolean> relevant = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Measured measured :
        Shortlist.measure(found(one, view).best()).stream().limit(CANDIDATES).toList()) {
      Passage passage = view.passage(measured.candidate().hit());
      String article = measured.candidate().article();
      boolean own = one.relevant(article);
      for (int s = 0; s < measured.sentences().size(); s++) {
        values.add(row(measured.sentences().get(s)));
        articles.add(article.hashCode());
        relevant.add(own);
        right.add(own && one.answeredBy(passage.textOf(passage.sentences().get(s).span())));
      }
    }
    return new Choice(
        values.toArray(float[][]::new),
        articles.stream().mapToInt(article -> article).toArray(),
        flags(relevant),
        flags(right));
  }

  @SuppressWarnings("EnumOrdinal")
  private static float[] row(FeatureVector<Feature> features) {
    float[] row = new float[Feature.values().length];
    for (Feature feature : Feature.values()) {
      row[feature.ordinal()] = (float) features.get(feature);
    }
    return row;
  }

  private static boolean[] flags(List<Boolean> list) {
    boolean[] flags = new boolean[list.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = list.get(i);
    }
    return flags;
  }
}
