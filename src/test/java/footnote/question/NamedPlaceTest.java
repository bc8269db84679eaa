package footnote.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPlaceTest {
  private static boolean named(String question, String heading) {
    return NamedPlace.in(question).stream().anyMatch(place -> place.isAt(heading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 OK                       | 200 OK
          opening hours?               | Opening hours
          “Opening hours”              | Opening hours:
          § 433 BGB                    | § 433 Vertragstypische Pflichten
          §433                         | § 433
          What does § 433a BGB say?    | § 433a Fortsetzung
          Art. 5 GG                    | Artikel 5
          Artikel 5 Grundgesetz        | Art. 5 (Meinung)
          section 4.2 of the handbook  | Section 4.2: Leave
          What is in Appendix B?       | Anhang B
          When did version 1.2.0 come out? | Version 1.2.0 (2022-02-22 22:02:22 :-)
          When was Mill 2.4 released?  | Mill 2.4 - 3 May 2021
          When was 2.4 released?       | [2.4] - 2021-05-03
          Quand a été publié 2.4 ?     | 2.4 (2021-05-03)
          Wann ist Version 2.4 erschienen? | v2.4, Mai 2021
          Release date of 2.4          | 2.4 / 2021
          What's new in 1.2.0?         | Release 1.2.0
          What changed in v1.2?        | 1.2
          Was ist neu in Version 1.2?  | Version 1.2 (Herbst)
          """)
  void isAtTheHeadingThatTheQuestionIsOrNumbers(String question, String heading) {
    assertThat(named(question, heading)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 OK                       | 200 OK and others
          What are the opening hours?  | Opening hours
          § 43 BGB                     | § 433 Vertragstypische Pflichten
          § 433 BGB                    | § 433a Fortsetzung
          section 4 of the handbook    | Section 4.2: Leave
          Art. 5 GG                    | Artikel 15
          start 5 engines              | Art 5
          When was 1.2 released?       | 1.2.1 (2022-02-22)
          When was 1.2 released?       | 1.2-rc1 (2022-02-22)
          When was 1.2 released?       | Version 1.2
          When must 1.2 be upgraded?   | 1.2 (2022-02-22)
          Which bug was fixed in 1.2?  | 1.2 (2022-02-22)
          """)
  void isAtNoOther(String question, String heading) {
    assertThat(named(question, heading)).isFalse();
  }

  @Test
  void isNoSectionWhereMoreIsAsked() {
    String question = "By § 433 BGB, who has to hand over what to the buyer?";
    assertThat(named(question, "§ 433 Vertragstypische Pflichten")).isFalse();
  }

  @Test
  void isNoneInALongText() {
    assertThat(NamedPlace.in("§ 5 " + "word ".repeat(100))).isEmpty();
    assertThat(NamedPlace.in("?")).isEmpty();
  }
}
