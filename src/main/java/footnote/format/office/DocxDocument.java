package footnote.format.office;

import footnote.format.DocumentLimits;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.text.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Reads Word's documents (ECMA-376, part 1, chapter 17): what is seen when all changes are
/// accepted, without comments, headers and footers.
///
/// Word keeps a document as a flat row of paragraphs. What each is stands in its style and its
/// numbering, in files of their own within the package: [DocxStyles], [DocxNumbering]. A style's
/// level of outline makes a heading whatever the style is called; the names of Word's own styles
/// tell title, author, date, code and contents.
///
/// ```
/// w:p, style "heading 2"      -> heading of level 2
/// w:p with numPr, format "%1." -> item "1. …"
/// w:p, style "toc 1"          -> boilerplate
/// w:ins, w:moveTo             -> read; w:del, w:moveFrom -> not
/// ```
///
/// Body and notes are read with a cursor, paragraph by paragraph, so that a long document is never
/// held as a tree.
final class DocxDocument {
  /// Names of styles, in small letters, that set their paragraphs as code: Word's own,
  /// LibreOffice's, pandoc's.
  private static final Pattern CODE =
      Pattern.compile(
          "(?:source )?code|html preformatted|preformatted text|listing|verbatim|macro text");

  /// Names of the styles in which Word writes tables of contents, of figures and of index entries.
  private static final Pattern CONTENTS =
      Pattern.compile(
          "toc \\d|toc heading|contents.*|table of (?:figures|authorities)|index \\d|index"
              + " heading");

  private final DocumentText text;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxWords words = new DocxWords();

  /// Words of footnotes and endnotes by kind and id: `footnote2`.
  private final Map<String, String> notes = new HashMap<>();

  private final List<String> authors = new ArrayList<>();

  /// What paragraphs in the styles of a head say; the first of each counts, of authors all.
  private Optional<String> title = Optional.empty();

  private Optional<PartialDate> date = Optional.empty();

  private DocxDocument(DocumentText text, DocxStyles styles, DocxNumbering numbering) {
    this.text = text;
    this.styles = styles;
    this.numbering = numbering;
  }

  /// Reads a document and tells its text.
  ///
  /// @return what the head that it shows says, then its properties, then the paragraph in the style
  ///   of a title
  /// @throws UnreadableException where there is no document in the package, or too much text
  static Metadata read(ZipPackage file, DocumentText text, DocumentLimits limits)
      throws XMLStreamException, UnreadableException {
    String main = mainPart(file);
    XmlCursor cursor =
        file.cursor(main)
            .orElseThrow(
                () -> new UnreadableException("is not what its name says: no Word document"));
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    DocxDocument document =
        new DocxDocument(
            text,
            new DocxStyles(file.tree(folder + "styles.xml")),
            new DocxNumbering(file.tree(folder + "numbering.xml")));
    document.notes(file, folder, "footnote");
    document.notes(file, folder, "endnote");
    document.body(cursor);
    return document.known(
        OfficeProperties.ofOffice(file.tree("docProps/core.xml"), file.tree("docProps/app.xml")));
  }

  /// The path of the main part, which the package's relations name; some programs call it
  /// `document2.xml`.
  private static String mainPart(ZipPackage file) throws XMLStreamException {
    return file.relations("").values().stream()
        .filter(target -> target.matches("(?:.*/)?document\\d*\\.xml"))
        .findFirst()
        .orElse("word/document.xml");
  }

  /// Authors and a date that the document shows go before its properties, which programs fill in.
  private Metadata known(Metadata properties) {
    Metadata shown =
        new Metadata(
            Optional.empty(), authors, Optional.empty(), date, Optional.empty(), Optional.empty());
    return shown.or(properties).or(Metadata.titled(title));
  }

  /// Keeps the notes by kind and id, since paragraphs refer to them only by these.
  ///
  /// @param folder of the main part, with a slash at its end
  /// @param kind `footnote` or `endnote`, which name both the file and its elements
  private void notes(ZipPackage file, String folder, String kind) throws XMLStreamException {
    Optional<XmlCursor> cursor = file.cursor(folder + kind + "s.xml");
    while (cursor.isPresent() && cursor.get().next()) {
      if (cursor.get().starts(kind)) {
        XmlNode note = cursor.get().tree();
        notes.put(kind + note.attribute("id").orElse(""), words.ofParagraphs(note));
      }
    }
  }

  /// Tells the paragraphs and tables of the body; elements around them are gone into.
  ///
  /// Content controls (`sdt`) and custom XML stand around blocks and are no blocks, so that their
  /// beginnings are passed over and their children read.
  private void body(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    while (cursor.next()) {
      if (!cursor.isStart()) {
        continue;
      }
      switch (cursor.name()) {
        case "p" -> paragraph(cursor.tree());
        case "tbl" -> table(cursor);
        case "del", "moveFrom", "sectPr", "sdtPr" -> cursor.skip();
        default -> {}
      }
    }
  }

  /// Tells a paragraph, then the text boxes that hang on it and its notes.
  private void paragraph(XmlNode node) throws UnreadableException {
    DocxWords.Line line = words.of(node);
    String style = node.value("pPr", "pStyle").orElse("Normal");
    block(node, style, line.words());
    for (String each : line.boxes()) {
      text.paragraph(each);
    }
    for (String note : line.notes()) {
      text.footnote(notes.getOrDefault(note, ""));
    }
  }

