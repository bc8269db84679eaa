package footnote.discord;

import java.util.List;
import java.util.Random;

/// Random texts of all scripts, with all that could hurt in between.
final class Scribble {
  /// First and last letters of scripts.
  private static final int[][] SCRIPTS = {
    {'a', 'z'},
    {'A', 'Z'},
    {'0', '9'},
    {0xC0, 0x17F},
    {0x370, 0x3FF},
    {0x410, 0x44F},
    {0x531, 0x586},
    {0x5D0, 0x5EA},
    {0x620, 0x64A},
    {0x904, 0x939},
    {0x980, 0x9B9},
    {0xE01, 0xE3A},
    {0x10A0, 0x10FF},
    {0x1200, 0x1248},
    {0x1780, 0x17B3},
    {0x3041, 0x3096},
    {0x4E00, 0x9FFF},
    {0xAC00, 0xD7A3},
    {0x1F300, 0x1F64F},
    {0x20000, 0x2A6DF},
    {0x300, 0x36F}
  };

  private static final List<String> HOSTILE =
      List.of(
          "@everyone",
          "@here",
          "@Everyone",
          "@\u200Beveryone",
          "@\u202Ehere",
          "<@123456789012345678>",
          "<@!123456789012345678>",
          "<@&123456789012345678>",
          "<#123456789012345678>",
          "<:smile:123456789012345678>",
          "<a:wave:123456789012345678>",
          "<t:1700000000:R>",
          "<\u200B@123456789012345678>",
          "<id:customize>",
          "</ask:123456789012345678>",
          "<sound:123456789012345678:123456789012345678>",
          "<https://evil.example>",
          "word".repeat(1_000),
          "e" + "\u0301".repeat(300),
          "[bank](https://evil.example)",
          "[x]\u200B(https://evil.example)",
          "](",
          "[[",
          "```",
          "`",
          "**",
          "__",
          "~~",
          "||",
          "\\",
          "\\\\",
          "\\@everyone",
          "\n# ",
          "\n-# ",
          "\n> ",
          "\n>>> ",
          "\n1. ",
          "\n* ",
          "\n- ",
          "https://evil.example/a_b_c",
          "discord.gg/evil",
          "\u202E",
          "\u2066",
          "\uFEFF",
          "\u200E",
          "\u00AD",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\u0007",
          "\u2028",
          "&lt;",
          "source:\"x\"",
          "👩‍👩‍👧",
          "{0}",
          "{",
          "'",
          "%s",
          "$1",
          ": ");

  private static final List<String> URLS =
      List.of(
          "",
          "@everyone/",
          "?@here",
          "(a)_(b)*c*",
          "?a](https://evil.example/)",
          "](https://evil.example/)",
          "<@123456789012345678>",
          "||`",
          "\u202E",
          "@evil.example/");

  private static final List<String> ENDS =
      List.of(" ", " ", " ", " ", ". ", "? ", "! ", "。", "\n", "\n\n", "");

  private final Random random;

  Scribble(long seed) {
    random = new Random(seed);
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  boolean sometimes() {
    return random.nextInt(4) == 0;
  }

  /// A text of so many UTF-16 units at most, at least one letter.
  String text(int most) {
    StringBuilder text = new StringBuilder("x");
    int length = upTo(most);
    int[] script = script();
    while (text.length() < length) {
      if (random.nextInt(12) == 0) {
        text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
      } else {
        word(text, script);
      }
      text.append(ENDS.get(random.nextInt(ENDS.size())));
      script = sometimes() ? script() : script;
    }
    return text.substring(0, Math.min(Math.max(1, length), text.length()));
  }

  /// An address, of which some are none.
  String url() {
    return "https://news.example/" + URLS.get(random.nextInt(URLS.size())) + text(8);
  }

  private int[] script() {
    return SCRIPTS[random.nextInt(SCRIPTS.length)];
  }

  private void word(StringBuilder text, int[] script) {
    for (int i = random.nextInt(10); i >= 0; i--) {
      text.appendCodePoint(script[0] + random.nextInt(script[1] - script[0] + 1));
    }
  }
}
