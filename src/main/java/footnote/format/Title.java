package footnote.format;

import footnote.text.PartialDate;
import footnote.text.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Titles, as printed and as file names hold them.
///
/// An article is cited by its title, so each has one: what the file tells, what it shows, or its
/// name. Nothing here looks at a whole text; each method takes time linear in its short argument.
///
/// ```java
/// Title.ofFile("notes/2021-02-09-the-long-way.md"); // "The long way"
/// Title.dateOfFile("notes/2021-02-09-the-long-way.md"); // 2021-02-09
/// Title.isLikely("It was a long way."); // false
/// ```
public final class Title {
  /// UTF-16 units of a title: a longer block is a paragraph.
  private static final int LONGEST = 200;

  /// A bar with white space on both sides, which hardly stands in a title itself.
  private static final Pattern BAR = Pattern.compile("\\s\\|\\s");

  /// An ending of letters, also one that was packed with gzip after it: `.txt.gz`.
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,8}(?:\\.(?i:gz))?$");

  /// What programs add to names: a hash or an id behind, a number in front.
  private static final Pattern CODE = Pattern.compile("[_-][0-9a-f]{8,}$|^\\d{1,4}[_-]+(?=\\D)");

  /// A day in front, as in Jekyll's `_posts` and in diaries.
  private static final Pattern DATED =
      Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:[-_ ]+(?=\\S)|$)");

  /// Names that tell nothing of the contents, since a server or a forge shows them for the folder.
  private static final Pattern FIRST_PAGE =
      Pattern.compile("_?index|readme|default", Pattern.CASE_INSENSITIVE);

  /// Words that a date takes at most.
  private static final int DATE_WORDS = 3;

  private Title() {}

  /// The date that a file's name begins with, as sites date their posts.
  ///
  /// Only one written by ISO 8601, with four digits of a year in front.
  ///
  /// @param name of a file, with the folders it stands in or without
  public static Optional<PartialDate> dateOfFile(String name) {
    Matcher dated = DATED.matcher(EXTENSION.matcher(lastOf(name)).replaceFirst(""));
    return dated.find() ? WrittenDate.parse(dated.group(1)) : Optional.empty();
  }

  /// The day that a title begins or ends with, as those of minutes do.
  ///
  /// The longest run of words that is a day is taken, at the beginning before the end. A month or a
  /// year alone is no day: "Review of 2024" was not written then.
  public static Optional<PartialDate> dateOf(String title) {
    List<String> words = List.of(title.strip().split("\\s+", -1));
    for (int count = Math.min(DATE_WORDS, words.size()); count > 0; count--) {
      Optional<PartialDate> date = day(words.subList(0, count)).or(day(words, count));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Supplier<Optional<PartialDate>> day(List<String> words, int last) {
    return () -> day(words.subList(words.size() - last, words.size()));
  }

  /// Brackets and colons around a day are let pass: `(3 May 2021)`.
  private static Optional<PartialDate> day(List<String> words) {
    String text = String.join(" ", words).replaceAll("^[(\\[]|[,:;)\\]]+$", "");
    return WrittenDate.parse(text).filter(date -> date.day() > 0);
  }

  /// What stands behind the last slash.
  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// Whether a block can be a title: short, of one or two lines, and not ended as a sentence of
  /// prose is.
  ///
  /// An initialism or an ellipsis may end a title, and so may a question mark; the full stops of
  /// Hindi and Chinese count as one, and an Arabic comma as a comma.
  public static boolean isLikely(String block) {
    String text = block.strip();
    if (text.isEmpty()
        || text.length() > LONGEST
        || text.chars().filter(c -> c == '\n').count() > 1) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean open =
        ".,;:。।،".indexOf(last) < 0
            || text.endsWith("...")
            || text.matches("(?s).*\\b\\p{Lu}\\.\\p{Lu}\\.");
    return open && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Without the name of the section or the site that stands beside it behind a bar. Where one word
  /// stands first, as in "Opinion | The long way home", the title is what follows.
  ///
  /// Without a bar it is returned as it stands, stripped.
  public static String withoutSection(String title) {
    List<String> pieces = BAR.splitAsStream(title.strip()).map(String::strip).toList();
    if (pieces.getFirst().indexOf(' ') >= 0) {
      return pieces.getFirst();
    }
    return pieces.stream()
        .filter(piece -> piece.indexOf(' ') != piece.lastIndexOf(' '))
        .findFirst()
        .orElse(pieces.getFirst());
  }

  /// A file's name made readable: `017_the-long-way.txt` is "The long way", and so is
  /// `2021-02-09-the-long-way.md`. The first page of a folder is called as the folder.
  ///
  /// A name that is a date alone, or has neither letters nor digits, stays as it is, but for its
  /// ending.
  public static String ofFile(String name) {
    String bare = EXTENSION.matcher(lastOf(name)).replaceFirst("");
    int slash = name.lastIndexOf('/');
    if (slash > 0 && FIRST_PAGE.matcher(bare).matches()) {
      bare = lastOf(name.substring(0, slash));
    }
    String undated = DATED.matcher(bare).replaceFirst("");
    String words = CODE.matcher(undated).replaceAll("").replaceAll("[_-]+", " ").strip();
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return bare.isEmpty() ? name : bare;
    }
    int first = words.offsetByCodePoints(0, 1);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(words.codePointAt(0)))
        .append(words.substring(first))
        .toString();
  }
}
