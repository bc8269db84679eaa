package footnote.format.adoc;

import footnote.address.AnchorRule;
import footnote.format.VisibleText;
import footnote.format.markup.LineCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
  /// With what stands in its brackets: the text of a condition on one line.
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?:include|ifdef|ifndef|ifeval|endif)::[^\\[\\]]{0,300}\\[(.*)]");

  /// Conditions that never hold for a page of a site, and that always do.
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "ifn?def::(?:env-[\\w-]+|(?:base)?backend-(?:pdf|docbook\\d?|manpage|epub3))\\[");

  /// Conditions on what a page of a site is made as.
  private static final Pattern HERE = Pattern.compile("ifn?def::(?:base)?backend-html5?\\[");

  /// `[[install]]`, `[[install,Setup]]` or `[#install]`, alone on a line.
  private static final Pattern ANCHOR =
      Pattern.compile(
          "\\[(?:\\[([^\\],]{1,100})(?:,[^\\]]{0,200})?]|#([^\\],.%]{1,100})[^\\]]{0,300})]");

  private static final Pattern INLINE_ANCHOR =
      Pattern.compile("\\[\\[([^\\],]{1,100})[^\\]]{0,200}]]");

  /// Of a section (`== Install`) or of a block (`.Prices`).
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
  /// No file is included. What is for an editor, for GitHub's own view or for another format than a
  /// page goes; other text between `ifdef` and `endif` stays, because which attributes a site sets
  /// is not known here. It names no author below the title.
  private static List<String> processed(List<String> lines) {
    List<String> processed = new ArrayList<>(lines.size());
    Deque<Boolean> conditions = new ArrayDeque<>();
    for (String line : lines) {
      Matcher directive = DIRECTIVE.matcher(line);
      boolean seen = !conditions.contains(false);
      if (!directive.matches()) {
        if (seen) {
          processed.add(line);
        }
      } else if (line.startsWith("endif")) {
        conditions.poll();
      } else if (line.startsWith("if")
          && !line.startsWith("ifeval")
          && !directive.group(1).isEmpty()) {
        if (seen && isMet(line)) {
          processed.add(directive.group(1));
        }
      } else if (line.startsWith("if")) {
        boolean belowTitle = !processed.isEmpty() && processed.getLast().startsWith("= ");
        if (belowTitle && isMet(line)) {
          processed.add("");
        }
        conditions.push(isMet(line));
      }
    }
    return processed;
  }

  /// Whether a condition may hold for a page.
  ///
  /// `ifdef::env-github[]` is not met and `ifndef::env-github[]` is; so is a condition on any other
  /// attribute, both ways.
  private static boolean isMet(String condition) {
    boolean elsewhere = ELSEWHERE.matcher(condition).lookingAt();
    boolean here = HERE.matcher(condition).lookingAt();
    return condition.startsWith("ifdef") ? !elsewhere : !condition.startsWith("ifndef") || !here;
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

  /// Tells a section's title with the id that it is given, or that the file's own attributes make
  /// of it; all others have Asciidoctor's usual one.
  ///
  /// @param title as it is written
  void heading(int level, String title, AdocStyle told) {
    Matcher inline = INLINE_ANCHOR.matcher(title);
    Optional<String> given = inline.lookingAt() ? Optional.of(inline.group(1)) : told.id();
    String shown = words(title);
    boolean set = attributes.of("idprefix").or(() -> attributes.of("idseparator")).isPresent();
    Optional<String> made =
        set
            ? Optional.of(
                AnchorRule.asciidoctor(
                    shown,
                    attributes.of("idprefix").orElse("_"),
                    attributes.of("idseparator").orElse("_")))
            : Optional.empty();
    seen.heading(level, shown, given.or(() -> made));
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
