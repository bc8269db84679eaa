package footnote.lucene;

import static footnote.lucene.Shelf.put;
import static footnote.lucene.Shelf.search;
import static footnote.lucene.Shelf.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.PassageIndex.View;
import footnote.search.QueryTerm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WrittenNamesTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private static List<String> names(View view, String question) {
    return search(view, question).hits().getFirst().terms().terms().stream()
        .filter(QueryTerm::name)
        .map(QueryTerm::surface)
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
  void goesByHowAWordIsWrittenInItsOwnLanguage() {
    try (View view =
        memory.holding(update -> {
          put(update, source("a.txt"), "The tide at the bank rose.");
          put(update, source("b.txt", "", "de"), "Die Bank und die Bank.");
        })) {
      assertThat(names(view, "how high did the tide at the bank rise?")).isEmpty();
    }
  }
}
