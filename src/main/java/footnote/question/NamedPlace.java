package footnote.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A place in an article that a question names by its heading: by all of it, as "200 OK" does, by
/// the number of a section, or by the version of a release, of which a list of changes says in its
/// headings alone when it came.
///
/// ```java
/// NamedPlace.in("Art. 5 Grundgesetz").getLast().isAt("Artikel 5 (Meinungsfreiheit)"); // true
/// NamedPlace.in("When did 1.2.0 come out?").getLast().isAt("1.2.0 (2022-02-22)"); // true
/// ```
///
/// @param beginning how the heading begins, in small letters
/// @param rest what it goes on with
public record NamedPlace(String beginning, Rest rest) {
  /// What may stand in a heading behind the words by which a question names it.
  public enum Rest {
    /// No letter and no figure.
    NOTHING,
    /// Whatever doesn't belong to the number.
    ANYTHING,
    /// Likewise, with a year in it.
    DATE
  }

  /// Characters of a question that may be a heading.
  private static final int LONGEST = 120;

  /// Words of a question that asks for a section; one of more asks for what is in it, or speaks of
  /// it.
  private static final int FEW = 6;

  /// Ways to write what is numbered; those of a line mean the same.
  private static final List<List<String>> KINDS =
      List.of(
          List.of("§", "§§", "paragraph"),
          List.of("art.", "art", "artikel", "article"),
          List.of("section", "sec.", "abschnitt"),
          List.of("chapter", "kapitel"),
          List.of("rule", "regel"),
          List.of("clause", "ziffer"),
          List.of("appendix", "annex", "anhang", "anlage"));

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(§§?|paragraph|art(?:\\.|ikel|icle)?|section|sec\\.|abschnitt|chapter|"
              + "kapitel|rule|regel|clause|ziffer|appendix|annex|anhang|anlage)\\s*"
              + "(\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3}){0,3}\\p{L}?|[A-Z])(?![\\p{L}\\p{Nd}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A version, and the word before it, which may be what has that version.
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:([\\p{L}\\p{Nd}._+-]+)"
              + " )?\\bv?(\\d+(?:\\.\\d+){1,3}(?:-?(?:rc|beta|alpha)\\.?\\d*)?)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Words that ask when something came out.
  private static final Pattern CAME =
      Pattern.compile(
          "^(?:when|wann|quand|what day|on which day|in which"
              + " year)\\b.*\\b(?:releas\\p{L}+|out|publish\\p{L}+|shipp?\\p{L}*"
              + "|launch\\p{L}*|appear\\p{L}*|erschien\\p{L}*|veröffentlicht|heraus\\p{L}*|sorti\\p{L}*|publiée?|parue?)\\b|^(?:release"
              + " date|erscheinungsdatum|date de sortie)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Words that ask what a release brought.
  private static final Pattern BROUGHT =
      Pattern.compile(
          "^(?:what(?:'s|’s| is| was| are the)? (?:new|news|changed|has changed|changes)\\b|(?:the"
              + " )?(?:release notes|changelog|changes)\\b|was ist neu\\b|was gibt es neues\\b|was"
              + " hat sich\\b|neuerungen\\b|quoi de neuf\\b|nouveautés\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Words that a question for a release has at most.
  private static final int FEW_OF_RELEASE = 9;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /// The marks of a release that isn't the one itself: `-rc1`.
  private static final Pattern BEFORE =
      Pattern.compile("^[-_+.]?(?:rc|alpha|beta|dev|pre|snapshot)");

  private static final Pattern ENDS = Pattern.compile("^[\\s\"'“„]+|[\\s\"'”“?!.]+$");

  /// The places that a question's words may name, each in all its spellings. Of a question that is
  /// longer than a heading there are none. `§ 43` gives `§ 43` and `§43`, and the same with `§§`
  /// and `paragraph`.
  public static List<NamedPlace> in(String words) {
    List<NamedPlace> places = new ArrayList<>();
    String bare = ENDS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    if (bare.length() > LONGEST || bare.isEmpty()) {
      return List.of();
    }
    places.add(new NamedPlace(bare, Rest.NOTHING));
    int length = bare.split("\\s+", -1).length;
    if (length <= FEW_OF_RELEASE) {
      places.addAll(releases(bare));
    }
    Matcher matcher = NUMBERED.matcher(words);
    if (length <= FEW && matcher.find()) {
      String kind = matcher.group(1).toLowerCase(Locale.ROOT);
      String number = matcher.group(2).toLowerCase(Locale.ROOT);
      for (String other : kinds(kind)) {
        places.add(new NamedPlace(other + " " + number, Rest.ANYTHING));
        if (other.startsWith("§")) {
          places.add(new NamedPlace(other + number, Rest.ANYTHING));
        }
      }
    }
    return List.copyOf(places);
  }

  /// The headings of the release that a question asks for: when it came, or what it brought. Its
  /// number stands alone, in brackets as Keep a Changelog has it, or behind a word such as
  /// "version" or the name that is in front of it in the question: `1.2.0`, `[1.2.0`, `dry 1.2.0`.
  private static List<NamedPlace> releases(String bare) {
    Rest rest = CAME.matcher(bare).find() ? Rest.DATE : Rest.ANYTHING;
    Matcher version = VERSION.matcher(bare);
    if ((rest == Rest.ANYTHING && !BROUGHT.matcher(bare).find()) || !version.find()) {
      return List.of();
    }
    return Stream.concat(
            Stream.of("", "v", "[", "[v", "version ", "release ", "releases ", "version v"),
            Stream.ofNullable(version.group(1))
                .flatMap(name -> Stream.of(name + " ", name + " v", name + " version ")))
        .map(before -> new NamedPlace(before + version.group(2), rest))
        .toList();
  }

  private static List<String> kinds(String kind) {
    return KINDS.stream().filter(all -> all.contains(kind)).findFirst().orElse(List.of(kind));
  }

  /// Whether a heading is of that place: `§ 43` is not `§ 433`.
  public boolean isAt(String heading) {
    String small = heading.toLowerCase(Locale.ROOT);
    if (!small.startsWith(beginning)) {
      return false;
    }
    String more = small.substring(beginning.length());
    return switch (rest) {
      case NOTHING -> more.codePoints().noneMatch(Character::isLetterOrDigit);
      case ANYTHING -> !goesOn(more);
      case DATE -> !goesOn(more) && YEAR.matcher(more).find();
    };
  }

  /// Whether a number goes on: with a digit, a letter, a point and a digit, or the mark of what
  /// came before a release. Behind `1.2` it does in `1.2.1`, `1.24` and `1.2-rc1`, but not in
  /// `1.2:` and `1.2.`
  private static boolean goesOn(String rest) {
    if (rest.isEmpty()) {
      return false;
    }
    boolean point = rest.charAt(0) == '.' && rest.length() > 1 && Character.isDigit(rest.charAt(1));
    return point || Character.isLetterOrDigit(rest.codePointAt(0)) || BEFORE.matcher(rest).find();
  }
}
