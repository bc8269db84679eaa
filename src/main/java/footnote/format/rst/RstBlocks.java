package footnote.format.rst;

import footnote.format.markup.Indentation;
import footnote.format.markup.LineCursor;
import footnote.format.markup.MarkupFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the blocks of reStructuredText, in their order. Blocks that hold others are lines without
/// their indentation, read by another of these, as deep as [MarkupFile#DEEPEST].
///
/// Lines go in, and [footnote.format.VisibleText] takes headings, paragraphs, items, code and rows.
/// The rules are those of docutils' reStructuredText specification: blank lines part blocks,
/// indentation puts one into another, and the first line of a block decides what it is.
///
/// ```
/// Bread        -> heading of level 1
/// =====
/// Run it::     -> paragraph "Run it:"
///
///    make all  -> code "make all"
/// - One        -> item "One"
/// .. Not seen  -> (a comment)
/// ```
///
/// Nothing is refused: what docutils would report as an error, such as an underline that is too
/// short to be one, is read as the paragraph that it looks like. Each block takes a line at least.
final class RstBlocks {
  /// Two points, a name, two colons and an argument.
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\.\\. +([A-Za-z0-9][\\w:.+-]{0,60}) ?::(?: +(.*))?");

  /// A field of Nikola's, which is a comment to all others.
  private static final Pattern NIKOLA = Pattern.compile("\\.\\. ([a-z_]{2,20}): ?(.*)");

  /// A footnote or a citation, with the beginning of its text.
  private static final Pattern NOTE =
      Pattern.compile(
          "\\.\\. \\[(?:\\d{1,6}|\\*|#[^\\]]{0,60}|[A-Za-z][\\w.+-]{0,60})](?: +(.*))?");

  final RstDocument document;

  /// Of this block; [RstLists] and [RstTables] take from it too.
  final LineCursor lines;

  private final int depth;

  /// What is to stand before the first paragraph, which then is an item.
  private String lead = "";

  /// Whether the first paragraph is an item's and has not been told yet.
  private boolean item;

  /// @param document of the whole file
  /// @param lines of this block, without the indentation that all have
  /// @param depth blocks around it
  RstBlocks(RstDocument document, List<String> lines, int depth) {
    this.document = document;
    this.lines = new LineCursor(lines);
    this.depth = depth;
  }

  /// Tells the blocks within another.
  ///
  /// @param block lines without the indentation that all have
  void within(List<String> block) {
    new RstBlocks(document, block, depth + 1).tell();
  }

  /// Tells an item of a list and the blocks in it: its first paragraph behind what is to stand
  /// before it, a number or a term.
  ///
  /// @param before ends with a space where it is a number, with a colon and a space where it is a
  ///   term
  void item(String before, List<String> block) {
    RstBlocks inside = new RstBlocks(document, block, depth + 1);
    inside.lead = before;
    inside.item = true;
    inside.tell();
    inside.endLead();
  }

  /// Tells all blocks of the lines. Too deep in others, it tells them as one paragraph: a file may
  /// indent thousands of times, a call's stack holds fewer.
  void tell() {
    if (depth > MarkupFile.DEEPEST) {
      paragraph(document.words(Indentation.joined(lines.takeWhile(_ -> true))));
      return;
    }
    lines.skipBlank();
    while (lines.more()) {
      block();
      lines.skipBlank();
    }
  }

  /// Tells one block. The order of the questions is part of the rule: two points come before a
  /// title, as `..` with an underline is a comment, and a title before a list, as a term has no
  /// line of punctuation below it.
  private void block() {
    String line = lines.line();
    if (line.startsWith(" ")) {
      endLead();
      within(Indentation.removed(lines.takeIndented(1)));
    } else if (line.startsWith("..") && (line.length() == 2 || line.charAt(2) == ' ')) {
      explicit();
    } else if (line.startsWith("__ ")) {
      lines.skip(1);
    } else if (RstTables.isTable(lines)) {
      endLead();
      RstTables.tell(lines, document);
    } else if (RstTitle.isFramed(lines)) {
      document.heading(line.charAt(0) + "^", lines.ahead(1).strip());
      lines.skip(3);
    } else if (RstTitle.isUnderlined(lines)) {
      document.heading(lines.ahead(1).substring(0, 1), line);
      lines.skip(2);
    } else if (RstTitle.isTransition(line)) {
      lines.skip(1);
    } else if (line.startsWith(">>> ")) {
      endLead();
      document.seen().code(String.join("\n", lines.takeWhile(each -> !each.isEmpty())));
    } else if (line.startsWith("| ") || line.equals("|")) {
      lineBlock();
    } else if (!new RstLists(this).tell()) {
      paragraph();
    }
  }

