package footnote.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import footnote.metrics.Meters;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/// What monitors ask for, by the names that Kubernetes made usual.
///
/// | path | what it tells |
/// |---|---|
/// | `/livez` | 200 as long as the process answers at all: else it should be started again |
/// | `/readyz` | 200 when all is there to answer questions, else 503; which part isn't, and why |
/// | `/metrics` | what is counted, for Prometheus |
///
/// ```json
/// {"ready": false, "parts": [{"name": "discord", "ready": false, "reason": "not connected"}]}
/// ```
final class HealthPages {
  /// The text format of Prometheus, whose version its scraper looks for.
  private static final String METRICS = "text/plain; version=0.0.4";

  private static final JsonFactory JSON = new JsonFactory();

  private final Supplier<Readiness> readiness;
  private final Meters meters;

  /// @param readiness found out anew for each request
  HealthPages(Supplier<Readiness> readiness, Meters meters) {
    this.readiness = readiness;
    this.meters = meters;
  }

  /// What there is to say at a path; empty where that is none of these.
  Optional<Reply> at(String path) {
    return switch (path) {
      case "/livez" -> Optional.of(Reply.text(200, "ok"));
      case "/readyz" -> Optional.of(ready(readiness.get()));
      case "/metrics" -> Optional.of(Reply.of(200, METRICS, meters.scrape()));
      default -> Optional.empty();
    };
  }

  /// 503 tells a balancer to send nobody here (RFC 9110: Service Unavailable).
  private static Reply ready(Readiness readiness) {
    return Reply.of(readiness.ready() ? 200 : 503, "application/json", json(readiness));
  }

  /// The parts in their order, each with its reason where it is not ready.
  private static String json(Readiness readiness) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeBooleanField("ready", readiness.ready());
      out.writeArrayFieldStart("parts");
      for (Readiness.Part part : readiness.parts()) {
        out.writeStartObject();
        out.writeStringField("name", part.name());
        out.writeBooleanField("ready", part.trouble().isEmpty());
        if (part.trouble().isPresent()) {
          out.writeStringField("reason", part.trouble().get());
        }
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }
}
