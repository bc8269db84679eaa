package footnote.format.pdf;

import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.format.VisibleText;
import footnote.format.office.DocumentText;
import footnote.format.office.OfficeProperties;
import footnote.text.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/// Reads PDF (ISO 32000): the letters of each page become lines in the order in which they are
/// read, the lines paragraphs, headings, items and tables.
///
/// In this order: the letters of each page as stretches ([PdfStretches]), what stands on page after
/// page taken out ([PdfRunningHeads]), the order of reading ([PdfColumns]), the blocks
/// ([PdfBlocks]). Runs in [DocumentProcess] alone. Layout is told of the whole document first,
/// since a page by itself does not show what size its body has.
///
/// ```java
/// DocumentWire document = new PdfDocument(2_000, 10_000_000).read(bytes);
/// document.parts(); // title, headings, paragraphs, items, rows, each with its page
/// ```
///
/// @param mostPages that are read
/// @param mostCharacters of the text
record PdfDocument(int mostPages, int mostCharacters) {
  /// Of what the file says of itself.
  ///
  /// Characters of one; longer ones are no titles or names but broken files.
  private static final int LONGEST_LABEL = 1_000;

  /// Letters in a hundred that may be unknown in a text that can be read.
  private static final int MOST_UNKNOWN = 30;

  /// A page by its number.
  private record Page(int number, List<PdfLine> stretches) {}

  /// Reads a file.
  ///
  /// @throws UnreadableException with the reason, in the operator's words
  /// @throws IOException when PDFBox fails otherwise
  DocumentWire read(byte[] file) throws IOException {
    FontMappers.set(new PdfFonts());
    try (PDDocument document = Loader.loadPDF(file)) {
      return read(document);
    } catch (InvalidPasswordException _) {
      throw new UnreadableException("is encrypted");
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableException(
          startsAsPdf(file)
              ? "is damaged or truncated: " + e.getMessage()
              : "is not what its name says: no PDF");
    }
  }

  /// Whether it has the sign of a PDF in its first kilobyte, where readers look for it.
  private static boolean startsAsPdf(byte[] file) {
    String start = new String(file, 0, Math.min(1024, file.length), StandardCharsets.ISO_8859_1);
    return start.contains("%PDF");
  }

  /// Reads as many pages as are allowed; too many characters are refused, too many pages cut off.
  ///
  /// Letters are counted while pages come, and pages beyond the limit of characters are not kept,
  /// so that memory is bounded before the file is refused.
  private DocumentWire read(PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    List<Page> pages = new ArrayList<>();
    long[] characters = {0};
    PdfStretches stretches =
        new PdfStretches(
            PdfListItems.of(document),
            (page, number) -> {
              page.forEach(each -> characters[0] += each.text().length());
              if (characters[0] <= mostCharacters) {
                pages.add(new Page(number, page));
              }
            });
    stretches.read(document, Math.min(count, mostPages));
    if (characters[0] > mostCharacters) {
      throw new UnreadableException("holds more than " + mostCharacters + " characters of text");
    }
    DocumentText text = new DocumentText(mostCharacters);
    PdfBlocks blocks = blocks(pages, text);
    return told(document, text, blocks.title());
  }

  /// The blocks of all pages. Running heads are kept as boilerplate, once.
  ///
  /// Three passes over the stretches in memory: sizes, running heads, blocks.
  private static PdfBlocks blocks(List<Page> pages, DocumentText text) throws UnreadableException {
    PdfSizes sizes =
        PdfSizes.of(pages.stream().flatMap(page -> page.stretches().stream()).toList());
    PdfRunningHeads heads = new PdfRunningHeads(sizes.body());
    pages.forEach(page -> heads.count(page.number(), page.stretches()));
    PdfBlocks blocks = new PdfBlocks(text, sizes);
    for (Page page : pages) {
      blocks.page(page.number(), PdfColumns.lines(heads.without(page.stretches())));
    }
    blocks.end();
    for (String each : heads.found()) {
      text.boilerplate(each);
    }
    return blocks;
  }

  /// What is handed over; a file of pictures or of unknown letters is refused, as nothing in it
  /// could be found or checked.
  private DocumentWire told(PDDocument document, DocumentText text, Optional<String> title)
      throws UnreadableException {
    int count = document.getNumberOfPages();
    if (count > mostPages) {
      text.remark("only the first " + mostPages + " of " + count + " pages are read");
    }
    VisibleText seen = text.seen();
    String words = seen.text();
    if (seen.isEmpty()) {
      throw new UnreadableException("holds no text: its pages are pictures");
    }
    if (unknown(words) * 100 > (long) words.length() * MOST_UNKNOWN) {
      throw new UnreadableException("doesn't tell which letters its signs are");
    }
    Metadata known = known(document).or(Metadata.titled(title));
    return new DocumentWire(known, words, seen.parts(), text.remarks());
  }

  /// Letters that the file gives no meaning: their glyphs can be seen, not read.
  private static long unknown(String words) {
    return words
        .codePoints()
        .filter(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE)
        .count();
  }

  /// What the file says of itself: its information dictionary and the language of its catalogue.
  ///
  /// The date is that of the file's making as its program tells it, in that program's zone.
  private static Metadata known(PDDocument document) {
    PDDocumentInformation info = document.getDocumentInformation();
    Metadata told =
        OfficeProperties.of(
            label(info.getTitle()),
            label(info.getAuthor()),
            Optional.empty(),
            label(document.getDocumentCatalog().getLanguage()),
            Optional.empty());
    return told.or(
        new Metadata(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            date(info.getCreationDate()),
            Optional.empty(),
            Optional.empty()));
  }

  /// A label that says something.
  ///
  /// @param text null where the file has no such label
  private static Optional<String> label(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(label -> !label.isEmpty() && label.length() <= LONGEST_LABEL);
  }

  /// A date that a document can have been made at: clocks that were never set tell 1980 or 1970.
  private static Optional<PartialDate> date(@Nullable Calendar calendar) {
    return Optional.ofNullable(calendar)
        .map(day -> LocalDate.ofInstant(day.toInstant(), day.getTimeZone().toZoneId()))
        .filter(day -> day.getYear() > 1985 && day.getYear() < 10_000)
        .map(PartialDate::of);
  }
}
