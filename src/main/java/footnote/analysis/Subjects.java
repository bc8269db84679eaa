package footnote.analysis;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a sentence says something of, where it begins with that and goes on with "is",
/// "means" or the like, or with the colon or dash of a glossary: `A sluice is a gate …`, `Sluice: a
/// gate …`. These are the patterns by which definitions have been looked for since Hearst 1992. For
/// a few languages only; in the others no sentence has a subject.
///
/// ```java
/// Subjects.end("A hand sluice is a gate.", Language.ENGLISH); // 13, behind "sluice"
/// Subjects.end("It rained.", Language.ENGLISH); // empty
/// ```
public final class Subjects {
  /// Words of a subject, its article included.
  private static final int MOST_WORDS = 7;

  /// Characters that are looked at.
  private static final int LONGEST = 200;

  private static final String GLOSSARY = "\\s*:(?= )|\\s+[–—]|\\s+-";

  private static final Map<Language, Pattern> VERBS =
      Map.ofEntries(
          verbs(
              Language.ENGLISH,
              "is|was",
              "an?|the|one|any|used|where|when|what|how|to",
              "are|were|means?|refers? to|stands? for|denotes?|defines?|describes?"),
          verbs(
              Language.GERMAN,
              "ist|war",
              "eine?[rmns]?|de[rmns]|die|das|jede[rs]?|wenn|was",
              "sind|waren|bedeute[tn]|bezeichne[tn]|hei(?:ß|ss)t|steh(?:t|en) für"),
          verbs(
              Language.FRENCH,
              "est|était",
              "une?|le|la|ce",
              "sont|étaient|désigne|signifie|définit"),
          verbs(Language.SPANISH, "es|era|fue", "una?|el|la|lo", "son|eran|significan?|designan?"),
          verbs(Language.ITALIAN, "è|era|fu", "un[ao]?|il|la|lo", "sono|erano|significa|indica"),
          verbs(Language.PORTUGUESE, "é|era|foi", "uma?|o|a", "são|eram|significam?|designam?"),
          verbs(Language.DUTCH, "is|was", "een|de|het", "zijn|waren|betekent|betekenen"),
          verbs(Language.SWEDISH, "är|var", "en|ett|den|det", "betyder|innebär"),
          verbs(Language.DANISH, "er|var", "en|et|den|det", "betyder"),
          verbs(Language.NORWEGIAN, "er|var", "en|et|ei|den|det", "betyr"),
          verbs(Language.ROMANIAN, "este|era|e", "un|o|cel|cea", "sunt|erau|înseamnă"));

  private Subjects() {}

  /// @param being verbs that define where one of the `determiners` follows: what is critical is not
  ///   defined by it
  /// @param saying verbs that define anyway
  private static Map.Entry<Language, Pattern> verbs(
      Language language, String being, String determiners, String saying) {
    String word = "[^\\s,;:.!?()\\[\\]]+(?:\\.[^\\s,;:.!?()]+)*";
    String more = "(?: " + word + "){0," + (MOST_WORDS - 1) + "}?";
    String brackets = "(?: \\([^()]{1,40}\\))?";
    String verb = "(?:" + saying + "|(?:" + being + ")(?= (?:" + determiners + ")\\b))(?= )";
    String behind = brackets + "(?:" + GLOSSARY + "| " + verb + ")";
    return Map.entry(
        language,
        Pattern.compile(
            "(" + word + more + ")" + behind,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
  }

  /// Where the subject of a sentence ends, in its UTF-16 units; empty where it has none. Takes time
  /// linear in the first two hundred of them.
  public static OptionalInt end(String sentence, Language language) {
    Pattern pattern = VERBS.get(language);
    if (pattern == null) {
      return OptionalInt.empty();
    }
    Matcher matcher = pattern.matcher(sentence);
    matcher.region(0, Math.min(sentence.length(), LONGEST));
    return matcher.lookingAt() ? OptionalInt.of(matcher.end(1)) : OptionalInt.empty();
  }
}
