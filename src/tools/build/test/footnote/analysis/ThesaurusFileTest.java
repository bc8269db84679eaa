package footnote.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class ThesaurusFileTest {
  @Test
  void findsEveryStemOfAFileByItsNumber() throws IOException {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put("zebra", Set.of("zebra", "ant", "élan"));
    words.put("ant", Set.of("an", "ant"));
    Thesaurus thesaurus = Thesaurus.read(ThesaurusFile.of(words));
    assertThat(List.of("an", "ant", "elan", "zebra"))
        .extracting(stem -> thesaurus.number(new BytesRef(stem)))
        .containsExactly(1, 2, 3, 4);
    assertThat(thesaurus.related(4)).containsExactly((char) 2, (char) 3);
    assertThat(thesaurus.related(2)).containsExactly((char) 1);
    assertThat(thesaurus.related(1)).isEmpty();
  }

  @Test
  void writesNoMoreStemsThanTwoBytesCount() {
    Set<String> many = new TreeSet<>();
    for (int i = 0; i < 1 << Character.SIZE; i++) {
      many.add("w" + i);
    }
    assertThatThrownBy(() -> ThesaurusFile.of(Map.of("crowd", many)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("65537 stems");
  }
}
