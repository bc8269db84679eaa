package footnote.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import footnote.article.Place;
import footnote.format.Read;
import footnote.format.Samples;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  @Test
  void readsTwoColumnsInOrderWithHyphensAndRunningHeadsUndone() {
    Read read = Samples.read("paper.pdf");

    assertThat(read.faults()).isEmpty();
    assertThat(read.source().title()).isEqualTo("The two wheels of Orrin");
    assertThat(read.source().authors()).containsExactly("Sunniva Aker");
    assertThat(read.texts(Part.Role.HEADING))
        .containsExactly("Introduction", "Method", "Results", "Discussion", "Conclusion");
    assertThat(read.texts(Part.Role.PARAGRAPH))
        .hasSize(12)
        .contains(
            "The timber was sampled in four places. Each sample was dried for thirty days before it"
                + " was compared with the regional chronology of oak, which reaches back to the"
                + " year 1103. A sample that did not match the chronology was set aside.")
        .noneMatch(text -> text.contains("- ") || text.contains("Coastal"));
    assertThat(read.texts(Part.Role.BOILERPLATE)).containsExactly("Coastal Survey Papers 14");
    assertThat(read.article().parts().getFirst().place()).contains(new Place(Place.Kind.PAGE, "1"));
  }

  @Test
  void readsAPagePrintedByABrowser() {
    Read read = Samples.read("leaflet.pdf");

    assertThat(read.source().title()).isEqualTo("Borrowing a boat");
    assertThat(Samples.parts(read))
        .contains(
            "ITEM 1 @1: a deposit of twenty euros, which you get back when the boat is returned dry"
                + " and undamaged before sunset",
            "HEADING 2 @1: How long it may take",
            "HEADER @1: Boat · Seats · Longest time",
            "ROW @1: Skiff · Seats: 4 · Longest time: 8 hours",
            "ITEM 1 @1: 2. Row to the nearest shore.",
            "PARAGRAPH @2: Whoever is late pays three euros an hour. The money goes to the club"
                + " that mends the boats in winter.",
            "BOILERPLATE @2: Boathouse leaflet");
  }
}
