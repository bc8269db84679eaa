package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.analysis.Language;
import footnote.lucene.stored.Stored;
import footnote.search.Statistics.Spoken;
import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SnapshotTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  @Test
  void countsArticlesPassagesAndLanguagesOnce() throws IOException {
    Snapshot snapshot =
        memory.snapshot(update -> {
          put(update, source("a", "Hafen", "de"), "Eins.");
          put(update, source("b"), "One.", "Two.");
          put(update, source("c"), "One.");
        });
    assertThat(snapshot.statistics().articles()).isEqualTo(3);
    assertThat(snapshot.statistics().passages()).isEqualTo(4);
    assertThat(snapshot.statistics().settled()).isTrue();
    assertThat(snapshot.languages())
        .containsExactly(new Spoken(Language.ENGLISH, 3), new Spoken(Language.GERMAN, 1));
  }

  @Test
  void tellsOfLanguagesEquallySpokenTheFirstByCode() throws IOException {
    Snapshot snapshot =
        memory.snapshot(update -> {
          put(update, source("b"), "One.");
          put(update, source("a", "Hafen", "de"), "Eins.");
        });
    assertThat(snapshot.languages())
        .extracting(Spoken::language)
        .containsExactly(Language.GERMAN, Language.ENGLISH);
  }

  @Test
  void isEmptyWithoutAnArticle() throws IOException {
    Snapshot snapshot = memory.snapshot(_ -> {});
    assertThat(snapshot.statistics().articles()).isZero();
    assertThat(snapshot.languages()).isEmpty();
  }

  @Test
  void readsWhatIsStoredUnderAFieldAndNothingElse() throws IOException {
    Snapshot snapshot = memory.snapshot(update -> put(update, source("a"), "A port."));
    int passage = Docs.of(snapshot.searcher(), new Term(Fields.KIND, Fields.PASSAGE))[0];
    assertThat(Stored.passage(snapshot.stored(passage)).text()).isEqualTo("A port.");
    assertThatThrownBy(() -> snapshot.stored(passage, Fields.HASHES))
        .isInstanceOf(CorruptIndexException.class)
        .hasMessageContaining("a document lacks its value");
  }
}
