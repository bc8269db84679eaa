package footnote.format.office;

import footnote.article.Place;
import footnote.format.DocumentLimits;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Reads PowerPoint's slides (ECMA-376, part 1, chapter 19): the title of each as a heading, its
/// bullets as items. What is not on the slide is left out: notes, comments, hidden slides, and the
/// date, number and footer that all of them show.
///
/// ```
/// <p:sp> with <p:ph type="title"/>     -> heading of level 1, wherever it is drawn
/// <p:sp> with <p:ph type="body"/>      -> items, by the level of each paragraph
/// <p:graphicFrame> with <a:tbl>        -> a table
/// <p:sld show="0">, notes, comments    -> (nothing)
/// ```
final class PptxDocument {
  /// The part that lists the slides.
  private static final String PRESENTATION = "ppt/presentation.xml";

  private final DocumentText text;

  private PptxDocument(DocumentText text) {
    this.text = text;
  }

  /// Reads a presentation and tells its text, slides in the order in which they are shown. Hidden
  /// ones count too, so that the number cited is the one that PowerPoint shows.
  ///
  /// @throws UnreadableException where there is no presentation in the package, or too much text
  static Metadata read(ZipPackage file, DocumentText text, DocumentLimits limits)
      throws XMLStreamException, UnreadableException {
    XmlNode presentation = file.tree(PRESENTATION);
    if (presentation == XmlNode.EMPTY) {
      throw new UnreadableException("is not what its name says: no PowerPoint presentation");
    }
    Map<String, String> relations = file.relations(PRESENTATION);
    int number = 0;
    for (XmlNode each : presentation.child("sldIdLst").orElse(XmlNode.EMPTY).children("sldId")) {
      String path = relations.getOrDefault(each.attribute("r:id").orElse(""), "");
      text.place(Place.Kind.SLIDE, Integer.toString(++number));
      new PptxDocument(text).slide(file.tree(path), number == 1);
    }
    return OfficeProperties.ofOffice(file.tree("docProps/core.xml"), file.tree("docProps/app.xml"));
  }

  /// Tells a slide, its title first wherever it is drawn. A first slide with a subtitle or a
  /// centred title is a cover, whose lines are the document's head.
  private void slide(XmlNode slide, boolean first) throws UnreadableException {
    if (slide.attribute("show").orElse("1").matches("0|false")) {
      return;
    }
    List<XmlNode> shapes = new ArrayList<>();
    slide.at("cSld", "spTree").ifPresent(tree -> shapes(tree, shapes));
    boolean cover =
        first && shapes.stream().anyMatch(shape -> kind(shape).matches("ctrTitle|subTitle"));
    for (XmlNode shape : shapes) {
      if (kind(shape).matches("title|ctrTitle")) {
        title(DrawingWords.of(shape), cover);
      }
    }
    for (XmlNode shape : shapes) {
      shape(shape, cover);
    }
  }

  /// Tells a title: of the document on a cover, else of the slide, on one line.
  private void title(String words, boolean cover) throws UnreadableException {
    if (cover) {
      text.title(words);
    } else {
      text.heading(1, words.replace('\n', ' '));
    }
  }

  /// Shapes and tables, those of groups among them, in their order.
  ///
  /// Groups hold shapes; of alternatives for newer and older programs the first is taken.
  private static void shapes(XmlNode tree, List<XmlNode> shapes) {
    for (XmlNode child : tree.children()) {
      switch (child.name()) {
        case "sp", "graphicFrame" -> shapes.add(child);
        case "grpSp" -> shapes(child, shapes);
        case "AlternateContent" ->
            child
                .child("Choice")
                .or(() -> child.child("Fallback"))
                .ifPresent(choice -> shapes(choice, shapes));
        default -> {}
      }
    }
  }

  /// What a shape is a placeholder for: `title`, `body`; `none` where it is none.
  private static String kind(XmlNode shape) {
    return shape
        .at("nvSpPr", "nvPr", "ph")
        .map(place -> place.attribute("type").orElse("body"))
        .orElse("none");
  }

  /// Tells a shape by what it is a placeholder for; what all slides show is not told.
  private void shape(XmlNode shape, boolean cover) throws UnreadableException {
    switch (kind(shape)) {
      case "title", "ctrTitle", "dt", "ftr", "sldNum", "hdr" -> {}
      case "subTitle" -> {
        if (cover) {
          text.title(DrawingWords.of(shape));
        } else {
          text.paragraph(DrawingWords.of(shape));
        }
      }
      case "body", "obj" -> paragraphs(shape, true);
      default -> {
        paragraphs(shape, false);
        for (XmlNode table : shape.all("tbl").toList()) {
          table(table);
        }
      }
    }
  }

  /// Tells the paragraphs of a shape. A placeholder's only paragraph is no list, whatever its
  /// layout says.
  ///
  /// @param bullets whether paragraphs have a bullet where they don't say
  private void paragraphs(XmlNode shape, boolean bullets) throws UnreadableException {
    List<XmlNode> paragraphs = shape.child("txBody").orElse(XmlNode.EMPTY).children("p");
    boolean alone =
        paragraphs.stream().filter(each -> !DrawingWords.line(each).isBlank()).count() == 1;
    for (XmlNode each : paragraphs) {
      XmlNode style = each.child("pPr").orElse(XmlNode.EMPTY);
      boolean marked = style.child("buChar").or(() -> style.child("buAutoNum")).isPresent();
      boolean unmarked = style.child("buNone").isPresent() || alone;
      if (marked || (bullets && !unmarked)) {
        text.item(style.number("lvl").orElse(0), DrawingWords.line(each));
      } else {
        text.paragraph(DrawingWords.line(each));
      }
    }
  }

  /// Tells a table; its header is the one its look sets apart, or a first row that likely is one.
  private void table(XmlNode table) throws UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    for (XmlNode row : table.children("tr")) {
      rows.add(row.children("tc").stream().map(DrawingWords::of).toList());
    }
    boolean marked =
        table
            .child("tblPr")
            .flatMap(look -> look.attribute("firstRow"))
            .orElse("0")
            .matches("1|true");
    text.table(rows, rows.size() > 1 && (marked || SheetHeader.isLikely(rows)));
  }
}
