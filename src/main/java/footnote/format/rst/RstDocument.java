package footnote.format.rst;

import footnote.format.VisibleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the blocks of one file of reStructuredText share.
///
/// Names are gathered from all lines before a block is told, since a substitution or a label may be
/// used above the line that defines it. A PEP's head is told here, before any block.
///
/// ```java
/// RstDocument document = RstDocument.of(lines, new VisibleText());
/// document.words("see :pep:`8`"); // see PEP 8
/// ```
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
  /// Reads the head and the names of a file's lines.
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
  ///
  /// So the specification has it: no character means a level by itself, and a line above the title
  /// as well makes another kind.
  ///
  /// @param adornment the character, with `^` behind it where there is a line above as well
  void heading(String adornment, String title) {
    int level = levels.computeIfAbsent(adornment, _ -> levels.size() + 1);
    seen.heading(level, words(title));
  }
}
