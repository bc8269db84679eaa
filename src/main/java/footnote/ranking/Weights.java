package footnote.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/// How much each [Feature] counts, as read from `weights.properties`: one line a feature, one set
/// for all corpora.
final class Weights {
  private static final Weights SHIPPED = load();

  private final Features values;

  private Weights(Features values) {
    this.values = values;
  }

  static Weights shipped() {
    return SHIPPED;
  }

  /// Reads a number a feature, the key being its name in small letters.
  ///
  /// @throws IllegalArgumentException when a feature has no number
  static Weights of(Properties properties) {
    return new Weights(Features.of(feature -> weight(properties, feature)));
  }

  private static double weight(Properties properties, Feature feature) {
    String key = feature.name().toLowerCase(Locale.ROOT);
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("no weight for: " + key);
    }
    return Double.parseDouble(value);
  }

  /// What a feature's value adds to the score.
  double weigh(Feature feature, double value) {
    return values.get(feature) * value;
  }

  /// The linear model: the sum of every feature's value times its weight.
  double score(Features features) {
    return values.times(features);
  }

  private static Weights load() {
    try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return of(properties);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read weights.properties", e);
    }
  }
}
