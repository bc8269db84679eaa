package footnote.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How well weights order the candidates of a set.
///
/// @param recall1 share of the questions whose first article is relevant
/// @param mrr10 mean reciprocal rank of the first relevant article
/// @param sentence1 share of the questions whose first sentence answers
@SuppressWarnings("EnumOrdinal") // columns of a matrix
record OrderFigures(String set, double recall1, double mrr10, double sentence1) {
  static OrderFigures of(Examples examples, FeatureVector<Feature> weights) {
    double[] array = new double[Feature.values().length];
    for (Feature feature : Feature.values()) {
      array[feature.ordinal()] = weights.get(feature);
    }
    double recall = 0;
    double mrr = 0;
    double sentence = 0;
    for (Examples.Choice list : examples.lists()) {
      List<Integer> order = order(list.scores(array));
      int rank = rank(list, order);
      recall += rank == 1 ? 1 : 0;
      mrr += rank == 0 ? 0 : 1.0 / rank;
      sentence += !order.isEmpty() && list.right()[order.getFirst()] ? 1 : 0;
    }
    int all = examples.lists().size();
    return new OrderFigures(examples.name(), recall / all, mrr / all, sentence / all);
  }

  private static List<Integer> order(double[] scores) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -scores[i]));
    return order;
  }

  private static int rank(Examples.Choice list, List<Integer> order) {
    List<Integer> seen = new ArrayList<>();
    for (int i : order) {
      if (!seen.contains(list.articles()[i])) {
        seen.add(list.articles()[i]);
        if (seen.size() > 10) {
          return 0;
        }
        if (list.relevant()[i]) {
          return seen.size();
        }
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "  %-18s R@1 %.3f  MRR@10 %.3f  answer in the best sentence %.3f",
        set,
        recall1,
        mrr10,
        sentence1);
  }
}
