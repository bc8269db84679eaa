package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleId;
import footnote.article.Passage;
import footnote.search.Catalogue;
import footnote.search.FileState;
import footnote.search.PassageIndex.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is this engine's own; the rest is the contract's.
class LuceneCatalogueTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private static FileState file(String path) {
    return new FileState(path, 9, 1, 2, "h", List.of());
  }

  @Test
  void tellsOfCopiesTheOneWhoseArticleComesFirst() {
    try (View view =
        memory.holding(update -> {
          put(update, source("b", "Same", "en"), "A port.");
          put(update, source("a", "Same", "en"), "A port.");
        })) {
      Catalogue catalogue = view.catalogue();
      String id = catalogue.passages(new ArticleId("b"), 0, 0).getFirst().id();
      assertThat(id).isEqualTo(catalogue.passages(new ArticleId("a"), 0, 0).getFirst().id());
      assertThat(catalogue.passage(id)).map(it -> it.source().id().value()).contains("a");
    }
  }

  @Test
  void tellsThePassagesOfAnArticleInTheirOrder() {
    try (View view = memory.holding(update -> put(update, source("a"), "One.", "Two.", "Three."))) {
      assertThat(view.catalogue().passages(new ArticleId("a"), 1, 9))
          .extracting(Passage::text)
          .containsExactly("Two.", "Three.");
    }
  }

  @Test
  void tellsTheHashesOfOneFileOnly() {
    memory
        .holding(update -> {
          update.put(file("a.txt"), Map.of("a.txt", "1"));
          update.put(file("b.txt"), Map.of("b.txt#1", "2", "b.txt#2", "3"));
        })
        .close();
    try (LuceneView view = memory.index().viewOfLast()) {
      LuceneCatalogue catalogue = view.cataloguing();
      assertThat(catalogue.hashes("b.txt")).isEqualTo(Map.of("b.txt#1", "2", "b.txt#2", "3"));
      assertThat(catalogue.hashes("c.txt")).isEmpty();
      assertThat(catalogue.files()).containsOnlyKeys("a.txt", "b.txt");
    }
  }
}
