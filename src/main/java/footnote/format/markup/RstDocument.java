package footnote.format.markup;

import footnote.format.VisibleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the blocks of one file of reStructuredText share.
///
/// @param body the lines below the head
/// @param head what its fields tell
/// @param names what its substitutions and labels stand for
/// @param levels the level of each kind of title, in the order in which they appeared
/// @param seen takes what is seen
record RstDocument(
    List<String> body,
    RstHead head,
    RstNames names,
    Map<String, Integer> levels,
    VisibleText seen) {
  static RstDocument of(List<String> lines, VisibleText seen) {
    RstHead head = new RstHead();
    int end = head.readMailHead(lines);
    RstNames names = RstNames.of(lines);
    head.shown().forEach(line -> seen.head(RstWords.of(line, names)));
    return new RstDocument(lines.subList(end, lines.size()), head, names, new HashMap<>(), seen);
  }

  /// What is seen of a line.
  String words(String text) {
    return RstWords.of(text, names);
  }

  /// Tells a title by its adornment: kinds have levels in the order in which they appear.
  void heading(String adornment, String title) {
    int level = levels.computeIfAbsent(adornment, _ -> levels.size() + 1);
    seen.heading(level, words(title));
  }
}
