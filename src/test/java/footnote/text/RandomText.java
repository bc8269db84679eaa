package footnote.text;

import footnote.article.Article;
import footnote.article.Part;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Random texts in many scripts, with hostile characters among them.
public final class RandomText {
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

  private RandomText() {}

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
