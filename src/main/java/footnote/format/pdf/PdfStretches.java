package footnote.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Puts the letters that a page shows together to stretches of a line, in the order in which the
/// page draws them.
///
/// Works as a `PDFTextStripper` of PDFBox, which decodes the letters with their places, but for the
/// order of text, which is worked out in [PdfColumns]. Only letters in the page's main direction
/// count: what is turned is a label in a figure or a stamp at the margin. Letters outside the page
/// are not seen, and so not read.
///
/// ```
/// |Flour and water      Name     42|   -> "Flour and water", "Name", "42": gaps wider than letters
/// |Bread.3 It is        |              -> "Bread. It is", if the 3 is small and raised: a note's mark
/// ```
final class PdfStretches extends PDFTextStripper {
  /// A gap of so many times the size of letters parts columns and cells.
  private static final double GAP = 1.15;

  /// The narrowest space of a justified line, by the size of letters.
  private static final double TIGHTEST = 0.16;

  /// The weight (OpenType `usWeightClass`) from which on a font is bold.
  private static final double BOLD = 600;

  /// Takes a page when it ends.
  private final ObjIntConsumer<List<PdfLine>> pages;

  /// What was found out of each font, once.
  private final Map<PDFont, Face> faces = new HashMap<>();

  private final PdfListItems tags;

  /// The item of each letter that is in one; of the page that is being read.
  private final IdentityHashMap<TextPosition, Integer> items = new IdentityHashMap<>();

  /// The numbers of marked content that is open, the innermost first; -1 for none.
  private final Deque<Integer> marked = new ArrayDeque<>();

  /// What a font shows of its letters.
  ///
  /// @param bold by its weight
  /// @param mono whether all its letters are equally wide
  private record Face(boolean bold, boolean mono) {}

  /// @param pages takes the stretches of each page with its number
  /// @param tags the items that the file's structure tells
  PdfStretches(PdfListItems tags, ObjIntConsumer<List<PdfLine>> pages) {
    this.tags = tags;
    this.pages = pages;
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /// Reads the pages, and hands on each when it ends.
  ///
  /// Letters that are drawn twice for a heavier look are told once.
  ///
  /// @param lastPage the last that is read, from 1
  void read(PDDocument document, int lastPage) throws IOException {
    setEndPage(lastPage);
    writeText(document, Writer.nullWriter());
  }

  /// Remembers which content is being drawn; one without a number is part of the one around it.
  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    marked.push(id < 0 && !marked.isEmpty() ? marked.element() : id);
    super.beginMarkedContentSequence(tag, properties);
  }

  /// One end too many is passed over.
  @Override
  public void endMarkedContentSequence() {
    marked.poll();
    super.endMarkedContentSequence();
  }

  /// Notes the item that a letter belongs to.
  @Override
  protected void processTextPosition(TextPosition letter) {
    if (!marked.isEmpty() && marked.element() >= 0) {
      int item = tags.item(getCurrentPage(), marked.element());
      if (item > 0) {
        items.put(letter, item);
      }
    }
    super.processTextPosition(letter);
  }

  /// The letters of a page as stretches.
  ///
  /// Letters come in the order they are drawn in, which is mostly that of each line.
  @Override
  protected void writePage() {
    List<TextPosition> letters = charactersByArticle.stream().flatMap(List::stream).toList();
    Map<Float, Integer> directions = new HashMap<>();
    letters.forEach(letter -> directions.merge(letter.getDir(), 1, Integer::sum));
    float direction =
        directions.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(0f);
    List<PdfLine> stretches = new ArrayList<>();
    List<TextPosition> open = new ArrayList<>();
    for (TextPosition letter : letters) {
      if (letter.getDir() != direction || !isOnPage(letter)) {
        continue;
      }
      if (!open.isEmpty() && !goesOn(open, letter)) {
        close(open, stretches);
      }
      open.add(letter);
    }
    close(open, stretches);
    items.clear();
    marked.clear();
    pages.accept(stretches, getCurrentPageNo());
  }

  /// Whether a letter can be seen.
  ///
  /// The page may be turned, so that both of its measures are bounds for either.
  private static boolean isOnPage(TextPosition letter) {
    return letter.getXDirAdj() >= -1
        && letter.getYDirAdj() >= -1
        && letter.getXDirAdj() <= Math.max(letter.getPageWidth(), letter.getPageHeight())
        && letter.getYDirAdj() <= Math.max(letter.getPageWidth(), letter.getPageHeight());
  }

