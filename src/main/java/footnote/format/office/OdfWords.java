package footnote.format.office;

import java.util.ArrayList;
import java.util.List;

/// The words of an OpenDocument paragraph as they are seen: without comments and what is hidden.
///
/// White space is collapsed as OpenDocument 1.3 (part 3, 6.1.2) asks: several spaces are written as
/// `text:s` with a count, of which at most [#MOST_SPACES] are told.
///
/// ```
/// <text:p>Bread<text:s text:c="2"/>and<text:note>…</text:note> salt</text:p>
///   -> words "Bread  and salt", notes ["…"]
/// ```
final class OdfWords {
  /// A file of a few bytes could ask for millions.
  private static final int MOST_SPACES = 200;

  private final OdfStyles styles;

  /// @param styles which tell what is hidden
  OdfWords(OdfStyles styles) {
    this.styles = styles;
  }

  /// What a paragraph shows.
  ///
  /// @param boxes the paragraphs in text boxes that hang on it
  /// @param notes its footnotes
  record Line(String words, List<String> boxes, List<String> notes) {}

  /// What a paragraph shows, without white space around it.
  Line of(XmlNode paragraph) {
    StringBuilder words = new StringBuilder();
    Line line = new Line("", new ArrayList<>(), new ArrayList<>());
    inside(paragraph, words, line);
    return new Line(words.toString().strip(), line.boxes(), line.notes());
  }

  /// All paragraphs within an element, a line each.
  String ofParagraphs(XmlNode node) {
    StringBuilder lines = new StringBuilder();
    lines(node, lines);
    return lines.toString().strip();
  }

  /// Adds the paragraphs and headings below an element, a line end behind each.
  private void lines(XmlNode node, StringBuilder lines) {
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "p", "h" -> lines.append(of(child).words()).append('\n');
        case "annotation", "shapes", "notes", "tracked-changes" -> {}
        default -> lines(child, lines);
      }
    }
  }

  private void inside(XmlNode node, StringBuilder words, Line line) {
    node.children().forEach(child -> element(child, words, line));
  }

  /// Gathers what an element shows. Unknown ones are gone into: links, fields and bookmarks hold
  /// words.
  private void element(XmlNode node, StringBuilder words, Line line) {
    switch (node.name()) {
      case "" -> words.append(node.words().replaceAll("[ \\t\\n\\r]+", " "));
      case "s" -> words.append(" ".repeat(Math.clamp(node.number("c").orElse(1), 1, MOST_SPACES)));
      case "tab" -> words.append('\t');
      case "line-break" -> words.append('\n');
      case "note" -> node.child("note-body").map(this::ofParagraphs).ifPresent(line.notes()::add);
      case "frame", "custom-shape", "text-box" ->
          line.boxes().addAll(ofParagraphs(node).lines().toList());
      case "annotation", "annotation-end", "ruby-text", "hidden-text", "title", "desc" -> {}
      case "span" -> span(node, words, line);
      default -> inside(node, words, line);
    }
  }

  /// Adds words of one format; hidden ones show nothing.
  private void span(XmlNode span, StringBuilder words, Line line) {
    if (!styles.hides("text", span.attribute("style-name").orElse(""))) {
      inside(span, words, line);
    }
  }
}
