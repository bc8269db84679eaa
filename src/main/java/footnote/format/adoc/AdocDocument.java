package footnote.format.adoc;

import footnote.format.VisibleText;
import footnote.format.markup.LineCursor;
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
/// It is made in one pass over the lines before any block is told, since a reference may stand
/// before the section that it names. After that only its notes, attributes and what is seen change.
///
/// @param body the lines below the head, without those for the processor alone
/// @param head what its title, the lines below it and its attributes tell
/// @param attributes what stands for `{name}`
/// @param titles of sections and titled blocks, as they are written, by their ids
/// @param notes that stand at the foot of the page, in the order of their numbers
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

  /// Reads the head, which moves the cursor to the body, and tells the title as the first heading.
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
  ///
  /// No file is included and no condition decided: `include::` is dropped, and the text between
  /// `ifdef` and `endif` stays, because which attributes a site sets is not known here.
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

  /// Titles by their ids: those that an anchor above gives and those that Asciidoctor makes of the
  /// title. The first of equal ids wins, as the first anchor on a page does.
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

  /// The id that a section has by its title: small letters, an underscore before and for each gap,
  /// as Asciidoctor's `idprefix` and `idseparator` are by default.
  ///
  /// ```
  /// Getting Started, Quickly -> _getting_started_quickly
  /// ```
  private static String idOf(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ .-]", "");
    return "_" + plain.replaceAll("[ .-]+", "_");
  }

  /// The title of the section with an id.
  Optional<String> titleOf(String id) {
    return Optional.ofNullable(titles.get(id));
  }

  /// What is seen of a text, with attributes as they stand now.
  String words(String text) {
    return AdocWords.of(text, this);
  }

  /// Tells the notes at the foot.
  ///
  /// A note within a note is not told: the list is copied before the first is read.
  void tellNotes() {
    List.copyOf(notes).forEach(note -> seen.paragraph(words(note)));
  }
}
