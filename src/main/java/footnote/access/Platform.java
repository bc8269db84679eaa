package footnote.access;

import java.util.Locale;

/// A chat platform, whose ids mean nothing on another.
public enum Platform {
  DISCORD,
  SLACK;

  /// As it is called in settings.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