  /// Whether a letter stands right behind those before it, on their line.
  ///
  /// Within 0.45 times the size up or down, not wider apart than [#GAP] sizes, and not farther back
  /// than one and a half, as accents are drawn.
  private static boolean goesOn(List<TextPosition> open, TextPosition letter) {
    TextPosition last = open.getLast();
    double size = Math.max(size(open.getFirst()), size(letter));
    double gap = letter.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
    double drop = Math.abs(letter.getYDirAdj() - open.getFirst().getYDirAdj());
    return drop < size * 0.45 && gap < size * GAP && gap > -size * 1.5;
  }

  /// Ends a stretch; one of blanks alone is none.
  private void close(List<TextPosition> open, List<PdfLine> stretches) {
    if (open.stream().anyMatch(letter -> !letter.getUnicode().isBlank())) {
      stretches.add(stretch(open));
    }
    open.clear();
  }

  /// The letters with blanks where there are gaps, and without the marks of notes.
  ///
  /// It is bold, or of one width, if six tenths of its letters are.
  private PdfLine stretch(List<TextPosition> letters) {
    TextPosition main = main(letters);
    StringBuilder text = new StringBuilder();
    double bold = 0;
    double mono = 0;
    double right = letters.getFirst().getXDirAdj();
    for (TextPosition letter : letters) {
      boolean spaced = letter.getXDirAdj() - right > space(letter);
      if (spaced && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
      if (!isMark(letter, main, text)) {
        text.append(letter.getUnicode());
      }
      Face face = faces.computeIfAbsent(letter.getFont(), PdfStretches::face);
      bold += face.bold() ? 1 : 0;
      mono += face.mono() ? 1 : 0;
    }
    return new PdfLine(
        text.toString().strip(),
        List.of(),
        letters.getFirst().getXDirAdj(),
        right,
        main.getYDirAdj(),
        size(main),
        bold > letters.size() * 0.6,
        mono > letters.size() * 0.6,
        items.getOrDefault(letters.getFirst(), 0),
        PdfLine.Edges.NONE);
  }

  /// A letter of the size that most of them have.
  ///
  /// Of sizes equally frequent the larger counts, so that the result is the same on every run.
  private static TextPosition main(List<TextPosition> letters) {
    Map<Long, Integer> sizes = new HashMap<>();
    letters.forEach(letter -> sizes.merge(Math.round(size(letter) * 2), 1, Integer::sum));
    long most =
        sizes.entrySet().stream()
            .max(
                Comparator.<Map.Entry<Long, Integer>>comparingInt(Map.Entry::getValue)
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse(0L);
    return letters.stream()
        .filter(letter -> Math.round(size(letter) * 2) == most)
        .findFirst()
        .orElseGet(letters::getFirst);
  }

  /// The gap from which on there is a space between two letters.
  ///
  /// Half of the font's space, where it tells one, but [#TIGHTEST] times the size at most.
  private static double space(TextPosition letter) {
    double space = letter.getWidthOfSpace();
    double usual = size(letter) * TIGHTEST;
    return Math.min(space > 0 && !Double.isNaN(space) ? space * 0.5 : usual, usual);
  }

  /// A raised number that refers to a note: small digits right behind the end of a sentence or a
  /// clause.
  private static boolean isMark(TextPosition letter, TextPosition main, StringBuilder before) {
    return size(letter) < size(main) * 0.8
        && letter.getYDirAdj() < main.getYDirAdj() - size(main) * 0.1
        && letter.getUnicode().matches("[\\d*†‡]+")
        && !before.isEmpty()
        && ".,;:!?)”’\"".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /// The height of letters as they are shown: files scale fonts of size 1.
  ///
  /// Between 1 and 500 points.
  private static double size(TextPosition letter) {
    double size = letter.getFontSizeInPt();
    double height = letter.getYScale();
    double real = Math.abs(height) > 0 ? Math.abs(height) : size;
    return Math.clamp(real, 1, 500);
  }

  /// By the font's name, or by what its descriptor says: either may be missing.
  ///
  /// Weights from [#BOLD] on are bold.
  private static Face face(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        name.matches(".*(?:bold|black|heavy|semibold|-bd\\b).*")
            || (descriptor != null
                && (descriptor.getFontWeight() >= BOLD || descriptor.isForceBold()));
    boolean mono =
        name.matches(".*(?:mono|courier|consol|menlo|typewriter|cmtt).*")
            || (descriptor != null && descriptor.isFixedPitch());
    return new Face(bold, mono);
  }
}
