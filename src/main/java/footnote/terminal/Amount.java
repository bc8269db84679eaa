package footnote.terminal;

import java.util.Locale;

/// Numbers of things, in words.
final class Amount {
  private Amount() {}

  /// `1 article`, `4,182 articles`.
  static String of(int number, String thing) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : thing + "s");
  }
}
