package footnote.format.office;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import footnote.article.Place;
import footnote.format.Read;
import footnote.format.Samples;
import footnote.text.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeDocumentsTest {
  @ParameterizedTest
  @ValueSource(strings = {"handbook.docx", "handbook.odt", "handbook.rtf"})
  void readsWhatIsSeenOfATextOfLibreOffice(String name) {
    Read read = Samples.read(name);

    assertThat(read.faults()).isEmpty();
    assertThat(Samples.parts(read))
        .containsExactly(
            "HEAD: Handbook of the Lantern Workshop",
            "PARAGRAPH: This handbook tells how lanterns are made, ordered and mended in the"
                + " workshop on Mill Street.",
            "HEADING 1: Making a lantern",
            "PARAGRAPH: The glass is blown on Tuesdays and cooled for two days. The kiln is fired"
                + " by gas. A frame of brass holds four panes.",
            "PARAGRAPH: Frames made before 2011 hold six panes.",
            "HEADING 2: Tools",
            "PARAGRAPH: You need these tools:",
            "ITEM 1: a blowpipe of steel",
            "ITEM 2: with a mouthpiece of wood",
            "ITEM 1: a pair of jacks",
            "HEADING 2: Steps",
            "PARAGRAPH: To fit a pane:",
            "ITEM 1: 1. Clean the groove with a brush.",
            "ITEM 1: 2. Press the pane in from above.",
            "HEADING 1: Prices",
            "PARAGRAPH: All prices include a wick.",
            "HEADER: Lantern · Price · Height",
            "ROW: Harbour · Price: 48 EUR · Height: 32 cm",
            "ROW: Signal · Price: 75 EUR · Height: 41 cm",
            "PARAGRAPH: A lantern that breaks within a year is mended for nothing.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"handbook.docx", "handbook.odt", "handbook.rtf"})
  void knowsTitleAuthorAndDateFromTheProperties(String name) {
    var source = Samples.read(name).source();

    assertThat(source.title()).isEqualTo("Handbook of the Lantern Workshop");
    assertThat(source.authors()).containsExactly("Ines Halloran");
    assertThat(source.published()).contains(new PartialDate(2024, 3, 5));
    assertThat(source.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"garden.docx", "garden.odt"})
  void readsWhatPandocWrites(String name) {
    Read read = Samples.read(name);

    assertThat(read.source().authors()).containsExactly("Mara Oduya", "Tom Verhulst");
    assertThat(read.source().published()).contains(new PartialDate(2022, 9, 14));
    assertThat(Samples.parts(read))
        .containsExactly(
            "HEAD: A garden on the roof",
            "HEAD: Mara Oduya",
            "HEAD: Tom Verhulst",
            "HEAD: 2022-09-14",
            "HEADING 1: Why a roof",
            "PARAGRAPH: Water that falls on a roof of leaves takes hours to reach the drain.",
            "PARAGRAPH: Measured on the library’s roof in 2021.",
            "HEADING 2: What it weighs",
            "ITEM 1: dry: 90 kg a square metre",
            "ITEM 2: with snow: 140 kg",
            "ITEM 1: wet: 160 kg a square metre",
            "HEADING 1: What grows",
            "HEADER: Plant · Depth · Flowers",
            "ROW: Sedum · Depth: 8 cm · Flowers: June",
            "ROW: Thyme · Depth: 12 cm · Flowers: July",
            "PARAGRAPH: Run this to order seeds:",
            "CODE: seeds order --roof 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bees.pptx", "bees-saved.pptx", "bees-saved.odp"})
  void readsSlidesWithoutTheirNotes(String name) {
    Read read = Samples.read(name);

    assertThat(read.source().title()).isEqualTo("Bees in the city");
    assertThat(read.source().authors()).containsExactly("Mara Oduya");
    assertThat(Samples.parts(read))
        .containsExactly(
            "HEAD @1: Bees in the city",
            "HEAD @1: Mara Oduya",
            "HEADING 1 @2: Where they live",
            "ITEM 1 @2: in hollow trees",
            "ITEM 1 @2: under roofs",
            "ITEM 2 @2: mostly old ones",
            "HEADING 1 @3: How many there are",
            "HEADER @3: Year · Hives",
            "ROW @3: 2019 · Hives: 41",
            "ROW @3: 2023 · Hives: 77",
            "HEADING 1 @4: What helps",
            "PARAGRAPH @4: Leave a strip of the lawn uncut until August.");
    assertThat(read.article().parts().getLast().place()).contains(new Place(Place.Kind.SLIDE, "4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rota.xlsx", "rota.ods"})
  void readsSheetsThatAreShownAsTheyAreShown(String name) {
    Read read = Samples.read(name);

    assertThat(read.source().title()).isEqualTo("Ferry rota");
    assertThat(read.source().published()).contains(new PartialDate(2023, 11, 20));
    assertThat(Samples.parts(read))
        .containsExactly(
            "HEADING 1 @Crossings: Crossings",
            "HEADER @Crossings: Route · First day · Fare · Full",
            "ROW @Crossings: Northquay to Saltholm · First day: 3 May 2024 · Fare: 1,250.50 · Full:"
                + " 85%",
            "ROW @Crossings: Saltholm to Ekby · First day: 17 June 2024 · Fare: 980.00 · Full: 40%",
            "ROW @Crossings: Together · Fare: 2,230.50",
            "HEADING 1 @Crew: Crew",
            "HEADER @Crew: Name · Berths",
            "ROW @Crew: MS Tern · Berths: 12",
            "ROW @Crew: MS Gannet · Berths: 9");
  }

  @Test
  void leadsARowByItsHeaderAndAnItemByWhatAnnouncesIt() {
    Read read = Samples.read("handbook.docx");
    var leads =
        read.article().parts().stream()
            .filter(part -> part.role() == Part.Role.ROW || part.role() == Part.Role.ITEM)
            .map(part -> part.lead().map(lead -> lead.of(read.article().text())))
            .distinct()
            .toList();

    assertThat(leads)
        .containsExactly(
            Optional.of("You need these tools:"),
            Optional.of("a blowpipe of steel"),
            Optional.of("To fit a pane:"),
            Optional.of("Lantern · Price · Height"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft Word - report-final.doc",
        "report.docx",
        "rain_report_v2",
        "2016-rain-report",
        "Ann's Copy of Rain",
        "Untitled 1",
        "PowerPoint Presentation",
        "C:\\Users\\x\\report",
        "-"
      })
  void takesNoTitleThatAProgramGave(String title) {
    assertThat(OfficeProperties.isTitle(title)).isFalse();
  }
}
