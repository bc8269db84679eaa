package footnote.format;

import footnote.article.Part;
import footnote.text.Label;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// A block of Markdown that holds no other: where it stands in the file, with the marks before it
/// on its line.
///
/// @param level of a heading, 1 to 6; 0 for what is none
/// @param shown false for what a reader of the page does not see as text: rules, definitions,
///   comments
record MarkdownBlock(Span span, int level, boolean shown) {
  private static final int NESTING = 100;

  /// Reads blocks only: inline marks stay in the text, and their parsing could cost more than
  /// linear time.
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(NESTING)
          .inlineParserFactory(_ -> (_, _) -> {})
          .build();

  /// The blocks of a text from an offset on, in order.
  static List<MarkdownBlock> of(String text, int from) {
    Node document = PARSER.parse(text.substring(from));
    List<MarkdownBlock> blocks = new ArrayList<>();
    int end = from;
    for (Node node = next(document); !(node instanceof Document); node = next(node)) {
      if (isLeaf(node) && !node.getSourceSpans().isEmpty()) {
        Span span = span(node, text, from, end);
        if (span.length() > 0) {
          blocks.add(
              new MarkdownBlock(
                  span,
                  node instanceof Heading heading ? heading.getLevel() : 0,
                  isShown(node, span, text)));
          end = span.end();
        }
      }
    }
    return blocks;
  }

  /// The node after this one in the order of the document; the document itself after the last. Not
  /// recursive: quotes nest deeply.
  private static Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up.getNext() == null && up.getParent() != null) {
      up = up.getParent();
    }
    return up.getNext() == null ? up : up.getNext();
  }

  private static boolean isLeaf(Node node) {
    return node instanceof Block && node.getFirstChild() == null;
  }

  private static Span span(Node node, String text, int from, int after) {
    SourceSpan first = node.getSourceSpans().getFirst();
    SourceSpan last = node.getSourceSpans().getLast();
    int start = from + first.getInputIndex();
    int line = text.lastIndexOf('\n', start - 1) + 1;
    int end = from + last.getInputIndex() + last.getLength();
    return Blocks.trimmed(text, Math.max(after, line), Math.max(Math.max(after, line), end));
  }

  private static boolean isShown(Node node, Span span, String text) {
    return switch (node) {
      case ThematicBreak _, LinkReferenceDefinition _ -> false;
      case HtmlBlock _ -> !text.startsWith("<!--", span.start());
      default -> true;
    };
  }

  /// What it is in the text, where nothing else is known of it.
  Part.Role role() {
    if (!shown) {
      return Part.Role.BOILERPLATE;
    }
    return level > 0 ? Part.Role.HEADING : Part.Role.PARAGRAPH;
  }

  /// Its words, cut short where they are many.
  String words(String text) {
    String raw = span.glimpse(text);
    return level > 0 ? Label.ofHeading(raw) : Label.withoutMarks(raw);
  }
}
