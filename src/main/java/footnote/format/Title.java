package footnote.format;

import java.util.List;
import java.util.regex.Pattern;

/// Titles, as printed and as file names hold them.
final class Title {
  private static final int LONGEST = 200;
  private static final Pattern BAR = Pattern.compile("\\s\\|\\s");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,8}$");
  private static final Pattern CODE = Pattern.compile("[_-][0-9a-f]{8,}$|^\\d{1,4}[_-]+(?=\\D)");

  private Title() {}

  /// Whether a block can be a title: short, of one or two lines, and not ended as a sentence of
  /// prose is.
  static boolean isLikely(String block) {
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
  static String withoutSection(String title) {
    List<String> pieces = BAR.splitAsStream(title.strip()).map(String::strip).toList();
    if (pieces.getFirst().indexOf(' ') >= 0) {
      return pieces.getFirst();
    }
    return pieces.stream()
        .filter(piece -> piece.indexOf(' ') != piece.lastIndexOf(' '))
        .findFirst()
        .orElse(pieces.getFirst());
  }

  /// A file's name made readable: `017_the-long-way.txt` is "The long way".
  static String ofFile(String name) {
    String bare = EXTENSION.matcher(name.substring(name.lastIndexOf('/') + 1)).replaceFirst("");
    String words = CODE.matcher(bare).replaceAll("").replaceAll("[_-]+", " ").strip();
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
