package footnote.chat;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// What a line of the log is found by: eight hexadecimal digits, at random.
public final class Reference {
  private Reference() {}

  public static String next() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  }
}
