package footnote.question;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody says after an answer, as a question: a new one, or the question before with other
/// words in it.
///
/// ```java
/// FollowUp.of("When did the port reopen in 2022?", "and in 2023?"); // "When did the port reopen in 2023?"
/// FollowUp.of("Who leads the port of Georgia?", "What about Armenia?"); // "Who leads the port of Armenia?"
/// FollowUp.of("Who leads the port?", "thanks!"); // none
/// ```
///
/// A date takes the place of a date and a name that of the last name behind the same word; what has
/// no such place is put behind the question. Filters of the question before stay.
///
/// @param question to be asked
/// @param completed whether words of the question before are in it
public record FollowUp(String question, boolean completed) {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /// How a question begins that is none without the one before it.
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:and|but|so|und|aber|et|y|e|и|а)[\\s,…]+)?(?:(?:what|how)\\s+about|"
              + "(?:was\\s+ist|wie\\s+(?:ist|steht|sieht)\\s+es(?:\\s+aus)?)\\s+mit|et\\s+pour|qu[eé]\\s+tal)\\s+"
              + "|^(?:and|und|et|y|e|и|а)[\\s,…]+(?:also\\s+|auch\\s+)?",
          FLAGS);

  /// A word that asks, where a question begins.
  private static final Pattern ASKS = Pattern.compile("^\\W*" + SubQuestions.ASKING + "\\b", FLAGS);

  /// Behind a sentence that asks, whatever its language.
  private static final Pattern END = Pattern.compile("[?？؟;.!\\s…]+$");

  /// The end of "wie sieht es mit … aus".
  private static final Pattern OUT = Pattern.compile("\\s+aus\\W*$");

  /// The mark of a question, of Latin, Chinese or Arabic script.
  private static final Pattern MARK = Pattern.compile("[?？؟]\\s*$");

  /// Words that may stand before a date or a place.
  private static final String BEFORE =
      "(?:in|im|on|at|am|by|of|for|from|since|before|after|during|until|seit|vor|nach|für|von|bis|aus|bei|en|à|de|du|pour)";

  private static final String YEAR = "(?:1\\d{3}|20\\d{2})";

  /// A year with its month and day as far as they are said, and the word before it.
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\b"
              + BEFORE
              + "\\s+)?(?:the\\s+year\\s+|Jahr\\s+|dem\\s+Jahr\\s+)?"
              + "(?:(?:\\d{1,2}\\.?\\s+)?\\p{Lu}\\p{L}{2,}\\.?\\s+(?:\\d{1,2},\\s+)?)?\\b"
              + YEAR
              + "\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// A year alone takes the place of a year alone: what stands around that stays.
  private static final Pattern BARE_YEAR = Pattern.compile("\\b" + YEAR + "\\b");

  /// A name of one word or several, without an article.
  private static final String NAMED =
      "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*+(?:\\s+(?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\p{N}'’-]*+)*+";

  /// A name in a question; its first word has a capital anyway.
  private static final Pattern NAME = Pattern.compile("(?<=\\s)" + NAMED);

  /// What is said, where that is a name alone or a name behind a word such as "in".
  private static final Pattern SAID_NAME =
      Pattern.compile(
          "(?:(" + BEFORE + ")\\s+)?((?:the\\s+|die\\s+|der\\s+|das\\s+)?" + NAMED + ")");

  /// Words that stand for something said before, in English and German. None that is another word
  /// elsewhere, as `es` and `er` are verbs, or that mostly points nowhere: "Is there a ferry?"
  private static final Pattern POINTS =
      Pattern.compile(
          "\\b(?:he|him|his|she|her|it|its|they|them|their|ihn|ihm|sie|dort)\\b", FLAGS);

  /// Words of a question that may point back; a longer one says itself what it is about.
  private static final int SHORT = 6;

  /// Words of a question that is one without any before it.
  private static final int WHOLE = 3;

  /// The question that is asked after another; none where nothing is asked: thanks, a remark.
  ///
  /// @param before the question before, as it was asked
  /// @param said on one line
  public static Optional<FollowUp> of(String before, String said) {
    if (!asks(said)) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(said);
    if (!lead.find()) {
      return Optional.of(bare(before, said));
    }
    String rest = said.substring(lead.end()).strip();
    if (lead.group().toLowerCase(Locale.ROOT).contains(" es")) {
      rest = OUT.matcher(rest).replaceFirst("");
    }
    boolean whole = ASKS.matcher(rest).find() && words(rest) >= WHOLE;
    return Optional.of(whole ? bare(before, rest) : new FollowUp(merged(before, rest), true));
  }

  /// Whether something is asked: it has a mark or a word that asks, or begins as such questions do,
  /// and is no greeting, thanks or the like.
  public static boolean asks(String said) {
    boolean says =
        said.codePoints().anyMatch(Character::isLetterOrDigit)
            && Talk.of(Question.parse(said)).isEmpty();
    Matcher lead = LEAD.matcher(said);
    if (lead.find()) {
      String rest = END.matcher(said.substring(lead.end())).replaceFirst("");
      boolean led = MARK.matcher(said).find() || ASKS.matcher(said).find();
      return says && (led || ASKS.matcher(rest).find() || DATE.matcher(rest).matches());
    }
    boolean asks = MARK.matcher(said).find() || ASKS.matcher(said).find();
    boolean enough = words(said) > 1 || BARE_YEAR.matcher(said).find() || isUnspaced(said);
    return says && asks && enough;
  }

  /// Whether it has letters of a script without spaces, in which a question is one word.
  private static boolean isUnspaced(String said) {
    return said.codePoints()
        .anyMatch(c -> Character.isIdeographic(c) || (c >= 0x0E00 && c < 0x0E80));
  }

  /// A question that doesn't begin as one that needs another: its own, unless it is a date alone,
  /// or short and points back.
  private static FollowUp bare(String before, String said) {
    String core = END.matcher(said).replaceFirst("");
    if (DATE.matcher(core).matches()) {
      return new FollowUp(merged(before, core), true);
    }
    boolean points =
        POINTS.matcher(said).find() && words(said) <= SHORT && !NAME.matcher(said).find();
    return points
        ? new FollowUp(said + " (" + topic(before) + ")", true)
        : new FollowUp(said, false);
  }

  /// What a question is about: its names, or all but the word that asks.
  private static String topic(String before) {
    String names = String.join(", ", NAME.matcher(before).results().map(it -> it.group()).toList());
    String others = END.matcher(ASKS.matcher(before).replaceFirst("")).replaceFirst("").strip();
    return names.isEmpty() ? others : names;
  }

  /// The question before with words in the place of those of their kind, else with them behind it.
  private static String merged(String before, String fragment) {
    String core = END.matcher(fragment).replaceFirst("");
    if (words(core) < WHOLE && ASKS.matcher(core).find()) {
      return core + "? (" + topic(before) + ")";
    }
    return dated(before, core)
        .or(() -> named(before, core))
        .orElseGet(() -> appended(before, core));
  }

  /// The first date of the question before, as whole as the one that is said.
  private static Optional<String> dated(String before, String core) {
    if (!DATE.matcher(core).matches()) {
      return Optional.empty();
    }
    Pattern place = BARE_YEAR.matcher(core).matches() ? BARE_YEAR : DATE;
    Matcher date = place.matcher(before);
    return date.find()
        ? Optional.of(before.substring(0, date.start()) + core + before.substring(date.end()))
        : Optional.empty();
  }

  /// The last name that stands behind the same word as the one said, or the last of all.
  private static Optional<String> named(String before, String core) {
    Matcher said = SAID_NAME.matcher(core);
    if (!said.matches()) {
      return Optional.empty();
    }
    String preposition = said.group(1) == null ? "" : said.group(1);
    int start = -1;
    int end = -1;
    boolean same = false;
    Matcher names = NAME.matcher(before);
    while (names.find()) {
      String ahead = before.substring(0, names.start());
      boolean behind =
          !preposition.isEmpty() && ahead.matches("(?is).*\\b" + preposition + "\\s+(?:the\\s+)?");
      if (behind || !same) {
        start = names.start();
        end = names.end();
        same |= behind;
      }
    }
    return start < 0
        ? Optional.empty()
        : Optional.of(before.substring(0, start) + said.group(2) + before.substring(end));
  }

  /// The question with words before the mark that ends it.
  private static String appended(String before, String core) {
    int mark = before.lastIndexOf('?');
    return mark < 0
        ? before.strip() + " " + core
        : before.substring(0, mark).stripTrailing() + " " + core + before.substring(mark);
  }

  /// Words by the spaces between them.
  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
