package footnote.format.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// Parses CommonMark with what GitHub adds to it. Safe for use by many threads.
///
/// The extensions are tables, strikethrough and task lists of GitHub Flavored Markdown; footnotes
/// and alerts of GitHub are handled before and behind the parser. Bare addresses need no extension,
/// as their words are what is seen anyway.
final class MarkdownParser {
  /// Blocks in blocks: what a hostile file nests deeper is words of the innermost.
  private static final int NESTING = 100;

  private static final Parser PARSER =
      Parser.builder()
          .maxOpenBlockParsers(NESTING)
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListItemsExtension.create()))
          .build();

  private MarkdownParser() {}

  /// Any text is valid Markdown, so this never fails.
  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  /// The node after this one in the order of the document, its children left out; the root itself
  /// after the last.
  ///
  /// For walks that don't recurse, as documents may nest deeply.
  static Node behind(Node node, Node root) {
    Node up = node;
    while (!up.equals(root) && up.getNext() == null) {
      up = up.getParent();
    }
    return up.equals(root) ? root : up.getNext();
  }
}
