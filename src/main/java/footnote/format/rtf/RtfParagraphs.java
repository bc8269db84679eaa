package footnote.format.rtf;

import footnote.format.UnreadableException;
import footnote.format.office.DocumentText;
import footnote.format.office.SheetHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the words of an RTF file together to headings, paragraphs, items and rows.
///
/// RTF has no elements: a paragraph is what was written before `\par`, a row what was before
/// `\row`, and properties hold until `\pard` takes them back. Tables are rows one after another,
/// and end with the first paragraph outside.
///
/// ```
/// \pard\outlinelevel0 Bread\par          -> heading of level 1
/// {\listtext\'b7\tab}rye\par             -> item "rye"
/// \intbl Ann\cell 42\cell\row            -> row "Ann", "42"
/// ```
final class RtfParagraphs {
  private final DocumentText text;
  private final Map<Integer, String> styles;

  /// Of the paragraph or cell that is open.
  private final StringBuilder words = new StringBuilder();

  private final List<String> cells = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /// The bullet or number before the paragraph that is open, if it has one.
  private Optional<String> label = Optional.empty();

  private Optional<String> title = Optional.empty();
  private int style;

  /// From 0 as the format counts; -1 for text, and any beyond 8 is text too.
  private int outline = -1;

  /// How deep in its list the paragraph stands, from 0.
  private int depth;

  private boolean inTable;

  /// Whether the first of the rows gathered is marked as a header.
  private boolean headed;

  /// @param styles the names of styles by their numbers, in small letters
  RtfParagraphs(DocumentText text, Map<Integer, String> styles) {
    this.text = text;
    this.styles = styles;
  }

  /// The first paragraph in the style of a title.
  Optional<String> title() {
    return title;
  }

  /// Adds words to the paragraph or cell that is open.
  void words(String more) {
    words.append(more);
  }

  /// The paragraph that is open has a style, by its number in the style sheet.
  void style(int number) {
    style = number;
  }

  /// A footnote, told when its group ends; its place in the paragraph is not kept.
  void footnote(String note) {
    text.footnote(note.strip());
  }

  /// The bullet or number that is shown before the paragraph.
  void label(String shown) {
    label = Optional.of(shown.strip());
  }

  /// What the operator has to know of how the file was read.
  void remark(String remark) {
    text.remark(remark);
  }

  /// Takes a control word on paragraphs and tables; others say how things look.
  ///
  /// @param number the word's number, 1 where it has none
  void word(String word, int number) throws UnreadableException {
    switch (word) {
      case "par", "sect" -> paragraph();
      case "pard" -> reset();
      case "outlinelevel" -> outline = number;
      case "ilvl" -> depth = Math.clamp(number, 0, 8);
      case "intbl" -> inTable = true;
      case "cell" -> cell();
      case "row" -> row();
      case "trhdr" -> headed |= rows.isEmpty();
      default -> {}
    }
  }

  /// Takes back what paragraphs have set; their words stay.
  private void reset() {
    style = 0;
    outline = -1;
    depth = 0;
    inTable = false;
  }

  /// Ends a cell. What was its label is not shown in a row.
  private void cell() {
    cells.add(words.toString().strip());
    words.setLength(0);
    label = Optional.empty();
  }

  /// Ends a row. Cells that were begun without being ended are no cells.
  private void row() {
    rows.add(List.copyOf(cells));
    cells.clear();
  }

  /// Ends a paragraph; in a table it is a line of a cell, and outside it ends the table above.
  private void paragraph() throws UnreadableException {
    if (inTable) {
      words.append('\n');
      return;
    }
    endTable();
    String shown = words.toString().strip();
    words.setLength(0);
    if (!shown.isEmpty()) {
      tell(shown);
    }
    label = Optional.empty();
  }

  /// Tells a paragraph by its outline, style or label. A list is known by its label alone, as the
  /// text that older programs are to show for it stands in the file.
  private void tell(String shown) throws UnreadableException {
    String name = styles.getOrDefault(style, "");
    int level = outline >= 0 && outline < 9 ? outline + 1 : level(name);
    if (name.equals("title")) {
      title = title.or(() -> Optional.of(shown));
      text.title(shown);
    } else if (level > 0) {
      text.heading(level, (label.orElse("") + " " + shown).strip());
    } else if (label.filter(mark -> !mark.isEmpty()).isPresent()) {
      text.item(depth, (number() + " " + shown).strip());
    } else if (name.matches("preformatted text|html preformatted|source code|code")) {
      text.code(shown);
    } else {
      text.paragraph(shown);
    }
  }

  /// The level of a heading by its style; 0 for none.
  private static int level(String style) {
    return style.matches("heading [1-9]") ? style.charAt(8) - '0' : 0;
  }

  /// The label where it is a number and no bullet.
  private String number() {
    return label
        .filter(mark -> mark.codePoints().anyMatch(Character::isLetterOrDigit) && mark.length() > 1)
        .orElse("");
  }

  /// Tells the rows gathered, with a header that the file marks or that the first row likely is.
  private void endTable() throws UnreadableException {
    if (!rows.isEmpty()) {
      text.table(rows, rows.size() > 1 && (headed || SheetHeader.isLikely(rows)));
      rows.clear();
      headed = false;
    }
  }

  /// Tells what is still open.
  ///
  /// The last paragraph of a file may lack its `\par`, and the last row its `\row`.
  void end() throws UnreadableException {
    inTable = false;
    if (!cells.isEmpty()) {
      row();
    }
    paragraph();
  }
}
