package footnote.chat;

import footnote.answer.Excerpt;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a turn leads to: passages in order, one of them in the middle.
///
/// @param quoted which of them the quote is in
/// @param middle which of them is in the middle; none, where the article does not go so far
/// @param quote where the quote stands in its passage; nowhere when the passage has no such range
/// @param outdated why the article holds no more, if something says so
record ContextWindow(
    List<Passage> all, int quoted, int middle, Optional<Span> quote, Outdated outdated) {
  public ContextWindow {
    all = List.copyOf(all);
  }

  /// What the turn leads to.
  ///
  /// @param excerpt around the quoted passage, wide enough for the turn's step and what is shown
  ///   beside it
  public static ContextWindow of(Excerpt excerpt, ReplyToken.Turn turn) {
    List<Passage> all = new ArrayList<>(excerpt.before());
    int quoted = all.size();
    all.add(excerpt.passage());
    all.addAll(excerpt.after());
    return new ContextWindow(
        all,
        quoted,
        quoted + turn.step(),
        turn.quote().in(excerpt.passage().text()),
        excerpt.outdated());
  }

  /// Whether there is a passage in the middle.
  public boolean there() {
    return middle >= 0 && middle < all.size();
  }

  /// The same, or the last there is in that direction.
  public ContextWindow within() {
    return new ContextWindow(all, quoted, Math.clamp(middle, 0, all.size() - 1), quote, outdated);
  }

  /// Which passages stand at most so far from the middle.
  public IntStream around(int reach) {
    return IntStream.rangeClosed(
        Math.max(0, middle - reach), Math.min(middle + reach, all.size() - 1));
  }

  /// The quote in one of the passages.
  public Optional<Span> quoteIn(int passage) {
    return passage == quoted ? quote : Optional.empty();
  }
}
