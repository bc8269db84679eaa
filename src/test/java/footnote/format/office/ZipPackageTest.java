package footnote.format.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.format.CorpusLimits;
import footnote.format.DocumentLimits;
import footnote.format.Packed;
import footnote.format.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipPackageTest {
  private static final DocumentLimits LIMITS = CorpusLimits.usual().documents();

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "word\\document.xml", "Word/Document.XML"})
  void findsAFileHoweverItsPathIsWritten(String packed) throws UnreadableException {
    ZipPackage file = ZipPackage.of(Packed.zip(packed, "<a/>"), LIMITS, _ -> true);

    assertThat(file.bytes("word/document.xml")).hasValue("<a/>".getBytes(StandardCharsets.UTF_8));
    assertThat(file.has("word/styles.xml")).isFalse();
  }

  @Test
  void followsRelationsFromTheFolderOfTheirFile() throws Exception {
    ZipPackage file =
        ZipPackage.of(
            Packed.zip(
                "xl/sheets/_rels/one.xml.rels",
                """
                <Relationships>
                  <Relationship Id="a" Target="two.xml"/>
                  <Relationship Id="b" Target="../notes.xml"/>
                  <Relationship Id="c" Target="/top.xml"/>
                  <Relationship Id="d" Target="https://example.org/" TargetMode="External"/>
                </Relationships>
                """),
            LIMITS);

    assertThat(file.relations("xl/sheets/one.xml"))
        .isEqualTo(Map.of("a", "xl/sheets/two.xml", "b", "xl/notes.xml", "c", "top.xml"));
  }

  @Test
  void refusesWhatIsNoPackage() {
    assertThatThrownBy(() -> ZipPackage.of("plain words".getBytes(StandardCharsets.UTF_8), LIMITS))
        .isInstanceOf(UnreadableException.class)
        .extracting("reason")
        .isEqualTo("is not what its name says: not a packed document");
  }
}
