package footnote.text;

import footnote.article.Article;
import footnote.article.Part;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Random texts in many scripts, with hostile characters and the markup of every platform among
/// them. A test that fails names the seed, with which it can be run again.
public final class RandomText {
  /// First and last letters of scripts, and of characters that have no look.
  private static final int[][] SCRIPTS = {
    {'a', 'z'},
    {0x20, 0x7E},
    {0xA0, 0x24F},
    {0x300, 0x36F},
    {0x370, 0x3FF},
    {0x400, 0x4FF},
    {0x531, 0x586},
    {0x590, 0x5FF},
    {0x600, 0x6FF},
    {0x900, 0x97F},
    {0x980, 0x9B9},
    {0xE00, 0xE7F},
    {0x10A0, 0x11FF},
    {0x1200, 0x1248},
    {0x1780, 0x17B3},
    {0x2000, 0x206F},
    {0x3040, 0x30FF},
    {0x4E00, 0x9FFF},
    {0xAC00, 0xD7A3},
    {0xFE00, 0xFE0F},
    {0x1F300, 0x1F6FF},
    {0x20000, 0x2A6DF},
    {0xE0000, 0xE007F}
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
          "<!channel>",
          "<!here|x>",
          "<@U123>",
          "<#C1|x>",
          "<https://evil.example>",
          "<https://evil.example|bank>",
          "[bank](https://evil.example)",
          "[x]\u200B(https://evil.example)",
          "https://evil.example/a_b_c",
          "discord.gg/evil",
          "word".repeat(1_000),
          "e" + "\u0301".repeat(300),
          "](",
          "[[",
          "```",
          "`",
          "**",
          "*bold*",
          "__",
          "_it_",
          "~~",
          "||",
          "|",
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
          "\n> quote\n",
          ":eyes:",
          "&lt;",
          "&lt;!everyone&gt;",
          "&amp;",
          "&&&&&&&&",
          "<<<<<<<<",
          "\"\"\"\"\"\"\"\"",
          "\u202E",
          "\u2066",
          "\uFEFF",
          "\u200E",
          "\u00AD",
          "\uD83D",
          "\uDE00",
          "\uD800",
          "\u0000",
          "\u0007",
          "\u2028",
          "source:\"x\"",
          "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "{0}",
          "{",
          "'",
          "%s",
          "$1",
          ": ");

  private static final List<String> URLS =
      List.of(
          "https://news.example/",
          "https://news.example/?a=1&b=",
          "https://news.example/@everyone/",
          "https://news.example/?@here",
          "https://news.example/(a)_(b)*c*",
          "https://news.example/?a](https://evil.example/)",
          "https://news.example/](https://evil.example/)",
          "https://news.example/<@123456789012345678>",
          "https://news.example/||`",
          "https://news.example/\u202E",
          "https://news.example@evil.example/",
          "https://news.example/" + "long/".repeat(30),
          "https://b\u00FCcher.example/<x>|",
          "");

  private static final List<String> ENDS =
      List.of(" ", " ", " ", " ", ". ", "? ", "! ", "\u3002", "\n", "\n\n", "");

  private static final List<String> PIECES =
      List.of(
          "word",
          "Word",
          "the",
          "The",
          "of",
          "U.S.",
          "Mr.",
          "J.",
          "3.5",
          "No.",
          "1998",
          "e.g.",
          ".",
          ". ",
          "! ",
          "? ",
          "… ",
          "...",
          ", ",
          "; ",
          ": ",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\n\n\n",
          "\t",
          "\u00a0",
          "\u200b",
          "\u200d",
          "\ufeff",
          "\u202e",
          "“",
          "”",
          "’ ”",
          "\"",
          "'",
          "(",
          ")",
          "[12]",
          "«",
          "»",
          "- ",
          "1. ",
          "# ",
          "> ",
          "```",
          "---",
          "слово",
          "Слово.",
          "λέξη;",
          "字",
          "字。",
          "「",
          "。」",
          "かな",
          "ไทย",
          "ไทย ",
          "हिन्दी।",
          "كلمة",
          "؟ ",
          "ክ።",
          "😀",
          "👍🏽",
          "e\u0301",
          "\u0301",
          "\ud83c\udde9\ud83c\uddea",
          "\u0007",
          "\u001b[31m",
          "\u0085",
          "\u2028",
          "By Ann Hall\n\n",
          "3 May 2021\n\n",
          "About Author\n\n",
          "x".repeat(300),
          "\n- item\n",
          "\n1. step:\n",
          "\n    code\n",
          "\n```\n",
          "\n| a | b |\n|---|---|\n| c | d |\n",
          "\n## Heading\n",
          "[a](b)",
          "<b>",
          "{{ a }}",
          "\n<div>\n",
          "\n> ");

  private final Random random;

  public RandomText(long seed) {
    this.random = new Random(seed);
  }

  public int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  /// True once in so many times.
  public boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  public <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// Between one and so many UTF-16 units, mostly few; most often with a letter in it.
  public String text(int longest) {
    int length = once(4) ? number(1, longest) : number(1, Math.min(longest, 60));
    StringBuilder text = new StringBuilder(once(8) ? "" : "x");
    int[] script = SCRIPTS[random.nextInt(SCRIPTS.length)];
    while (text.length() < length) {
      if (once(12)) {
        text.append(any(HOSTILE));
      } else {
        appendWord(text, script);
      }
      text.append(any(ENDS));
      script = once(4) ? SCRIPTS[random.nextInt(SCRIPTS.length)] : script;
    }
    return text.substring(0, length);
  }

  private void appendWord(StringBuilder text, int[] script) {
    for (int i = random.nextInt(10); i >= 0; i--) {
      text.appendCodePoint(number(script[0], script[1]));
    }
  }

  /// An address, of which some are none.
  public String url() {
    return any(URLS) + text(once(4) ? 30 : 8);
  }

  /// Runs a test on many texts; where it fails, the message tells the seed.
  public static void each(Consumer<String> test) {
    long base = Long.getLong("seed", 20_260_101L);
    for (long seed = base; seed < base + 300; seed++) {
      String text = random(new Random(seed));
      try {
        test.accept(text);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("with -Dseed=" + seed + ": " + e.getMessage(), e);
      }
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(10) == 0 ? 5_000 : 300);
    double spaced = random.nextDouble();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextDouble() < spaced ? " " : "");
    }
    return text.toString();
  }

  /// Asserts that nothing but white space lies outside the parts of an article.
  public static void assertNothingLost(Article article) {
    int end = 0;
    for (Part part : article.parts()) {
      assertBlank(article.text(), end, part.span().start());
      end = part.span().end();
    }
    assertBlank(article.text(), end, article.text().length());
  }

  public static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Letters.isSpace(text.charAt(i))) {
        throw new AssertionError("lost at " + i + ": " + text.substring(i, to));
      }
    }
  }
}
