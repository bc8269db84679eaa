package footnote.question;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the two questions in one: "Who founded the works, and when did they close?" No passage may
/// have both answers. A part that points back by a pronoun gets the names of the one before it.
///
/// ```java
/// SubQuestions.of(Question.parse("Who is Lena Hart and when was she born?"));
/// // "Who is Lena Hart" and "when was she born? Lena Hart"
/// ```
public final class SubQuestions {
  /// Words that ask, in seven languages.
  static final String ASKING =
      "(?:who|whom|whose|what|when|where|why|which|how|wer|wem|wen|was|wann|wo|wie|warum|welche[rsmn]?|qui|quand|où|pourquoi|comment|combien"
          + "|quién|quiénes|qué|cuándo|dónde|cuánt[oa]s?|cómo|chi|quando|dove|perché|quem|quantos|кто|что|когда|где|почему|сколько|как)";

  /// What stands between two parts: "and" or the end of a sentence, with a word that asks behind
  /// it.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[,;]?\\s+(?:and|und|et|y|e|и)\\s+(?:also\\s+)?|[?;]\\s+(?:and\\s+)?)(?="
              + ASKING
              + "\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// A word that asks, anywhere.
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b" + ASKING + "\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// Pronouns that may point back to a person.
  private static final Pattern TO_A_PERSON =
      Pattern.compile(
          "\\b(?:he|him|his|she|her|er|ihn|ihm|sie|il|elle|él|ella|он|она|его|её|ее)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// Pronouns that may point back to a thing or a place.
  private static final Pattern TO_A_THING =
      Pattern.compile(
          "\\b(?:it|its|they|them|their|there|these|those|es|dort|ils|elles|оно|они|их|там)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// A run of words with capitals, a sentence's first word aside. The words are repeated
  /// possessively, since Java's engine calls itself for each repetition that it may take back, and
  /// a question of capitals alone would overflow the stack.
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=\\s)\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]*)*+");

  /// A word with the marks inside it.
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*");

  /// Words, at least, of a part: "when and where did it close" asks for one thing.
  private static final int FEWEST_WORDS = 3;

  private SubQuestions() {}

  /// The questions that a question consists of: two, each with the filters of the whole, or none
  /// where it is a single one. None either where a phrase in quotation marks must stand in every
  /// passage.
  public static List<Question> of(Question question) {
    String words = question.words();
    Matcher between = BETWEEN.matcher(words);
    while (question.phrases().isEmpty() && between.find()) {
      String first = words.substring(0, between.start());
      String second = words.substring(between.end());
      if (asks(first) && asks(second)) {
        return List.of(
            question.inWords(first), question.inWords(second + inherited(first, second)));
      }
    }
    return List.of();
  }

  /// Whether a part is a question of its own.
  private static boolean asks(String part) {
    return ASKS.matcher(part).find() && WORD.matcher(part).results().count() >= FEWEST_WORDS;
  }

  /// What the second part points back to: the last name in the first, as "it" and "there" do to the
  /// nearest; all names where it says "she", who may be any of them; all of the first part if it
  /// has no name.
  private static String inherited(String first, String second) {
    boolean person = TO_A_PERSON.matcher(second).find();
    if (!person && !TO_A_THING.matcher(second).find()) {
      return "";
    }
    List<String> names = NAME.matcher(first).results().map(MatchResult::group).toList();
    if (names.isEmpty()) {
      return " " + first;
    }
    return " " + (person ? String.join(" ", names) : names.getLast());
  }
}
