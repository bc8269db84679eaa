package footnote.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the short texts around an article fit to be shown on one line: titles, names, headings.
public final class Label {
  /// Characters of a heading that are kept.
  private static final int LONGEST_HEADING = 200;

  private static final Pattern MARKDOWN_HEADING =
      Pattern.compile("^#{1,6}(?=\\s)|\\s#+\\s*$|\\n\\s*(?:=+|-+)\\s*$");

  /// Links and emphasis are short: without a bound the search for their ends would take time by the
  /// square of the text.
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]\\n]{0,200})\\]\\([^)\\n]{0,2000}\\)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*{1,3}|_{1,3}|`+)(?=\\S)(.{1,200}?)(?<=\\S)\\1");

  private Label() {}

  /// A text on one line: white space folded, control and direction marks and unpaired surrogates
  /// removed, cut at a number of characters; empty where nothing is left.
  public static Optional<String> of(String raw, int longest) {
    StringBuilder label = new StringBuilder(Math.min(raw.length(), longest));
    boolean gap = false;
    for (int i = 0; i < raw.length() && label.length() < longest; i++) {
      char c = raw.charAt(i);
      if (Letters.isSpace(c) || c == '\u2028' || c == '\u2029') {
        gap = !label.isEmpty();
      } else if (isShown(raw, i)) {
        if (gap) {
          label.append(' ');
        }
        label.append(c);
        gap = false;
      }
    }
    return label.isEmpty() ? Optional.empty() : Optional.of(whole(label, longest));
  }

  /// Every label of a list that is not empty, each once.
  public static List<String> all(Stream<String> raw, int longest) {
    return raw.flatMap(each -> of(each, longest).stream()).distinct().toList();
  }

  private static boolean isShown(String raw, int at) {
    char c = raw.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(raw.charAt(at - 1));
    }
    return !Character.isISOControl(c) && !isDirectionMark(c);
  }

  /// Marks that can make a text read other than it is written (Unicode: bidirectional controls).
  static boolean isDirectionMark(char c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static String whole(StringBuilder label, int longest) {
    int end = Math.min(label.length(), longest);
    if (Character.isHighSurrogate(label.charAt(end - 1))) {
      end--;
    }
    return label.substring(0, end);
  }

  /// A heading as a person reads it, without the marks of Markdown.
  public static String ofHeading(String raw) {
    String bare = MARKDOWN_HEADING.matcher(raw.strip()).replaceAll("");
    return of(withoutMarks(bare), LONGEST_HEADING).orElse("");
  }

  /// Markdown without the marks of emphasis, links and escapes.
  public static String withoutMarks(String markdown) {
    String words = LINK.matcher(markdown).replaceAll("$1");
    return ESCAPE.matcher(EMPHASIS.matcher(words).replaceAll("$2")).replaceAll("$1");
  }
}
