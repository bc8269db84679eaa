package footnote.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/// What was learnt from judged questions, as `weights.properties` tells it: one set for all
/// corpora.
///
/// @param order how much each feature counts in the order of passages and sentences
/// @param evidence how much each sign counts for the articles answering at all
/// @param base what the signs are added to: the log-odds without any
/// @param partial the likelihood from which on there is an answer worth showing
/// @param strong the likelihood from which on it is a strong one
record Weights(
    FeatureVector<Feature> order,
    FeatureVector<EvidenceFeature> evidence,
    double base,
    double partial,
    double strong) {
  private static final Weights SHIPPED = load();

  /// Those the program was shipped with, read once when the class is loaded.
  static Weights shipped() {
    return SHIPPED;
  }

  /// Weights that only order.
  static Weights ordering(FeatureVector<Feature> order) {
    return new Weights(order, FeatureVector.none(EvidenceFeature.class), 0, 0, 0);
  }

  /// Reads a number for each feature (`order.bm25`), each sign (`evidence.sentence`) and the rest.
  ///
  /// @throws IllegalArgumentException when one is missing
  static Weights of(Properties properties) {
    return new Weights(
        FeatureVector.of(Feature.class, feature -> number(properties, key("order", feature))),
        FeatureVector.of(EvidenceFeature.class, sign -> number(properties, key("evidence", sign))),
        number(properties, "evidence.base"),
        number(properties, "label.partial"),
        number(properties, "label.strong"));
  }

  /// The key of a feature or sign: its name in small letters behind its kind.
  static String key(String kind, Enum<?> name) {
    return kind + "." + name.name().toLowerCase(Locale.ROOT);
  }

  private static double number(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("no weight for: " + key);
    }
    return Double.parseDouble(value);
  }

  /// What a feature's value adds to the score.
  double weigh(Feature feature, double value) {
    return order.get(feature) * value;
  }

  /// The linear model: the sum of every feature's value times its weight.
  double score(FeatureVector<Feature> features) {
    return order.times(features);
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
