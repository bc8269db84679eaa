package footnote.format.markup;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import footnote.format.Read;
import footnote.format.Samples;
import footnote.text.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What pandoc writes of one text in three formats is read as the same text.
class MarkupSamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {"garden.rst", "garden.adoc", "garden.org"})
  void readsWhatPandocWrites(String name) {
    Read read = Samples.read(name);

    assertThat(read.source().title()).isEqualTo("A garden on the roof");
    assertThat(read.source().authors()).containsExactly("Mara Oduya", "Tom Verhulst");
    assertThat(read.source().published()).contains(new PartialDate(2022, 9, 14));
    assertThat(Samples.parts(read))
        .filteredOn(part -> !part.startsWith(Part.Role.HEAD.name() + ":"))
        .map(part -> part.replace('’', '\''))
        .containsExactly(
            "HEAD 1: A garden on the roof",
            "HEADING 2: Why a roof",
            "PARAGRAPH: Water that falls on a roof of leaves takes hours to reach the drain.",
            "HEADING 3: What it weighs",
            "ITEM 1: dry: 90 kg a square metre",
            "ITEM 2: with snow: 140 kg",
            "ITEM 1: wet: 160 kg a square metre",
            "HEADING 2: What grows",
            "HEADER: Plant · Depth · Flowers",
            "ROW: Sedum · Depth: 8 cm · Flowers: June",
            "ROW: Thyme · Depth: 12 cm · Flowers: July",
            "PARAGRAPH: Run this to order seeds:",
            "CODE: seeds order --roof 12",
            "PARAGRAPH: Measured on the library's roof in 2021.");
  }
}
