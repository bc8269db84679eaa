package footnote.format.org;

import footnote.format.markup.Indentation;
import footnote.format.markup.LineCursor;
import footnote.format.markup.MarkupFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the blocks of Org, in their order. Blocks and items that hold others are read by another
/// of these, as deep as [MarkupFile#DEEPEST].
///
/// Lines go in, and [footnote.format.VisibleText] takes headings, paragraphs, items, code and rows.
/// The rules are those of Org's syntax as far as an export shows it: stars at the left edge begin a
/// headline, other blocks are told by the beginning of their first line.
///
/// ```
/// * TODO Bake bread  :home:  -> heading "Bake bread"
/// SCHEDULED: <2024-05-06>    -> (nothing)
/// - flour :: 500 g           -> item "flour: 500 g"
/// #+begin_src sh
/// make all                   -> code "make all"
/// #+end_src
/// ```
///
/// Nothing is refused: a block that is never closed reaches to the end of its lines, and what fits
/// no rule is a paragraph. Each block takes a line at least.
final class OrgBlocks {
  /// The line that begins a block: its name, then its options.
  private static final Pattern BEGIN =
      Pattern.compile(" *#\\+begin_(\\S{1,60})(?: +(.*))?", Pattern.CASE_INSENSITIVE);

  /// The title of a table or a picture, a short one in brackets before it.
  private static final Pattern CAPTION =
      Pattern.compile(" *#\\+caption(?:\\[[^\\]]{0,200}])?: *(.*)", Pattern.CASE_INSENSITIVE);

  /// A property that names the anchor of a headline (Org manual: internal links).
  private static final Pattern CUSTOM_ID =
      Pattern.compile("(?i)[ \\t]*:CUSTOM_ID:[ \\t]+(\\S+)[ \\t]*");

  /// Lines of a drawer that are looked at.
  private static final int LONGEST_DRAWER = 40;

  /// The line that begins a drawer, or ends one (`:END:`).
  private static final Pattern DRAWER = Pattern.compile(" *:([\\w-]{1,60}):");

  /// A line that plans a task or notes its time: it is for its owner, not for readers.
  private static final Pattern PLANNING =
      Pattern.compile(" *(?:SCHEDULED|DEADLINE|CLOSED|CLOCK): *(?:[<\\[\\d]|=>).*");

  /// The text of a footnote, which begins at the left edge.
  private static final Pattern NOTE = Pattern.compile("\\[fn:([\\w-]{1,60})] *(.*)");

  /// A bullet or a number; a star is a bullet only where it is indented, else it begins a headline.
  private static final Pattern ITEM =
      Pattern.compile(" *((?:[-+]|(?<= )\\*)(?= |$)|\\d{1,9}[.)](?= |$)) *(.*)");

  /// What may stand before the text of an item: the number it is to have, a checkbox.
  private static final Pattern COUNTER =
      Pattern.compile("^(?:\\[@(\\d{1,9})] *)?(?:\\[[ xX-]](?: +|$))?");

  /// How many of the tasks below are done: `[1/3]`, `[33%]`.
  private static final Pattern COUNTS =
      Pattern.compile(" *\\[(?:\\d{0,4}/\\d{0,4}|\\d{0,3}%)](?= |$)");

  private final OrgDocument document;
  private final LineCursor lines;
  private final int depth;

  /// What stands before the first paragraph, which then is an item.
  private Optional<String> lead = Optional.empty();

  /// @param document of the whole file
  /// @param lines of this block, without the indentation that all have
  /// @param depth blocks around it
  OrgBlocks(OrgDocument document, List<String> lines, int depth) {
    this.document = document;
    this.lines = new LineCursor(lines);
    this.depth = depth;
  }

  /// Tells all blocks of the lines. Too deep in others, it tells them as one paragraph: a file may
  /// open thousands of blocks, a call's stack holds fewer.
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

  /// Tells the blocks that another holds, behind the term of an item if one is waiting.
  private void within(List<String> block) {
    endLead();
    new OrgBlocks(document, block, depth + 1).tell();
  }

  /// Tells one block, or passes over a line that is not seen.
  private void block() {
    String line = lines.line();
    String bare = line.stripLeading();
    if (OrgHeadline.isOne(line)) {
      headline();
    } else if (isUnseen(bare) || PLANNING.matcher(line).matches()) {
      lines.skip(1);
    } else if (bare.startsWith("#+")) {
      keyword();
    } else if (bare.startsWith(":") && DRAWER.matcher(line).matches()) {
      drawer();
    } else if (bare.startsWith(": ") || bare.equals(":")) {
      endLead();
      document.seen().code(fixed());
    } else if (bare.startsWith("|")) {
      endLead();
      OrgTable.tell(lines.takeWhile(each -> each.stripLeading().startsWith("|")), document);
    } else if (bare.startsWith("\\begin{") || bare.equals("\\[")) {
      formula(bare);
    } else if (ITEM.matcher(line).matches()) {
      items();
    } else {
      text(line);
    }
  }

