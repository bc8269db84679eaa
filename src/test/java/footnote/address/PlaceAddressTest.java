package footnote.address;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.text.Links;
import footnote.text.RandomText;
import footnote.text.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceAddressTest {
  private static final String URL = "https://a.example/port";
  private static final Source SOURCE =
      new Source(
          new ArticleId("a.md"),
          "Port",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(URL),
          "en");

  private static String address(
      String url, Sentence.Kind kind, String text, Optional<String> anchor, Optional<Place> place) {
    Span span = new Span(0, text.length());
    Sentence sentence = new Sentence(span, 1, kind, Optional.empty(), place);
    Passage passage =
        new Passage(SOURCE, 0, false, List.of(), anchor, span, text, List.of(sentence));
    return PlaceAddress.of(url, passage, span, 2_000);
  }

  private static String words(Sentence.Kind kind, String text) {
    String address = address(URL, kind, text, Optional.empty(), Optional.empty());
    return address.substring(URL.length());
  }

  @Test
  void opensAtTheHeading() {
    assertThat(
            address(
                URL,
                Sentence.Kind.SENTENCE,
                "It reopened.",
                Optional.of("über \"x\""),
                Optional.empty()))
        .isEqualTo(URL + "#%C3%BCber%20%22x%22");
  }

  @Test
  void opensAtThePageOfAPdf() {
    Place page = new Place(Place.Kind.PAGE, "12");
    assertThat(
            address(
                "https://a.example/plan.pdf",
                Sentence.Kind.ROW,
                "A · B: 1",
                Optional.of("x"),
                Optional.of(page)))
        .isEqualTo("https://a.example/plan.pdf#page=12");
    Place roman = new Place(Place.Kind.PAGE, "xii");
    assertThat(address(URL, Sentence.Kind.ROW, "A", Optional.empty(), Optional.of(roman)))
        .isEqualTo(URL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It reopened. | #:~:text=It%20reopened.",
        "A-B, C & D | #:~:text=A%2DB%2C%20C%20%26%20D",
        "Открыт снова | #:~:text=%D0%9E%D1%82%D0%BA%D1%80%D1%8B%D1%82%20%D1%81%D0%BD%D0%BE%D0%B2"
            + "%D0%B0",
        "The port reopened to cargo on 14 March, two weeks ahead of schedule. |"
            + " #:~:text=The%20port%20reopened%20to%20cargo%20on%2014,weeks%20ahead%20of%20schedule."
      })
  void looksForTheWordsWhereThereIsNoHeading(String text, String fragment) {
    assertThat(words(Sentence.Kind.SENTENCE, text)).isEqualTo(fragment);
  }

  @Test
  void looksForItemsWithoutTheirNumbersButNotForRowsAndLinesOfCode() {
    assertThat(words(Sentence.Kind.ITEM, "2. Stop it\n3. Start it"))
        .isEqualTo("#:~:text=Stop%20it,Start%20it");
    assertThat(words(Sentence.Kind.CODE, "quern update")).isEqualTo("#:~:text=quern%20update");
    assertThat(words(Sentence.Kind.CODE, "quern stop\nquern start")).isEmpty();
    assertThat(words(Sentence.Kind.ROW, "Team · Price: 12")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example/a.docx", "https://a.example/a.xlsx?x", URL + "#own"})
  void leavesAnAddressAsItIsWhereThereIsNothingToOpenAt(String url) {
    assertThat(address(url, Sentence.Kind.SENTENCE, "It.", Optional.empty(), Optional.empty()))
        .isEqualTo(url);
  }

  @Test
  void keepsToItsLengthAndToItsAddress() {
    for (long seed = 1; seed < 5_000; seed++) {
      RandomText random = new RandomText(seed);
      String text = random.text(700);
      Span span = new Span(0, text.length());
      Sentence.Kind kind = random.any(List.of(Sentence.Kind.values()));
      Sentence sentence = new Sentence(span, 1, kind, Optional.empty(), Optional.empty());
      Optional<String> anchor = Optional.of(random.text(90)).filter(_ -> random.once(3));
      Passage passage =
          new Passage(SOURCE, 0, false, List.of(), anchor, span, text, List.of(sentence));
      String address = PlaceAddress.of(URL, passage, span, Links.LONGEST);
      assertThat(address).as("seed %d", seed).startsWith(URL).hasSizeLessThanOrEqualTo(200);
      assertThat(Links.safe(address)).as("seed %d", seed).contains(address);
      assertThat(String.valueOf(URI.create(address).getRawFragment()))
          .as("seed %d", seed)
          .matches("null|[A-Za-z0-9._~:%-]*|:~:text=[A-Za-z0-9._~%]+(?:,[A-Za-z0-9._~%]+)?");
    }
  }
}
