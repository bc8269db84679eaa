package footnote.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static Properties file(String name) throws IOException {
    try (InputStream in = Weights.class.getResourceAsStream(name)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    }
  }

  @Test
  void addsEveryFeatureByItsWeight() {
    FeatureVector<Feature> features = FeatureVector.of(Feature.class, _ -> 1);
    double sum = 0;
    for (Feature feature : Feature.values()) {
      sum += Weights.shipped().weigh(feature, 1);
    }
    assertThat(Weights.shipped().score(features)).isEqualTo(sum, within(1e-9));
  }

  @Test
  void orderOnlyWhereNothingElseIsGiven() {
    Weights only =
        Weights.ordering(
            FeatureVector.of(Feature.class, feature -> feature == Feature.SENTENCE ? 3 : 1));
    assertThat(only.weigh(Feature.SENTENCE, 2)).isEqualTo(2.0 * 3);
    assertThat(only.evidence().get(EvidenceFeature.NAMES)).isZero();
  }

  @Test
  void ofEveryFeatureAndSignMustBeThere() throws IOException {
    Properties properties = file("weights.properties");
    assertThat(Weights.of(properties).partial()).isLessThan(Weights.of(properties).strong());
    properties.remove("order.bm25");
    assertThatThrownBy(() -> Weights.of(properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no weight for: order.bm25");
  }

  @Test
  void setByHandMustAllBeThereAndMeanSomething() throws IOException {
    Properties properties = file("parameters.properties");
    assertThat(Parameters.of(properties)).isEqualTo(Parameters.shipped());
    properties.setProperty("quotes.firts", "3");
    assertThatThrownBy(() -> Parameters.of(properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such parameters: [quotes.firts]");
    properties.remove("quotes.firts");
    properties.remove("quotes.first");
    assertThatThrownBy(() -> Parameters.of(properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no parameter: quotes.first");
  }

  @Test
  void setByHandAreReadByTheirNames() throws IOException {
    Properties properties = file("parameters.properties");
    properties.setProperty("places.near", "9");
    properties.setProperty("favour.dated", "2.5");
    Parameters read = Parameters.of(properties);
    assertThat(read.places().near()).isEqualTo(9);
    assertThat(read.favour()).isEqualTo(new Parameters.Favour(20, 5, 2.5, 5, 1_000_000, 100));
  }

  @Test
  void multiplyAVectorTermByTerm() {
    FeatureVector<Feature> one = FeatureVector.none(Feature.class);
    one.set(Feature.BM25, 2);
    one.set(Feature.LEAD, 3);
    FeatureVector<Feature> copy = one.copy();
    copy.set(Feature.LEAD, 5);
    assertThat(one.get(Feature.LEAD)).as("a copy is another").isEqualTo(3);
    assertThat(one.times(copy)).isEqualTo(2 * 2 + 3 * 5);
  }
}
