package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class NameStreamTest {
  private static List<String> tokens(NameStream stream) {
    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
    List<String> tokens = new ArrayList<>();
    stream.reset();
    while (stream.incrementToken()) {
      tokens.add(term + "+" + step.getPositionIncrement());
    }
    return tokens;
  }

  @Test
  void keepsTheWordsOfANameTogetherAndFarFromTheNameBefore() {
    assertThat(tokens(new NameStream(List.of("wall", "street"))))
        .containsExactly("wall+1000", "street+1");
  }

  @Test
  void hasNothingOfANameWithoutWords() {
    assertThat(tokens(new NameStream(List.of()))).isEmpty();
  }

  @Test
  void beginsAgain() {
    NameStream stream = new NameStream(List.of("port"));
    assertThat(tokens(stream)).isEqualTo(tokens(stream)).hasSize(1);
  }
}
