package footnote.ranking;

import java.util.Arrays;
import java.util.List;

/// Learns weights such that the softmax over all sentences of a question's candidates puts most on
/// those that answer it: the likelihood of ListNet (Cao et al. 2007) with the right sentences taken
/// together, climbed by Adam (Kingma & Ba 2015). Every set counts alike within its family, and
/// every family.
@SuppressWarnings("EnumOrdinal") // rows of a matrix
final class Listwise {
  /// Weight decay: half of it times the squared weights is added to the loss.
  private static final double DECAY = 3e-3;

  private static final int STEPS = 150;
  private static final double RATE = 0.3;
  private static final double MOMENTUM = 0.9;
  private static final double SCALE = 0.999;

  private final int size = Feature.values().length;
  private final double[] weights = new double[size];
  private final double[] mean = new double[size];
  private final double[] square = new double[size];

  private Listwise() {}

  static FeatureVector<Feature> learn(List<Examples> sets) {
    Listwise learner = new Listwise();
    for (int step = 1; step <= STEPS; step++) {
      learner.step(learner.gradient(sets), step);
    }
    return FeatureVector.of(Feature.class, feature -> learner.weights[feature.ordinal()]);
  }

  private double[] gradient(List<Examples> sets) {
    double[] gradient = new double[size];
    for (int f = 0; f < size; f++) {
      gradient[f] = DECAY * weights[f];
    }
    long families = sets.stream().map(Examples::family).distinct().count();
    for (Examples set : sets) {
      long kin = sets.stream().filter(other -> other.family().equals(set.family())).count();
      double share = 1.0 / families / kin / set.lists().size();
      for (Examples.Choice list : set.lists()) {
        add(list, share, gradient);
      }
    }
    return gradient;
  }

  private void add(Examples.Choice list, double share, double[] gradient) {
    double[] chance = list.chances(weights);
    double right = 0;
    for (int i = 0; i < chance.length; i++) {
      right += list.right()[i] ? chance[i] : 0;
    }
    if (right == 0) {
      return;
    }
    for (int i = 0; i < chance.length; i++) {
      double slope = share * (chance[i] - (list.right()[i] ? chance[i] / right : 0));
      if (Math.abs(slope) > 1e-12) {
        float[] values = list.values()[i];
        for (int f = 0; f < size; f++) {
          gradient[f] += slope * values[f];
        }
      }
    }
  }

  private void step(double[] gradient, int step) {
    double rate = RATE * (1 - step / (STEPS + 1.0));
    for (int f = 0; f < size; f++) {
      mean[f] = MOMENTUM * mean[f] + (1 - MOMENTUM) * gradient[f];
      square[f] = SCALE * square[f] + (1 - SCALE) * gradient[f] * gradient[f];
      double slope = mean[f] / (1 - Math.pow(MOMENTUM, step));
      double spread = Math.sqrt(square[f] / (1 - Math.pow(SCALE, step)));
      weights[f] -= rate * slope / (spread + 1e-9);
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(weights);
  }
}
