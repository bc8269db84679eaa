package footnote.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the short texts around an article fit to be shown on one line: titles, names, headings.
/// Unlike [DisplayText], which keeps every word of a quote, it may cut.
///
/// ```java
/// Label.of("  Rain\n in the valley ", 300); // "Rain in the valley"
/// Label.ofHeading("## The *long* [way](http://a.b) ##"); // "The long way"
/// ```
public final class Label {
  /// UTF-16 units of a heading that are kept.
  private static final int LONGEST_HEADING = 200;

  /// The marks of a Markdown heading: the signs in front, those behind, the line underneath.
  /// CommonMark 0.31, sections 4.2 and 4.3.
  private static final Pattern MARKDOWN_HEADING =
      Pattern.compile("^#{1,6}(?=\\s)|\\s#+\\s*$|\\n\\s*(?:=+|-+)\\s*$");

  /// Links and emphasis are short: without a bound the search for their ends would take time by the
  /// square of the text.
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]\\n]{0,200})\\]\\([^)\\n]{0,2000}\\)");

  /// A backslash before punctuation, which Markdown takes literally.
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  /// Emphasis and inline code, whose marks are the same on both sides.
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*{1,3}|_{1,3}|`+)(?=\\S)(.{1,200}?)(?<=\\S)\\1");

  private Label() {}

  /// A text on one line: white space folded, control characters, direction marks and halves of
  /// surrogate pairs removed, and cut; empty where nothing is left.
  ///
  /// @param longest UTF-16 units that are kept; a surrogate pair is never parted
  public static Optional<String> of(String raw, int longest) {
    StringBuilder label = new StringBuilder(Math.min(raw.length(), longest));
    boolean gap = false;
    for (int i = 0, c; i < raw.length() && label.length() < longest; i += Character.charCount(c)) {
      c = raw.codePointAt(i);
      if (c <= Character.MAX_VALUE && Letters.isSpace((char) c)) {
        gap = !label.isEmpty();
      } else if (isShown(c)) {
        label.append(gap ? " " : "").appendCodePoint(c);
        gap = false;
      }
    }
    return label.isEmpty() ? Optional.empty() : Optional.of(whole(label, longest));
  }

  /// The labels of several texts in their order, each once, without those of which nothing is left.
  public static List<String> all(Stream<String> raw, int longest) {
    return raw.flatMap(each -> of(each, longest).stream()).distinct().toList();
  }

  /// What is merely not seen stays, as the article has it; whoever shows the label drops that.
  private static boolean isShown(int c) {
    return switch (Visibility.of(c)) {
      case SEEN, UNSEEN -> true;
      case STEERING, CONTROL, BROKEN -> false;
    };
  }

  /// A label that is not too long and does not end with half a surrogate pair.
  private static String whole(StringBuilder label, int longest) {
    int end = Math.min(label.length(), longest);
    if (Character.isHighSurrogate(label.charAt(end - 1))) {
      end--;
    }
    return label.substring(0, end);
  }

  /// A heading as a person reads it, without the marks of Markdown, on one line of at most 200
  /// units.
  public static String ofHeading(String raw) {
    String bare = MARKDOWN_HEADING.matcher(raw.strip()).replaceAll("");
    return of(withoutMarks(bare), LONGEST_HEADING).orElse("");
  }

  /// A line of Markdown without the marks of emphasis, links and escapes. Not a parser: it takes
  /// away what a heading may have, in linear time.
  public static String withoutMarks(String markdown) {
    String words = LINK.matcher(markdown).replaceAll("$1");
    return ESCAPE.matcher(EMPHASIS.matcher(words).replaceAll("$2")).replaceAll("$1");
  }
}
