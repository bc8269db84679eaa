package footnote.format;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import footnote.article.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisibleTextTest {
  private final VisibleText seen = new VisibleText();

  @Test
  void setsBlocksApartAndItemsAndRowsBelowEachOther() {
    seen.heading(2, " The  mill ");
    seen.paragraph("It grinds\tflour.\nDaily.");
    seen.item("Rye");
    seen.item("Oats");
    seen.table(List.of("Day", "Hours"));
    seen.row(List.of("Monday", "8 to 5"));
    seen.code("\n  run\n\n    mill\n\n");
    assertThat(seen.text())
        .isEqualTo(
            """
            The mill

            It grinds flour.
            Daily.

            Rye
            Oats

            Day · Hours
            Monday · Hours: 8 to 5

              run

                mill\
            """);
    assertThat(seen.parts())
        .extracting(Part::role)
        .containsExactly(
            Part.Role.HEADING,
            Part.Role.PARAGRAPH,
            Part.Role.ITEM,
            Part.Role.ITEM,
            Part.Role.HEADER,
            Part.Role.ROW,
            Part.Role.CODE);
  }

  @Test
  void dropsWhatIsNotSeenAndBlocksOfNothingElse() {
    seen.paragraph("\u200b\u00ad \u0007");
    seen.item("");
    seen.row(List.of("", " "));
    seen.code("\n\n");
    seen.paragraph("A\u00adbc \u202eis\u00a0seen.\u200b");
    assertThat(seen.text()).isEqualTo("Abc is seen.");
    assertThat(seen.parts()).hasSize(1);
  }

  @Test
  void leadsItemsByTheParagraphAboveTheirList() {
    seen.paragraph("We bring:");
    seen.item("bread");
    seen.code("butter");
    seen.item("salt");
    assertThat(leads()).containsExactly("", "We bring:", "bread", "");
  }

  @Test
  void leadsItemsOfAListThatWasBegunWhateverStandsBetween() {
    seen.paragraph("Do this:");
    seen.beginList();
    seen.item("1. Run:");
    seen.code("mill");
    seen.item("2. Wait:");
    seen.beginList();
    seen.item("an hour");
    seen.item("or two");
    seen.endList();
    seen.item("3. Stop.");
    seen.endList();
    assertThat(leads())
        .containsExactly("", "Do this:", "1. Run:", "Do this:", "2. Wait:", "2. Wait:", "Do this:");
    assertThat(seen.parts()).extracting(Part::level).containsExactly(0, 1, 0, 1, 2, 2, 1);
  }

  @Test
  void leadsRowsByTheirHeaderAndOthersByTheHeadingAbove() {
    seen.table(List.of("Plan", "Price:", ""));
    seen.row(List.of("Team", "12 EUR", "new"));
    seen.row(List.of("Solo", ""));
    seen.heading(1, "Hours");
    seen.table(List.of());
    seen.row(List.of("Monday", "8 to 5"));
    assertThat(leads()).containsExactly("", "Plan · Price:", "Plan · Price:", "", "Hours");
    assertThat(seen.text())
        .startsWith("Plan · Price:\nTeam · Price: 12 EUR · new\nSolo\n\n")
        .endsWith("\n\nMonday · 8 to 5");
  }

  @Test
  void goesOnWithStepsThatCodeInterruptsUnderTheSameHeading() {
    seen.paragraph("Do this:");
    steps("1. Open.");
    seen.code("mill open");
    steps("2. Turn.", "3. Close.");
    steps("1. Rest.");
    seen.heading(2, "Later");
    steps("2. Sweep.");
    assertThat(leads())
        .containsExactly("", "Do this:", "1. Open.", "Do this:", "Do this:", "", "", "Later");
  }

  private void steps(String... items) {
    seen.beginList();
    for (String item : items) {
      seen.item(item);
    }
    seen.endList();
  }

  @Test
  void leadsWhatStandsInAnItemByTheItem() {
    seen.beginList();
    seen.item("1. Choose one:");
    seen.table(List.of());
    seen.row(List.of("Rye", "12"));
    seen.paragraph("It is ground.");
    seen.item("2. Wait.");
    seen.endList();
    seen.paragraph("It is done.");
    assertThat(leads()).containsExactly("", "1. Choose one:", "1. Choose one:", "", "");
  }

  @Test
  void takesNoLongParagraphWithoutAColonForAnIntroduction() {
    seen.paragraph("It is so. ".repeat(60));
    seen.item("bread");
    assertThat(leads()).containsExactly("", "");
  }

  @Test
  void tellsThePlaceOfWhatComesNext() {
    seen.paragraph("One.");
    seen.place(new Place(Place.Kind.PAGE, "2"));
    seen.paragraph("Two.");
    assertThat(seen.parts())
        .extracting(Part::place)
        .containsExactly(Optional.empty(), Optional.of(new Place(Place.Kind.PAGE, "2")));
  }

  /// The leads of the parts, empty where there is none.
  private List<String> leads() {
    return seen.parts().stream()
        .map(part -> part.lead().map(lead -> lead.of(seen.text())).orElse(""))
        .toList();
  }
}
