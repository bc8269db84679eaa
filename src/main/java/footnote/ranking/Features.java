package footnote.ranking;

import java.util.function.ToDoubleFunction;

/// A value for every [Feature] of one sentence of one candidate.
@SuppressWarnings(
    "EnumOrdinal") // an array by ordinal, hidden here: hundreds are made for each question
public final class Features {
  private final double[] values;

  private Features(double[] values) {
    this.values = values;
  }

  /// All zero.
  static Features none() {
    return new Features(new double[Feature.values().length]);
  }

  static Features of(ToDoubleFunction<Feature> value) {
    Features features = none();
    for (Feature feature : Feature.values()) {
      features.set(feature, value.applyAsDouble(feature));
    }
    return features;
  }

  Features copy() {
    return new Features(values.clone());
  }

  double get(Feature feature) {
    return values[feature.ordinal()];
  }

  void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  /// The sum of every feature's value times its value in the other.
  double times(Features other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }
}
