package footnote.lucene;

import static footnote.lucene.Shelf.articles;
import static footnote.lucene.Shelf.put;
import static footnote.lucene.Shelf.search;
import static footnote.lucene.Shelf.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analysis;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.search.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How the texts around a word count for it: names by their capitals, a stray language by all.
class WrittenNamesTest {
  private final LuceneIndex index =
      new LuceneIndex(Path.of("memory"), new ByteBuffersDirectory(), Analysis.FINGERPRINT);

  @AfterEach
  void close() {
    index.close();
  }

  private View holding(Consumer<Update> articles) {
    try (Update update = index.update()) {
      articles.accept(update);
      update.commit();
    }
    return index.view();
  }

  private static List<String> names(View view, String question) {
    return search(view, question).hits().getFirst().terms().terms().stream()
        .filter(Term::name)
        .map(Term::surface)
        .toList();
  }

  @Test
  void takesForNamesWhatTheTextsWriteSo() {
    try (View view =
        holding(update ->
            put(
                update,
                source("a.txt"),
                "Ferries serve Lund. In Lund the Harbour opened, and the harbour closed. "
                    + "Tides rose at Lund in 1923."))) {
      assertThat(names(view, "when did ferries and tides reach the harbour of lund?"))
          .as("not the first word of a sentence, nor one written both ways")
          .containsExactly("lund");
      assertThat(names(view, "Do Ferries go to Oslo or lund?"))
          .as("those of the question are names all the same")
          .containsExactly("Ferries", "Oslo", "lund");
    }
  }

  @Test
  void weighsAWordInALanguageOfOnePassageByTheWholeIndex() {
    try (View view =
        holding(update -> {
          for (int i = 0; i < 60; i++) {
            put(update, source(i + ".txt", "", "ro"), "Portul a fost deschis de oaspeți.");
          }
          put(update, source("b.txt", "", "ro"), "Bruma din Lund a venit devreme.");
          put(update, source("stray.txt", "", "und"), "Lund Hart Star Bay, Lund Bay.");
        })) {
      assertThat(articles(search(view, "Care este portul din Lund Bay?")))
          .startsWith("stray.txt:0", "b.txt:0");
    }
  }
}
