package footnote.format.office;

import footnote.format.DocumentLimits;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Reads OpenDocument texts, sheets and slides (ISO/IEC 26300): what is seen when all changes are
/// accepted, without comments, headers and footers.
///
/// All three kinds keep their text in `content.xml` with the same paragraphs, lists and tables;
/// [OdfSheets] and [OdfSlides] read what sheets and slides have of their own. Styles come before
/// the body, so that one pass is enough.
///
/// ```
/// text:h, outline level 2  -> heading of level 2, with its number if headings have one
/// text:list                -> items, numbered as their style says
/// text:note                -> a footnote at the end of the section
/// office:annotation        -> (nothing)
/// ```
final class OdfDocument {
  /// Names of paragraph styles, in small letters, that set code.
  private static final Pattern CODE = Pattern.compile("preformatted text|source code|code|listing");

  private final DocumentText text;
  private final DocumentLimits limits;
  private final OdfStyles styles = new OdfStyles();
  private final OdfWords words = new OdfWords(styles);

  /// What paragraphs in the styles of a head say, as in a Word document.
  private final List<String> authors = new ArrayList<>();

  private Optional<String> title = Optional.empty();
  private Optional<PartialDate> date = Optional.empty();

  private OdfDocument(DocumentText text, DocumentLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  /// Reads a document and tells its text.
  ///
  /// @return what the head that it shows says, then its properties, then the paragraph in the style
  ///   of a title
  /// @throws UnreadableException where the package holds no content, or too much text
  static Metadata read(ZipPackage file, DocumentText text, DocumentLimits limits)
      throws XMLStreamException, UnreadableException {
    XmlCursor content =
        file.cursor("content.xml")
            .orElseThrow(
                () -> new UnreadableException("is not what its name says: no OpenDocument file"));
    OdfDocument document = new OdfDocument(text, limits);
    Optional<XmlCursor> named = file.cursor("styles.xml");
    if (named.isPresent()) {
      document.styles(named.get());
    }
    document.content(content);
    return document.known(OfficeProperties.ofOpenDocument(file.tree("meta.xml")));
  }

  /// Authors and a date that the document shows go before its properties, which programs fill in.
  private Metadata known(Metadata properties) {
    Metadata shown =
        new Metadata(
            Optional.empty(), authors, Optional.empty(), date, Optional.empty(), Optional.empty());
    return shown.or(properties).or(Metadata.titled(title));
  }

  /// Takes up the named styles; the master pages behind them hold headers and footers.
  private void styles(XmlCursor cursor) throws XMLStreamException {
    while (cursor.next() && !cursor.starts("master-styles")) {
      if (cursor.isStart() && isStyle(cursor.name())) {
        styles.add(cursor.tree());
      }
    }
  }

  /// Whether an element is one of those that [OdfStyles] takes up; fonts and page layouts are not.
  private static boolean isStyle(String name) {
    return name.equals("style") || name.equals("list-style") || name.equals("outline-style");
  }

  /// Takes up the styles made by the way, which come before the body, then tells the body by its
  /// kind.
  private void content(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    while (cursor.next() && !cursor.starts("body")) {
      if (cursor.isStart() && isStyle(cursor.name())) {
        styles.add(cursor.tree());
      }
    }
    while (cursor.next()) {
      if (cursor.starts("spreadsheet")) {
        new OdfSheets(text, styles, words, limits).read(cursor);
      } else if (cursor.starts("presentation")) {
        new OdfSlides(this, text, styles, words).read(cursor);
      } else if (cursor.isStart()) {
        block(cursor);
      }
    }
  }

  /// Tells one block. Sections and other elements around blocks are gone into.
  private void block(XmlCursor cursor) throws XMLStreamException, UnreadableException {
    switch (cursor.name()) {
      case "h" -> heading(cursor.tree());
      case "p" -> paragraph(cursor.tree());
      case "list" -> list(cursor.tree(), "", 1);
      case "table" -> table(cursor.tree());
      case "table-of-content", "alphabetical-index", "illustration-index", "table-index" ->
          text.boilerplate(words.ofParagraphs(cursor.tree()));
      case "tracked-changes", "sequence-decls", "forms" -> cursor.skip();
      default -> {}
    }
  }

  /// Tells a heading with its number, if headings have numbers and it isn't one without.
  private void heading(XmlNode node) throws UnreadableException {
    OdfWords.Line line = words.of(node);
    if (!line.words().isBlank()) {
      int level = node.number("outline-level").orElse(1);
      boolean numbered = node.attribute("is-list-header").filter("true"::equals).isEmpty();
      String number = numbered ? styles.next("", level) : "";
      text.heading(level, (number + " " + line.words()).strip());
    }
    beside(line);
  }

  /// Tells code by its style, else a line of the head or a paragraph; then what hangs on it.
  private void paragraph(XmlNode node) throws UnreadableException {
    OdfWords.Line line = words.of(node);
    String style = styles.name(node.attribute("style-name").orElse(""));
    String shown = line.words();
    if (CODE.matcher(style).matches()) {
      text.code(shown);
    } else if (shown.isBlank() || !head(style, shown)) {
      text.paragraph(shown);
    }
    beside(line);
  }

  /// Tells what hangs on a paragraph: text boxes and notes.
  private void beside(OdfWords.Line line) throws UnreadableException {
    for (String each : line.boxes()) {
      text.paragraph(each);
    }
    line.notes().forEach(text::footnote);
  }

  /// What stands in a style of the document's head, and is kept in mind.
  ///
  /// @param style its name in small letters
  /// @return whether it was told, as a line of the head
  private boolean head(String style, String shown) throws UnreadableException {
    switch (style) {
      case "title" -> title = title.or(() -> Optional.of(shown));
      case "author" -> authors.add(shown);
      case "date" -> date = date.or(() -> PartialDate.written(shown));
      case "subtitle" -> {}
      default -> {
        return false;
      }
    }
    text.title(shown);
    return true;
  }

  /// Tells a list with the lists in it. It counts anew unless it says that it goes on with one
  /// above.
  ///
  /// @param inherited the style of the list around it
  /// @param level from 1
  void list(XmlNode list, String inherited, int level) throws UnreadableException {
    String style = list.attribute("style-name").orElse(inherited);
    boolean goesOn = list.attribute("continue-numbering").filter("true"::equals).isPresent();
    if (level == 1 && !goesOn && list.attribute("continue-list").isEmpty()) {
      styles.restart(style);
    }
    for (XmlNode item : list.children()) {
      if (item.is("list-item") || item.is("list-header")) {
        item(item, style, level);
      }
    }
  }

  /// Tells an item: its paragraphs as one, then the lists in it.
  ///
  /// Notes are told behind the item, not behind its list: they belong to what it says.
  private void item(XmlNode item, String style, int level) throws UnreadableException {
    List<String> lines = new ArrayList<>();
    List<OdfWords.Line> beside = new ArrayList<>();
    for (XmlNode child : item.children()) {
      if (child.is("p") || child.is("h")) {
        OdfWords.Line line = words.of(child);
        lines.add(line.words());
        beside.add(line);
      }
    }
    String shown = String.join("\n", lines).strip();
    if (isHeading(item)) {
      text.heading(level, shown);
    } else if (!shown.isEmpty()) {
      String number = item.is("list-item") ? styles.next(style, level) : "";
      text.item(level - 1, (number + " " + shown).strip());
    }
    for (OdfWords.Line line : beside) {
      line.notes().forEach(text::footnote);
    }
    for (XmlNode child : item.children("list")) {
      list(child, style, level + 1);
    }
  }

  /// Headings that are numbered as lists are stand in lists.
  private static boolean isHeading(XmlNode item) {
    return item.child("h").isPresent() && item.child("p").isEmpty();
  }

  /// Tells a table; its header is the one it marks, or a first row that likely is one.
  void table(XmlNode table) throws UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    boolean headed = table.child("table-header-rows").isPresent();
    rows(table, rows);
    text.table(rows, rows.size() > 1 && (headed || SheetHeader.isLikely(rows)));
  }

  /// Gathers rows in order; groups of rows, headers among them, are gone into.
  private void rows(XmlNode node, List<List<String>> rows) {
    for (XmlNode child : node.children()) {
      switch (child.name()) {
        case "table-row" -> rows.add(cells(child));
        case "table-header-rows", "table-rows", "table-row-group" -> rows(child, rows);
        default -> {}
      }
    }
  }

  /// What the cells of a row show; one that another spans is empty, so that columns stay in line.
  private List<String> cells(XmlNode row) {
    return row.children().stream()
        .filter(cell -> cell.is("table-cell") || cell.is("covered-table-cell"))
        .map(words::ofParagraphs)
        .toList();
  }
}
