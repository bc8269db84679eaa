package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /// Each text with a bar wherever a sentence ends within it.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.|It poured.",
        "Did it rain?|It did!|So be it.",
        "Mr. Hall met Gen. Ode in St. Louis.|They spoke.",
        "The U.S. Senate met.|The U.N. did not.",
        "It was made in the U.S.|The rest was not.",
        "She came on Nov. 3 and left on Sept. 19.|He stayed.",
        "It is No. 5 on the list.|No.|It is not.",
        "J. K. Hall and George W. Ode wrote it.|Both are well.",
        "It cost 3.5 million, i.e. a lot, vs. 2.1 before.|See example.com for more.",
        "They met at 5 p.m. Tuesday.|They left at 6 p.m.|Police came.",
        "Acme Inc. makes it.|Acme Inc. Chief Ann Hall said so.|He left Acme Inc.|The rest stayed.",
        "“It rained.|It poured,” he said.|“So it did.”",
        "They were told, ‘You are safe,’ ” he said.|“And then it fell.”",
        "“Is it?” she asked.|“Is it?” Ann Hall asked.|“It is.”",
        "He left.)|(She stayed.)|They met.",
        "It ended in 1998.|In 1999 it began.|45 people came.",
        "The word … stands here.|Wait...|It goes on.",
        "It was 20 °C.|Nothing moved.|It was Ann's.|It is here.",
        "He bought it.|iPhones are dear.",
        "It grew.[12]|It shrank.:121|It went.",
        "countries. what follows in small letters is no new sentence.|But this is.",
        "1. Bread is first.|2. Butter is next.",
        "It uses X.29.|Others use X.25.",
        "The U.S. IT sector grew.|Acme Inc. IT staff left.|He writes for the FT.|She moved to"
            + " LA.|No.",
        "THE U.S. AND BRITAIN MET.|WHO IN THE U.S. IN MAY WAS THERE?|IT IS ON MT. ODE.|NO.",
        "MR. HALL OF THE U.S. SENATE MET GEN. ODE ON NOV. 3.|IT RAINED IN THE U.S.|THE REST STAYED"
            + " DRY.|IT WAS NO. 5.",
        "The U.S . Senate met Mr . Hall .|It rained in the U.S .|The rest stayed dry .",
        "「雨が降った。」と言った。|終わり。",
        "他来了。|“他走了。”|我们在3．5公里外！|真的？|是的。",
        "वह आया।|वह गया॥|क्या?|हाँ।",
        "ذهب إلى البيت.|هل عاد؟|نعم.",
        "Ήρθε.|Ήρθε;|Ναι."
      })
  void endsASentenceWhereItsLanguageDoes(String marked) {
    assertThat(split(marked.replace("|", " "), "en"))
        .containsExactlyElementsOf(List.of(marked.split("\\|", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; Am 3. November kam Ludwig XIV. nach Bonn.|Es war z. B. kalt.|Er blieb im 2. Stock.",
        "fr; M. Hall est venu le 3 nov. 2020.|Il est parti.",
        "ru; Он родился в 1998 г. в г. Омске и т. д.|Он жив.",
        "es; Vive en EE. UU. desde 2001.|El Sr. Ode no.",
        "tr; O 19. yüzyılda ve 2. Dünya savaşında vardı.|Bu doğru.",
        "it; Il Sig. Ode e il Dott. Hall vivono a Roma.|La casa è grande.",
        "pt; O Sr. Ode vive em Lisboa desde 1998.|A Sra. Hall não.",
        "el; Ζει στην Αθήνα από το 300 π.Χ. και μετά.|Αυτό είναι αλήθεια.",
        "nl; Dr. Ode woont in Bonn.|Hij werkt er ook.",
        "cs; Narodil se 3. listopadu v 19. století.|Zemřel v Praze.",
        "hi; डॉ. ओड आए।|वे चले गए।",
        "ja; 「雨が降った。」と彼は言った。|それで終わりだ！|本当に？",
        "zh; 他说：“下雨了。”|大家都走了。",
        "ar; وصل الدكتور يوم 3. نوفمبر.|ثم غادر.",
        "am; ዝናብ ጣለ።|ሰዎች ሄዱ።",
        "hy; Անձրև եկավ։|Մարդիկ գնացին։",
        "my; မိုးရွာသည်။|လူများသွားကြသည်။"
      })
  void knowsTheAbbreviationsOfALanguage(String language, String marked) {
    assertThat(split(marked.replace("|", " "), language))
        .containsExactlyElementsOf(List.of(marked.split("\\|", -1)));
  }

  @Test
  void joinsWhatAStrayBlankLineBreaks() {
    String text = "They quarrelled with the company,\n\nwhich left. It was late.";
    assertThat(split(text, "en"))
        .containsExactly("They quarrelled with the company,\n\nwhich left.", "It was late.");
  }

  @Test
  void endsAtAnItemOfAList() {
    assertThat(split("We need\n- bread\n- butter\n2) and not this", "en"))
        .containsExactly("We need", "- bread", "- butter\n2) and not this");
  }

  @Test
  void breaksThaiAtSpacesOnceItIsLong() {
    String clause = "ก".repeat(70);
    assertThat(split(clause + " " + clause + " " + clause, "th"))
        .containsExactly(clause + " " + clause, clause);
  }

  @Test
  void cutsTextWithoutAnEndAtWhiteSpace() {
    List<String> sentences = split("word ".repeat(1_000), "en");
    assertThat(sentences)
        .allMatch(each -> each.length() <= Sentences.LONGEST && each.endsWith("word"));
    assertThat(String.join(" ", sentences)).isEqualTo("word ".repeat(1_000).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "e\u0301", "👍🏽", "👩\u200d🚀"})
  void neverCutsACharacterApart(String character) {
    assertThat(split(character.repeat(2_000), "en"))
        .allMatch(each -> each.length() % character.length() == 0);
  }

  @Test
  void givesMarksAloneToTheSentenceBefore() {
    assertThat(split("It ended. ***", "en")).containsExactly("It ended. ***");
  }

  @Test
  void areNoneInABlankRange() {
    assertThat(split("", "en")).isEmpty();
    assertThat(split(" \n\u200b\t", "en")).isEmpty();
    assertThat(Sentences.of("It rained.", new Span(3, 3), "en")).isEmpty();
  }

  @Test
  void areOneWhereNothingEnds() {
    assertThat(split("rain", "en")).containsExactly("rain");
    assertThat(split("...", "en")).containsExactly("...");
    assertThat(split("\ud83d", "en")).containsExactly("\ud83d");
  }

  @Test
  void lieWithinTheRange() {
    String text = "It rained. It poured. It snowed.";
    assertThat(Sentences.of(text, new Span(3, 24), "en"))
        .containsExactly(new Span(3, 10), new Span(11, 21), new Span(22, 24));
  }

  /// The example in the documentation of [Sentences].
  @Test
  void areSpansOfTheText() {
    String text = "Mr. Hall left. It rained.";
    assertThat(Sentences.of(text, new Span(0, text.length()), "en"))
        .containsExactly(new Span(0, 14), new Span(15, 25));
  }

  /// What all quoting stands on: nothing lost, nothing twice, no character parted.
  @Test
  void tileAnyText() {
    RandomText.each(text -> {
      for (String language : List.of("en", "de", "th", "und")) {
        int end = 0;
        for (Span sentence : Sentences.of(text, new Span(0, text.length()), language)) {
          RandomText.assertBlank(text, end, sentence.start());
          assertThat(sentence.length()).isBetween(1, 2 * Sentences.LONGEST + 16);
          assertThat(Letters.isSpace(text.charAt(sentence.start()))).isFalse();
          assertThat(Letters.isSpace(text.charAt(sentence.end() - 1))).isFalse();
          assertThat(Character.isLowSurrogate(text.charAt(sentence.start()))).isFalse();
          end = sentence.end();
        }
        RandomText.assertBlank(text, end, text.length());
      }
    });
  }

  @Test
  void doNotDependOnWhatStandsAroundTheRange() {
    RandomText.each(text -> {
      int from = text.length() / 3;
      int to = text.length() - from;
      String around = " " + text.substring(from, to) + " ";
      List<String> alone = split(text.substring(from, to), "en");
      List<String> within =
          Sentences.of(around, new Span(1, around.length() - 1), "en").stream()
              .map(span -> span.of(around))
              .toList();
      assertThat(within).isEqualTo(alone);
    });
  }

  @Test
  void areFoundInLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (String piece : List.of(".", "a.", "a. ", "(", "“", "[1", "1. ", "\n- ", "A. B")) {
            split(piece.repeat(200_000), "en");
          }
        });
  }

  private static List<String> split(String text, String language) {
    return Sentences.of(text, new Span(0, text.length()), language).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
