package footnote.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.format.pdf.Hanging;
import footnote.format.pdf.PdfReader;
import footnote.format.pdf.ReaderProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents made to do harm, or come to it.
class HostileDocumentsTest {
  private static CorpusLimits with(ChangedLimits changed) {
    return CorpusLimits.usual().withDocuments(changed.limits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "handbook.docx",
        "handbook.odt",
        "rota.xlsx",
        "bees.pptx",
        "rota.ods",
        "paper.pdf",
        "handbook.rtf"
      })
  void saysOfEachThatItIsTruncatedOrReadsWhatIsLeft(String name) {
    byte[] whole = Samples.bytes(name);

    Read read = Read.of(name, Arrays.copyOf(whole, whole.length / 2), CorpusLimits.usual());

    assertThat(read.reasons())
        .singleElement()
        .asString()
        .containsAnyOf("truncated", "damaged", "holds no text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.docx", "a.odt", "a.xlsx", "a.pptx", "a.ods", "a.odp", "a.pdf", "a.rtf"})
  void saysThatAFileIsNotWhatItsNameSays(String name) {
    assertThat(Read.of(name, "Dear all, this is but a text.").reasons())
        .singleElement()
        .asString()
        .contains("is not what its name says");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.docx", "a.odt", "a.xlsx", "a.pptx"})
  void saysThatAPackageHoldsAnotherKindOfDocument(String name) {
    assertThat(Read.of(name, zip("other.xml", "<x/>"), CorpusLimits.usual()).reasons())
        .singleElement()
        .asString()
        .contains("is not what its name says");
  }

  @Test
  void saysThatAnOfficeFileIsEncrypted() {
    byte[] file = new byte[4_096];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, file, 0, 4);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 1_024, name.length);

