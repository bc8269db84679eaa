package footnote.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The dashboard and the alert rules that come with the program: both can be read, and ask for
/// nothing that [Meters] doesn't serve.
class MonitoringTest {
  private static final Path FOLDER = Path.of("config/monitoring");

  /// Names of metrics in an expression; functions, labels and words of the language have no such
  /// prefix.
  private static final Pattern METRIC =
      Pattern.compile("\\b(?:footnote|jvm|process|system)_[a-z0-9_]+");

  private static final Pattern LABELS = Pattern.compile("by \\(([^)]*)\\)|\\{([^}=!~]+)[=!~]");

  /// Labels of ours, of histograms and of the JVM.
  private static final Set<String> KNOWN_LABELS =
      Set.of("platform", "outcome", "evidence", "reason", "cause", "le", "area", "job");

  private static List<String> expressionsOfTheRules() throws IOException {
    JsonNode file = new YAMLMapper().readTree(FOLDER.resolve("prometheus-rules.yaml").toFile());
    List<String> expressions = new ArrayList<>();
    for (JsonNode rule : file.at("/groups/0/rules")) {
      assertThat(rule.path("alert").asText()).startsWith("Footnote");
      assertThat(rule.path("for").asText()).matches("\\d+[mh]");
      assertThat(rule.at("/labels/severity").asText()).isIn("page", "ticket");
      assertThat(rule.at("/annotations/summary").asText()).isNotEmpty();
      expressions.add(rule.path("expr").asText());
    }
    return expressions;
  }

  private static List<String> expressionsOfTheDashboard() throws IOException {
    JsonNode file = new ObjectMapper().readTree(FOLDER.resolve("grafana-dashboard.json").toFile());
    List<String> expressions = new ArrayList<>();
    for (JsonNode panel : file.path("panels")) {
      assertThat(panel.path("title").asText()).isNotEmpty();
      panel.path("targets").forEach(target -> expressions.add(target.path("expr").asText()));
    }
    return expressions;
  }

  /// All that is served once everything has happened.
  private static Set<String> served() {
    try (Meters meters = new Meters()) {
      meters.answered("discord", "found", "strong", Duration.ofMillis(3));
      meters.refused("discord", "busy");
      meters.failed("discord", "IOException");
      meters.watch("discord", () -> true);
      meters.watchIndex("the index", _ -> 1, _ -> 0, _ -> 0, _ -> 0);
      return meters
          .scrape()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("[{ ]", 2)[0])
          .collect(Collectors.toSet());
    }
  }

  private static void assertServed(List<String> expressions) {
    assertThat(expressions).hasSizeGreaterThan(8).doesNotContain("");
    Set<String> named = new TreeSet<>();
    for (String expression : expressions) {
      assertThat(expression.chars().filter(c -> c == '(').count())
          .as(expression)
          .isEqualTo(expression.chars().filter(c -> c == ')').count());
      METRIC.matcher(expression).results().forEach(it -> named.add(it.group()));
      LABELS
          .matcher(expression)
          .results()
          .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
          .flatMap(it -> Pattern.compile(",\\s*").splitAsStream(it))
          .forEach(label -> assertThat(KNOWN_LABELS).as(expression).contains(label));
    }
    assertThat(served()).containsAll(named);
  }

  @Test
  void rulesAskForWhatIsServed() throws IOException {
    assertServed(expressionsOfTheRules());
  }

  @Test
  void theDashboardAsksForWhatIsServed() throws IOException {
    assertServed(expressionsOfTheDashboard());
  }

  /// A new meter has its place on the dashboard.
  @Test
  void theDashboardShowsAllThatIsOurs() throws IOException {
    String all = String.join("\n", expressionsOfTheDashboard());
    assertThat(served())
        .filteredOn(name -> name.startsWith("footnote_"))
        .filteredOn(name -> !name.endsWith("_sum") && !name.endsWith("_max"))
        .filteredOn(name -> !name.equals("footnote_index_in_step"))
        .allMatch(all::contains);
  }
}