  /// Comments, rules, calls: a line of its own that is not seen.
  private static boolean isUnseen(String bare) {
    return bare.equals("#")
        || bare.startsWith("# ")
        || bare.startsWith("%%(")
        || (bare.length() > 4 && bare.chars().allMatch(c -> c == '-'));
  }

  /// Tells a headline, or passes over the subtree of one that is not for readers: everything up to
  /// the next with as few stars.
  private void headline() {
    OrgHeadline headline = OrgHeadline.of(lines.take(), document).orElseThrow();
    if (headline.isUnseen(document)) {
      lines.takeWhile(line -> {
        Optional<OrgHeadline> below = OrgHeadline.of(line, document);
        return below.isEmpty() || below.get().stars() > headline.stars();
      });
    } else {
      endLead();
      document
          .seen()
          .heading(document.level(headline.stars()), document.words(headline.title()), customId());
    }
  }

  /// The id in the drawer right below a headline, by which Org's export lets links open there.
  ///
  /// Others have one that changes with each export.
  private Optional<String> customId() {
    if (!lines.line().strip().equalsIgnoreCase(":PROPERTIES:")) {
      return Optional.empty();
    }
    for (int i = 1; i < LONGEST_DRAWER; i++) {
      Matcher id = CUSTOM_ID.matcher(lines.ahead(i));
      if (id.matches()) {
        return Optional.of(id.group(1));
      }
      if (lines.ahead(i).strip().equalsIgnoreCase(":END:")) {
        break;
      }
    }
    return Optional.empty();
  }

  /// A block between two keywords, or a keyword alone.
  ///
  /// Keywords of the head are passed over: [OrgHead] has read them.
  private void keyword() {
    Matcher begin = BEGIN.matcher(lines.line());
    Matcher caption = CAPTION.matcher(lines.line());
    lines.skip(1);
    if (caption.matches()) {
      within(List.of(caption.group(1)));
    } else if (begin.matches()) {
      String name = begin.group(1).toLowerCase(Locale.ROOT);
      String end = "#+end_" + name;
      List<String> inside =
          lines.takeWhile(line -> !line.stripLeading().toLowerCase(Locale.ROOT).startsWith(end));
      lines.skip(1);
      block(name, begin.group(2) == null ? "" : begin.group(2), inside);
    }
  }

  /// Tells what stands between `#+begin_` and `#+end_`. Code whose header exports only its results
  /// is not seen; no code is run, so that there are no results but those in the file.
  ///
  /// @param name in small letters; an unknown one holds blocks
  /// @param options what stands behind the name
  private void block(String name, String options, List<String> inside) {
    switch (name) {
      case "src", "example" -> {
        if (!options.matches(".*:exports (?:none|results)\\b.*")) {
          endLead();
          List<String> code = inside.stream().map(OrgBlocks::withoutComma).toList();
          document.seen().code(String.join("\n", Indentation.removed(code)));
        }
      }
      case "verse" -> paragraph(document.words(String.join("\n", inside)));
      // Raw markup for one kind of output, or notes of the writer.
      case "export", "comment", "html", "latex", "ascii", "latex_header" -> {}
      default -> within(Indentation.removed(inside));
    }
  }

  /// A comma keeps a line of code from being a headline or a keyword, and is not seen.
  ///
  /// `,* not a headline` -> `* not a headline`; `,,*` loses one of its commas.
  private static String withoutComma(String line) {
    int at = Indentation.of(line);
    boolean kept =
        line.startsWith(",*", at) || line.startsWith(",#+", at) || line.startsWith(",,", at);
    return kept ? line.substring(0, at) + line.substring(at + 1) : line;
  }

  /// A drawer of a program's is not seen; of another what it holds is.
  ///
  /// One that is never closed ends at the next headline, so that it can't hide the rest of a file.
  ///
  /// `:RESULTS:` is a program's as well. Of one that is seen only the lines with its name go.
  private void drawer() {
    String name = lines.take().strip();
    boolean seen = !name.matches("(?i):(?:PROPERTIES|LOGBOOK|END|CLOCK|RESULTS):");
    boolean alone = name.equalsIgnoreCase(":END:");
    if (!seen && !alone) {
      lines.takeWhile(line -> !line.strip().equalsIgnoreCase(":END:") && !OrgHeadline.isOne(line));
    }
  }

  /// Lines behind a colon and a space as one text, which is told as code.
  ///
  /// `: make all` -> `make all`
  private String fixed() {
    return String.join(
        "\n",
        lines.takeWhile(line -> line.stripLeading().matches(":(?: .*)?")).stream()
            .map(line -> line.stripLeading().substring(1).replaceFirst("^ ", ""))
            .toList());
  }

