package footnote.format.office;

import footnote.article.Place;
import footnote.format.UnreadableException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// Reads the slides of an OpenDocument presentation that are not hidden: the title of each as a
/// heading, its bullets as items; no notes.
///
/// Hidden slides count too, so that the number cited is the one that the program shows.
///
/// ```
/// <draw:frame presentation:class="title">     -> heading of level 1
/// <draw:frame presentation:class="outline">   -> its lists as items
/// <presentation:notes>                        -> (nothing)
/// ```
final class OdfSlides {
  private final OdfDocument document;
  private final DocumentText text;
  private final OdfStyles styles;
  private final OdfWords words;

  /// @param document that tells lists and tables as everywhere in OpenDocument
  /// @param styles which tell the slides that are hidden
  OdfSlides(OdfDocument document, DocumentText text, OdfStyles styles, OdfWords words) {
    this.document = document;
    this.text = text;
    this.styles = styles;
    this.words = words;
  }

  /// Goes on to the end of the presentation.
  ///
  /// @param cursor where the presentation begins
  void read(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    int number = 0;
    while (cursor.next() && !cursor.ends("presentation")) {
      if (cursor.starts("page")) {
        XmlNode slide = cursor.tree();
        text.place(Place.Kind.SLIDE, Integer.toString(++number));
        if (!styles.hides("drawing-page", slide.attribute("style-name").orElse(""))) {
          slide(slide, number == 1);
        }
      } else if (cursor.isStart()) {
        cursor.skip();
      }
    }
  }

  /// Tells a slide, its title first wherever it is drawn. A first slide with a subtitle is a cover,
  /// whose lines are the document's head.
  private void slide(XmlNode slide, boolean first) throws UnreadableException {
    boolean cover =
        first && slide.children().stream().anyMatch(shape -> kind(shape).equals("subtitle"));
    for (XmlNode shape : slide.children()) {
      if (kind(shape).equals("title")) {
        title(words.ofParagraphs(shape), cover);
      }
    }
    for (XmlNode shape : slide.children()) {
      shape(shape, cover);
    }
  }

  /// What a shape is for: `title`, `outline`, `notes`; empty where it doesn't say.
  private static String kind(XmlNode shape) {
    return shape.attribute("class").orElse("");
  }

  /// Tells a title: of the document on a cover, else of the slide, on one line.
  private void title(String shown, boolean cover) throws UnreadableException {
    if (cover) {
      text.title(shown);
    } else {
      text.heading(1, shown.replace('\n', ' '));
    }
  }

  /// Tells a shape by what it is for; what all slides show is not told.
  private void shape(XmlNode shape, boolean cover) throws UnreadableException {
    switch (kind(shape)) {
      case "title", "notes", "header", "footer", "date-time", "page-number" -> {}
      case "subtitle" -> {
        if (cover) {
          text.title(words.ofParagraphs(shape));
        } else {
          text.paragraph(words.ofParagraphs(shape));
        }
      }
      default -> blocks(List.of(shape));
    }
  }

  /// Tells the blocks in shapes, as deep as they are grouped.
  private void blocks(List<XmlNode> nodes) throws UnreadableException {
    for (XmlNode node : nodes) {
      switch (node.name()) {
        case "p" -> text.paragraph(words.of(node).words());
        case "list" -> document.list(node, "", 1);
        case "table" -> document.table(node);
        case "notes", "annotation", "forms", "title", "desc" -> {}
        default -> blocks(node.children());
      }
    }
  }
}
