package footnote.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in an article that a question names by its heading: by all of it, as "200 OK" does, or
/// by the number of a section.
///
/// ```java
/// NamedPlace.in("Art. 5 Grundgesetz").getLast().isAt("Artikel 5 (Meinungsfreiheit)"); // true
/// ```
///
/// @param beginning how the heading begins, in small letters
/// @param whole whether the heading says no more
public record NamedPlace(String beginning, boolean whole) {
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

  private static final Pattern ENDS = Pattern.compile("^[\\s\"'“„]+|[\\s\"'”“?!.]+$");

  /// The places that a question's words may name, each in all its spellings.
  public static List<NamedPlace> in(String words) {
    List<NamedPlace> places = new ArrayList<>();
    String bare = ENDS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    if (bare.length() > LONGEST || bare.isEmpty()) {
      return List.of();
    }
    places.add(new NamedPlace(bare, true));
    boolean few = bare.split("\\s+", -1).length <= FEW;
    Matcher matcher = NUMBERED.matcher(words);
    if (few && matcher.find()) {
      String kind = matcher.group(1).toLowerCase(Locale.ROOT);
      String number = matcher.group(2).toLowerCase(Locale.ROOT);
      for (String other : kinds(kind)) {
        places.add(new NamedPlace(other + " " + number, false));
        if (other.startsWith("§")) {
          places.add(new NamedPlace(other + number, false));
        }
      }
    }
    return List.copyOf(places);
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
    String rest = small.substring(beginning.length());
    return whole
        ? rest.codePoints().noneMatch(Character::isLetterOrDigit)
        : rest.isEmpty() || !goesOn(rest);
  }

  /// Whether a number goes on: with a digit, a letter, or a point and a digit.
  private static boolean goesOn(String rest) {
    boolean point = rest.charAt(0) == '.' && rest.length() > 1 && Character.isDigit(rest.charAt(1));
    return point || Character.isLetterOrDigit(rest.codePointAt(0));
  }
}
