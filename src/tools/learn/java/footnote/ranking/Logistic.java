package footnote.ranking;

import java.util.List;

/// A logistic regression, fitted by Newton's method with a little ridge. In every set the questions
/// with and without an answer count alike, and every family's sets together.
///
/// @param base the log-odds without any sign
@SuppressWarnings("EnumOrdinal") // rows of a matrix
record Logistic(FeatureVector<EvidenceFeature> weights, double base) {
  private static final double RIDGE = 1e-4;
  private static final int STEPS = 30;

  static Logistic fit(List<Signed> sets) {
    double[] model = new double[EvidenceFeature.values().length + 1];
    for (int step = 0; step < STEPS; step++) {
      Newton newton = new Newton(model);
      for (Signed set : sets) {
        long kin = sets.stream().filter(other -> other.family().equals(set.family())).count();
        set.asked().stream()
            .filter(one -> !one.reported())
            .forEach(one -> newton.add(one, share(set, one.answerable()) / kin));
      }
      newton.step();
    }
    return new Logistic(
        FeatureVector.of(EvidenceFeature.class, sign -> model[sign.ordinal()]),
        model[model.length - 1]);
  }

  private static double share(Signed set, boolean answerable) {
    return 0.5
        / set.asked().stream()
            .filter(one -> !one.reported() && one.answerable() == answerable)
            .count();
  }

  double likelihood(FeatureVector<EvidenceFeature> signs) {
    return 1 / (1 + Math.exp(-base - weights.times(signs)));
  }

  /// One step of Newton's method: the gradient and the Hessian, the last row being the base's.
  private static final class Newton {
    private final double[] model;
    private final double[] gradient;
    private final double[][] hessian;

    Newton(double[] model) {
      this.model = model;
      this.gradient = new double[model.length];
      this.hessian = new double[model.length][model.length];
      for (int i = 0; i < model.length; i++) {
        gradient[i] = i + 1 < model.length ? RIDGE * model[i] : 0;
        hessian[i][i] = RIDGE;
      }
    }

    void add(Signed.Asked one, double share) {
      double[] row = new double[model.length];
      double odds = 0;
      for (EvidenceFeature sign : EvidenceFeature.values()) {
        row[sign.ordinal()] = one.signs().get(sign);
      }
      row[row.length - 1] = 1;
      for (int i = 0; i < row.length; i++) {
        odds += row[i] * model[i];
      }
      double likelihood = 1 / (1 + Math.exp(-odds));
      for (int i = 0; i < row.length; i++) {
        gradient[i] += share * (likelihood - (one.answerable() ? 1 : 0)) * row[i];
        for (int j = 0; j < row.length; j++) {
          hessian[i][j] += share * likelihood * (1 - likelihood) * row[i] * row[j];
        }
      }
    }

    void step() {
      double[] step = Elimination.solve(hessian, gradient);
      for (int i = 0; i < model.length; i++) {
        model[i] -= step[i];
      }
    }
  }
}
