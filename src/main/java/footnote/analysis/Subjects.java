package footnote.analysis;

import footnote.text.Span;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  /// @param initials of the verbs, in small letters: looking at one costs far less than a pattern
  private record Verbs(Pattern whole, Pattern behind, String initials) {
    /// Whether what stands behind a subject stands anywhere, which few sentences have and which
    /// costs little to see.
    boolean stand(String sentence, int limit) {
      for (int at = 0; at < limit; at++) {
        if (mayStand(sentence, at, limit)
            && behind.matcher(sentence).region(at, limit).lookingAt()) {
          return true;
        }
      }
      return false;
    }

    /// Behind a space, a letter that begins no verb rules all out.
    private boolean mayStand(String sentence, int at, int limit) {
      char here = sentence.charAt(at);
      char next = at + 1 < limit ? sentence.charAt(at + 1) : ' ';
      boolean letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
      boolean space = Character.isWhitespace(here) || Character.isSpaceChar(here);
      return here == ':' || (space && (!letter || initials.indexOf(next | 0x20) >= 0));
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
    String initials =
        Arrays.stream((being + "|" + saying + "|gilt").split("\\|", -1))
            .map(each -> each.substring(0, 1))
            .collect(Collectors.joining());
    return Map.entry(
        language,
        new Verbs(
            pattern(NUMBER + SCOPE + "(?:" + subject + "|" + asWhich + ")"),
            pattern(behind + "| " + holds),
            initials));
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
