package footnote.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line that names who wrote an article.
///
/// Precision goes before recall: a sentence that begins with "By" is no byline, so every piece of
/// it has to be a name, an office or a well-known publisher. Names are those of scripts with
/// capitals.
///
/// ```java
/// Byline.of("By Ada Byron and Jane Doe, Reuters"); // two authors, publisher Reuters
/// Byline.of("By the river stood a mill"); // empty
/// ```
///
/// @param authors as printed; empty where the line names an office, as in "By staff writers"
/// @param publisher for whom they wrote it, where the line says so
public record Byline(List<String> authors, Optional<String> publisher) {
  /// UTF-16 units of a line that may be a byline.
  private static final int LONGEST = 160;

  /// Characters of names that are taken apart: it takes time by the square of them.
  private static final int LONGEST_NAMES = 1_000;

  /// The word in front, in the languages of most texts; without it [#named] is asked.
  private static final Pattern BY =
      Pattern.compile(
          "^(?:by|von|par|por|di|door|av|af|autor(?:in)?:|auteur:|author:|автор:|text:)\\s+(.+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What stands between names. A comma with a word behind it counts once.
  private static final Pattern AND =
      Pattern.compile(
          "\\s*,\\s*(?:and |und |et |y |e |и )?|\\s+(?:and|und|et|y|e|и|en|og|och|ve|with|&)\\s+",
          Pattern.CASE_INSENSITIVE);

  /// Two to five words, the first and the last with a capital, between them also particles of
  /// names.
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:"
              + " (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|zu|bin|bint|ibn|al|el|ul|af|av)){0,3}"
              + " (?:al-|el-|d['’]|de)?\\p{Lu}[\\p{L}\\p{M}'’.-]*");

  /// Where an author writes from: `Ada Byron in London`.
  private static final Pattern PLACE =
      Pattern.compile("(.+?) (?:in|à|en) \\p{Lu}[\\p{L}\\p{M}'’. -]{1,40}");

  /// What stands beside names: brackets, handles and addresses.
  private static final Pattern ASIDE =
      Pattern.compile("\\s*(?:\\([^)]*\\)|<[^>]*>|@\\w+|\\S+@\\S+)\\s*");

  /// A handle or an address in brackets, which ends one of several names.
  private static final Pattern HANDLE = Pattern.compile("\\s*(?:\\(@[\\w.-]+\\)|<[^<>]*@[^<>]*>)");

  /// Words by which a piece names an office of the paper and nobody.
  private static final Set<String> OFFICES =
      Set.of(
          "staff",
          "writer",
          "writers",
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "editor",
          "editors",
          "agencies",
          "bureau",
          "desk",
          "newsroom",
          "team",
          "board",
          "contributor",
          "contributors",
          "columnist",
          "editorial");

  /// What somebody is at work. Behind a name such words tell of whose it is, as in "Ann Hall, Chief
  /// Engineer"; before any other they may be a surname.
  private static final Set<String> ROLES =
      Set.of(
          "director",
          "manager",
          "engineer",
          "officer",
          "president",
          "founder",
          "co-founder",
          "lead",
          "leader",
          "architect",
          "developer",
          "advocate",
          "professor",
          "analyst",
          "fellow",
          "chief",
          "head",
          "scientist",
          "researcher",
          "technician",
          "administrator",
          "counsel",
          "ceo",
          "cto",
          "coo",
          "cfo",
          "vp");

  /// The byline that a line is as a whole; empty where it is anything else.
  ///
  /// Leading and trailing white space aside.
  public static Optional<Byline> of(String line) {
    Matcher by = BY.matcher(line.strip());
    return line.length() <= LONGEST && by.matches() ? named(by.group(1)) : Optional.empty();
  }

  /// Reads the names of a byline without its "By"; empty where they are anything else, or too long
  /// to be names.
  ///
  /// An office is passed over; where there is nothing else, the byline has no authors and is one
  /// all the same, so that the line is not taken for text.
  public static Optional<Byline> named(String names) {
    if (names.length() > LONGEST_NAMES) {
      return Optional.empty();
    }
    List<String> authors = new ArrayList<>();
    Optional<String> publisher = Optional.empty();
    String bare = ASIDE.matcher(names).replaceAll(" ").strip();
    for (String piece : AND.split(bare, -1)) {
      Optional<String> paper = Publisher.known(piece);
      Optional<String> author = author(piece);
      if (paper.isPresent()) {
        publisher = paper;
      } else if (author.isPresent() && (authors.isEmpty() || !hasAny(ROLES, piece))) {
        authors.add(author.get());
      } else if (author.isEmpty() && !isOffice(piece)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Byline(List.copyOf(authors), publisher));
  }

  /// The names in a value that surely names authors, where [#named(String)] does not know them for
  /// names: each before its own address or handle in brackets; else all of it is one.
  public static List<String> listed(String names) {
    boolean apart = names.length() <= LONGEST_NAMES && HANDLE.matcher(names).find();
    if (!apart) {
      return List.of(names);
    }
    return AND.splitAsStream(HANDLE.matcher(names).replaceAll(" ").strip())
        .map(piece -> piece.replaceAll("\\s+", " ").strip())
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /// The name without the place.
  private static Optional<String> author(String piece) {
    Matcher place = PLACE.matcher(piece);
    String name = place.matches() ? place.group(1) : piece;
    return NAME.matcher(name).matches() && !isOffice(name) ? Optional.of(name) : Optional.empty();
  }

  private static boolean isOffice(String piece) {
    return hasAny(OFFICES, piece);
  }

  private static boolean hasAny(Set<String> words, String piece) {
    return Stream.of(piece.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(words::contains);
  }
}
