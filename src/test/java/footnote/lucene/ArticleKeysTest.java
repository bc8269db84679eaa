package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Language;
import footnote.search.FileState;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticleKeysTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private Snapshot articles() throws IOException {
    memory.holding(update -> put(update, source("a"), "A port.", "Two ports.")).close();
    return memory.snapshot(update -> {
      put(update, source("b"), "A port.", "No ship.");
      put(update, source("c"), "A ship.");
      update.put(new FileState("a", 1, 1, 1, "", List.of()), Map.of());
    });
  }

  @Test
  void tellsEachArticleOfTheMatchesOnceInOrder() throws IOException {
    TermQuery port = new TermQuery(new Term(Fields.stem(Language.ENGLISH), "port"));
    assertThat(ArticleKeys.of(articles().searcher(), port))
        .containsExactlyInAnyOrder(Keys.of("a"), Keys.of("b"))
        .isSorted();
  }

  @Test
  void passesOverDocumentsOfNoArticle() throws IOException {
    assertThat(ArticleKeys.of(articles().searcher(), MatchAllDocsQuery.INSTANCE)).hasSize(3);
    TermQuery files = new TermQuery(new Term(Fields.KIND, Fields.FILE));
    assertThat(ArticleKeys.of(articles().searcher(), files)).isEmpty();
  }
}
