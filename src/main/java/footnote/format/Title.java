package footnote.format;

import footnote.text.PartialDate;
import footnote.text.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Titles, as printed and as file names hold them.
public final class Title {
  private static final int LONGEST = 200;
  private static final Pattern BAR = Pattern.compile("\\s\\|\\s");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,8}(?:\\.(?i:gz))?$");
  private static final Pattern CODE = Pattern.compile("[_-][0-9a-f]{8,}$|^\\d{1,4}[_-]+(?=\\D)");

  private static final Pattern DATED =
      Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?:[-_ ]+(?=\\S)|$)");
  private static final Pattern FIRST_PAGE =
      Pattern.compile("_?index|readme|default", Pattern.CASE_INSENSITIVE);

  /// Words that a date takes at most.
  private static final int DATE_WORDS = 3;

  private Title() {}

  /// The date that a file's name begins with, as sites date their posts.
  public static Optional<PartialDate> dateOfFile(String name) {
    Matcher dated = DATED.matcher(EXTENSION.matcher(lastOf(name)).replaceFirst(""));
    return dated.find() ? WrittenDate.parse(dated.group(1)) : Optional.empty();
  }

  /// The day that a title begins or ends with, as those of minutes do.
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

  private static Optional<PartialDate> day(List<String> words) {
    String text = String.join(" ", words).replaceAll("^[(\\[]|[,:;)\\]]+$", "");
    return WrittenDate.parse(text).filter(date -> date.day() > 0);
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// Whether a block can be a title: short, of one or two lines, and not ended as a sentence of
  /// prose is.
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
