package footnote.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What people say to a bot that is no question: "hello", "thanks!", "ok", an emoji; and what asks
/// for more than finding: "summarise the articles", "compare them". Nothing in the articles answers
/// it, so it is answered by what can be asked.
///
/// ```java
/// Talk.of(Question.parse("Hello there!")); // HELLO
/// Talk.of(Question.parse("Compare TCP and UDP")); // empty: it names what it is about
/// ```
///
/// The phrases stand in `talk.txt`. A text is talk only as a whole: one word more that none of them
/// has, a phrase in quotation marks or a filter makes it a question.
public enum Talk {
  HELLO,
  THANKS,
  /// Asks for a summary, a comparison or the like of all there is.
  TASK,
  /// Any other, such as "ok".
  OTHER;

  /// Words of the longest such text, and of the longest phrase.
  private static final int MOST_WORDS = 20;

  private static final int LONGEST_PHRASE = 6;

  /// UTF-16 units that are looked at.
  private static final int LONGEST = 200;

  /// All that is no part of a word, hyphens at its ends included: `e-mail` stays whole, `-- hi` is
  /// `hi`.
  private static final Pattern MARKS =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+|(?<!\\S)-+|-+(?!\\S)");

  /// Behind a sign that is to be shown as an emoji; it counts as a mark of a letter.
  private static final String AS_IMAGE = "\uFE0F";

  /// The words that may stand beside them. Fillers, such as `everyone`, may stand beside any kind;
  /// objects, such as `articles`, beside a task alone.
  private enum Beside {
    FILLER,
    OBJECT
  }

  private static final Map<Talk, Set<String>> PHRASES = new EnumMap<>(Talk.class);
  private static final Map<Beside, Set<String>> OTHERS = new EnumMap<>(Beside.class);

  static {
    read();
  }

  /// What kind of talk a question is; empty for one that can be searched for.
  public static Optional<Talk> of(Question question) {
    String text = question.text();
    boolean plain =
        question.phrases().isEmpty()
            && question.exclusions().isEmpty()
            && question.filterNames().isEmpty();
    if (!plain || text.length() > LONGEST) {
      return Optional.empty();
    }
    String words =
        MARKS.matcher(text.replace(AS_IMAGE, "").toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    if (words.isEmpty()) {
      return text.codePoints().anyMatch(Talk::isEmoji) ? Optional.of(OTHER) : Optional.empty();
    }
    return of(List.of(words.replace('’', '\'').split(" ", -1)));
  }

  /// A digit may be one, with a sign behind it; alone it is none. U+00A9 and U+00AE are left out
  /// with the digits, being signs of texts as well.
  private static boolean isEmoji(int c) {
    return Character.isEmoji(c) && c > 0xff;
  }

  /// Tasks are looked for last, as only these let objects stand beside them. Of several kinds the
  /// first counts: "hi, thanks" is a greeting.
  private static Optional<Talk> of(List<String> words) {
    if (words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Set<Talk> said = EnumSet.noneOf(Talk.class);
    boolean small =
        isSaid(words, EnumSet.of(Beside.FILLER), EnumSet.complementOf(EnumSet.of(TASK)), said);
    if (!small) {
      said.clear();
      boolean task = isSaid(words, EnumSet.allOf(Beside.class), EnumSet.allOf(Talk.class), said);
      return task && said.contains(TASK) ? Optional.of(TASK) : Optional.empty();
    }
    return Stream.of(HELLO, THANKS, OTHER).filter(said::contains).findFirst();
  }

  /// Whether words are a row of phrases, the longest first, and of words that may stand beside
  /// them. Never goes back to a shorter phrase. Costs a few looks into sets for each word.
  ///
  /// @param said takes the kinds of the phrases
  private static boolean isSaid(
      List<String> words, Set<Beside> beside, Set<Talk> kinds, Set<Talk> said) {
    for (int from = 0; from < words.size(); ) {
      int to = Math.min(words.size(), from + LONGEST_PHRASE);
      while (to > from
          && !isPhrase(String.join(" ", words.subList(from, to)), beside, kinds, said)) {
        to--;
      }
      if (to == from) {
        return false;
      }
      from = to;
    }
    return true;
  }

  private static boolean isPhrase(
      String phrase, Set<Beside> beside, Set<Talk> kinds, Set<Talk> said) {
    Optional<Talk> kind =
        kinds.stream()
            .filter(it -> PHRASES.getOrDefault(it, Set.of()).contains(phrase))
            .findFirst();
    kind.ifPresent(said::add);
    return kind.isPresent()
        || beside.stream().anyMatch(it -> OTHERS.getOrDefault(it, Set.of()).contains(phrase));
  }

  /// Once, when the class is loaded.
  private static void read() {
    try (InputStream in = Talk.class.getResourceAsStream("talk.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(Talk::read);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read talk.txt", e);
    }
  }

  /// A line is a kind and its phrases, with bars between.
  private static void read(String line) {
    int end = line.indexOf(' ');
    String kind = line.substring(0, end).toUpperCase(Locale.ROOT);
    List<String> phrases =
        Stream.of(line.substring(end + 1).split("\\|", -1)).map(String::strip).toList();
    if (kind.equals(Beside.FILLER.name()) || kind.equals(Beside.OBJECT.name())) {
      OTHERS.computeIfAbsent(Beside.valueOf(kind), _ -> new HashSet<>()).addAll(phrases);
    } else {
      PHRASES.computeIfAbsent(valueOf(kind), _ -> new HashSet<>()).addAll(phrases);
    }
  }
}
