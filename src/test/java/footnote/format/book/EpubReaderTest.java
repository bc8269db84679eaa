package footnote.format.book;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Place;
import footnote.format.ChangedLimits;
import footnote.format.CorpusLimits;
import footnote.format.Packed;
import footnote.format.Read;
import footnote.format.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EpubReaderTest {
  private static final String CONTAINER =
      "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
          + "<rootfile full-path='OPS/book.opf'/></rootfiles></container>";

  private static final String OPF =
      """
      <?xml version="1.0"?>
      <opf:package xmlns:opf="http://www.idpf.org/2007/opf" version="2.0">
        <opf:metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:title>The long rain</dc:title>
          <dc:creator opf:role="aut">Jane Doe</dc:creator>
          <dc:creator opf:role="trl">John Smith</dc:creator>
          <dc:creator id="c3">Ann Brook</dc:creator>
          <opf:meta refines="#c3" property="role">edt</opf:meta>
          <dc:publisher>Mill Press</dc:publisher>
          <dc:date opf:event="modification">2024-02-02</dc:date>
          <dc:date opf:event="publication">1999-05</dc:date>
          <dc:identifier>https://example.org/rain</dc:identifier>
          <dc:language>en-GB</dc:language>
        </opf:metadata>
        <opf:manifest>
          <opf:item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
          <opf:item id="p1" href="cover.xhtml" media-type="application/xhtml+xml"/>
          <opf:item id="p2" href="one%20two.xhtml" media-type="application/xhtml+xml"/>
          <opf:item id="p3" href="three.xhtml" media-type="application/xhtml+xml"/>
        </opf:manifest>
        <opf:spine toc="ncx">
          <opf:itemref idref="p1"/><opf:itemref idref="p2"/><opf:itemref idref="p3"/>
          <opf:itemref idref="p2"/><opf:itemref idref="none"/>
        </opf:spine>
        <opf:guide><opf:reference type="cover" href="cover.xhtml"/></opf:guide>
      </opf:package>
      """;

  private static final String NCX =
      """
      <?xml version="1.0"?>
      <!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
      <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
        <navPoint><navLabel><text>The drops</text></navLabel><content src="one%20two.xhtml#a"/></navPoint>
        <navPoint><navLabel><text>The flood</text></navLabel><content src="one%20two.xhtml#b"/></navPoint>
      </navMap></ncx>
      """;

  private static byte[] book(String... more) {
    String[] files = {
      "mimetype",
      "application/epub+zip",
      "META-INF/container.xml",
      CONTAINER,
      "OPS/book.opf",
      OPF,
      "OPS/toc.ncx",
      NCX,
      "OPS/cover.xhtml",
      "<html><body><p>The long rain</p></body></html>",
      "OPS/one two.xhtml",
      "<html><head><title/></head><body><a id='a'/><h2>THE DROPS</h2><p>It"
          + " rained&nbsp;softly.<a epub:type='noteref' href='#n'>1</a></p><h2 id='b'>The"
          + " flood</h2><p>It poured.</p></body></html>",
      "OPS/three.xhtml",
      "<html><body><p>It went on.</p></body></html>"
    };
    return Packed.zip(
        Stream.concat(Arrays.stream(files), Arrays.stream(more)).toArray(String[]::new));
  }

  private static Read read(byte[] book) {
    return Read.of("a.epub", book, CorpusLimits.usual());
  }

  @Test
  void readsABookOfPandoc() {
    Read read = Samples.read("garden.epub");

    assertThat(read.source().title()).isEqualTo("A garden on the roof");
    assertThat(read.source().authors()).containsExactly("Mara Oduya", "Tom Verhulst");
    assertThat(read.source().published()).hasToString("Optional[2022-09-14]");
    assertThat(Samples.parts(read).stream().filter(part -> !part.startsWith("BOILERPLATE")))
        .startsWith(
            "HEADING 1 @Why a roof: Why a roof",
            "PARAGRAPH @Why a roof: Water that falls on a roof of leaves takes hours to reach the"
                + " drain.",
            "HEADING 2 @What it weighs: What it weighs",
            "ITEM 1 @What it weighs: dry: 90 kg a square metre")
        .endsWith("CODE @What grows: seeds order --roof 12");
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void readsWhatABookSaysOfItself() {
    assertThat(read(book()).source())
        .satisfies(source -> {
          assertThat(source.title()).isEqualTo("The long rain");
          assertThat(source.authors()).containsExactly("Jane Doe");
          assertThat(source.publisher()).contains("Mill Press");
          assertThat(source.published()).hasToString("Optional[1999-05]");
          assertThat(source.url()).contains("https://example.org/rain");
          assertThat(source.language()).isEqualTo("en");
        });
  }

  @Test
  void namesTheChapterOfEachPartAsTheTableOfContentsDoes() {
    assertThat(Samples.parts(read(book())))
        .containsExactly(
            "BOILERPLATE: The long rain",
            "HEADING 2 @The drops: THE DROPS",
            "PARAGRAPH @The drops: It rained softly.",
            "HEADING 2 @The flood: The flood",
            "PARAGRAPH @The flood: It poured.",
            "PARAGRAPH @The flood: It went on.");
    assertThat(read(book()).article().parts().getLast().place())
        .contains(new Place(Place.Kind.CHAPTER, "The flood"));
  }

  @Test
  void saysThatABookIsEncryptedButNotForItsFonts() {
    String encryption =
        "<encryption><enc:EncryptedData><enc:EncryptionMethod"
            + " Algorithm='%s'/><enc:CipherData><enc:CipherReference"
            + " URI='%s'/></enc:CipherData></enc:EncryptedData></encryption>";

    assertThat(
            read(book(
                    "META-INF/encryption.xml",
                    String.format(
                        Locale.ROOT,
                        encryption,
                        "http://www.w3.org/2001/04/xmlenc#aes128-cbc",
                        "OPS/three.xhtml")))
                .reasons())
        .containsExactly("0 is encrypted");
    assertThat(
            read(book(
                    "META-INF/encryption.xml",
                    String.format(
                        Locale.ROOT,
                        encryption,
                        "http://www.idpf.org/2008/embedding",
                        "OPS/a.otf")))
                .faults())
        .isEmpty();
  }

  @Test
  void saysWhatIsNoBookOrADamagedOne() {
    assertThat(read("It rained.".getBytes(java.nio.charset.StandardCharsets.UTF_8)).reasons())
        .containsExactly("0 is not what its name says: not a packed document");
    assertThat(read(Packed.zip("a.xml", "<a/>")).reasons())
        .containsExactly("0 is not what its name says: not a book");
    assertThat(read(Packed.zip("META-INF/container.xml", CONTAINER)).reasons())
        .containsExactly("0 is damaged: lacks OPS/book.opf");
    byte[] whole = Samples.bytes("garden.epub");
    assertThat(read(Arrays.copyOf(whole, whole.length / 2)).reasons())
        .singleElement()
        .asString()
        .containsAnyOf("truncated", "damaged");
  }

  @Test
  void keepsToItsLimits() {
    CorpusLimits small =
        CorpusLimits.usual().withDocuments(ChangedLimits.usual().characters(20).limits());
    assertThat(Read.of("a.epub", book(), small).reasons())
        .containsExactly("0 holds more than 20 characters of text");
    CorpusLimits packed =
        CorpusLimits.usual().withDocuments(ChangedLimits.usual().unpackedBytes(1 << 20).limits());
    assertThat(Read.of("a.epub", book("OPS/x.xhtml", " ".repeat(2 << 20)), packed).reasons())
        .containsExactly("0 unpacks to more than 1 MiB");
  }

  @Test
  void expandsNoEntitiesAndFetchesNone() {
    String laugh =
        "<!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM"
            + " 'file:///etc/hostname'>]><html><body><p>It rained &b; &f;.</p></body></html>";
    List<String> shown =
        read(Packed.zip(
                "META-INF/container.xml", CONTAINER, "OPS/book.opf", OPF, "OPS/three.xhtml", laugh))
            .shown();

    assertThat(shown).containsExactly("paragraph: It rained &b; &f;.");
  }
}
