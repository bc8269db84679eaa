package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Who chairs the Harbour Board of Lund?|Harbour Board Lund",
        "Harbour fees rose when?|none",
        "Who is Lena Hart?|Lena Hart",
        "🚢 Ferries to Lund leave when?|Lund",
        "how many ships came to lund in 1923?|1923",
        "WHO CHAIRS THE HARBOUR BOARD?|none",
        "Port Reopens Early|none",
        "What does ISO 8601b say?|ISO",
        "Hello! Who won the 3rd of 12,000 prizes of Lund? Please answer|Lund",
        "what did mr. hart say in Lund|Lund",
        "Кто построил мост в Риге?|Риге",
      })
  void areToldByHowWordsAreWritten(String question, String names) {
    List<String> found =
        new Analysis(Language.UND)
            .words(question).stream().filter(Word::name).map(Word::surface).toList();
    assertThat(found).isEqualTo(names == null ? List.of() : List.of(names.split(" ")));
  }

  private static Word word(String surface) {
    return new Word(surface, surface, surface, 0, 0, false);
  }

  @Test
  void areNoneOfNoWords() {
    assertThat(Names.mark(List.of(), new BitSet())).isEmpty();
  }

  @Test
  void areNotToldByTheWordThatBeginsASentence() {
    BitSet first = new BitSet();
    first.set(0);
    assertThat(Names.mark(List.of(word("Rain"), word("in"), word("Lund")), first))
        .extracting(Word::name)
        .containsExactly(false, false, true);
  }

  @Test
  void areToldOnlyWhereSomeOtherWordIsSmall() {
    assertThat(Names.mark(List.of(word("Rain"), word("In"), word("Lund")), new BitSet()))
        .noneMatch(Word::name);
    BitSet first = new BitSet();
    first.set(0);
    assertThat(Names.mark(List.of(word("in"), word("Lund")), first)).noneMatch(Word::name);
  }

  @Test
  void mayBeginWithALetterBehindTheBasicPlaneOrADigraph() {
    assertThat(Names.mark(List.of(word("in"), word("𐐀𐐨"), word("ǅep")), new BitSet()))
        .extracting(Word::name)
        .containsExactly(false, true, true);
  }

  @Test
  void areYearsWhereverTheyStand() {
    Word year = new Word("1923", "1923", "1923", WordSignature.of("1923".toCharArray()), 0, false);
    BitSet first = new BitSet();
    first.set(0);
    assertThat(Names.mark(List.of(year), first)).containsExactly(year.asName());
  }

  @Test
  void changeNothingElseOfAWord() {
    List<Word> words = new Analysis(Language.ENGLISH).words("who met Lena Hart in 1923?");
    List<Word> marked = Names.mark(words, new BitSet());
    assertThat(marked).hasSameSizeAs(words);
    for (int i = 0; i < words.size(); i++) {
      assertThat(marked.get(i).asName()).isEqualTo(words.get(i).asName());
    }
  }
}