  /// Passes over a formula between `\[` and `\]`, or `\begin{…}` and its `\end{…}`: an article
  /// holds text alone.
  private void formula(String first) {
    String end =
        first.equals("\\[")
            ? "\\]"
            : first.replaceFirst("^\\\\begin\\{", "\\\\end{").replaceFirst("}.*", "}");
    lines.takeWhile(line -> !line.strip().endsWith(end) && !OrgHeadline.isOne(line));
    if (!OrgHeadline.isOne(lines.line())) {
      lines.skip(1);
    }
  }

  /// Tells the items with the same indentation. Lists within are those of items further in.
  private void items() {
    endLead();
    document.seen().beginList();
    int indent = Indentation.of(lines.line());
    Matcher item = ITEM.matcher(lines.line());
    while (lines.more() && item.matches() && Indentation.of(lines.line()) == indent) {
      item(item.group(1), item.group(2), indent);
      item = ITEM.matcher(lines.line());
    }
    document.seen().endList();
  }

  /// Tells one item and the blocks below it that are indented further. A counter `[@5]` sets its
  /// number, checkboxes and counts of done tasks are not seen, and ` :: ` parts a term from its
  /// text.
  ///
  /// `1. [@5] [X] Bake` -> item "5. Bake"; `- Quay [1/2] :: A wharf` -> item "Quay: A wharf"
  ///
  /// @param mark the bullet or the number with its point
  /// @param rest of the item's first line
  /// @param indent of the mark: what is indented further belongs to the item
  private void item(String mark, String rest, int indent) {
    Matcher counter = COUNTER.matcher(rest);
    boolean numbered = Character.isDigit(mark.charAt(0));
    String number = mark;
    String text = rest;
    if (counter.find()) {
      text = rest.substring(counter.end());
      number = counter.group(1) == null ? mark : counter.group(1) + mark.charAt(mark.length() - 1);
    }
    lines.skip(1);
    int term = (text + " ").indexOf(" :: ");
    String before = numbered ? number + " " : "";
    if (term > 0 && !numbered) {
      before = document.words(COUNTS.matcher(text.substring(0, term)).replaceAll(""));
      before = before.replaceFirst(":+$", "") + ": ";
      text = text.substring(Math.min(text.length(), term + 4));
    }
    List<String> below = Indentation.removed(lines.takeIndented(indent + 1));
    OrgBlocks inside =
        new OrgBlocks(
            document, Indentation.under(COUNTS.matcher(text).replaceAll(""), below, 0), depth + 1);
    inside.lead = Optional.of(before);
    inside.tell();
    inside.endLead();
  }

  /// Tells the term of an item that begins with no paragraph.
  private void endLead() {
    lead.filter(before -> before.endsWith(": ")).ifPresent(document.seen()::item);
    lead = Optional.empty();
  }

  /// Tells a paragraph, or an item where it is an item's first.
  private void paragraph(String words) {
    if (lead.isPresent()) {
      document.seen().item(lead.get() + words);
      lead = Optional.empty();
    } else {
      document.seen().paragraph(words);
    }
  }

  /// Tells a paragraph from its first line, or keeps it for the foot where it is a note's text. Two
  /// backslashes at the end of a line keep that end.
  ///
  /// `One\\` above `two` -> one paragraph of two lines.
  ///
  /// @param first the line at the cursor
  private void text(String first) {
    lines.skip(1);
    Matcher note = NOTE.matcher(first);
    boolean noted = note.matches();
    List<String> wrapped = new ArrayList<>(List.of(noted ? note.group(2) : first));
    wrapped.addAll(lines.takeWhile(OrgBlocks::goesOn));
    StringBuilder text = new StringBuilder();
    List<String> open = new ArrayList<>();
    for (String line : wrapped) {
      boolean ends = line.endsWith("\\\\");
      open.add(ends ? line.substring(0, line.length() - 2) : line);
      if (ends) {
        text.append(Indentation.joined(open)).append('\n');
        open.clear();
      }
    }
    String all = text.append(Indentation.joined(open)).toString();
    if (noted) {
      document.notes().add(all);
    } else {
      paragraph(document.words(all));
    }
  }

  /// Whether a line goes on with the paragraph above it.
  private static boolean goesOn(String line) {
    String bare = line.stripLeading();
    return !line.isEmpty()
        && !OrgHeadline.isOne(line)
        && !isUnseen(bare)
        && !bare.startsWith("#+")
        && !bare.startsWith("|")
        && !bare.startsWith(": ")
        && !bare.startsWith("\\begin{")
        && !DRAWER.matcher(line).matches()
        && !ITEM.matcher(line).matches()
        && !NOTE.matcher(line).matches();
  }
}