    assertThat(Read.of("a.docx", file, CorpusLimits.usual()).reasons())
        .containsExactly("0 is encrypted");
  }

  @Test
  void saysThatAnOpenDocumentFileIsEncrypted() {
    byte[] file =
        zip(
            "META-INF/manifest.xml",
            "<manifest><encryption-data/></manifest>",
            "content.xml",
            "gibberish");

    assertThat(Read.of("a.odt", file, CorpusLimits.usual()).reasons())
        .containsExactly("0 is encrypted");
  }

  @Test
  void saysThatAPdfIsEncrypted() throws IOException {
    byte[] file =
        pdf(
            1,
            document ->
                document.protect(
                    new StandardProtectionPolicy("owner", "user", new AccessPermission())));

    assertThat(Read.of("a.pdf", file, CorpusLimits.usual()).reasons())
        .containsExactly("0 is encrypted");
  }

  @Test
  void unpacksNoBomb() {
    byte[] bomb = zip("word/document.xml", "<p>" + " ".repeat(20 << 20) + "</p>");

    assertThat(bomb).hasSizeLessThan(100_000);
    assertThat(
            Read.of("a.docx", bomb, with(ChangedLimits.usual().unpackedBytes(1 << 20))).reasons())
        .containsExactly("0 unpacks to more than 1 MiB");
  }

  @Test
  void unpacksNoEndlessManyFiles() {
    String[] entries = new String[60];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "media/" + i + ".png";
      entries[i + 1] = "";
    }

    assertThat(Read.of("a.docx", zip(entries), with(ChangedLimits.usual().entries(20))).reasons())
        .containsExactly("0 holds more than 20 packed files");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "content.xml"})
  void refusesEntitiesThatLaugh(String entry) {
    StringBuilder laugh = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laugh
          .append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    laugh.append("]><x><body><p><t>&a29;</t></p></body></x>");
    String name = entry.equals("content.xml") ? "a.odt" : "a.docx";

    assertThat(Read.of(name, zip(entry, laugh.toString()), CorpusLimits.usual()).reasons())
        .containsExactly("0 is damaged: entities or a document type of its own");
  }

  @Test
  void asksNobodyForEntities() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
      String xml =
          "<!DOCTYPE x SYSTEM \"%s\" [<!ENTITY e SYSTEM \"%s\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><x><body><p><t>&e;&f;</t></p></body></x>"
              .replace("%s", address);

      Read read = Read.of("a.docx", zip("word/document.xml", xml), CorpusLimits.usual());

      assertThat(read.articles()).isEmpty();
      assertThat(read.faults()).hasSize(1);
      server.setSoTimeout(1);
      assertThatThrownBy(server::accept)
          .as("nobody has called")
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void readsNothingThatIsNestedTooDeeply() {
    String deep =
        "<body>" + "<sdt>".repeat(10_000) + "<p><t>x</t></p>" + "</sdt>".repeat(10_000) + "</body>";

    assertThat(Read.of("a.docx", zip("word/document.xml", deep), CorpusLimits.usual()).reasons())
        .containsExactly("0 is damaged: elements more than 200 deep");
    assertThat(Read.of("a.rtf", "{\\rtf1 " + "{".repeat(10_000)).reasons())
        .containsExactly("0 holds groups more than 200 deep");
  }

  @Test
  void readsAsManySignsWrittenAsEntitiesAsThereAre() {
    String words = "R&amp;D ".repeat(50_000);

    assertThat(
            Read.of(
                    "a.docx",
                    zip("word/document.xml", "<body><p><r><t>" + words + "</t></r></p></body>"),
                    CorpusLimits.usual())
                .article()
                .text())
        .hasSize(4 * 50_000 - 1);
  }

  @Test
  void growsNoTextOfASharedString() {
    StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
    for (int i = 1; i <= 1_000; i++) {
      rows.append("<row r='")
          .append(i)
          .append("'><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>");
    }
    byte[] file =
        zip(
            "xl/workbook.xml",
            "<workbook xmlns:r='http://x/relationships'><sheets><sheet name='A'"
                + " r:id='r1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Target='worksheets/a.xml'/></Relationships>",
            "xl/sharedStrings.xml",
            "<sst><si><t>" + "x".repeat(10_000) + "</t></si></sst>",
            "xl/worksheets/a.xml",
            rows + "</sheetData></worksheet>");

    assertThat(Read.of("a.xlsx", file, with(ChangedLimits.usual().characters(100_000))).reasons())
        .containsExactly("0 holds more than 100000 characters of text");
  }

  @Test
  void repeatsNoRowOfASheetWithoutEnd() {
    byte[] file =
        zip(
            "content.xml",
            "<document-content><body><spreadsheet><table name='A'><table-row"
                + " number-rows-repeated='1048576'><table-cell"
                + " number-columns-repeated='16384'><p>x</p></table-cell></table-row></table></spreadsheet></body></document-content>");

    assertThat(Read.of("a.ods", file, with(ChangedLimits.usual().rows(10))).reasons())
        .containsExactly("0 only the first 10 rows of A are read");
  }

  @Test
  void readsNoMorePagesThanTheLimitAndSaysSo() throws IOException {
    Read read = Read.of("a.pdf", pdf(10, document -> {}), with(ChangedLimits.usual().pages(3)));

    assertThat(read.article().text()).contains("Sheet of three").doesNotContain("Sheet of four");
    assertThat(read.reasons()).containsExactly("0 only the first 3 of 10 pages are read");
  }

  @Test
  void killsTheProcessOfAReaderThatHangsAndReadsTheNextFile() throws IOException {
    ReaderProcess process = new ReaderProcess(List.of(Hanging.class.getName()));
    CorpusLimits limits = with(ChangedLimits.usual().time(Duration.ofMillis(1_500)));
    try {
      assertThat(
              Read.with("a.pdf", new byte[] {1}, limits, new PdfReader(limits, process)).reasons())
          .containsExactly("0 takes longer than 1 s to read");
      assertThat(
              Read.with("b.pdf", new byte[] {0}, limits, new PdfReader(limits, process)).reasons())
          .containsExactly("0 was read");
    } finally {
      process.stop();
    }
  }

  @Test
  void outlivesAReaderThatEndsItsProcess() throws IOException {
    ReaderProcess process = new ReaderProcess(List.of(Hanging.class.getName()));
    CorpusLimits limits = CorpusLimits.usual();
    try {
      assertThat(
              Read.with("a.pdf", new byte[] {2}, limits, new PdfReader(limits, process)).reasons())
          .containsExactly("0 ends the process that reads it");
      assertThat(
              Read.with("b.pdf", new byte[] {0}, limits, new PdfReader(limits, process)).reasons())
          .containsExactly("0 was read");
    } finally {
      process.stop();
    }
  }

  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private static final String[] NUMBERS = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private static byte[] pdf(int pages, Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 600);
          content.showText("Sheet of " + NUMBERS[i % NUMBERS.length] + " lines of text.");
          content.endText();
        }
      }
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /// @param entries names and contents by turns
  private static byte[] zip(String... entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
