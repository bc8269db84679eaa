package footnote.analysis;

import footnote.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a sentence says something of, where it begins with that and goes on with "is",
/// "means" or the like, or with the colon or dash of a glossary: `A sluice is a gate …`, `Sluice: a
/// gate …`. These are the patterns by which definitions have been looked for since Hearst 1992. For
/// a few languages only; in the others no sentence has a subject.
///
/// ```java
/// Subjects.in("A hand sluice is a gate.", Language.ENGLISH); // [0, 13), to behind "sluice"
/// Subjects.in("It rained.", Language.ENGLISH); // empty
/// ```
public final class Subjects {
  /// Words of a subject, its article included.
  private static final int MOST_WORDS = 7;

  /// Characters that are looked at.
  private static final int LONGEST = 200;

  /// The number of a paragraph or item.
  private static final String NUMBER = "(?:(?:\\(\\w{1,3}\\)|\\d{1,3}[.)]) )?";

  /// What a statute says of where its words mean that, in English in front, in German behind.
  private static final String SCOPE =
      "(?:(?:in|for the purposes? of) (?:this|these) [^,.;:]{3,40}, )?";

  private static final String SENSE = "(?: im Sinne [^,.;:!?]{3,40}?)?";

  /// "What a sluice does is …" says nothing of sluices as such.
  private static final String NO_QUESTION =
      "(?!(?:what|when|where|how|who|why|which|was|wer|wie|wo|wann|warum) )";

  /// "Some sluices are of wood" doesn't say what a sluice is.
  private static final String NO_SHARE =
      "(?!(?:some|many|most|several|few|a few|both|certain|other|another|einige|manche|viele|die"
          + " meisten|mehrere|wenige|andere|certaine?s|plusieurs|quelques|algun[ao]s|muchos|alcun[ei]|molti|sommige|veel|några|många)"
          + " )";

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
              "eine?[rmns]?|de[rmns]|die|das|jede[rs]?|wenn|was|wer",
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

  /// What tells the subject of a sentence in a language.
  ///
  /// @param whole the subject, what may stand before it and what stands behind
  /// @param behind that alone
  /// @param beginnings how the verbs begin: looking at two letters costs far less than a pattern
  private record Verbs(Pattern whole, Pattern behind, Beginnings beginnings) {
    /// Whether what stands behind a subject stands anywhere, which few sentences have and which
    /// costs little to see.
    boolean stand(String sentence, int limit) {
      Matcher matcher = null;
      for (int at = 0; at < limit; at++) {
        if (mayStand(sentence, at, limit)) {
          matcher = matcher == null ? behind.matcher(sentence) : matcher;
          if (matcher.region(at, limit).lookingAt()) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean mayStand(String sentence, int at, int limit) {
      char here = sentence.charAt(at);
      if ((here > ' ' && here < 0x80) || !isSpace(here)) {
        return here == ':';
      }
      char next = at + 1 < limit ? sentence.charAt(at + 1) : ' ';
      char second = at + 2 < limit ? sentence.charAt(at + 2) : ' ';
      return Character.isLetter(next)
          ? beginnings.may(next, second)
          : next >= 0x80 || next <= ' ' || next == ':' || next == '-';
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }

  /// The first two letters of verbs, of which all that aren't ASCII are taken for any.
  private static final class Beginnings {
    /// By the letters' numbers, with 26 for whatever isn't one.
    private final boolean[][] first = new boolean[26][27];

    /// @param patterns whose beginnings are letters
    Beginnings(String[] patterns) {
      for (String pattern : patterns) {
        int letter = number(pattern.charAt(0));
        int second = pattern.length() > 1 ? number(pattern.charAt(1)) : 26;
        for (int i = 0; letter < 26 && i <= 26; i++) {
          first[letter][i] |= second == 26 || second == i;
        }
      }
    }

    /// Whether a word that begins so may be one of the verbs.
    boolean may(char letter, char second) {
      return letter >= 0x80 || second >= 0x80 || first[number(letter)][number(second)];
    }

    private static int number(char c) {
      int number = (c | 0x20) - 'a';
      return number >= 0 && number < 26 ? number : 26;
    }
  }

  /// @param being verbs that define where one of the `determiners` follows: what is critical is not
  ///   defined by it
  /// @param saying verbs that define anyway
  private static Map.Entry<Language, Verbs> verbs(
      Language language, String being, String determiners, String saying) {
    String word = "[^\\s,;:.!?()\\[\\]]+(?:\\.[^\\s,;:.!?()]+)*";
    String more = "(?: " + word + "){0," + (MOST_WORDS - 1) + "}?";
    String brackets = "(?: \\([^()]{1,40}\\))?";
    String verb = "(?:" + saying + "|(?:" + being + ")(?=,? (?:" + determiners + ")\\b))(?=,? )";
    String holds = "(?:gilt|gelten)(?= )";
    String behind = "(?:" + GLOSSARY + "| " + verb + ")";
    String subject = NO_QUESTION + NO_SHARE + "(" + word + more + ")" + brackets + SENSE + behind;
    String asWhich = "als (" + word + more + ") " + holds;
    String[] verbs = (being + "|" + saying + "|gilt|gelten").split("\\|", -1);
    return Map.entry(
        language,
        new Verbs(
            pattern(NUMBER + SCOPE + "(?:" + subject + "|" + asWhich + ")"),
            pattern(behind + "| " + holds),
            new Beginnings(verbs)));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// The subject of a sentence, its article included; empty where it has none. Takes time linear in
  /// the first two hundred characters.
  public static Optional<Span> in(String sentence, Language language) {
    Verbs verbs = VERBS.get(language);
    int limit = Math.min(sentence.length(), LONGEST);
    if (verbs == null || !verbs.stand(sentence, limit)) {
      return Optional.empty();
    }
    Matcher matcher = verbs.whole.matcher(sentence).region(0, limit);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int group = matcher.start(1) < 0 ? 2 : 1;
    return Optional.of(new Span(matcher.start(group), matcher.end(group)));
  }
}
