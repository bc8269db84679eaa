package footnote.terminal;

import java.net.URI;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A paragraph of pieces in different styles that is wrapped as one. Text comes in as it is and
/// goes out made visible, its white space folded.
///
/// ```java
/// new Paragraph().add("Port reopens", Style.BOLD).add(", 2024").mark("[1]", Style.DIM)
///     .lines(new Look(20, false, false), Margin.indent(2)); // "  Port reopens,\n  2024 [1]\n"
/// ```
///
/// Lines break where Unicode allows it (UAX #14, by Java's [BreakIterator]), but not within a
/// filter and not before a closing quotation mark; a word wider than a line is cut. Styles and
/// links are added after wrapping, so that they take no columns. Every text of a stranger reaches a
/// terminal through here.
final class Paragraph {
  /// Keeps two words on one line; shown as a space.
  private static final char GLUE = '\u00a0';

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /// @param end where it ends in the text; it begins where the one before ends
  /// @param link where the words lead, in terminals that show links
  private record Piece(int end, Style style, Optional<URI> link) {}

  /// Adds plain words, right behind what is there.
  Paragraph add(String words) {
    return add(words, Style.PLAIN);
  }

  /// Adds words in a style.
  Paragraph add(String words, Style style) {
    return add(words, style, Optional.empty());
  }

  /// Adds words that lead somewhere where the terminal shows links.
  Paragraph add(String words, Style style, Optional<URI> link) {
    text.append(Visible.folded(words));
    pieces.add(new Piece(text.length(), style, link));
    return this;
  }

  /// Adds a line of code, its spaces as they are.
  Paragraph code(String line) {
    return code(line, Style.PLAIN);
  }

  /// The same in a style. A line of code is wrapped like any other where it is too wide.
  Paragraph code(String line, Style style) {
    text.append(Visible.lines(line).replace(' ', GLUE));
    pieces.add(new Piece(text.length(), style, Optional.empty()));
    return this;
  }

  /// Adds a mark that stays with the word before it.
  Paragraph mark(String mark, Style style) {
    text.append(GLUE);
    return add(mark, style);
  }

  /// The lines, each with its line end; one empty line for no text.
  ///
  /// @param look how wide the place is, and what it shows
  /// @param margin what stands before each line, within that width
  String lines(Look look, Margin margin) {
    StringBuilder out = new StringBuilder();
    int width = look.columns() - Columns.of(margin.first());
    int start = 0;
    for (int end : breaks(Math.max(1, width))) {
      String before = start == 0 ? margin.first() : margin.rest();
      appendLine(before, margin.style(), start, end, look, out);
      start = end;
    }
    return out.toString();
  }

  /// A line without the blanks it was broken at; a margin of blanks is dropped from an empty one.
  ///
  /// @param before the margin of this line
  private void appendLine(
      String before, Style style, int start, int end, Look look, StringBuilder out) {
    int from = skipSpaces(start, end);
    int to = trimSpaces(from, end);
    out.append(look.color() ? style.of(before) : from == to ? before.stripTrailing() : before);
    appendPieces(from, to, look, out);
    out.append('\n');
  }

  /// The part of each piece that lies in a line.
  private void appendPieces(int from, int to, Look look, StringBuilder out) {
    int start = 0;
    for (Piece piece : pieces) {
      int a = Math.max(start, from);
      int b = Math.min(piece.end(), to);
      if (a < b) {
        out.append(shown(text.substring(a, b).replace(GLUE, ' '), piece, look));
      }
      start = piece.end();
    }
  }

  /// Words with the sequences that style and link them.
  private static String shown(String words, Piece piece, Look look) {
    String styled = look.color() ? piece.style().of(words) : words;
    return look.links() ? piece.link().map(uri -> linked(styled, uri)).orElse(styled) : styled;
  }

  /// OSC 8, as terminals agreed on it.
  ///
  /// An address in ASCII can't end the sequence that it stands in.
  private static String linked(String words, URI uri) {
    return "\033]8;;" + uri.toASCIIString() + "\033\\" + words + "\033]8;;\033\\";
  }

  /// Where each line ends: at the last place that fits, or within a word that alone is too wide.
  ///
  /// @param width in columns, at least 1
  /// @return offsets in the text, the last of them its length
  private List<Integer> breaks(int width) {
    if (Columns.of(text) <= width) {
      return List.of(text.length());
    }
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(text.toString());
    List<Integer> breaks = new ArrayList<>();
    int line = 0;
    int start = places.first();
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      if (isInFilter(end) || isBeforeClosingQuote(end)) {
        continue;
      }
      if (start > line && overflows(line, end, width)) {
        breaks.add(start);
        line = start;
      }
      while (overflows(line, end, width)) {
        line = Columns.end(text, line, width);
        breaks.add(line);
      }
      start = end;
    }
    breaks.add(text.length());
    return breaks;
  }

  /// `-source:NAME` is one word to those who type it.
  private boolean isInFilter(int place) {
    if (place == text.length() || !Character.isLetterOrDigit(text.charAt(place))) {
      return false;
    }
    char before = text.charAt(place - 1);
    return before == ':' || (before == '-' && isFirst(place - 1));
  }

  /// `“` closes a quotation in German, though for Unicode it may open one.
  private boolean isBeforeClosingQuote(int place) {
    return place < text.length() && text.charAt(place) == '“' && text.charAt(place - 1) != ' ';
  }

  /// Whether no letter or digit is right in front of a place.
  private boolean isFirst(int place) {
    return place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1));
  }

  /// Whether a stretch is wider than a line, blanks at its end not counted.
  private boolean overflows(int start, int end, int width) {
    return Columns.end(text, start, width) < trimSpaces(start, end);
  }

  /// Where the first character that is no blank stands; `end` where all are.
  private int skipSpaces(int start, int end) {
    int from = start;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    return from;
  }

  /// Behind the last character that is no blank; `start` where all are.
  private int trimSpaces(int start, int end) {
    int to = end;
    while (to > start && text.charAt(to - 1) == ' ') {
      to--;
    }
    return to;
  }
}
