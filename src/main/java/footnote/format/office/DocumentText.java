package footnote.format.office;

import footnote.article.Place;
import footnote.format.UnreadableException;
import footnote.format.VisibleText;
import java.util.ArrayList;
import java.util.List;

/// Writes down what is seen of a document whose format has paragraphs one after another where
/// Markdown has nested blocks: it opens and closes lists by the level of each item, joins lines of
/// code, and keeps footnotes until the section ends.
///
/// It stands between an office format and the article: readers tell what comes next, and this makes
/// of it the nested order that [VisibleText] asks for. What is told is counted, footnotes aside,
/// names of columns with each row that repeats them; beyond the limit of characters reading ends
/// with an [UnreadableException], so that a small packed file can't become a huge article.
///
/// ```java
/// text.heading(1, "Bread");
/// text.item(0, "flour");
/// text.item(1, "rye");
/// text.paragraph("Bake it.");   // ends both lists
/// ```
public final class DocumentText {
  private final VisibleText seen = new VisibleText();
  private final List<String> footnotes = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final StringBuilder code = new StringBuilder();
  private final int longest;

  /// Names of the columns of the table that is open; none where it has no header.
  private List<String> columns = List.of();

  /// How many lists are open, each in the one before.
  private int openLists;

  /// Characters told so far.
  private long characters;

  /// @param longest characters of all its text
  public DocumentText(int longest) {
    this.longest = longest;
  }

  /// Title, byline, date and the like.
  public void title(String words) throws UnreadableException {
    between(words);
    seen.head(words);
  }

  /// A heading, before which the footnotes of the section above it are told.
  ///
  /// @param level from 1
  public void heading(int level, String words) throws UnreadableException {
    if (!words.isBlank()) {
      endSection();
      between(words);
      seen.heading(level, words);
    }
  }

  /// A paragraph, which ends lists and code; a blank one is passed over.
  public void paragraph(String words) throws UnreadableException {
    if (!words.isBlank()) {
      between(words);
      seen.paragraph(words);
    }
  }

  /// What a page shows and nobody asks for, such as a table of contents.
  public void boilerplate(String words) throws UnreadableException {
    between(words);
    seen.boilerplate(words);
  }

  /// An item of a list.
  ///
  /// @param level how deep its list stands within others, from 0
  public void item(int level, String words) throws UnreadableException {
    if (words.isBlank()) {
      return;
    }
    count(words);
    endCode();
    for (; openLists <= level; openLists++) {
      seen.beginList();
    }
    for (; openLists > level + 1; openLists--) {
      seen.endList();
    }
    seen.item(words);
  }

  /// A line or more of code; those one after another are one block.
  public void code(String lines) throws UnreadableException {
    count(lines);
    endLists();
    code.append(lines).append('\n');
  }

  /// A footnote to what was told last.
  ///
  /// It is kept until the next heading or the end, so that it doesn't part a sentence from the
  /// next.
  public void footnote(String words) {
    if (!words.isBlank()) {
      footnotes.add(words);
    }
  }

  /// A whole table; one of a single column reads as paragraphs.
  ///
  /// @param headed whether the first row is the header
  public void table(List<List<String>> rows, boolean headed) throws UnreadableException {
    if (rows.isEmpty()) {
      return;
    }
    if (rows.stream().allMatch(row -> row.size() == 1)) {
      for (List<String> row : rows) {
        paragraph(row.getFirst());
      }
      return;
    }
    beginTable(headed ? rows.getFirst() : List.of());
    for (List<String> row : rows.subList(headed ? 1 : 0, rows.size())) {
      row(row);
    }
  }

  /// Begins a table whose rows are told one by one.
  ///
  /// @param names the cells of its header row; empty where it has none
  public void beginTable(List<String> names) throws UnreadableException {
    columns = names;
    between(String.join(" ", names));
    seen.table(names);
  }

  /// A row of the table begun last; each cell is told with the name of its column.
  public void row(List<String> cells) throws UnreadableException {
    count(String.join(" ", cells));
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      count(cells.get(i).isEmpty() ? "" : columns.get(i));
    }
    seen.row(cells);
  }

  /// What the operator has to know of how the document was read.
  public void remark(String words) {
    remarks.add(words);
  }

  /// What [#remark] was told, in order.
  public List<String> remarks() {
    return remarks;
  }

  /// Says that what follows stands on a page, slide or sheet of that name, for citations to name
  /// it.
  public void place(Place.Kind kind, String label) {
    if (!label.isBlank()) {
      seen.place(new Place(kind, label.strip()));
    }
  }

  /// All that has been told, its footnotes at the ends of their sections.
  public VisibleText seen() {
    endSection();
    return seen;
  }

  /// Ends what is open and tells the footnotes kept, as paragraphs.
  private void endSection() {
    endCode();
    endLists();
    footnotes.forEach(seen::paragraph);
    footnotes.clear();
  }

  /// Counts a block's words and ends the lists and the code above it.
  private void between(String words) throws UnreadableException {
    count(words);
    endCode();
    endLists();
  }

  /// Ends the lists that are open, the innermost first.
  private void endLists() {
    for (; openLists > 0; openLists--) {
      seen.endList();
    }
  }

  /// Tells the lines of code gathered, as one block.
  private void endCode() {
    if (!code.isEmpty()) {
      seen.code(code.toString());
      code.setLength(0);
    }
  }

  /// Adds to the characters told; the limit is checked before anything is kept.
  private void count(String words) throws UnreadableException {
    characters += words.length();
    if (characters > longest) {
      throw new UnreadableException("holds more than " + longest + " characters of text");
    }
  }
}
