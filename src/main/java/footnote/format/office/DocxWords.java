package footnote.format.office;

import java.util.ArrayList;
import java.util.List;

/// The words of a Word paragraph as they are seen: without what was deleted, hidden or commented.
///
/// Insertions are read and deletions are not, as if all changes were accepted. Of alternatives for
/// newer and older programs the first is read, else everything in a text box would be told twice.
///
/// ```
/// <w:r><w:t>Bread</w:t></w:r><w:del>…</w:del><w:r><w:tab/></w:r>  -> "Bread\t"
/// <w:r><w:rPr><w:vanish/></w:rPr>…</w:r>                           -> (nothing)
/// <w:r><w:footnoteReference w:id="2"/></w:r>                      -> note "footnote2"
/// ```
final class DocxWords {
  /// What a paragraph shows.
  ///
  /// @param boxes the paragraphs in text boxes that hang on it
  /// @param notes the notes it refers to: `footnote2`
  record Line(String words, List<String> boxes, List<String> notes) {}

  /// What has been found so far in the paragraph that is read.
  private static final class Gathered {
    final StringBuilder words = new StringBuilder();
    final List<String> boxes = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
  }

  /// What a paragraph shows, its white space as it stands.
  Line of(XmlNode paragraph) {
    Gathered gathered = new Gathered();
    inside(paragraph, gathered);
    return new Line(gathered.words.toString(), gathered.boxes, gathered.notes);
  }

  /// All paragraphs within an element, a line each.
  String ofParagraphs(XmlNode node) {
    StringBuilder lines = new StringBuilder();
    lines(node, lines);
    return lines.toString().strip();
  }

  /// Adds the paragraphs below an element, a line end behind each.
  private void lines(XmlNode node, StringBuilder lines) {
    for (XmlNode child : node.children()) {
      if (child.is("p")) {
        lines.append(of(child).words()).append('\n');
      } else if (!child.is("del") && !child.is("moveFrom")) {
        lines(child, lines);
      }
    }
  }

  private void inside(XmlNode node, Gathered gathered) {
    node.children().forEach(child -> element(child, gathered));
  }

  /// Gathers what an element shows. Unknown ones are gone into, since words may stand in links,
  /// controls and smart tags; instructions of fields and readings of Japanese are not shown.
  private void element(XmlNode node, Gathered gathered) {
    switch (node.name()) {
      case "t" -> gathered.words.append(node.words());
      case "tab", "ptab" -> gathered.words.append('\t');
      case "br", "cr" -> gathered.words.append('\n');
      case "noBreakHyphen" -> gathered.words.append('-');
      case "footnoteReference" -> gathered.notes.add("footnote" + node.attribute("id").orElse(""));
      case "endnoteReference" -> gathered.notes.add("endnote" + node.attribute("id").orElse(""));
      case "txbxContent" -> gathered.boxes.addAll(ofParagraphs(node).lines().toList());
      case "AlternateContent" ->
          node.child("Choice")
              .or(() -> node.child("Fallback"))
              .ifPresent(choice -> inside(choice, gathered));
      case "r" -> run(node, gathered);
      case "", "pPr", "rPr", "del", "moveFrom", "delText", "instrText", "rt", "sdtPr", "tabs" -> {}
      default -> inside(node, gathered);
    }
  }

  /// Adds a run, whose words share one format; one that is hidden (`vanish`) shows nothing.
  private void run(XmlNode run, Gathered gathered) {
    if (!run.on("rPr", "vanish")) {
      inside(run, gathered);
    }
  }
}
