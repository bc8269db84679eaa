package footnote.web;

import java.util.List;
import java.util.Optional;

/// Something that a page shows as one: a heading, a paragraph, a list, a table, code, or the mark
/// of a new page. One of its parts is there, the others are empty; the templates show what is.
///
/// ```java
/// Element.paragraph(Line.of("The port reopened."));
/// ```
///
/// @param place `page 3`, before what begins there
/// @param marked whether the items bring their own numbers or bullets
record Element(
    Optional<Heading> heading,
    Optional<String> place,
    Optional<Line> paragraph,
    List<Line> items,
    boolean marked,
    List<Row> rows,
    Optional<Line> code) {
  Element {
    items = List.copyOf(items);
    rows = List.copyOf(rows);
  }

  /// A heading, which the list of contents leads to.
  ///
  /// @param level 2 to 6: the title is 1
  record Heading(int level, String id, String text) {
    /// How far it is set in among the contents, as a class of the style; empty at the outermost.
    Optional<String> depth() {
      return switch (level) {
        case 2 -> Optional.empty();
        case 3 -> Optional.of("deep");
        default -> Optional.of("deeper");
      };
    }
  }

  /// A text with the quote marked, where that is in it.
  record Line(List<Piece> pieces) {
    Line {
      pieces = List.copyOf(pieces);
    }

    static Line of(String text) {
      return new Line(List.of(new Piece(text, false, false)));
    }

    boolean isEmpty() {
      return pieces.stream().allMatch(piece -> piece.text.isBlank());
    }
  }

  /// A piece of a text.
  ///
  /// @param quote whether it is of the quote
  /// @param first whether the quote begins with it
  record Piece(String text, boolean quote, boolean first) {}

  /// A row of a table.
  record Row(List<Line> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  boolean hasItems() {
    return !items.isEmpty();
  }

  boolean hasRows() {
    return !rows.isEmpty();
  }

  /// A heading alone.
  static Element heading(Heading heading) {
    return of(Optional.of(heading), Optional.empty());
  }

  /// The mark of a page, slide, sheet or chapter alone.
  ///
  /// @param words as a footnote says it
  static Element place(String words) {
    return of(Optional.empty(), Optional.of(words));
  }

  private static Element of(Optional<Heading> heading, Optional<String> place) {
    return new Element(
        heading, place, Optional.empty(), List.of(), false, List.of(), Optional.empty());
  }

  /// A paragraph alone.
  static Element paragraph(Line line) {
    return new Element(
        Optional.empty(),
        Optional.empty(),
        Optional.of(line),
        List.of(),
        false,
        List.of(),
        Optional.empty());
  }

  /// A list alone.
  ///
  /// @param items at least one
  static Element list(List<Line> items, boolean marked) {
    return new Element(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        items,
        marked,
        List.of(),
        Optional.empty());
  }

  /// A table alone. Its rows name their columns themselves, as readers of tables write them.
  static Element table(List<Row> rows) {
    return new Element(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        rows,
        Optional.empty());
  }

  /// Code alone, with all its spaces and line ends.
  static Element code(Line line) {
    return new Element(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        Optional.of(line));
  }
}
