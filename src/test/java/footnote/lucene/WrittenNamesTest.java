package footnote.lucene;

import static footnote.lucene.Shelf.articles;
import static footnote.lucene.Shelf.put;
import static footnote.lucene.Shelf.search;
import static footnote.lucene.Shelf.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.PassageIndex.View;
import footnote.search.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How the texts around a word count for it: names by their capitals, a stray language by all.
class WrittenNamesTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private static List<String> names(View view, String question) {
    return search(view, question).hits().getFirst().terms().terms().stream()
        .filter(Term::name)
        .map(Term::surface)
        .toList();
  }

  @Test
  void takesForNamesWhatTheTextsWriteSo() {
    try (View view =
        memory.holding(update ->
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
        memory.holding(update -> {
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
