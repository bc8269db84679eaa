package footnote.format.plain;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.format.Byline;
import footnote.format.Metadata;
import footnote.text.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadTest {
  private static final String BODY =
      "It had rained for a week before anybody in the valley thought of looking at the dam. "
          .repeat(6);

  @Test
  void readsTitleStandfirstBylineDateAndPublisher() {
    Head head =
        Head.of(
            List.of(
                "RAIN IN THE VALLEY",
                "A dam is looked at",
                "By Ann Hall and J. B. Ode",
                "May 3, 2021",
                "The Valley Times",
                BODY));
    assertThat(head.length()).isEqualTo(5);
    assertThat(head.known().title()).contains("RAIN IN THE VALLEY");
    assertThat(head.known().authors()).containsExactly("Ann Hall", "J. B. Ode");
    assertThat(head.known().published()).contains(new PartialDate(2021, 5, 3));
    assertThat(head.known().publisher()).contains("The Valley Times");
  }

  @Test
  void readsThemInAnotherOrder() {
    Head head =
        Head.of(List.of("3 May 2021", "Rain in the valley", "Reuters", "By Ann Hall", BODY));
    assertThat(head.length()).isEqualTo(4);
    assertThat(head.known().title()).contains("Rain in the valley");
    assertThat(head.known().publisher()).contains("Reuters");
    assertThat(head.known().published()).contains(new PartialDate(2021, 5, 3));
  }

  @Test
  void readsCreditsOnOneLine() {
    Head head =
        Head.of(List.of("Rain in the valley", "By Ann Hall | May 3, 2021 | The Planet", BODY));
    assertThat(head.known().authors()).containsExactly("Ann Hall");
    assertThat(head.known().publisher()).contains("The Planet");
  }

  @Test
  void readsLabelledLines() {
    Head head =
        Head.of(
            List.of(
                "Title: Rain", "Author: Ann Hall", "Date: 2021-05-03", "Source: The Planet", BODY));
    assertThat(head.known().authors()).containsExactly("Ann Hall");
    assertThat(head.known().publisher()).contains("The Planet");
  }

  @Test
  void dropsTheSectionBesideTheTitle() {
    assertThat(Head.of(List.of("Rain in the valley | World", BODY)).known().title())
        .contains("Rain in the valley");
    assertThat(Head.of(List.of("Opinion | Rain in the valley", BODY)).known().title())
        .contains("Rain in the valley");
  }

  @Test
  void guessesNothing() {
    Head head = Head.of(List.of("Rain in the valley", BODY));
    assertThat(head).isEqualTo(new Head(Metadata.titled(Optional.of("Rain in the valley")), 1));
  }

  @Test
  void hasNoneWhereATextBeginsWithAParagraph() {
    assertThat(Head.of(List.of("It rained.", BODY))).isEqualTo(Head.NONE);
    assertThat(Head.of(List.of(BODY, "By Ann Hall"))).isEqualTo(Head.NONE);
    assertThat(Head.of(List.of("A lonely line"))).isEqualTo(Head.NONE);
  }

  @Test
  void losesNoParagraphToADateFarBelow() {
    Head head = Head.of(List.of("Rain", "It rained.", "It poured.", "3 May 2021", BODY));
    assertThat(head.length()).isEqualTo(1);
    assertThat(head.known().published()).isEmpty();
  }

  @Test
  void takesNoDateFromAChronicle() {
    Head head = Head.of(List.of("The year", "3 May 2021", BODY, "4 May 2021", BODY));
    assertThat(head.length()).isEqualTo(1);
    assertThat(head.known().published()).isEmpty();
  }

  @Test
  void takesNoHeadingForAPublisherAndNoSentenceForAByline() {
    Head head = Head.of(List.of("Rain", "By Ann Hall", "The Beginning", BODY));
    assertThat(head.known().publisher()).isEmpty();
    assertThat(head.length()).isEqualTo(2);
    assertThat(Byline.of("By noon it had rained")).isEmpty();
    assertThat(Byline.of("By The Staff"))
        .hasValueSatisfying(byline -> assertThat(byline.authors()).isEmpty());
  }

  @Test
  void readsPlacesAndAgenciesInBylines() {
    assertThat(Byline.of("By Ann Hall in Bonn and Bo de Ode in New York, Associated Press"))
        .contains(new Byline(List.of("Ann Hall", "Bo de Ode"), Optional.of("Associated Press")));
  }
}
