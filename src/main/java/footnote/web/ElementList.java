package footnote.web;

import footnote.article.Sentence;
import footnote.web.Element.Line;
import footnote.web.Element.Piece;
import footnote.web.Element.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gathers what follows each other into elements: items into a list, rows into a table.
final class ElementList {
  /// How readers part the cells of a row.
  private static final String CELL = " · ";

  private static final Pattern PARAGRAPHS = Pattern.compile("\n\n+");

  /// An item that brings its number or bullet along.
  private static final Pattern MARKED = Pattern.compile("(?s)(?:\\w{1,4}[.)]|[-*+•–])\\s.*");

  private final List<Element> elements = new ArrayList<>();
  private final List<Line> items = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /// Adds a stretch of text of one kind.
  void add(Sentence.Kind kind, Line line) {
    if (line.isEmpty()) {
      return;
    }
    if (kind != Sentence.Kind.ITEM
        || items.isEmpty()
        || isMarked(line) != isMarked(items.getFirst())) {
      endList();
    }
    if (kind != Sentence.Kind.ROW) {
      endTable();
    }
    switch (kind) {
      case SENTENCE -> split(line, PARAGRAPHS).forEach(it -> elements.add(Element.paragraph(it)));
      case ITEM -> items.add(line);
      case ROW ->
          split(line, Pattern.compile("\n"))
              .forEach(row -> rows.add(new Row(split(row, Pattern.compile(CELL)))));
      case CODE -> elements.add(Element.code(line));
    }
  }

  /// Adds what is whole by itself.
  void add(Element element) {
    endList();
    endTable();
    elements.add(element);
  }

  /// All that was added, in its order.
  List<Element> all() {
    endList();
    endTable();
    return List.copyOf(elements);
  }

  /// Whether an item needs no bullet of ours.
  private static boolean isMarked(Line line) {
    return MARKED.matcher(line.pieces().getFirst().text()).matches();
  }

  /// Makes an element of the items so far; nothing where there are none.
  private void endList() {
    if (!items.isEmpty()) {
      elements.add(Element.list(items, isMarked(items.getFirst())));
      items.clear();
    }
  }

  /// Likewise of the rows.
  private void endTable() {
    if (!rows.isEmpty()) {
      elements.add(Element.table(rows));
      rows.clear();
    }
  }

  /// The lines that a line is made of, each with its part of the quote.
  private static List<Line> split(Line line, Pattern between) {
    List<Line> lines = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      String[] parts = between.split(piece.text(), -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(new Line(open));
          open.clear();
        }
        if (!parts[i].isEmpty()) {
          open.add(new Piece(parts[i], piece.quote(), piece.first() && i == 0));
        }
      }
    }
    lines.add(new Line(open));
    return lines.stream().filter(it -> !it.isEmpty()).toList();
  }

  /// The place that a text begins with, if it is not the one before.
  void place(Optional<String> words) {
    words.ifPresent(it -> add(Element.place(it)));
  }
}
