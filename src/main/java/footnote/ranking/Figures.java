package footnote.ranking;

import java.util.function.ToDoubleFunction;

/// A number for each constant of an enum, 0 unless set.
@SuppressWarnings(
    "EnumOrdinal") // an array by ordinal, hidden here: hundreds are made for each question
public final class Figures<K extends Enum<K>> {
  private final double[] values;

  private Figures(double[] values) {
    this.values = values;
  }

  static <K extends Enum<K>> Figures<K> none(Class<K> keys) {
    return new Figures<>(new double[keys.getEnumConstants().length]);
  }

  static <K extends Enum<K>> Figures<K> of(Class<K> keys, ToDoubleFunction<K> value) {
    Figures<K> figures = none(keys);
    for (K key : keys.getEnumConstants()) {
      figures.set(key, value.applyAsDouble(key));
    }
    return figures;
  }

  Figures<K> copy() {
    return new Figures<>(values.clone());
  }

  double get(K key) {
    return values[key.ordinal()];
  }

  void set(K key, double value) {
    values[key.ordinal()] = value;
  }

  /// The sum of every value times its counterpart.
  double times(Figures<K> other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }
}
