package footnote.format.rst;

import footnote.article.Part;
import footnote.format.VisibleText;
import footnote.format.markup.Indentation;
import footnote.format.markup.LineCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the lists of reStructuredText: bullets, numbers, fields, options, definitions.
///
/// What they have in common is docutils' rule of indentation: an item is its mark with all lines
/// below that are indented, and they are blocks again.
///
/// ```
/// 3. Third              -> item "3. Third"
/// #. Next               -> item "4. Next"
///
/// :Unit: seconds        -> item "Unit: seconds"
///
/// -v, --verbose  Chatty -> item "-v, --verbose: Chatty"
///
/// term                  -> item "term: What it is."
///     What it is.
/// ```
final class RstLists {
  /// A mark and the beginning of the item's text, if it begins on its line.
  private static final Pattern BULLET = Pattern.compile("[*+•‣⁃-](?: +(.*))?");

  /// Digits, `#`, a letter or a Roman numeral, with a point or brackets.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\(?)(\\d{1,9}|#|[A-Za-z]|(?=[ivxlcdm])m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
              + "|(?=[IVXLCDM])M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))([.)])(?:"
              + " +(.*))?");

  /// A name between colons; one with a backquote is a role at the beginning of a paragraph.
  private static final Pattern FIELD = Pattern.compile(":([^:\\s`][^:`]{0,120}):(?: +(.*))?");

  /// Options of a command, at least two spaces before what they do.
  private static final Pattern OPTION =
      Pattern.compile("((?:--?[A-Za-z0-9?]|/[A-Z])[^ ]*(?: \\S+){0,6}?)  +(\\S.*)");

  /// Parts that may be told above the fields of a head: its title.
  private static final int ABOVE_HEAD = 1;

  private final RstBlocks blocks;
  private final LineCursor lines;

  /// @param blocks whose lines are taken from
  RstLists(RstBlocks blocks) {
    this.blocks = blocks;
    this.lines = blocks.lines;
  }

  /// Tells the list that begins here.
  ///
  /// @return false where none does, and nothing is taken then
  boolean tell() {
    String line = lines.line();
    if (BULLET.matcher(line).matches()) {
      bullets();
    } else if (isNumbered()) {
      numbers();
    } else if (FIELD.matcher(line).matches()) {
      fields();
    } else if (OPTION.matcher(line).matches()) {
      options();
    } else if (!lines.ahead(1).isEmpty() && lines.ahead(1).startsWith(" ")) {
      definitions(lines, blocks);
    } else {
      return false;
    }
    return true;
  }

  /// Begins a list, after the term of an item whose text is this list alone.
  private void begin() {
    blocks.endLead();
    blocks.document.seen().beginList();
  }

  /// Ends the list, with all items told.
  private void end() {
    blocks.document.seen().endList();
  }

  /// Tells items with the same mark; another mark begins another list.
  private void bullets() {
    begin();
    char mark = lines.line().charAt(0);
    Matcher bullet = BULLET.matcher(lines.line());
    while (bullet.matches() && lines.line().charAt(0) == mark) {
      blocks.item("", itemBody(bullet.group(1)));
      lines.skipBlank();
      bullet = BULLET.matcher(lines.line());
    }
    end();
  }

  /// The lines of the item here: what follows its mark, and all that is indented below. The mark
  /// itself is not among them. Text on its line is taken to be indented as it stands, so that lines
  /// below that stand further in are blocks within.
  private List<String> itemBody(String first) {
    String line = lines.take();
    int indent = first == null ? 1 : line.length() - first.length();
    List<String> below = lines.takeIndented(1);
    return first == null ? Indentation.removed(below) : Indentation.under(first, below, indent);
  }

  /// A number must not be the first word of a paragraph: the line below tells.
  ///
  /// `1990.` at the end of a sentence that was wrapped is none, since prose goes on below it.
  private boolean isNumbered() {
    String below = lines.ahead(1);
    return NUMBER.matcher(lines.line()).matches()
        && (below.isEmpty() || below.startsWith(" ") || NUMBER.matcher(below).matches());
  }

  /// Tells items with numbers, letters or Roman numerals as they are written; `#` is counted on.
  ///
  /// `3.`, `#.` -> `3. `, `4. `
  private void numbers() {
    begin();
    int count = 0;
    while (isNumbered()) {
      Matcher number = NUMBER.matcher(lines.line());
      if (!number.matches()) {
        break;
      }
      String told = number.group(2);
      count = told.matches("\\d+") ? Integer.parseInt(told) : count + 1;
      String shown = told.equals("#") ? Integer.toString(count) : told;
      String mark = number.group(1) + shown + number.group(3) + " ";
      blocks.item(mark, itemBody(number.group(4)));
      lines.skipBlank();
    }
    end();
  }

  /// Tells fields. With no more above them than a title they are the head's, which keeps what it
  /// knows and shows what is for readers; elsewhere they are items.
  private void fields() {
    VisibleText seen = blocks.document.seen();
    boolean head =
        seen.isEmpty()
            || (seen.size() == ABOVE_HEAD && seen.parts().getFirst().role() == Part.Role.HEADING);
    if (!head) {
      begin();
    }
    Matcher field = FIELD.matcher(lines.line());
    while (field.matches()) {
      String name = field.group(1);
      List<String> body = itemBody(field.group(2));
      if (!head) {
        blocks.item(RstFields.shown(blocks.document.words(name)) + ": ", body);
      } else if (blocks.document.head().field(name, Indentation.joined(body))) {
        String value = RstHead.withoutKeyword(Indentation.joined(body));
        blocks.document.seen().head(name + ": " + blocks.document.words(value));
      }
      lines.skipBlank();
      field = FIELD.matcher(lines.line());
    }
    if (!head) {
      end();
    }
  }

  /// Tells options of a command, parted by two spaces from what they do.
  ///
  /// `-v, --verbose Chatty` -> item "-v, --verbose: Chatty"
  private void options() {
    begin();
    Matcher option = OPTION.matcher(lines.line());
    while (option.matches()) {
      blocks.item(option.group(1) + ": ", itemBody(option.group(2)));
      lines.skipBlank();
      option = OPTION.matcher(lines.line());
    }
    end();
  }

  /// Tells terms, each with the lines indented below it, one or several terms for one text.
  ///
  /// Colons at the end of a term are dropped, since one follows each term.
  ///
  /// `Quay:` above ` A wharf.` -> item "Quay: A wharf."
  static void definitions(LineCursor lines, RstBlocks blocks) {
    blocks.endLead();
    blocks.document.seen().beginList();
    while (lines.more() && !lines.line().startsWith(" ") && lines.ahead(1).startsWith(" ")) {
      String term = blocks.document.words(lines.take().replaceFirst(":+$", ""));
      blocks.item(term + ": ", Indentation.removed(lines.takeIndented(1)));
      lines.skipBlank();
    }
    blocks.document.seen().endList();
  }

  /// Tells the terms of a glossary, where blank lines may stand below a term.
  ///
  /// Terms above one text are one item; what follows ` : ` sorts a term in an index and is not
  /// seen.
  static void glossary(List<String> entries, RstBlocks blocks) {
    LineCursor lines = new LineCursor(entries);
    blocks.document.seen().beginList();
    List<String> terms = new ArrayList<>();
    for (lines.skipBlank(); lines.more(); lines.skipBlank()) {
      if (lines.line().startsWith(" ")) {
        String term = blocks.document.words(String.join(", ", terms));
        blocks.item(term + ": ", Indentation.removed(lines.takeIndented(1)));
        terms.clear();
      } else {
        String term = lines.take();
        if (!term.startsWith("..")) {
          terms.add(term.replaceFirst(" +: .*$", ""));
        }
      }
    }
    blocks.document.seen().endList();
  }
}
