package footnote.format.pdf;

import footnote.article.Place;
import footnote.format.UnreadableException;
import footnote.format.office.DocumentText;
import footnote.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the lines of a PDF together to headings, paragraphs, items, code and tables. A paragraph
/// may go on in the next column or on the next page.
final class PdfBlocks {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:([•‣▪■●○◦∙·➢➤✓\uE000-\uF8FF–—*-])|((?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\(\\w{1,3}\\)))\\s+(?=\\S)");

  private static final Pattern BULLET =
      Pattern.compile("[•‣▪■●○◦∙·➢➤✓\uE000-\uF8FF–—*-]|(?:\\d{1,3}|[a-z])[.)]|\\(\\w{1,3}\\)");

  /// An entry of a table of contents, with its leader of dots.
  private static final Pattern CONTENTS =
      Pattern.compile(".*(?:\\.\\s?){4,}\\s*(?:\\d{1,4}|[ivxlc]{1,7})");

  private static final int LONGEST_HEADING = 200;
  private static final int LONGEST_BOLD_HEADING = 100;

  private enum Kind {
    NONE,
    PARAGRAPH,
    ITEM,
    HEADING,
    CODE
  }

  private final DocumentText text;
  private final PdfSizes sizes;
  private final PdfTableRows table;
  private final StringBuilder words = new StringBuilder();
  private final List<Double> indents = new ArrayList<>();
  private Kind kind = Kind.NONE;
  private int level;
  private String place = "";
  private int page;
  private Optional<PdfLine> last = Optional.empty();
  private Optional<String> title = Optional.empty();

  PdfBlocks(DocumentText text, PdfSizes sizes) {
    this.text = text;
    this.sizes = sizes;
    this.table = new PdfTableRows(text);
  }

  /// What stands in the largest letters on the first page.
  Optional<String> title() {
    return title;
  }

