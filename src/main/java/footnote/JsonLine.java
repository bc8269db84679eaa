package footnote;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What is logged as a JSON object a line, for programs that gather logs. Logback's own encoder has
/// no place to cut out what must not be logged, as the lines for people have in `logback.xml`:
/// [SafeText].
///
/// ```json
/// {"time":"2026-11-30T22:14:05.120Z","level":"INFO","logger":"footnote.web.WebServer","message":"pages are at …"}
/// ```
///
/// `thrown` is there with an exception alone: its stack trace.
public final class JsonLine extends EncoderBase<ILoggingEvent> {
  private static final JsonFactory JSON = new JsonFactory();
  private static final byte[] NONE = {};

  /// Called by Logback, by name.
  public JsonLine() {}

  @Override
  public byte[] headerBytes() {
    return NONE;
  }

  /// The line with its end, in UTF-8.
  @Override
  public byte[] encode(ILoggingEvent event) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("time", event.getInstant().toString());
      json.writeStringField("level", event.getLevel().toString());
      json.writeStringField("logger", event.getLoggerName());
      json.writeStringField("message", SafeText.of(event.getFormattedMessage()));
      IThrowableProxy thrown = event.getThrowableProxy();
      if (thrown != null) {
        json.writeStringField("thrown", SafeText.of(ThrowableProxyUtil.asString(thrown)));
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toByteArray();
  }

  @Override
  public byte[] footerBytes() {
    return NONE;
  }
}
