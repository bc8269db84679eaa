package footnote.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetersTest {
  private final Meters meters = new Meters();

  @AfterEach
  void close() {
    meters.close();
  }

  /// The example in the documentation of [Meters].
  @Test
  void countsQuestionsByPlatformOutcomeAndEvidenceWithTheirTimes() {
    meters.answered("discord", "found", "strong", Duration.ofMillis(3));
    meters.answered("discord", "found", "strong", Duration.ofMillis(30));
    meters.answered("slack", "nothing", "none", Duration.ofMillis(3));
    String strong = "{evidence=\"strong\",outcome=\"found\",platform=\"discord\"";
    assertThat(meters.scrape().lines())
        .contains(
            "footnote_questions_seconds_count" + strong + "} 2",
            "footnote_questions_seconds_bucket" + strong + ",le=\"0.005\"} 1",
            "footnote_questions_seconds_bucket" + strong + ",le=\"0.05\"} 2",
            "footnote_questions_seconds_count"
                + "{evidence=\"none\",outcome=\"nothing\",platform=\"slack\"} 1");
  }

  @Test
  void countsWhatWasNotTakenOnAndWhatFailedByItsCause() {
    meters.refused("slack", "limit");
    meters.failed("slack", "ratelimited");
    meters.failed("slack", "ratelimited");
    meters.reconnected("discord");
    assertThat(meters.scrape().lines())
        .contains(
            "footnote_refusals_total{platform=\"slack\",reason=\"limit\"} 1.0",
            "footnote_failures_total{cause=\"ratelimited\",platform=\"slack\"} 2.0",
            "footnote_reconnects_total{platform=\"discord\"} 1.0");
  }

  @Test
  void asksAtEachScrapeWhetherAPlatformIsHeard() {
    AtomicBoolean connected = new AtomicBoolean();
    meters.watch("discord", connected::get);
    assertThat(meters.scrape()).contains("footnote_connected{platform=\"discord\"} 0.0");
    connected.set(true);
    assertThat(meters.scrape()).contains("footnote_connected{platform=\"discord\"} 1.0");
  }

  @Test
  void tellsOfTheIndexAndOfTheProcess() {
    meters.watchIndex("the index", _ -> 1, _ -> 2.5, _ -> 3, _ -> 4);
    meters.indexFailed();
    assertThat(meters.scrape().lines())
        .contains(
            "footnote_index_in_step 1.0",
            "footnote_index_lag_seconds 2.5",
            "footnote_index_failed_files 3.0",
            "footnote_index_passages 4.0",
            "footnote_index_failures_total 1.0")
        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""));
  }
}
