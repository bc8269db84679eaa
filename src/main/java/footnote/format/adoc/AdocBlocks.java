package footnote.format.adoc;

import footnote.format.markup.Indentation;
import footnote.format.markup.LineCursor;
import footnote.format.markup.MarkupFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the blocks of AsciiDoc, in their order. Blocks between delimiters are read by another of
/// these, as deep as [MarkupFile#DEEPEST].
///
/// Lines go in, and [footnote.format.VisibleText] takes headings, paragraphs, items, code and rows.
/// As in the AsciiDoc language, the first line of a block decides what it is; lines of attributes
/// and titles above it are collected in an [AdocStyle] and belong to the next block.
///
/// ```
/// == Install            -> heading of level 2
/// NOTE: Back up first.  -> paragraph "Back up first."
/// [source,sh]
/// ----
/// make all <1>          -> code "make all"
/// ----
/// <1> Builds.           -> item "1. Builds."
/// ```
///
/// Nothing is refused: a delimiter that is never closed reaches to the end of its lines, a line
/// that fits no rule is a paragraph, and what is nested too deep is read as one paragraph. Each
/// block takes a line at least, so that every file ends.
final class AdocBlocks {
  private static final Pattern SECTION = Pattern.compile("(={1,6}|#{1,6})[ \\t]+(\\S.*)");
  private static final Pattern MACRO = Pattern.compile("[a-z][a-z_-]{1,30}::\\S{0,1000}?\\[.*]");
  private static final Pattern ADMONITION =
      Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \\t]+(.*)");

  private static final Pattern CALLOUTS =
      Pattern.compile(
          "[ \\t]*(?:(?://|#|--|;;|<!--)[ \\t]*)?(?:<(?:\\d{1,3}|\\.|!--\\d{1,3}--)>[ \\t]*)+$");

  /// Characters at the end of a line that are looked at for callouts.
  private static final int LONGEST_CALLOUTS = 60;

  /// What underlines a title of each level, from the first on.
  private static final String UNDERLINES = "=-~^+";

  final AdocDocument document;
  final LineCursor lines;
  private final int depth;
  private AdocStyle style = AdocStyle.NONE;
  private boolean inList;

  AdocBlocks(AdocDocument document, List<String> lines, int depth) {
    this.document = document;
    this.lines = new LineCursor(lines);
    this.depth = depth;
  }

  /// Whether a line is a comment, which no reader sees. A fence of slashes begins the same way and
  /// is no comment of its own.
  static boolean isComment(String line) {
    return line.startsWith("//") && !line.startsWith("///");
  }

  /// Whether a line is the fence of a comment over several lines: four slashes or more.
  static boolean isCommentBlock(String line) {
    return line.startsWith("////") && isRepeated(line);
  }

  private static boolean isRepeated(String line) {
    return line.chars().allMatch(c -> c == line.charAt(0));
  }

  /// Whether a line begins or ends a block between delimiters.
  ///
  /// Such a line is four or more of one character, but for an open block's two dashes and the three
  /// backquotes that Asciidoctor takes from Markdown.
  static boolean isDelimiter(String line) {
    if (line.equals("--") || line.startsWith("```")) {
      return true;
    }
    return line.length() >= 4
        && (isTable(line) || ("-.=*_+/".indexOf(line.charAt(0)) >= 0 && isRepeated(line)));
  }

  /// Whether a line is the fence of a table: `|===` and, by the separator of its cells, `,===`,
  /// `:===` and `!===`, the last of a table within a cell.
  private static boolean isTable(String line) {
    return line.length() >= 4
        && "|,:!".indexOf(line.charAt(0)) >= 0
        && isRepeated(line.substring(1))
        && line.charAt(1) == '=';
  }

  /// Tells all blocks of the lines. Too deep in others, it tells them as one paragraph: a file may
  /// open thousands of blocks, a call's stack holds fewer.
  void tell() {
    if (depth > MarkupFile.DEEPEST) {
      document.seen().paragraph(document.words(Indentation.joined(lines.takeWhile(_ -> true))));
      return;
    }
    while (lines.more()) {
      block();
    }
  }

  /// Tells the blocks that stand between two delimiters. They share the document and so its
  /// attributes.
  private void within(List<String> block) {
    new AdocBlocks(document, block, depth + 1).tell();
  }

  /// Tells one block, with what is said of it above, or passes over a line that is none.
  void block() {
    String line = lines.line();
    if (line.isEmpty() || isComment(line) || line.equals("+") || isBreak(line)) {
      lines.skip(1);
    } else if (AdocStyle.isLine(line)) {
      style = style.and(lines.take());
    } else if (line.startsWith(".") && line.length() > 2 && " .".indexOf(line.charAt(1)) < 0) {
      style = style.titled(lines.take().substring(1));
    } else if (!document.attributes().take(lines)) {
      AdocStyle told = style;
      style = AdocStyle.NONE;
      block(line, told);
    }
  }

  /// Tells the block that belongs to the item of a list above it; an item itself is left.
  void attached() {
    boolean told = false;
    while (!told && lines.more() && !AdocLists.isItem(lines.line())) {
      told = !isAbove(lines.line());
      inList = true;
      block();
      inList = false;
    }
  }

  /// Whether a line is not a block but says something of one.
  private static boolean isAbove(String line) {
    return line.isEmpty()
        || isComment(line)
        || AdocStyle.isLine(line)
        || (line.startsWith(".") && line.length() > 2 && " .".indexOf(line.charAt(1)) < 0);
  }

  /// Whether a line is a rule across the page or a break of pages, both of which are only looked
  /// at.
  private static boolean isBreak(String line) {
    return line.equals("'''") || line.equals("<<<") || line.equals("---") || line.equals("***");
  }

  /// The order of the questions is part of the rule: a line of equal signs is an underline before
  /// it is a delimiter, and an item before an indented line, since items may be indented.
  private void block(String line, AdocStyle told) {
    Matcher section = SECTION.matcher(line);
    if (section.matches()) {
      lines.skip(1);
      String title = section.group(2).replaceFirst("[ \\t]+[=#]{1,6}$", "");
      document.heading(section.group(1).length(), title, told);
    } else if (isUnderlined()) {
      document.heading(UNDERLINES.indexOf(lines.ahead(1).charAt(0)) + 1, line, told);
      lines.skip(2);
    } else if (isDelimiter(line)) {
      delimited(told);
    } else if (MACRO.matcher(line).matches()) {
      lines.skip(1);
      title(told);
    } else if (AdocLists.isItem(line)) {
      title(told);
      new AdocLists(this, told).tell();
    } else if (line.startsWith(" ") && !told.isAdmonition()) {
      title(told);
      code(lines.takeWhile(each -> !each.isEmpty()), told);
    } else {
      paragraph(told);
    }
  }

  /// Tells the title of a block, as a paragraph before it: it is no section and must not become a
  /// heading of the outline.
  private void title(AdocStyle told) {
    if (!told.title().isEmpty()) {
      document.seen().paragraph(document.words(told.title()));
    }
  }

  /// Whether a title of the older form begins here, underlined by as many characters as it has,
  /// give or take one. The bounds keep a delimiter below a line of text from making a title of that
  /// line.
  private boolean isUnderlined() {
    String title = lines.line();
    String below = lines.ahead(1);
    return below.length() > 3
        && UNDERLINES.indexOf(below.charAt(0)) >= 0
        && isRepeated(below)
        && Math.abs(below.length() - title.length()) < 2
        && Character.isLetterOrDigit(title.charAt(0));
  }

  /// Tells what stands between two equal delimiters. Comments and passthroughs are passed over, as
  /// is what a style has drawn as a picture; `----`, `....` and three backquotes hold code whatever
  /// the style says.
  private void delimited(AdocStyle told) {
    String mark = lines.take();
    String end = mark.startsWith("```") ? "```" : mark;
    List<String> inside = lines.takeWhile(line -> !line.equals(end));
    lines.skip(1);
    char kind = mark.charAt(0);
    if (kind == '/' || kind == '+' || told.isUnseen()) {
      return;
    }
    if (isTable(mark)) {
      title(told);
      AdocTable.of(kind, inside, told, document).tell();
    } else if (kind == '`' || kind == '.' || (kind == '-' && mark.length() > 3) || told.isCode()) {
      title(told);
      code(inside, told);
    } else if (told.name().equals("verse")) {
      document.seen().paragraph(document.words(String.join("\n", inside)));
      attribution(told);
    } else {
      title(told);
      within(inside);
      attribution(told);
    }
  }

  /// Who said what is quoted.
  ///
  /// It stands behind the first comma of the style, as in `[quote, Ann Hall, On Bread]`.
  private void attribution(AdocStyle told) {
    boolean quote = told.name().equals("quote") || told.name().equals("verse");
    int comma = told.attributes().indexOf(',');
    if (quote && comma > 0) {
      String words = told.attributes().substring(comma + 1).replaceAll("\"", "").strip();
      document.seen().paragraph("— " + document.words(words));
    }
  }

  /// Tells lines as code, with their indentation to each other kept. Markup in code is not read
  /// unless `subs` asks for it, and then only as far: attributes alone, or all that a paragraph
  /// has.
  private void code(List<String> block, AdocStyle told) {
    String marks = told.value("subs").orElse("");
    UnaryOperator<String> seen =
        marks.matches(".*(?:quotes|normal|macros).*")
            ? document::words
            : marks.contains("attributes") ? document.attributes()::resolved : line -> line;
    List<String> plain = block.stream().map(AdocBlocks::withoutCallouts).map(seen).toList();
    document.seen().code(String.join("\n", Indentation.removed(plain)));
  }

  /// A line of code without the numbers at its end that point to explanations below the code, also
  /// where a comment sign of the language hides them. Only the last [#LONGEST_CALLOUTS] characters
  /// are matched, so that a long line costs no more than a short one.
  private static String withoutCallouts(String line) {
    int from = Math.max(0, line.length() - LONGEST_CALLOUTS);
    return line.endsWith(">")
        ? line.substring(0, from) + CALLOUTS.matcher(line.substring(from)).replaceFirst("")
        : line;
  }

  /// Tells a paragraph, which a style may make code or verse. The label of an admonition (`TIP:`)
  /// and the `>` of a quotation as in Markdown are not seen.
  private void paragraph(AdocStyle told) {
    List<String> taken = paragraphLines();
    if (told.isUnseen()) {
      return;
    }
    title(told);
    if (told.isCode()) {
      code(taken, told);
      return;
    }
    Matcher admonition = ADMONITION.matcher(taken.getFirst());
    if (admonition.matches()) {
      taken.set(0, admonition.group(1));
    }
    if (taken.stream().allMatch(line -> line.startsWith(">"))) {
      taken.replaceAll(line -> line.substring(1));
    }
    boolean broken = told.name().equals("verse") || told.has("hardbreaks");
    document.seen().paragraph(words(taken, broken));
    attribution(told);
  }

  /// The lines of a paragraph that begins here; in a list an item ends it.
  ///
  /// A comment among them ends nothing and is left out, so that a paragraph may be no more than the
  /// empty string; it is never an empty list.
  private List<String> paragraphLines() {
    List<String> taken = new ArrayList<>(List.of(lines.take()));
    taken.addAll(
        lines.takeWhile(line ->
            !line.isEmpty()
                && !line.equals("+")
                && !isDelimiter(line)
                && !AdocStyle.isLine(line)
                && !(inList && AdocLists.isItem(line))));
    taken.removeIf(AdocBlocks::isComment);
    if (taken.isEmpty()) {
      taken.add("");
    }
    return taken;
  }

  /// What is seen of wrapped lines, of which some end where the page's do: those with ` +` at their
  /// end, or all of them.
  ///
  /// @param broken whether every line ends so, as in verse
  String words(List<String> wrapped, boolean broken) {
    StringBuilder text = new StringBuilder();
    List<String> open = new ArrayList<>();
    for (String line : wrapped) {
      boolean ends = broken || line.endsWith(" +");
      open.add(line.endsWith(" +") ? line.substring(0, line.length() - 2) : line);
      if (ends) {
        text.append(Indentation.joined(open)).append('\n');
        open.clear();
      }
    }
    return document.words(text.append(Indentation.joined(open)).toString());
  }
}
