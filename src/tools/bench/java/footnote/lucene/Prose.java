package footnote.lucene;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Made-up articles of paragraphs and sentences, with the capitals, quotes, numbers and
/// abbreviations that make cutting them work. Their words are as frequent as those of a language:
/// the n-th most frequent one stands every n-th time as often as the first (Zipf 1949). The same on
/// every machine.
final class Prose {
  private static final int VOCABULARY = 60_000;
  private static final int ARTICLE_WORDS = 2_800;
  private static final String CONSONANTS = "bcdfghklmnprstv";
  private static final String VOWELS = "aeiou";
  private static final int SYLLABLES = 75;
  private static final String[] ENDINGS = {"n", "ns", "ned", "ning", "l", "st", "r"};
  private static final String[] LINKS = {"the", "of", "and", "to", "in", "a", "that", "was", "for"};
  private static final String[] ASIDES = {
    "Mr. ", "in the U.S. ", "on Nov. 3 ", "about 1,250.5 ", "St. ", "from p. 12 ", "J. "
  };

  private final RandomGenerator random = new Random(42);

  /// A question of seven words.
  String question() {
    StringBuilder question = new StringBuilder("What");
    for (int i = 0; i < 7; i++) {
      question.append(' ').append(word());
    }
    return question.append('?').toString();
  }

  /// Writes as many articles as JSON lines and returns the file.
  Path jsonLines(Path file, int articles) {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        String text = article().replace("\n", "\\n");
        String title = name() + " " + word() + " " + word();
        out.write(
            "{\"_id\":\"" + i + "\",\"title\":\"" + title + "\",\"text\":\"" + text + "\"}\n");
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private String article() {
    StringBuilder text = new StringBuilder();
    int words = 0;
    while (words < ARTICLE_WORDS) {
      for (int i = 3 + random.nextInt(4); i > 0; i--) {
        words += sentence(text);
      }
      text.setCharAt(text.length() - 1, '\n');
      text.append('\n');
    }
    return text.toString().strip();
  }

  /// Returns how many words it has.
  private int sentence(StringBuilder text) {
    int words = 8 + random.nextInt(25);
    boolean quoted = random.nextInt(10) == 0;
    text.append(quoted ? "“" : "").append(name());
    for (int i = 1; i < words; i++) {
      text.append(i % 11 == 9 ? ", " : " ");
      switch (random.nextInt(40)) {
        case 0 -> text.append(ASIDES[random.nextInt(ASIDES.length)]).append(name());
        case 1, 2 -> text.append(name());
        default -> text.append(i % 5 < 2 ? LINKS[random.nextInt(LINKS.length)] : word());
      }
    }
    text.append(random.nextInt(15) == 0 ? "?" : ".").append(quoted ? "” " : " ");
    return words;
  }

  private String name() {
    String word = word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String word() {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    StringBuilder word = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= SYLLABLES) {
      word.append(CONSONANTS.charAt(rest % SYLLABLES / 5)).append(VOWELS.charAt(rest % 5));
    }
    return word.append(ENDINGS[rank % ENDINGS.length]).toString();
  }
}
