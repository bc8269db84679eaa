package footnote.article;

import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A stretch of a passage that is laid out as one: a paragraph, an item, rows of a table, code.
///
/// @param span where it stands in the article's text
public record Block(Sentence.Kind kind, Span span) {
  /// The blocks that sentences make up, in their order.
  static List<Block> of(List<Sentence> sentences) {
    List<Block> blocks = new ArrayList<>();
    int paragraph = -1;
    for (Sentence next : sentences) {
      Block block = new Block(next.kind(), next.span());
      boolean goesOn = next.paragraph() == paragraph && blocks.getLast().kind() == next.kind();
      if (goesOn) {
        Span begun = blocks.removeLast().span();
        block = new Block(next.kind(), new Span(begun.start(), next.span().end()));
      }
      blocks.add(block);
      paragraph = next.paragraph();
    }
    return blocks;
  }

  /// What of it lies in a range; empty where nothing does.
  public Span within(Span range) {
    int start = Math.max(span.start(), range.start());
    return new Span(start, Math.max(start, Math.min(span.end(), range.end())));
  }
}
