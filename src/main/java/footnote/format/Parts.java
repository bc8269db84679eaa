package footnote.format;

import footnote.article.Part;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Puts the parts of a text in order, so that nothing but white space lies between them.
///
/// An article's parts stand in the order of its text and do not overlap. A reader that writes down
/// what it sees keeps that by itself; these are for readers that keep the file's own text and mark
/// stretches of it.
public final class Parts {
  /// A paragraph that breaks off is longer than this: short lines without a full stop are a list or
  /// a verse.
  ///
  /// In UTF-16 units.
  private static final int SHORTEST_BROKEN = 40;

  private Parts() {}

  /// A part that hangs on no other and has no level.
  public static Part of(Part.Role role, int start, int end) {
    return new Part(role, new Span(start, end));
  }

  /// Joins each paragraph that breaks off with the one that goes on with it after a stray blank
  /// line: the first has no end of a sentence, the next begins in small letters.
  ///
  /// Texts that were copied from pages or scans have such blank lines; a quote of half a sentence
  /// would be worse than one of two paragraphs. Several pieces in a row become one. The joined part
  /// loses what hung on the pieces.
  public static List<Part> joined(String text, List<Part> parts) {
    List<Part> joined = new ArrayList<>(parts.size());
    for (Part part : parts) {
      Part last = joined.isEmpty() ? part : joined.getLast();
      if (!joined.isEmpty() && breaksOff(text, last) && goesOn(text, part)) {
        part = of(Part.Role.PARAGRAPH, joined.removeLast().span().start(), part.span().end());
      }
      joined.add(part);
    }
    return joined;
  }

  /// Whether it ends in a letter, a digit, a comma or a dash: neither a full stop nor a colon,
  /// which introduces what follows.
  private static boolean breaksOff(String text, Part part) {
    if (part.role() != Part.Role.PARAGRAPH || part.span().length() < SHORTEST_BROKEN) {
      return false;
    }
    Span span = part.span();
    char last = text.charAt(span.end() - 1);
    return last == ',' || last == '-' || last == '—' || Character.isLetterOrDigit(last);
  }

  /// Scripts without small letters are never joined.
  private static boolean goesOn(String text, Part part) {
    return part.role() == Part.Role.PARAGRAPH
        && Character.isLowerCase(text.codePointAt(part.span().start()));
  }

  /// Marks what lies between the parts: as paragraphs where it holds letters or digits, else as
  /// boilerplate.
  public static List<Part> filled(String text, List<Part> parts) {
    List<Part> filled = new ArrayList<>(parts.size());
    int done = 0;
    for (Part part : parts) {
      fill(text, new Span(done, part.span().start()), filled);
      filled.add(part);
      done = part.span().end();
    }
    fill(text, new Span(done, text.length()), filled);
    return filled;
  }

  /// Marks a gap, white space at its ends aside; one of white space alone is left as it is.
  private static void fill(String text, Span between, List<Part> filled) {
    Span gap = Blocks.trimmed(text, between.start(), between.end());
    if (gap.length() > 0) {
      boolean worded =
          text.substring(gap.start(), gap.end()).codePoints().anyMatch(Character::isLetterOrDigit);
      filled.add(new Part(worded ? Part.Role.PARAGRAPH : Part.Role.BOILERPLATE, gap));
    }
  }
}
