package footnote.discord;

import footnote.text.DisplayText;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Discord's Markdown, in which a text of others must mean nothing. What [#escape] adds to a text
/// is taken away again by [#unescape]; all else it leaves as [DisplayText#line] made it.
///
/// ```java
/// Markup.escape("*new* @everyone"); // "\\*new\\* @\u200beveryone"
/// ```
final class Markup {
  /// A zero-width space.
  private static final char GAP = '\u200B';

  /// What marks up wherever it stands in a line.
  ///
  /// Brackets and angle brackets are of links and mentions, the bar of spoilers.
  private static final String SPECIAL = "\\*_~`|[]<>";

  /// Between two lines of a block quote.
  private static final String NEXT_LINE = "\n> ";

  /// What may follow a `<` that Discord takes for its own.
  private static final Pattern OPENED = Pattern.compile("[@#:/]|a:|t:|id:");

  private Markup() {}

  /// The text on one line, shown as it is: a backslash before whatever marks up, and a zero-width
  /// space within what would be a mention, which Discord looks for without regard to backslashes.
  static String escape(String text) {
    return shown(DisplayText.line(text));
  }

  /// A line of code likewise, with its spaces.
  static String code(String line) {
    String words = line.stripLeading();
    return line.substring(0, line.length() - words.length()) + shown(words);
  }

  /// At the start of a line more characters mark up than within it: headings, lists, numbers. An
  /// address is broken at its colon, so that it isn't made a link by itself.
  private static String shown(String line) {
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    int numbered = endOfNumber(line);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = i == 0 && (c == '#' || c == '-' || c == '+');
      boolean links = c == ':' && line.startsWith("//", i + 1);
      if (SPECIAL.indexOf(c) >= 0 || opens || links || i == numbered) {
        escaped.append('\\');
      }
      escaped.append(c);
      if (mentions(line, i)) {
        escaped.append(GAP);
      }
    }
    return escaped.toString();
  }

  /// Where the dot of a numbered list stands at the start of a line; -1 when it is none.
  private static int endOfNumber(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
      end++;
    }
    return end > 0 && end < line.length() && line.charAt(end) == '.' ? end : -1;
  }

  /// Whether a mention, an emoji, a time or a command would begin here (Discord: message
  /// formatting).
  ///
  /// @param at of the character behind which the gap would stand
  private static boolean mentions(String line, int at) {
    String rest = line.substring(at + 1, Math.min(line.length(), at + 9));
    return switch (line.charAt(at)) {
      case '@' ->
          rest.regionMatches(true, 0, "everyone", 0, 8)
              || rest.regionMatches(true, 0, "here", 0, 4);
      case '<' -> OPENED.matcher(rest).lookingAt();
      default -> false;
    };
  }

  /// The text that was escaped.
  ///
  /// Of what [#escape] made; a backslash at the very end stays.
  static String unescape(String escaped) {
    StringBuilder text = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\' && i + 1 < escaped.length()) {
        text.append(escaped.charAt(++i));
      } else if (c != GAP) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /// Escapes a text line by line.
  static String lines(String text) {
    return text.lines().map(Markup::escape).collect(Collectors.joining("\n"));
  }

  /// Escapes a text that was made visible, line by line, to stand behind a `> `.
  static String block(String text) {
    return paragraphs(text, "");
  }

  /// Likewise, in bold.
  ///
  /// White space at the ends of a line stays outside of the marks: `** a**` is not bold in Discord.
  static String bold(String text) {
    return paragraphs(text, "**");
  }

  /// Each paragraph on a line, within a mark of its own: bold doesn't reach over a line end.
  private static String paragraphs(String text, String mark) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> marked(line, mark))
        .collect(Collectors.joining(NEXT_LINE));
  }

  /// @param mark may be empty
  private static String marked(String line, String mark) {
    String words = line.strip();
    return line.substring(0, line.indexOf(words)) + mark + shown(words) + mark;
  }

  /// The white space at an end of a text, which [#block] and [#bold] take away.
  ///
  /// @param last at which end
  static String seam(String text, boolean last) {
    String edge =
        last
            ? text.substring(text.stripTrailing().length())
            : text.substring(0, text.length() - text.stripLeading().length());
    return edge.isEmpty() ? "" : edge.contains("\n") ? NEXT_LINE : " ";
  }
}
