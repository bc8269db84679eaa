package footnote.chat;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// What a line of the log is found by: eight hexadecimal digits, at random. Told to an asker when a
/// question failed, so that who runs the bot finds what happened without knowing what was asked.
public final class Reference {
  private Reference() {}

  /// Another one; two in the same log are hardly ever alike (1 in 4 billion).
  public static String next() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  }
}
