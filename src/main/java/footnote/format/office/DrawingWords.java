package footnote.format.office;

import java.util.stream.Collectors;

/// The words in shapes and cells of slides.
///
/// They are those of DrawingML (ECMA-376, part 1, chapter 21), in which a presentation's text
/// stands.
///
/// ```
/// <a:p><a:r><a:t>Bread</a:t></a:r><a:br/><a:r><a:t>and salt</a:t></a:r></a:p>  -> "Bread\nand salt"
/// ```
final class DrawingWords {
  private DrawingWords() {}

  /// All paragraphs of a shape or a cell, a line each.
  static String of(XmlNode shape) {
    return shape.all("p").map(DrawingWords::line).collect(Collectors.joining("\n")).strip();
  }

  /// One paragraph.
  ///
  /// Runs, fields and line breaks; of what else may stand in it, such as formulas, the texts.
  static String line(XmlNode paragraph) {
    StringBuilder words = new StringBuilder();
    for (XmlNode child : paragraph.children()) {
      switch (child.name()) {
        case "r", "fld" -> words.append(child.child("t").map(XmlNode::words).orElse(""));
        case "br" -> words.append('\n');
        case "pPr", "endParaRPr" -> {}
        default -> child.all("t").forEach(text -> words.append(text.words()));
      }
    }
    return words.toString();
  }
}
