package footnote.article;

import footnote.text.Label;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The headings above the place in an article that has been reached.
final class Outline {
  /// Characters of a heading that are kept.
  private static final int LONGEST = 200;

  private final Deque<Entry> open = new ArrayDeque<>();

  private record Entry(int level, String heading, Optional<String> anchor) {}

  /// Goes on below a heading: it ends the sections of its level and of deeper ones.
  void enter(Part heading, String text) {
    while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
      open.removeLast();
    }
    Label.of(heading.span().glimpse(text), LONGEST)
        .ifPresent(words -> open.addLast(new Entry(heading.level(), words, heading.anchor())));
  }

  /// Outermost first.
  List<String> path() {
    return open.stream().map(Entry::heading).toList();
  }

  /// The anchor of the innermost.
  Optional<String> anchor() {
    return open.isEmpty() ? Optional.empty() : open.getLast().anchor();
  }
}
