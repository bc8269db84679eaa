package footnote.format.office;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.format.ChangedLimits;
import footnote.format.CorpusLimits;
import footnote.format.Read;
import footnote.format.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsWhatSeparatesValues(String separator) {
    String csv =
        "Town,Well,Depth\nEkby,North,12 m\nOrrin,\"Old, deep\",40 m\n".replace(",", separator);

    assertThat(Samples.parts(Read.of("wells.csv", csv)))
        .containsExactly(
            "HEADER: Town · Well · Depth",
            "ROW: Ekby · Well: North · Depth: 12 m",
            "ROW: Orrin · Well: Old%s deep · Depth: 40 m"
                .replace("%s", separator.isBlank() ? "" : separator));
  }

  @Test
  void readsQuotedValuesOverSeveralLines() {
    assertThat(Samples.parts(Read.of("a.csv", "Name,Says\r\nTern,\"one\r\n\"\"two\"\"\"\r\n")))
        .containsExactly("HEADER: Name · Says", "ROW: Tern · Says: one \"two\"");
  }

  @Test
  void takesNoValuesForAHeader() {
    assertThat(Samples.parts(Read.of("a.csv", "Ekby,12\nOrrin,40\n")))
        .containsExactly("ROW: Ekby · 12", "ROW: Orrin · 40");
  }

  @Test
  void readsUpToWhatIsDamagedAndSaysWhere() {
    Read read = Read.of("a.csv", "Name,Berths\nTern,12\n\"Gannet,9\n");

    assertThat(read.texts(footnote.article.Part.Role.ROW)).startsWith("Tern · Berths: 12");
    assertThat(read.reasons()).singleElement().asString().contains("not readable from here on");
  }

  @Test
  void readsNoMoreRowsThanTheLimit() {
    CorpusLimits limits =
        CorpusLimits.usual().withDocuments(ChangedLimits.usual().rows(2).limits());

    Read read =
        Read.of(
            "a.csv",
            "A,B\n1,2\n3,4\n5,6\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            limits);

    assertThat(Samples.parts(read))
        .containsExactly("HEADER: A · B", "ROW: 1 · B: 2", "ROW: 3 · B: 4");
    assertThat(read.reasons()).containsExactly("0 only the first 2 rows are read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "48 EUR|true",
        "€ 1.250,00|true",
        "3/5/2024|true",
        "12%|true",
        "Harbour|false",
        "4 hours|false"
      })
  void tellsValuesFromNames(String cell, boolean value) {
    assertThat(SheetHeader.isValue(cell)).isEqualTo(value);
  }
}
