package footnote.chat;

import footnote.answer.Citation;
import footnote.article.Block;
import footnote.article.Sentence;
import footnote.text.Cut;
import footnote.text.DisplayText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// A piece of a quote: prose, an item of a list, rows of a table, or code. Most quotes are one
/// piece; steps are an item each, with their commands between.
///
/// ```java
/// List<QuotePiece> pieces = QuotePiece.of(citation);
/// List<QuotePiece> shown = QuotePiece.fit(pieces, 400, kept -> markup(kept).length());
/// boolean cut = !shown.equals(pieces);
/// ```
///
/// @param text word for word: prose and an item on one line, rows on a line each, code on its own
///   lines with all its spaces
public record QuotePiece(Sentence.Kind kind, String text) {
  private static final Pattern MARKED = Pattern.compile("(?:\\d{1,9}[.)]|[-*+•–])\\s.*");

  static List<QuotePiece> of(Citation citation) {
    List<QuotePiece> pieces = new ArrayList<>();
    for (Block block : citation.passage().blocks()) {
      String text = citation.passage().textOf(block.within(citation.quote()));
      pieces.add(piece(block.kind(), text));
    }
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  private static QuotePiece piece(Sentence.Kind kind, String text) {
    return new QuotePiece(
        kind,
        switch (kind) {
          case SENTENCE, ITEM -> DisplayText.line(text);
          case ROW -> DisplayText.lines(text);
          case CODE -> DisplayText.verbatim(text);
        });
  }

  /// As many whole pieces as fit, and of the next as many whole lines or sentences, or else words
  /// or letters.
  ///
  /// @param size what pieces take where they are shown: at least the length of their texts, and
  ///   never less for more of them
  public static List<QuotePiece> fit(
      List<QuotePiece> pieces, int room, ToIntFunction<List<QuotePiece>> size) {
    List<QuotePiece> kept = new ArrayList<>();
    for (QuotePiece piece : pieces) {
      Cut cut = piece.cut(room, text -> size.applyAsInt(with(kept, piece.as(text))));
      if (!cut.text().isEmpty()) {
        kept.add(piece.as(cut.text()));
      }
      if (!cut.whole()) {
        break;
      }
    }
    return kept;
  }

  private Cut cut(int room, ToIntFunction<String> size) {
    return kind == Sentence.Kind.ROW || kind == Sentence.Kind.CODE
        ? Cut.lines(text, room, size)
        : Cut.within(text, room, size);
  }

  private QuotePiece as(String other) {
    return new QuotePiece(kind, other);
  }

  private static List<QuotePiece> with(List<QuotePiece> pieces, QuotePiece last) {
    List<QuotePiece> all = new ArrayList<>(pieces);
    all.add(last);
    return all;
  }

  /// What a list shows before this item: nothing where it has a number or a mark itself.
  public String bullet(String usual) {
    return MARKED.matcher(text).matches() ? "" : usual;
  }

  public boolean isCode() {
    return kind == Sentence.Kind.CODE;
  }
}
