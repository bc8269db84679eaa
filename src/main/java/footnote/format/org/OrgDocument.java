package footnote.format.org;

import footnote.format.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the blocks of one Org file share. The head was read of the whole file before, so that a
/// macro or a keyword of tasks may be told below the place where it is used.
///
/// ```java
/// OrgDocument document = OrgDocument.of(OrgHead.of(lines), new VisibleText());
/// document.words("see [[https://example.com][the site]]"); // see the site
/// ```
///
/// @param head what its keywords tell
/// @param notes that stand at the foot of the page, in the order in which they were met
/// @param tasks words that begin the headline of a task
/// @param excluded tags, in small letters, of what is not exported
/// @param seen takes what is seen
record OrgDocument(
    OrgHead head, List<String> notes, Set<String> tasks, Set<String> excluded, VisibleText seen) {
  /// Tells the title as the first heading, if the file has one.
  static OrgDocument of(OrgHead head, VisibleText seen) {
    OrgDocument document =
        new OrgDocument(head, new ArrayList<>(), head.tasks(), head.excluded(), seen);
    head.title().ifPresent(title -> seen.heading(1, document.words(title)));
    return document;
  }

  /// What is seen of a text.
  String words(String text) {
    return OrgWords.of(text, this);
  }

  /// The level of a headline with so many stars: the title's is the first where there is one.
  int level(int stars) {
    return head.title().isPresent() ? stars + 1 : stars;
  }

  /// Tells the notes at the foot.
  ///
  /// A note within a note is not told: the list is copied before the first is read.
  void tellNotes() {
    List.copyOf(notes).forEach(note -> seen.paragraph(words(note)));
  }
}