  /// Tells what a paragraph is: contents, a heading with its number, a line of the head or else a
  /// block.
  ///
  /// @param style the id of the paragraph's style
  /// @param shown its words, its white space as it stands
  private void block(XmlNode node, String style, String shown) throws UnreadableException {
    if (shown.isBlank()) {
      return;
    }
    String name = styles.name(style);
    Optional<Integer> level = level(node, style);
    if (CONTENTS.matcher(name).matches()) {
      text.boilerplate(shown);
    } else if (level.isPresent()) {
      String number = number(node, style).orElse("");
      text.heading(level.get(), (number + " " + shown).strip());
    } else if (!head(name, shown)) {
      unheaded(node, style, name, shown);
    }
  }

  /// Tells code by its style, an item by its number or bullet, and else a paragraph.
  private void unheaded(XmlNode node, String style, String name, String shown)
      throws UnreadableException {
    Optional<String> number = number(node, style);
    if (CODE.matcher(name).matches()) {
      text.code(shown);
    } else if (number.isPresent()) {
      text.item(depth(node, style), (number.get() + " " + shown).strip());
    } else {
      text.paragraph(shown);
    }
  }

  /// The level of a heading, from 1: the paragraph's own before its style's. The value 9 means text
  /// (ECMA-376, 17.3.1.20).
  private Optional<Integer> level(XmlNode node, String style) {
    return node.value("pPr", "outlineLvl")
        .filter(level -> level.matches("[0-8]"))
        .map(level -> Integer.parseInt(level) + 1)
        .or(() -> styles.level(style));
  }

  /// What stands in a style of the document's head, and is kept in mind.
  ///
  /// @param name of the style, in small letters
  /// @return whether the paragraph was told, as a line of the head
  private boolean head(String name, String shown) throws UnreadableException {
    switch (name) {
      case "title" -> title = title.or(() -> Optional.of(shown));
      case "author" -> authors.add(shown);
      case "date" -> date = date.or(() -> PartialDate.written(shown.strip()));
      case "subtitle" -> {}
      default -> {
        return false;
      }
    }
    text.title(shown);
    return true;
  }

  /// The number of a paragraph in a list, empty for a bullet; nothing where it is in none.
  ///
  /// Counts the paragraph: to be asked once for each.
  private Optional<String> number(XmlNode node, String style) {
    String list = list(node, style);
    int depth = depth(node, style);
    return list.equals("0") || !numbering.shows(list, depth)
        ? Optional.empty()
        : Optional.of(numbering.next(list, depth));
  }

  /// The list that a paragraph or its style stands in; `0` where it is in none, as Word writes it.
  private String list(XmlNode node, String style) {
    return node.value("pPr", "numPr", "numId")
        .or(() -> styles.value(style, "pPr", "numPr", "numId"))
        .orElse("0");
  }

  /// How deep in its list it stands, from 0 to 8.
  private int depth(XmlNode node, String style) {
    return node.value("pPr", "numPr", "ilvl")
        .or(() -> styles.value(style, "pPr", "numPr", "ilvl"))
        .filter(level -> level.matches("[0-8]"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /// A table whose rows are told one by one; what is in tables within its cells is in the cells.
  ///
  /// Read row by row, as a table may be the whole document. A row that a tracked change took out is
  /// not told; the header is the one that is marked, or a first row that likely is one.
  private void table(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    boolean headed = false;
    while (cursor.next() && !cursor.ends("tbl")) {
      if (cursor.starts("tblPr")) {
        headed = isHeaded(cursor.tree());
      } else if (cursor.starts("tr")) {
        XmlNode row = cursor.tree();
        headed |= rows.isEmpty() && row.on("trPr", "tblHeader");
        if (row.at("trPr", "del").isEmpty()) {
          rows.add(cells(row));
        }
      }
    }
    text.table(rows, (headed || SheetHeader.isLikely(rows)) && rows.size() > 1);
  }

  /// The look of a table says whether its first row is set apart.
  ///
  /// By `firstRow`, or in files of older versions by the bit 0x20 of `val`.
  private static boolean isHeaded(XmlNode properties) {
    return properties
        .child("tblLook")
        .filter(
            look -> look.attribute("firstRow").map("1"::equals).orElseGet(() -> bit(look, 0x20)))
        .isPresent();
  }

  /// Whether a bit of the older, hexadecimal form of a table's look is set.
  private static boolean bit(XmlNode look, int mask) {
    return look.attribute("val")
        .filter(value -> value.matches("[0-9A-Fa-f]{1,4}"))
        .filter(value -> (Integer.parseInt(value, 16) & mask) != 0)
        .isPresent();
  }

  /// The cells of a row, those in controls and insertions among them.
  private List<String> cells(XmlNode row) {
    List<String> cells = new ArrayList<>();
    cellsOf(row, cells);
    return cells;
  }

  /// Cells may stand in controls.
  private void cellsOf(XmlNode node, List<String> cells) {
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "tc" -> cells.add(words.ofParagraphs(child));
        case "sdt", "sdtContent", "ins", "customXml" -> cellsOf(child, cells);
        default -> {}
      }
    }
  }
}
