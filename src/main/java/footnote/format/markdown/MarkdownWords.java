package footnote.format.markdown;

import footnote.text.DisplayText;
import footnote.text.Letters;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of a block of Markdown as they are seen: no marks, no images, no targets of links, no
/// raw tags.
///
/// For example `See [the *terms*](terms.md) :tada:` reads `See the terms`. Characters of the source
/// that a rule of the parser has used up are gone before; what is dropped here is what pages don't
/// show as words. Like all walks over the tree this one does not recurse.
final class MarkdownWords {
  /// What ends a line in the source but not on the page.
  ///
  /// A control character that no visible text holds. Kept until a paragraph has been looked through
  /// for what its lines mean.
  static final char SOFT_BREAK = '\u0001';

  /// `:tada:` and its like, which pages show as a picture.
  ///
  /// Not between digits or words, as in `10:30:00`.
  private static final Pattern EMOJI =
      Pattern.compile("(?<![\\w:])(?::[a-z+][a-z0-9_+-]{0,40}:)+(?![\\w:])");

  /// Links that nothing resolves, of which pages show the words, and the numbers of footnotes.
  ///
  /// The words are those behind the bar in a link of a wiki, and the first brackets of a reference.
  private static final Pattern UNRESOLVED =
      Pattern.compile(
          "\\[\\[(?:[^\\]\\[|\\n]{0,200}\\|)?([^\\]\\[|\\n]{1,200})]]"
              + "|\\[\\^[^\\]\\[\\s]{1,60}]"
              + "|\\[([^\\]\\[]{1,300})]\\[[^\\]\\[]{0,100}]");

  /// Raw tags that end a line; all others only vanish.
  private static final Set<String> BREAKS = Set.of("<br>", "<br/>", "<br />");

  private MarkdownWords() {}

  /// One line of Markdown as it is seen, its entities decoded: a title, a name.
  ///
  /// A line without any mark is returned at once, without being parsed.
  static String of(String line) {
    boolean plain = line.chars().noneMatch(c -> "&<`*_[\\:~=^+".indexOf(c) >= 0);
    if (plain) {
      return line;
    }
    Node first = MarkdownParser.parse("# " + DisplayText.line(line)).getFirstChild();
    String words = first instanceof Heading heading ? DisplayText.line(of(heading)) : "";
    return words.isEmpty() ? line : words;
  }

  /// The words of a block, soft breaks made spaces where words are spaced.
  static String of(Node block) {
    return joined(marked(block));
  }

  /// The words of a block, with a [#SOFT_BREAK] for each.
  ///
  /// Footnotes and references that were not resolved are text to the parser, hence the patterns.
  static String marked(Node block) {
    StringBuilder words = new StringBuilder();
    Node node = block.getFirstChild();
    while (node != null && !node.equals(block)) {
      boolean inside = append(node, words) && node.getFirstChild() != null;
      node = inside ? node.getFirstChild() : MarkdownParser.behind(node, block);
    }
    String text = DialectMarks.resolved(words.toString());
    text = text.indexOf('[') < 0 ? text : UNRESOLVED.matcher(text).replaceAll("$1$2");
    return text.indexOf(':') < 0 ? text : EMOJI.matcher(text).replaceAll("");
  }

  /// Appends what a node itself shows, and says whether what is in it shows too.
  ///
  /// The words of an image are not told: they describe what is not there. What is struck through is
  /// no longer said.
  private static boolean append(Node node, StringBuilder words) {
    switch (node) {
      case Text text -> words.append(DialectMarks.marked(text.getLiteral()));
      case Code code -> words.append(code.getLiteral());
      case SoftLineBreak _ -> words.append(SOFT_BREAK);
      case HardLineBreak _ -> words.append('\n');
      case HtmlInline html -> words.append(BREAKS.contains(html.getLiteral()) ? "\n" : "");
      case Strikethrough struck -> {
        lowered(struck, words).ifPresent(words::append);
        return false;
      }
      case Image _, TaskListItemMarker _ -> {
        return false;
      }
      default -> {}
    }
    return true;
  }

  /// A word between single tildes right behind another is set below the line: `H~2~O` is H2O.
  private static Optional<String> lowered(Strikethrough struck, StringBuilder words) {
    boolean behind =
        !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    return struck.getOpeningDelimiter().equals("~")
            && behind
            && struck.getFirstChild() instanceof Text text
            && text.getNext() == null
            && text.getLiteral().indexOf(' ') < 0
        ? Optional.of(text.getLiteral())
        : Optional.empty();
  }

  /// Puts a space for each soft break, but none between characters of scripts without spaces.
  static String joined(String marked) {
    StringBuilder words = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c != SOFT_BREAK) {
        words.append(c);
      } else if (!isUnspaced(marked, i)) {
        words.append(' ');
      }
    }
    return words.toString();
  }

  /// CommonMark 6.8 makes a soft break a space, which is wrong between two letters of Chinese or
  /// Thai.
  private static boolean isUnspaced(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Letters.isUnspacedScript(text.charAt(at - 1))
        && Letters.isUnspacedScript(text.charAt(at + 1));
  }
}
