package footnote.format.plain;

import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.VisibleText;
import footnote.text.PartialDate;
import footnote.text.Punctuation;
import footnote.text.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A Request for Comments or an Internet-Draft in plain text, as it is printed by pages (RFC 7322:
/// the head has the authors at the right, the date below them and the title in the middle; the body
/// is indented by three columns, headings are not).
///
/// Lines at the edges of pages would otherwise cut paragraphs in two and be quoted. What is told:
/// headings with their level from their numbers, paragraphs with their lines joined, items, and
/// figures and grammars as code. The language is English, as RFC 7322 asks of every RFC.
///
/// `3.1. Framing` is a heading of the second level, for its number has one dot.
final class RfcText {
  /// In the first lines of every RFC and draft.
  private static final Pattern KIND =
      Pattern.compile("(?m)^(?:Request for Comments: *\\d+|Internet[- ]Draft\\b)");

  /// The last line of a page.
  private static final Pattern FOOTER = Pattern.compile(".*\\[Page \\d+][ \\t]*");

  /// The first line of a page: number, title and date in columns.
  private static final Pattern RUNNING_HEAD =
      Pattern.compile("(?:RFC \\d+|Internet-Draft) {2,}\\S.*\\d{4}[ \\t]*");

  /// Left and right column of a line of the head.
  private static final Pattern COLUMNS = Pattern.compile("(.*?)(?: {3,}|^ {20,})(\\S.*)");

  /// Initials and a family name, as RFC 7322, 4.1.1 prints authors; editors are marked and count
  /// too.
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)* ?(?:[a-z]{1,4} )*\\p{Lu}[\\p{L}'’-]+(?:"
              + " [\\p{L}'’-]+)?)(?:, Eds?\\.?)?");

  /// A numbered section, an appendix, or an unnumbered heading of letters alone. It begins in the
  /// first column, unlike all text.
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(\\d+(?:\\.\\d+)*)\\.? +\\S.{0,90}|Appendix \\p{Lu}.{0,80}|\\p{Lu}\\.(?:\\d+\\.?)*"
              + " +\\S.{0,80}|\\p{Lu}[\\p{L}' ]{3,60})");

  /// A line of a table of contents: dots that lead to a page.
  private static final Pattern LEADER =
      Pattern.compile(".*(?:\\.{4,}|(?:\\. ){4,})[ .]*\\d+[ \\t]*");

  /// An `o` is the bullet of older RFCs.
  private static final Pattern ITEM =
      Pattern.compile("(?:[o*•-]|\\(?[a-z\\d]{1,2}[.)])[ \\t]+\\S.*");

  /// A line of a drawing, of a table, of grammar or of code.
  private static final Pattern FIGURE =
      Pattern.compile(".*(?:[-=_+*]{4,}|\\S {3,}\\S|[|<>{}=;]\\s*$|::=| = ).*");

  /// Sections that every one of them has and that say nothing of its own.
  private static final List<String> FORMAL =
      List.of(
          "status of this memo",
          "copyright notice",
          "table of contents",
          "full copyright statement");

  private final VisibleText seen = new VisibleText();
  private final List<String> lines;

  /// Whether the section at hand is one of [#FORMAL].
  private boolean formal;

  private RfcText(List<String> lines) {
    this.lines = lines;
  }

  /// Looked for in the first 3,000 characters.
  static boolean is(String text) {
    return KIND.matcher(text).region(0, Math.min(text.length(), 3_000)).find();
  }

  /// The body is told in the course of reading the head, which knows where it begins.
  static void article(String text, Findings findings) {
    RfcText rfc = new RfcText(withoutPages(text));
    Metadata known = rfc.head();
    findings.article(known, rfc.seen);
  }

  /// The lines without those at the top and the foot of each page, and without the blank ones
  /// between where a paragraph goes on.
  ///
  /// A page ends with its footer. Behind it blank lines and the running head are passed over until
  /// the next line of text; form feeds are dropped.
  private static List<String> withoutPages(String text) {
    List<String> lines = new ArrayList<>();
    boolean turned = false;
    for (String line : text.replace("\f", "").split("\n", -1)) {
      boolean head = turned && RUNNING_HEAD.matcher(line).matches();
      if (FOOTER.matcher(line).matches()) {
        turned = true;
        dropBlanks(lines);
      } else if (turned && !line.isBlank() && !head) {
        if (!goesOn(lines, line)) {
          lines.add("");
        }
        lines.add(line);
        turned = false;
      } else if (!turned) {
        lines.add(line);
      }
    }
    return lines;
  }

  /// Blank lines above a footer fill up the page. Else a paragraph would end with each page.
  private static void dropBlanks(List<String> lines) {
    while (!lines.isEmpty() && lines.getLast().isBlank()) {
      lines.removeLast();
    }
  }

  /// A sentence that has not ended goes on in an indented line that begins with no capital.
  ///
  /// `… the server` at the foot and ` must answer.` at the top of the next page are one paragraph.
  private static boolean goesOn(List<String> lines, String next) {
    return !lines.isEmpty()
        && !Punctuation.isEnded(lines.getLast())
        && next.startsWith("  ")
        && !Character.isUpperCase(next.strip().codePointAt(0));
  }

  /// Reads the right column down to the first blank line, then the title, which is every indented
  /// line that follows, and tells the body behind it. The last date counts; a line with neither a
  /// name nor a date at the right, such as a company's, is passed over.
  ///
  /// `Network Working Group J. Roe` has an author in its right column.
  private Metadata head() {
    List<String> authors = new ArrayList<>();
    Optional<PartialDate> date = Optional.empty();
    int at = skipBlanks(0);
    for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
      Matcher columns = COLUMNS.matcher(lines.get(at));
      String right = columns.matches() ? columns.group(2).strip() : "";
      Optional<PartialDate> printed = WrittenDate.parse(right);
      date = printed.isPresent() ? printed : date;
      Matcher author = AUTHOR.matcher(right);
      if (author.matches()) {
        authors.add(author.group(1));
      }
    }
    at = skipBlanks(at);
    StringBuilder title = new StringBuilder();
    for (; at < lines.size() && lines.get(at).startsWith(" "); at++) {
      title.append(lines.get(at)).append(' ');
    }
    body(at);
    Optional<String> named =
        title.isEmpty() ? Optional.empty() : Optional.of(title.toString().strip());
    return new Metadata(
        named, authors, Optional.empty(), date, Optional.empty(), Optional.of("en"));
  }

  /// The number of the next line that is not blank; that of lines where there is none.
  private int skipBlanks(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  /// Cuts the rest into blocks by blank lines.
  private void body(int from) {
    for (int at = skipBlanks(from); at < lines.size(); at = skipBlanks(at)) {
      int end = at;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      block(lines.subList(at, end));
      at = end;
    }
  }

  /// A heading may stand right above text; a whole block with a leader in it is of a table of
  /// contents.
  private void block(List<String> block) {
    Matcher heading = HEADING.matcher(block.getFirst().stripTrailing());
    if (heading.matches() && !LEADER.matcher(block.getFirst()).matches()) {
      heading(block.getFirst().strip(), heading.group(1));
      if (block.size() > 1) {
        block(block.subList(1, block.size()));
      }
    } else if (formal || block.stream().anyMatch(line -> LEADER.matcher(line).matches())) {
      seen.boilerplate(String.join("\n", block));
    } else {
      text(block);
    }
  }

  /// A formal section ends with the next heading that is none.
  ///
  /// `3.1.` is of level 2, `Appendix A` and `Abstract` of level 1.
  private void heading(String words, @Nullable String number) {
    formal = FORMAL.contains(words.toLowerCase(Locale.ROOT));
    int level = number == null ? 1 : 1 + (int) number.chars().filter(c -> c == '.').count();
    if (formal) {
      seen.boilerplate(words);
    } else {
      seen.heading(level, words);
    }
  }

  /// A block is code if more than half of its lines look like a figure. Two of three rows of a
  /// drawing make the third one code as well.
  private void text(List<String> block) {
    String first = block.getFirst().strip();
    long figures = block.stream().filter(line -> FIGURE.matcher(line).matches()).count();
    if (figures * 2 > block.size()) {
      seen.code(String.join("\n", block));
    } else if (ITEM.matcher(first).matches()) {
      item(block);
    } else {
      seen.paragraph(joined(block));
    }
  }

  /// Items below each other without blank lines.
  private void item(List<String> block) {
    List<String> item = new ArrayList<>();
    for (String line : block) {
      if (!item.isEmpty() && ITEM.matcher(line.strip()).matches()) {
        seen.item(unmarked(joined(item)));
        item.clear();
      }
      item.add(line);
    }
    seen.item(unmarked(joined(item)));
  }

  /// Bullets go; numbers and letters stay, as texts refer to them.
  ///
  /// `o The server` -> `The server`, `(a) the client` -> the same
  private static String unmarked(String item) {
    return item.replaceFirst("^[o*•-]\\s+", "");
  }

  /// Lines of a paragraph without their indent.
  private static String joined(List<String> lines) {
    return String.join(" ", lines.stream().map(String::strip).toList());
  }
}
