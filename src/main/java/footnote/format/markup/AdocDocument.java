package footnote.format.markup;

import footnote.format.VisibleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the blocks of one file of AsciiDoc share.
///
/// @param body the lines below the head, without those for the processor alone
/// @param head what its title, the lines below it and its attributes tell
/// @param attributes what stands for `{name}`
/// @param titles of sections, by their ids
/// @param notes that stand at the foot of the page
/// @param seen takes what is seen
record AdocDocument(
    List<String> body,
    AdocHead head,
    AdocAttributes attributes,
    Map<String, String> titles,
    List<String> notes,
    VisibleText seen) {
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?:include|ifdef|ifndef|ifeval|endif)::[^\\[\\]]{0,300}\\[(.*)]");

  private static final Pattern ANCHOR =
      Pattern.compile(
          "\\[(?:\\[([^\\],]{1,100})(?:,[^\\]]{0,200})?]|#([^\\],.%]{1,100})[^\\]]{0,300})]");

  private static final Pattern TITLE = Pattern.compile("(?:={1,6}|\\.(?=[^ .])) *(.+)");

  static AdocDocument of(List<String> lines, VisibleText seen) {
    LineCursor cursor = new LineCursor(processed(lines));
    AdocAttributes attributes = new AdocAttributes();
    AdocHead head = new AdocHead(attributes);
    head.read(cursor);
    List<String> body = cursor.takeWhile(_ -> true);
    AdocDocument document =
        new AdocDocument(body, head, attributes, titles(body), new ArrayList<>(), seen);
    head.title().ifPresent(title -> seen.heading(1, document.words(title)));
    return document;
  }

  /// The lines without directives; a condition on one line leaves its text.
  private static List<String> processed(List<String> lines) {
    List<String> processed = new ArrayList<>(lines.size());
    for (String line : lines) {
      Matcher directive = DIRECTIVE.matcher(line);
      if (!directive.matches()) {
        processed.add(line);
      } else if (line.startsWith("if")
          && !line.startsWith("ifeval")
          && !directive.group(1).isEmpty()) {
        processed.add(directive.group(1));
      }
    }
    return processed;
  }

  private static Map<String, String> titles(List<String> lines) {
    Map<String, String> titles = new HashMap<>();
    String id = "";
    for (String line : lines) {
      Matcher anchor = ANCHOR.matcher(line);
      Matcher title = TITLE.matcher(line);
      if (anchor.matches()) {
        id = anchor.group(1) == null ? anchor.group(2) : anchor.group(1);
      } else if (title.matches()) {
        String words = title.group(1);
        titles.putIfAbsent(id.isEmpty() ? idOf(words) : id, words);
        titles.putIfAbsent(idOf(words), words);
        id = "";
      } else if (!line.startsWith("[")) {
        id = "";
      }
    }
    return titles;
  }

  /// The id that a section has by its title.
  private static String idOf(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ .-]", "");
    return "_" + plain.replaceAll("[ .-]+", "_");
  }

  /// The title of the section with an id.
  Optional<String> titleOf(String id) {
    return Optional.ofNullable(titles.get(id));
  }

  /// What is seen of a text.
  String words(String text) {
    return AdocWords.of(text, this);
  }

  /// Tells the notes at the foot.
  void tellNotes() {
    List.copyOf(notes).forEach(note -> seen.paragraph(words(note)));
  }
}
