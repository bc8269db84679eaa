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

  private static List<String> terms(TokenStream stream) throws IOException {
    TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
    PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
    List<String> terms = new ArrayList<>();
    stream.reset();
    while (stream.incrementToken()) {
      assertThat(step.getPositionIncrement()).isEqualTo(1);
      terms.add(term.getBytesRef().utf8ToString());
    }
    stream.end();
    stream.close();
    return terms;
  }

  @Test
  void givesEachFormOfTheSameWords() throws IOException {
    analysis.read("The old cities");
    assertThat(terms(analysis.plain())).containsExactly("the", "old", "cities");
    assertThat(terms(analysis.stems())).containsExactly("the", "old", "citi");
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
