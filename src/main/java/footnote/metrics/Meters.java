package footnote.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/// What is counted and timed, as Prometheus reads it. Safe for use by many threads.
///
/// ```java
/// Meters meters = new Meters();
/// meters.answered("discord", "found", "strong", Duration.ofMillis(3));
/// meters.scrape(); // footnote_questions_seconds_count{evidence="strong",outcome="found",…} 1
/// ```
///
/// | name | what | labels |
/// |---|---|---|
/// | `footnote_questions_seconds` | questions answered, and in what time | `platform`, `outcome`, `evidence` |
/// | `footnote_refusals_total` | events not taken on | `platform`, `reason`: `limit` or `busy` |
/// | `footnote_failures_total` | what an asker was told had failed | `platform`, `cause` |
/// | `footnote_reconnects_total` | connections made again | `platform` |
/// | `footnote_connected` | whether a platform is heard | `platform` |
/// | `footnote_index_in_step`, `…_lag_seconds` | whether the index follows the folders, and since when not | |
/// | `footnote_index_failed_files`, `…_passages`, `…_failures_total` | what can't be read; what there is; looks that failed | |
///
/// Besides these there are those of the JVM: `jvm_memory_used_bytes`, `jvm_gc_pause_seconds`,
/// `process_uptime_seconds`, `process_cpu_usage`. A label has few values, all of ours, so that
/// nobody who asks can make the list grow.
public final class Meters implements AutoCloseable {
  private static final String PLATFORM = "platform";

  /// The bounds of the histogram: a question takes a few milliseconds, and one that takes seconds
  /// is in trouble (Discord gives up on an acknowledgement after 3 s).
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(1),
    Duration.ofMillis(2),
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(3),
    Duration.ofSeconds(10)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final JvmGcMetrics pauses = new JvmGcMetrics();

  /// With all that there is to count of the process itself.
  public Meters() {
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    pauses.bindTo(registry);
  }

  /// A question was answered.
  ///
  /// @param outcome as in JSON: `found`, `nothing`, `refused` or `not_ready`
  /// @param evidence the label, in small letters; `none` where there is no answer
  public void answered(String platform, String outcome, String evidence, Duration took) {
    Timer.builder("footnote.questions")
        .description("questions answered")
        .tags(PLATFORM, platform, "outcome", outcome, "evidence", evidence)
        .serviceLevelObjectives(BOUNDS)
        .register(registry)
        .record(took);
  }

  /// An event was not taken on.
  ///
  /// @param reason `limit` or `busy`
  public void refused(String platform, String reason) {
    count("footnote.refusals", "events not taken on", platform, "reason", reason);
  }

  /// Something failed, and the asker could see it.
  ///
  /// @param cause one of few: a type of exception, or a platform's word for what it refuses
  public void failed(String platform, String cause) {
    count("footnote.failures", "failures that an asker saw", platform, "cause", cause);
  }

  /// A connection to a platform was made again.
  public void reconnected(String platform) {
    reconnects(platform).increment();
  }

  private Counter reconnects(String platform) {
    return Counter.builder("footnote.reconnects")
        .description("connections made again")
        .tag(PLATFORM, platform)
        .register(registry);
  }

  /// A collection could not be brought in step.
  public void indexFailed() {
    indexFailures().increment();
  }

  private Counter indexFailures() {
    return Counter.builder("footnote.index.failures")
        .description("looks at the folders that failed")
        .register(registry);
  }

  /// Watches whether a platform is heard.
  ///
  /// @param connected asked at each scrape
  public void watch(String platform, BooleanSupplier connected) {
    Gauge.builder("footnote.connected", connected, it -> it.getAsBoolean() ? 1 : 0)
        .description("whether the platform is heard")
        .tag(PLATFORM, platform)
        .strongReference(true)
        .register(registry);
    reconnects(platform);
  }

  /// Watches the index of all collections together.
  ///
  /// @param index asked at each scrape
  public <T> void watchIndex(
      T index,
      ToDoubleFunction<T> inStep,
      ToDoubleFunction<T> lagSeconds,
      ToDoubleFunction<T> failedFiles,
      ToDoubleFunction<T> passages) {
    gauge("footnote.index.in.step", "whether the index follows the folders", index, inStep);
    gauge("footnote.index.lag.seconds", "since it last did", index, lagSeconds);
    gauge("footnote.index.failed.files", "files that could not be read", index, failedFiles);
    gauge("footnote.index.passages", "passages in the index", index, passages);
    indexFailures();
  }

  private <T> void gauge(String name, String what, T of, ToDoubleFunction<T> value) {
    Gauge.builder(name, of, value).description(what).strongReference(true).register(registry);
  }

  private void count(String name, String what, String platform, String label, String value) {
    Counter.builder(name)
        .description(what)
        .tags(PLATFORM, platform, label, value)
        .register(registry)
        .increment();
  }

  /// All of it, in the text format of Prometheus (version 0.0.4).
  public String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    pauses.close();
    registry.close();
  }
}
