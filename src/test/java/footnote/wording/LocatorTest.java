package footnote.wording;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocatorTest {
  private static final Span SPAN = new Span(0, 4);

  private static String text(List<String> path, Optional<Place> place, Texts texts) {
    Sentence sentence = new Sentence(SPAN, 7, Sentence.Kind.SENTENCE, Optional.empty(), place);
    Passage passage =
        new Passage(Cited.source("Handbook"), 0, false, path, SPAN, "Yes.", List.of(sentence));
    return Locator.of(passage, 0, texts).text();
  }

  private static String section(String... path) {
    return text(List.of(path), Optional.empty(), Texts.english());
  }

  private static String place(Place.Kind kind, String label, Texts texts) {
    return text(List.of("I. The storm"), Optional.of(new Place(kind, label)), texts);
  }

  @Test
  void namesTheSectionWithoutTheTitle() {
    assertThat(section("Benefits", "Parental leave")).isEqualTo("Benefits › Parental leave, ¶7");
    assertThat(section("handbook", "§ 3 Dauer des Urlaubs")).isEqualTo("§ 3 Dauer des Urlaubs, ¶7");
    assertThat(section("Handbook")).isEqualTo("¶7");
    assertThat(section()).isEqualTo("¶7");
  }

  @Test
  void shortensALongSectionInTheMiddle() {
    String long1 = "What to do when the harbour is shut for the winter";
    assertThat(section("Benefits", long1, "Leave", "Parental leave of a year and a half"))
        .isEqualTo("Benefits › … › Parental leave of a year and a half, ¶7");
    assertThat(section(long1, long1))
        .isEqualTo("What to do when … for the winter › What to do when … for the winter, ¶7");
    assertThat(section(long1 + " and " + long1))
        .isEqualTo(
            "What to do when the harbour is shut for the … do when the harbour is shut for the"
                + " winter, ¶7");
    assertThat(section("x".repeat(200), "y\u202E\nz")).hasSizeLessThan(100).contains("y z");
  }

  @Test
  void namesThePageOrTheLike() {
    Texts german = Texts.of("de");
    assertThat(place(Place.Kind.PAGE, "3", Texts.english())).isEqualTo("I. The storm, page 3, ¶7");
    assertThat(place(Place.Kind.PAGE, "xiv", german)).isEqualTo("I. The storm, Seite xiv, ¶7");
    assertThat(place(Place.Kind.SLIDE, "12", german)).isEqualTo("I. The storm, Folie 12, ¶7");
    assertThat(place(Place.Kind.SHEET, "Prices 2024", Texts.english()))
        .isEqualTo("I. The storm, sheet “Prices 2024”, ¶7");
    assertThat(place(Place.Kind.CHAPTER, "II. The calm", Texts.english()))
        .isEqualTo("I. The storm, chapter “II. The calm”, ¶7");
    assertThat(place(Place.Kind.CHAPTER, "I. The storm", Texts.english()))
        .isEqualTo("I. The storm, ¶7");
  }
}
