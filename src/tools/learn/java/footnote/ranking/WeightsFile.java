package footnote.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes weights as the program reads them, each part under a line that says what it is.
final class WeightsFile {
  private final StringBuilder text = new StringBuilder();

  private WeightsFile() {}

  static void write(Weights weights, Path file) throws IOException {
    WeightsFile written = new WeightsFile();
    written.add(weights);
    Files.writeString(file, written.text);
  }

  private void add(Weights weights) {
    comment(
        "Learnt by mvn -f src/tools verify -Dfast -Plearn -Deval=FOLDER; one set of weights for all"
            + " corpora.");
    comment("How much each feature counts in the order of passages and sentences: Feature.java.");
    for (Feature feature : Feature.values()) {
      number(Weights.key("order", feature), weights.order().get(feature));
    }
    comment("How much each sign counts, in log-odds, for the articles answering: Sign.java.");
    for (EvidenceFeature sign : EvidenceFeature.values()) {
      number(Weights.key("evidence", sign), weights.evidence().get(sign));
    }
    number("evidence.base", weights.base());
    comment("From which likelihood on an answer is shown, and from which it is called strong.");
    number("label.partial", weights.partial());
    number("label.strong", weights.strong());
  }

  private void comment(String comment) {
    text.append("# ").append(comment).append('\n');
  }

  private void number(String key, double value) {
    text.append(String.format(Locale.ROOT, "%s=%.3f%n", key, value));
  }
}
