package footnote.ranking;

import java.util.function.ToDoubleFunction;

/// A number for each constant of an enum, 0 unless set.
@SuppressWarnings(
    "EnumOrdinal") // an array by ordinal, hidden here: hundreds are made for each question
public final class FeatureVector<K extends Enum<K>> {
  private final double[] values;

  private FeatureVector(double[] values) {
    this.values = values;
  }

  static <K extends Enum<K>> FeatureVector<K> none(Class<K> keys) {
    return new FeatureVector<>(new double[keys.getEnumConstants().length]);
  }

  static <K extends Enum<K>> FeatureVector<K> of(Class<K> keys, ToDoubleFunction<K> value) {
    FeatureVector<K> figures = none(keys);
    for (K key : keys.getEnumConstants()) {
      figures.set(key, value.applyAsDouble(key));
    }
    return figures;
  }

  FeatureVector<K> copy() {
    return new FeatureVector<>(values.clone());
  }

  double get(K key) {
    return values[key.ordinal()];
  }

  void set(K key, double value) {
    values[key.ordinal()] = value;
  }

  /// The sum of every value times its counterpart.
  double times(FeatureVector<K> other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }
}
