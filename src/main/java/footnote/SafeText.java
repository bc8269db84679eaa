package footnote;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;
import java.util.regex.Pattern;

/// Cuts out of what is logged what must not be. Libraries complain with what a platform sent, which
/// holds questions and names, and with routes that hold tokens. Used by name in `logback.xml`, as
/// `%safe(…)`, and by [JsonLine].
public final class SafeText extends CompositeConverter<ILoggingEvent> {
  /// What a platform sent; to the end of its line.
  private static final Pattern SENT = Pattern.compile("[{]\".*");

  /// A part of Discord's routes that lets anybody answer in our name.
  private static final Pattern TOKEN = Pattern.compile("interaction_token=[^ ]+");

  /// Called by Logback, by name.
  public SafeText() {}

  @Override
  protected String transform(ILoggingEvent event, String text) {
    return of(text);
  }

  /// A text without what must not be logged.
  static String of(String text) {
    String unsent = SENT.matcher(text).replaceAll("{…");
    return TOKEN.matcher(unsent).replaceAll("interaction_token=…");
  }
}
