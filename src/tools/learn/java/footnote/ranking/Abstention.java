package footnote.ranking;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// Fits the likelihood and the labels to one half of the questions and reports on the other.
final class Abstention {
  /// Answerable questions of the public sets that may go unanswered, where they are fitted to.
  private static final double FALSE_ABSTENTIONS = 0.09;

  /// Questions without an answer that may be called strongly answered, where they are fitted to.
  private static final double STRONG_BUT_FALSE = 0.08;

  private final FeatureVector<Feature> order;
  private final List<Signed> sets;
  private final PrintStream out;
  private final Logistic model;

  Abstention(FeatureVector<Feature> order, List<Signed> sets, PrintStream out) {
    this.order = order;
    this.sets = sets;
    this.out = out;
    this.model = Logistic.fit(sets);
  }

  Weights weights() {
    double partial = quantile(all(true), FALSE_ABSTENTIONS);
    double strong = Math.max(partial, quantile(all(false), 1 - STRONG_BUT_FALSE));
    out.printf(Locale.ROOT, "Partial from %.3f, strong from %.3f.%n", partial, strong);
    for (String family : sets.stream().map(Signed::family).distinct().toList()) {
      List<Signed> kin = sets.stream().filter(set -> set.family().equals(family)).toList();
      kin.forEach(set -> show(set, partial, strong));
      show(Signed.together(family, kin), partial, strong);
    }
    return new Weights(order, model.weights(), model.base(), partial, strong);
  }

  private double[] all(boolean answerable) {
    return sets.stream()
        .filter(set -> set.family().endsWith("absent"))
        .flatMapToDouble(set -> DoubleStream.of(set.likelihoods(model, answerable, false)))
        .sorted()
        .toArray();
  }

  private static double quantile(double[] ascending, double share) {
    return ascending[(int) Math.min(ascending.length - 1, Math.floor(share * ascending.length))];
  }

  private void show(Signed set, double partial, double strong) {
    double[] with = set.likelihoods(model, true, true);
    double[] without = set.likelihoods(model, false, true);
    out.printf(
        Locale.ROOT,
        "  %-18s %-16s AUROC %.3f  false abstentions %.3f  false answers %.3f, strong %.3f%n",
        set.name(),
        set.family(),
        auroc(with, without),
        1 - from(with, partial),
        from(without, partial),
        from(without, strong));
  }

  private static double from(double[] likelihoods, double bound) {
    return Arrays.stream(likelihoods).filter(value -> value >= bound).count()
        / (double) likelihoods.length;
  }

  /// The chance that one of the first is greater than one of the second.
  private static double auroc(double[] first, double[] second) {
    double greater = 0;
    for (double one : first) {
      for (double other : second) {
        greater += one > other ? 1 : one == other ? 0.5 : 0;
      }
    }
    return greater / first.length / second.length;
  }
}
