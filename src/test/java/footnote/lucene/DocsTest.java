package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocsTest {
  private static final Term PASSAGES = new Term(Fields.KIND, Fields.PASSAGE);

  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private static Term of(String article) {
    return new Term(Fields.OF, Keys.term(article));
  }

  @Test
  void tellsAllThatHaveATermInTheirOrderWhateverSegmentTheyAreIn() throws IOException {
    for (String id : new String[] {"a", "b", "c"}) {
      memory.holding(update -> put(update, source(id), "One.", "Two.")).close();
    }
    Snapshot snapshot = memory.snapshot(_ -> {});
    assertThat(Docs.of(snapshot.searcher(), PASSAGES))
        .hasSize(6)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(Docs.of(snapshot.searcher(), of("b"))).as("with its own document").hasSize(3);
    assertThat(Docs.of(snapshot.searcher(), of("d"))).isEmpty();
  }

  @Test
  void leavesOutWhatWasRemoved() throws IOException {
    memory.holding(update -> put(update, source("a"), "One.", "Two.")).close();
    Snapshot snapshot =
        memory.snapshot(update -> {
          put(update, source("b"), "One.");
          update.remove(new ArticleId("a"));
        });
    assertThat(Docs.of(snapshot.searcher(), PASSAGES)).hasSize(1);
    assertThat(Docs.of(snapshot.searcher(), of("a"))).isEmpty();
  }

  @Test
  void tellsThePassagesBetweenTwoOrdinalsBothIncluded() throws IOException {
    Snapshot snapshot =
        memory.snapshot(update -> put(update, source("a"), "One.", "Two.", "Three.", "Four."));
    assertThat(Docs.between(snapshot.searcher(), of("a"), 1, 2)).hasSize(2);
    assertThat(Docs.between(snapshot.searcher(), of("a"), 3, 9)).hasSize(1);
    assertThat(Docs.between(snapshot.searcher(), of("a"), -5, 0)).hasSize(1);
    assertThat(Docs.between(snapshot.searcher(), of("a"), 2, 1)).isEmpty();
  }
}
