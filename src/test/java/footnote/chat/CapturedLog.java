package footnote.chat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/// What is logged while it is open, by us at INFO and by libraries at WARN, as in production.
public final class CapturedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final Logger OURS = (Logger) LoggerFactory.getLogger("footnote");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<String> traces = new CopyOnWriteArrayList<>();

  public CapturedLog() {
    setContext(ROOT.getLoggerContext());
    start();
    ROOT.addAppender(this);
    ROOT.setLevel(Level.WARN);
    OURS.setLevel(Level.INFO);
  }

  @Override
  protected void append(ILoggingEvent event) {
    lines.add(event.getFormattedMessage());
    if (event.getThrowableProxy() != null) {
      traces.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
  }

  public List<String> lines() {
    return lines;
  }

  public String text() {
    return String.join("\n", lines);
  }

  /// All of it, with the traces of what was thrown.
  public String whole() {
    return text() + "\n" + String.join("\n", traces);
  }

  @Override
  public void close() {
    ROOT.detachAppender(this);
    ROOT.setLevel(Level.OFF);
    OURS.setLevel(null);
  }
}