  /// @param lines of the page as they are read
  void page(int number, List<PdfLine> lines) throws UnreadableException {
    page = number;
    boolean indented = isIndented(lines);
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = marked(lines.get(i));
      Optional<PdfLine> next =
          i + 1 < lines.size() ? Optional.of(marked(lines.get(i + 1))) : Optional.empty();
      line(line, next, indented);
    }
    endTable();
  }

  void end() throws UnreadableException {
    close();
    endTable();
  }

  /// A line whose first cell is but a bullet or a number is one stretch.
  private static PdfLine marked(PdfLine line) {
    if (line.cells().size() < 2 || !BULLET.matcher(line.cells().getFirst().text()).matches()) {
      return line;
    }
    List<PdfLine> rest = line.cells().subList(1, line.cells().size());
    return new PdfLine(
        line.text(),
        rest.size() > 1 ? rest : List.of(),
        line.left(),
        line.right(),
        line.y(),
        line.size(),
        line.bold(),
        line.mono(),
        line.item(),
        line.column());
  }

  /// Whether paragraphs begin with an indented line: some lines do, most don't.
  private static boolean isIndented(List<PdfLine> lines) {
    long inside = lines.stream().filter(PdfBlocks::standsIn).count();
    return inside > 0 && inside * 2 < lines.size();
  }

  private static boolean standsIn(PdfLine line) {
    double by = line.left() - line.column().left();
    return by > line.size() * 0.7 && by < line.size() * 5;
  }

  private void line(PdfLine line, Optional<PdfLine> next, boolean indented)
      throws UnreadableException {
    if (CONTENTS.matcher(line.text()).matches()) {
      endTable();
      close();
      begin(Kind.NONE);
      text.place(Place.Kind.PAGE, Integer.toString(page));
      text.boilerplate(line.text());
    } else if (isCode(line)) {
      code(line);
    } else if (table.takes(line, next)) {
      close();
      begin(Kind.NONE);
      text.place(Place.Kind.PAGE, Integer.toString(page));
      table.take(line);
    } else {
      endTable();
      prose(line, indented);
    }
    last = Optional.of(line);
  }

  private void endTable() throws UnreadableException {
    table.end();
  }

  private boolean isCode(PdfLine line) {
    return line.mono() && !sizes.mono() && line.cells().size() < 2;
  }

  private void code(PdfLine line) throws UnreadableException {
    endTable();
    if (kind != Kind.CODE) {
      close();
      begin(Kind.CODE);
    }
    double letter = line.width() / Math.max(1, line.text().length());
    long spaces = Math.round((line.left() - line.column().left()) / Math.max(1, letter));
    words.append(" ".repeat(Math.clamp(spaces, 0, 40))).append(line.text()).append('\n');
  }

  private void prose(PdfLine line, boolean indented) throws UnreadableException {
    int heading = heading(line);
    Matcher item = ITEM.matcher(line.text());
    if (heading > 0) {
      heading(line, heading);
    } else if (line.item() > 0
        && last.filter(above -> above.item() == line.item()).isEmpty()
        && !(item.lookingAt() && item.group(1) != null)) {
      close();
      begin(Kind.ITEM);
      level = depth(line.left());
      words.append(line.text());
    } else if (item.lookingAt() && (item.group(1) != null || isItem(line))) {
      close();
      begin(Kind.ITEM);
      level = depth(line.left());
      words.append(item.group(1) != null ? line.text().substring(item.end()) : line.text());
    } else if (goesOn(line, indented)) {
      words.append(joint(words, line.text()) ? "" : " ");
      words.append(line.text());
    } else {
      close();
      begin(Kind.PARAGRAPH);
      words.append(line.text());
    }
  }

  /// Whether a line that begins as `1.` does begins an item: not where it goes on with a sentence.
  private boolean isItem(PdfLine line) {
    return kind != Kind.PARAGRAPH
        || last.isEmpty()
        || Punctuation.isEnded(words)
        || Punctuation.announces(words)
        || line.left() > last.get().left() + 1;
  }

  private int heading(PdfLine line) {
    String shown = line.text();
    boolean worded = shown.codePoints().filter(Character::isLetter).count() > 1;
    if (!worded || shown.length() > LONGEST_HEADING) {
      return 0;
    }
    int bySize = line.size() >= sizes.body() * PdfSizes.LARGER ? sizes.level(line.size()) : 0;
    boolean byWeight =
        line.bold()
            && !sizes.bold()
            && line.size() >= sizes.body() * 0.95
            && shown.length() <= LONGEST_BOLD_HEADING
            && line.cells().size() < 2
            && !Punctuation.isEnded(shown);
    return bySize > 0 ? bySize : byWeight ? sizes.boldLevel() : 0;
  }

  private void heading(PdfLine line, int deep) throws UnreadableException {
    boolean more =
        kind == Kind.HEADING
            && level == deep
            && last.filter(
                    above -> line.y() - above.y() < line.size() * 1.9 && line.y() > above.y())
                .isPresent();
    if (more) {
      words.append(joint(words, line.text()) ? "" : " ").append(line.text());
    } else {
      close();
      begin(Kind.HEADING);
      level = deep;
      words.append(line.text());
    }
  }

  /// Whether a line belongs to the paragraph or the item above.
  private boolean goesOn(PdfLine line, boolean indented) {
    if (last.isEmpty() || (kind != Kind.PARAGRAPH && kind != Kind.ITEM)) {
      return false;
    }
    PdfLine above = last.get();
    if (Math.abs(line.size() - above.size()) > 1) {
      return false;
    }
    if (line.item() != above.item()) {
      return false;
    }
    double gap = line.y() - above.y();
    if (gap <= 0 || gap > above.size() * 8 || !line.column().equals(above.column())) {
      return isBrokenOff(above) && !(indented && standsIn(line) && Punctuation.isEnded(words));
    }
    if (gap > sizes.body() * sizes.leading() * 1.35) {
      return false;
    }
    if (kind == Kind.ITEM) {
      return line.left() > above.left() - 2;
    }
    boolean begins = indented && standsIn(line) && !standsIn(above);
    boolean endsEarly =
        above.right() < above.column().right() - above.column().width() * 0.15
            && Punctuation.isEnded(words);
    return !begins && !endsEarly;
  }

  /// Whether what stands at the end of a column or page goes on in the next.
  private boolean isBrokenOff(PdfLine above) {
    return !Punctuation.isEnded(words)
        && !Punctuation.announces(words)
        && (above.right() > above.column().right() - above.size() * 3 || endsInHyphen(words));
  }

  private static boolean endsInHyphen(CharSequence words) {
    return !words.isEmpty() && "-\u00AD\u2010".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /// Undoes the hyphen at the end of a line, and says whether what follows joins on without a
  /// space.
  private boolean joint(StringBuilder before, String next) {
    if (!endsInHyphen(before) || next.isEmpty() || before.length() < 2) {
      return false;
    }
    boolean letters =
        Character.isLetter(before.charAt(before.length() - 2))
            && Character.isLetter(next.charAt(0));
    if (!letters) {
      return Character.isLetterOrDigit(before.charAt(before.length() - 2));
    }
    if (isHyphenation(before, next)) {
      before.setLength(before.length() - 1);
    }
    return true;
  }

  /// Whether the hyphen is there for the line's end alone: the next line goes on in small letters,
  /// and no other place spells the word with a hyphen.
  private boolean isHyphenation(CharSequence before, String next) {
    String first = before.toString().replaceFirst("(?s)^.*[^\\p{L}\\p{M}-]", "");
    Matcher rest = Pattern.compile("[\\p{L}\\p{M}]+").matcher(next);
    String second = rest.lookingAt() ? rest.group() : "";
    String hyphened = (first + second).toLowerCase(Locale.ROOT);
    return Character.isLowerCase(next.codePointAt(0)) && !sizes.words().contains(hyphened);
  }

  private int depth(double left) {
    while (!indents.isEmpty() && left < indents.getLast() - 3) {
      indents.removeLast();
    }
    if (indents.isEmpty() || left > indents.getLast() + 3) {
      indents.add(left);
    }
    return indents.size() - 1;
  }

  private void begin(Kind next) {
    kind = next;
    place = Integer.toString(page);
    if (next != Kind.ITEM) {
      indents.clear();
    }
  }

  private void close() throws UnreadableException {
    if (words.isEmpty()) {
      return;
    }
    String shown = words.toString();
    words.setLength(0);
    text.place(Place.Kind.PAGE, place);
    switch (kind) {
      case HEADING -> closeHeading(shown);
      case ITEM -> text.item(level, shown);
      case CODE -> text.code(shown);
      case PARAGRAPH, NONE -> text.paragraph(shown);
    }
  }

  private void closeHeading(String shown) throws UnreadableException {
    boolean first = level == 1 && place.equals("1") && title.isEmpty();
    if (first) {
      title = Optional.of(shown);
      text.title(shown);
    } else {
      text.heading(level, shown);
    }
  }
}
