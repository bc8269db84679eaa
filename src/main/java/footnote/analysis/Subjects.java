package footnote.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Map<Language, Verbs> VERBS =
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

  /// What stands behind a subject in a language.
  ///
  /// @param behind the whole of it, brackets before the verb included
  /// @param initials of the verbs, in small letters: looking at one costs far less than the pattern
  private record Verbs(Pattern behind, String initials) {
    /// Whether a subject ends at a place.
    boolean follow(String sentence, int at, int limit) {
      return at < limit
          && mayFollow(sentence, at, limit)
          && behind.matcher(sentence).region(at, limit).lookingAt();
    }

    /// Behind a space, a letter that begins no verb rules all out.
    private boolean mayFollow(String sentence, int at, int limit) {
      if (sentence.charAt(at) == ':') {
        return true;
      }
      char next = at + 1 < limit ? sentence.charAt(at + 1) : ' ';
      boolean letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
      return isSpace(sentence.charAt(at)) && (!letter || initials.indexOf(next | 0x20) >= 0);
    }
  }

  /// @param being verbs that define where one of the `determiners` follows: what is critical is not
  ///   defined by it
  /// @param saying verbs that define anyway
  private static Map.Entry<Language, Verbs> verbs(
      Language language, String being, String determiners, String saying) {
    String brackets = "(?: \\([^()]{1,40}\\))?";
    String verb = "(?:" + saying + "|(?:" + being + ")(?= (?:" + determiners + ")\\b))(?= )";
    Pattern behind =
        Pattern.compile(
            brackets + "(?:" + GLOSSARY + "| " + verb + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    String initials =
        Arrays.stream((being + "|" + saying).split("\\|", -1))
            .map(each -> each.substring(0, 1))
            .collect(Collectors.joining());
    return Map.entry(language, new Verbs(behind, initials));
  }

  /// Where the subject of a sentence ends, in its UTF-16 units; empty where it has none. Takes time
  /// linear in the first two hundred of them.
  public static OptionalInt end(String sentence, Language language) {
    Verbs verbs = VERBS.get(language);
    if (verbs == null) {
      return OptionalInt.empty();
    }
    int limit = Math.min(sentence.length(), LONGEST);
    int start = 0;
    for (int word = 0; word < MOST_WORDS; word++) {
      int end = wordEnd(sentence, start, limit);
      if (end == start) {
        return OptionalInt.empty();
      }
      if (verbs.follow(sentence, end, limit)) {
        return OptionalInt.of(end);
      }
      if (end == limit || sentence.charAt(end) != ' ') {
        return OptionalInt.empty();
      }
      start = end + 1;
    }
    return OptionalInt.empty();
  }

  /// Where the word ends that begins at a place, points within it included; that place where none
  /// does.
  private static int wordEnd(String sentence, int start, int limit) {
    int end = start;
    while (end < limit && isLetter(sentence.charAt(end), false)) {
      end++;
    }
    while (end > start
        && end + 1 < limit
        && sentence.charAt(end) == '.'
        && isLetter(sentence.charAt(end + 1), true)) {
      end++;
      while (end < limit && isLetter(sentence.charAt(end), true)) {
        end++;
      }
    }
    return end;
  }

  /// Whether a character may be part of a word: no blank, bracket or mark.
  ///
  /// @param behindPoint where square brackets may
  private static boolean isLetter(char c, boolean behindPoint) {
    return ",;:.!?()".indexOf(c) < 0 && !isSpace(c) && (behindPoint || (c != '[' && c != ']'));
  }

  /// White space as Unicode has it.
  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\u0085';
  }
}
