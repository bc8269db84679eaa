package footnote.format;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Part;
import footnote.article.Splitter;
import footnote.corpus.Formats;
import footnote.format.pdf.PdfInProcess;
import footnote.text.LanguageDetector;
import footnote.text.Letters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What a reader has to keep whatever the bytes: no exception, limits kept, articles whose parts
/// cover all that is seen. Jazzer calls this; so do the tests that replay what it found.
///
/// Bytes that are no package stand for the main file in one, so that a fuzzer needs no checksums.
public final class FuzzedReader {
  private static final LanguageDetector LANGUAGES = new LanguageDetector();
  private static final int LONGEST = 1 << 20;

  /// Detecting languages takes longer than most readers, and is tested elsewhere.
  private static final Metadata ENGLISH =
      new Metadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of("en"));

  private static final CorpusLimits LIMITS =
      CorpusLimits.usual()
          .withDocuments(
              new DocumentLimits(
                  64 << 20, 8 << 20, 1_000, 200, LONGEST, 50, 5_000, 512, Duration.ofMinutes(1)));

  /// The main file in each kind of package, and the sample that the others are taken from.
  private static final Map<String, Main> MAINS =
      Map.of(
          "docx", new Main("garden.docx", "word/document.xml"),
          "odt", new Main("handbook.odt", "content.xml"),
          "pptx", new Main("bees.pptx", "ppt/slides/slide1.xml"),
          "xlsx", new Main("rota.xlsx", "xl/worksheets/sheet1.xml"),
          "ods", new Main("rota.ods", "content.xml"),
          "epub", new Main("garden.epub", "EPUB/text/ch001.xhtml"));

  private static FuzzedReader fuzzed = new FuzzedReader("txt");

  private final String ending;
  private final Optional<Main> main;
  private final Map<String, byte[]> around;

  private record Main(String sample, String entry) {}

  private FuzzedReader(String ending) {
    this.ending = ending;
    this.main = Optional.ofNullable(MAINS.get(ending));
    this.around = main.map(each -> unpacked(Samples.bytes(each.sample()))).orElse(Map.of());
  }

  /// A reader for the files of an ending.
  static FuzzedReader of(String ending) {
    return new FuzzedReader(ending);
  }

  /// Called by Jazzer, once.
  public static void fuzzerInitialize(String[] args) {
    fuzzed = new FuzzedReader(args[0]);
  }

  /// Called by Jazzer, with whatever it thinks of.
  public static void fuzzerTestOneInput(byte[] input) {
    fuzzed.check(input);
  }

  /// @throws AssertionError where the reader does not keep what it has to
  void check(byte[] input) {
    boolean packed = input.length > 1 && input[0] == 'P' && input[1] == 'K';
    byte[] file = around.isEmpty() || packed ? input : packed(input);
    ArticleFile named = new ArticleFile(Path.of("unused"), "a." + ending, file.length, 0);
    Findings findings = new Findings(named, LIMITS, LANGUAGES, this::check);
    findings.given(ENGLISH);
    try {
      reader().read(new ByteArrayInputStream(file), findings);
    } catch (IOException e) {
      throw new AssertionError("bytes in memory can be read", e);
    }
    if (findings.faults().size() > LIMITS.faults() + 1) {
      throw new AssertionError("more faults than the limit: " + findings.faults().size());
    }
  }

  private ArticleReader reader() {
    return ending.equals("pdf")
        ? new PdfInProcess(LIMITS)
        : Formats.reader("a." + ending, LIMITS).orElseThrow();
  }

  private void check(Article article) {
    String text = article.text();
    if (text.length() > 2 * LONGEST) {
      throw new AssertionError("a text of " + text.length() + " characters");
    }
    if (article.source().title().length() > LIMITS.label()) {
      throw new AssertionError("a title of " + article.source().title().length() + " characters");
    }
    int end = 0;
    for (Part part : article.parts()) {
      checkSpace(text, end, part.span().start());
      end = part.span().end();
    }
    checkSpace(text, end, text.length());
    Splitter.split(article);
  }

  private static void checkSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Letters.isSpace(text.charAt(i))) {
        throw new AssertionError("text in no part, at " + i);
      }
    }
  }

  private byte[] packed(byte[] input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> entry : around.entrySet()) {
        boolean replaced = main.map(Main::entry).filter(entry.getKey()::equals).isPresent();
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(replaced ? input : entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] file) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(".*\\.(?:xml|rels|opf|ncx|xhtml)")) {
          entries.put(entry.getName(), zip.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