  /// Tells the term of an item that begins with no paragraph.
  void endLead() {
    if (item && lead.endsWith(": ")) {
      document.seen().item(lead);
    }
    item = false;
  }

  /// Tells a paragraph, or an item where it is an item's first.
  private void paragraph(String words) {
    if (item) {
      document.seen().item(lead + words);
      item = false;
    } else {
      document.seen().paragraph(words);
    }
  }

  /// Tells lines that begin with a bar as one paragraph that keeps their ends; an indented line
  /// goes on with the one above it.
  private void lineBlock() {
    List<String> verses = new ArrayList<>();
    while (lines.line().startsWith("|") || (lines.line().startsWith(" ") && !verses.isEmpty())) {
      String line = lines.take();
      boolean more = line.startsWith(" ");
      String words = line.substring(more ? 0 : 1).strip();
      verses.add(more ? verses.removeLast() + " " + words : words);
    }
    paragraph(document.words(String.join("\n", verses)));
  }

  /// A paragraph, and the literal block that two colons at its end announce.
  ///
  /// The colons are seen as one where they follow a word, and not at all behind a space or alone.
  private void paragraph() {
    List<String> taken = new ArrayList<>(List.of(lines.take()));
    taken.addAll(lines.takeWhile(line -> !line.isEmpty() && !line.startsWith(" ")));
    String text = Indentation.joined(taken);
    boolean literal = text.endsWith("::");
    if (literal) {
      String announced = text.substring(0, text.length() - 2);
      text = announced.isEmpty() || announced.endsWith(" ") ? announced.strip() : announced + ":";
    }
    if (!text.isEmpty()) {
      paragraph(document.words(text));
    }
    if (literal) {
      literal();
    }
  }

  /// Tells the block that two colons announced: what is indented or, as docutils has it too,
  /// unindented lines that all begin with the same mark, as a mail's quotation does.
  private void literal() {
    lines.skipBlank();
    if (lines.line().startsWith(" ")) {
      code(lines.takeIndented(1));
    } else if (lines.more() && !Character.isLetterOrDigit(lines.line().charAt(0))) {
      String mark = lines.line().substring(0, 1);
      code(lines.takeWhile(line -> line.startsWith(mark)));
    }
  }

  /// Tells lines as code, with their indentation to each other kept.
  void code(List<String> block) {
    endLead();
    document.seen().code(String.join("\n", Indentation.removed(block)));
  }

  /// What begins with two points: a directive, a note, a target or a comment.
  ///
  /// Two points alone above a blank line are an empty comment, which takes nothing below it. A
  /// comment above all text may be a field of Nikola's: `.. title: On Bread`.
  private void explicit() {
    String line = lines.take();
    Matcher directive = DIRECTIVE.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (line.length() == 2 && lines.line().isEmpty()) {
      return;
    }
    List<String> below = Indentation.removed(lines.takeIndented(1));
    if (note.matches()) {
      within(Indentation.under(note.group(1) == null ? "" : note.group(1), below, 0));
    } else if (directive.matches()) {
      String argument = directive.group(2) == null ? "" : directive.group(2).strip();
      new RstDirective(directive.group(1), argument, below).tell(this);
    } else if (document.seen().isEmpty()) {
      Matcher field = NIKOLA.matcher(line);
      if (field.matches()) {
        document.head().field(field.group(1), field.group(2));
      }
    }
  }
}
