package footnote.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The words that a language writes with a period that ends no sentence, and the words by which the
/// start of a sentence is known behind such a period. The lists are in `sentences.txt`, so that a
/// language is added without a change of code.
///
/// ```java
/// Abbreviations.of("en").endsAfter("U.S", "Senate"); // false
/// Abbreviations.of("en").endsAfter("U.S", "The"); // true
/// ```
final class Abbreviations {
  /// How an abbreviation bears on what follows it.
  private enum Kind {
    /// Stands before a name: never an end.
    TITLE,
    /// No end before a number; otherwise an ordinary word.
    NUMBER,
    /// An end only before a word that often starts sentences.
    USUAL
  }

  /// Letters parted by periods, one or two at a time: `U.S`, `Ph.D`, `J.-P`.
  private static final Pattern INITIALS = Pattern.compile("\\p{L}{1,2}(?:\\.-?\\p{L}{1,2})+");

  private static final List<String> LINES = lines();

  /// The languages read so far, so that a later article need not read the file again.
  private static final Map<String, Abbreviations> READ = new ConcurrentHashMap<>();

  private static final Map<String, Abbreviations> IN_CAPITALS = new ConcurrentHashMap<>();

  /// Words that follow a time of day in the same sentence: "at 5 p.m. Tuesday", "at 5 p.m. EST".
  private static final Set<String> DAYS_AND_ZONES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Eastern",
          "Central",
          "Pacific",
          "ET",
          "EST",
          "EDT",
          "PT",
          "PST",
          "PDT",
          "CT",
          "CST",
          "GMT",
          "UTC",
          "BST",
          "CET",
          "CEST",
          "IST",
          "local");

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> daysAndZones = new HashSet<>();
  private final boolean ordinal;

  /// @param starter the kind of line that lists the words which begin sentences
  /// @param written how a word of the lists is written in this kind of text
  private Abbreviations(String language, String starter, UnaryOperator<String> written) {
    for (Kind kind : Kind.values()) {
      String line = kind.name().toLowerCase(Locale.ROOT);
      words(line, "*").forEach(word -> kinds.put(written.apply(word), kind));
      words(line, language).forEach(word -> kinds.put(written.apply(word), kind));
    }
    words(starter, language).forEach(word -> starters.add(written.apply(word)));
    if (starters.isEmpty()) {
      words(starter, "en").forEach(word -> starters.add(written.apply(word)));
    }
    DAYS_AND_ZONES.forEach(word -> daysAndZones.add(written.apply(word)));
    ordinal = words("ordinal", "*").contains(language);
  }

  /// The abbreviations of a language, read once and kept.
  ///
  /// @param language an ISO 639-1 code; a language without lists of its own has those of English
  static Abbreviations of(String language) {
    return READ.computeIfAbsent(language, it -> new Abbreviations(it, "starter", word -> word));
  }

  /// As [#of], for a text in capitals. There fewer words show that a sentence begins, since any
  /// word may be a name: the lists have a kind of their own for them.
  static Abbreviations inCapitals(String language) {
    return IN_CAPITALS.computeIfAbsent(
        language, it -> new Abbreviations(it, "capital", word -> word.toUpperCase(Locale.ROOT)));
  }

  /// The words of all lines of a kind for a language: `title * Mr Mrs Dr` has three of the kind
  /// `title`. `*` is a language of its own here, whose words count in all.
  ///
  /// @param kind the first word of the lines that are meant
  private static Set<String> words(String kind, String language) {
    Set<String> words = new HashSet<>();
    String prefix = kind + " " + language + " ";
    for (String line : LINES) {
      if (line.startsWith(prefix)) {
        words.addAll(List.of(line.substring(prefix.length()).split(" ")));
      }
    }
    return words;
  }

  private static List<String> lines() {
    try (InputStream in = Abbreviations.class.getResourceAsStream("sentences.txt")) {
      if (in == null) {
        throw new IllegalStateException("sentences.txt is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("sentences.txt", e);
    }
  }

  /// Whether a sentence ends at the period after `word`, when `next` follows it: a number, a
  /// capitalised word, or one of a script without capitals.
  ///
  /// @param word without its last period; empty where none stands before it
  /// @param next empty where no word follows
  boolean endsAfter(String word, String next) {
    Kind kind = kinds.get(word);
    if (kind == Kind.TITLE) {
      return false;
    }
    if (isNumber(next) && (kind != null || Months.isAbbreviation(word))) {
      return false;
    }
    if (isNumber(word) || (ordinal && isRoman(word))) {
      return endsAfterNumber(word, next);
    }
    if (isClock(word)) {
      return !daysAndZones.contains(next);
    }
    return (kind != Kind.USUAL && !isInitials(word)) || starters.contains(next);
  }

  /// Whether a period ends a sentence behind a number. In languages that write `3.` for "3rd", it
  /// does so only behind a year and before a word that begins sentences; before a month it never
  /// does. In German `am 3. November` goes on, and so does `im 3. Stock`; `Es war 1998. Der` ends.
  private boolean endsAfterNumber(String number, String next) {
    if (number.length() <= 2 && Months.isName(next)) {
      return false;
    }
    return !ordinal
        || (isNumber(number) && number.length() > 3)
        || isNumber(next)
        || starters.contains(next);
  }

  /// Whether a word is `a.m` or `p.m`. Unlike other initials, these end a sentence unless a day or
  /// a time zone follows.
  private static boolean isClock(String word) {
    return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
  }

  /// A capital, or letters parted by periods: `J`, `U.S`, `Ph.D`.
  private static boolean isInitials(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    return word.indexOf('.') > 0 && INITIALS.matcher(word).matches();
  }

  /// Whether a word is of digits alone, of whatever script.
  static boolean isNumber(String word) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && word.chars().allMatch(Character::isDigit);
  }

  /// Whether a word is of the Roman digits I, V, X, L and C alone. D and M are left out: they are
  /// initials more often than digits.
  static boolean isRoman(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }
}
