package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private final Analysis analysis = new Analysis(Language.ENGLISH);

  /// Each term with its position, `12 ships`.
  private static List<String> placed(TokenStream stream) throws IOException {
    TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
    PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
    List<String> terms = new ArrayList<>();
    int at = -1;
    stream.reset();
    while (stream.incrementToken()) {
      at += step.getPositionIncrement();
      terms.add(at + " " + term.getBytesRef().utf8ToString());
    }
    stream.end();
    stream.close();
    return terms;
  }

  private static List<String> terms(TokenStream stream) throws IOException {
    return placed(stream).stream().map(term -> term.substring(term.indexOf(' ') + 1)).toList();
  }

  @Test
  void givesEachFormOfTheSameWords() throws IOException {
    analysis.read("The old cities");
    assertThat(placed(analysis.plain())).containsExactly("0 the", "1 old", "2 cities");
    assertThat(terms(analysis.stems())).containsExactly("the", "old", "citi");
  }

  @Test
  void tellsByItsPlaceWhetherAWordIsItsOwnStem() throws IOException {
    analysis.read("The old cities");
    assertThat(placed(analysis.stems())).containsExactly("1 the", "3 old", "4 citi");
    assertThat(placed(analysis.unlikeStems())).containsExactly("2 cities");
  }

  @Test
  void takesAWordForItsOwnStemOnlyWithAllThatItIsFoundByAsWell() throws IOException {
    analysis.read("red e-mails");
    assertThat(placed(analysis.stems())).containsExactly("1 red", "2 e", "2 email", "4 mail");
    assertThat(placed(analysis.unlikeStems())).containsExactly("1 e", "1 emails", "2 mails");
  }

  @Test
  void beginsAnewAfterAReset() throws IOException {
    analysis.read("one two");
    assertThat(terms(analysis.plain())).isEqualTo(terms(analysis.plain()));
  }

  @Test
  void followsTheTextThatWasReadLast() throws IOException {
    analysis.read("one two three");
    TokenStream plain = analysis.plain();
    terms(plain);
    analysis.read("four");
    assertThat(terms(plain)).containsExactly("four");
    analysis.read("");
    assertThat(terms(plain)).isEmpty();
  }
}
