package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class ThesaurusTest {
  private static final Thesaurus ENGLISH = Thesaurus.of(Language.ENGLISH).orElseThrow();

  @Test
  void relatesWordsOfOneMeaning() {
    assertThat(related("buy")).contains(stem("purchase"), stem("shop"));
    assertThat(related("doctor")).contains(stem("physician"));
  }

  @Test
  void relatesWhatIsDerivedAndWhatIsAKind() {
    assertThat(related("destroy")).contains(stem("destruction"));
    assertThat(related("vehicle")).contains(stem("rocket"));
    assertThat(related("rocket")).doesNotContain(stem("vehicle"));
  }

  @Test
  void relatesIrregularFormsAsTheirWord() {
    assertThat(related("wrote")).isEqualTo(related("write")).contains(stem("author"));
    assertThat(related("wolves")).isEqualTo(related("wolf"));
    assertThat(related("died")).contains(stem("die"), stem("perish"));
    assertThat(related("freed")).contains(stem("free"));
  }

  @Test
  void relatesNoWordToItselfNorToAnythingByARareMeaning() {
    assertThat(related("house")).isNotEmpty().doesNotContain(stem("house"));
    assertThat(related("run")).doesNotContain(stem("ladder"));
    assertThat(related("party")).doesNotContain(stem("did"), stem("do"));
  }

  @Test
  void knowsNothingOfOtherWordsAndLanguages() {
    assertThat(ENGLISH.number(new BytesRef("qwrtz"))).isZero();
    assertThat(ENGLISH.number(new BytesRef(""))).isZero();
    assertThat(ENGLISH.number(new BytesRef("\uffff"))).isZero();
    assertThat(ENGLISH.related(0)).isEmpty();
    assertThat(Thesaurus.of(Language.GERMAN)).isEmpty();
  }

  @Test
  void listsTheRelatedInOrderAndNoneTwice() {
    for (String word : List.of("doctor", "buy", "vehicle", "destroy", "wrote", "party")) {
      char[] numbers = ENGLISH.related(number(word));
      assertThat(numbers).as(word).isSorted().doesNotHaveDuplicates();
      assertThat(numbers).as(word).doesNotContain((char) number(word)).isNotEmpty();
      for (char number : numbers) {
        assertThat(ENGLISH.number(new BytesRef(ENGLISH.stem(number)))).isEqualTo(number);
      }
    }
  }

  @Test
  void looksAtTheBytesInUseAlone() {
    BytesRef within = new BytesRef("xdoctorx");
    within.offset = 1;
    within.length = 6;
    assertThat(ENGLISH.number(within)).isEqualTo(number("doctor"));
  }

  @Test
  void numbersTheWordsOfAText() {
    Analysis analysis = new Analysis(Language.ENGLISH);
    analysis.read("Physicians qwrtz doctors");
    assertThat(List.of(analysis.number(0), analysis.number(1), analysis.number(2)))
        .containsExactly(number("physician"), 0, number("doctor"));
    assertThat(analysis.words().getFirst().number()).isEqualTo(number("physician"));
  }

  @Test
  void tellsItsWordsFromOthersOfTheirStem() {
    assertThat(english("doctor galls cities city making carried notes noted bought happy"))
        .allMatch(Word::isInThesaurus);
    assertThat(english("goverment writting existance qwrtz")).noneMatch(Word::isInThesaurus);
  }

  private static Set<String> related(String word) {
    Set<String> stems = new TreeSet<>();
    for (char number : ENGLISH.related(number(word))) {
      stems.add(ENGLISH.stem(number));
    }
    return stems;
  }

  private static int number(String word) {
    return ENGLISH.number(new BytesRef(stem(word)));
  }

  private static String stem(String word) {
    return english(word).getFirst().stem();
  }

  private static List<Word> english(String text) {
    return new Analysis(Language.ENGLISH).words(text);
  }
}
