package footnote.lucene;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.PassageIndex.Update;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HeadingsTest {
  @RegisterExtension final MemoryIndex memory = new MemoryIndex();

  private List<String> beginning(String prefix, int limit, Consumer<Update> articles)
      throws IOException {
    return new Headings(memory.snapshot(articles)).beginning(prefix, limit);
  }

  @Test
  void putsThoseOfMostPassagesFirstThenByText() throws IOException {
    assertThat(
            beginning(
                "po",
                9,
                update -> {
                  put(update, source("a", "Port", "en"), "One.");
                  put(update, source("b", "Poll", "en"), "One.");
                  put(update, source("c", "Poem", "en"), "One.", "Two.");
                  put(update, source("d", "Ship", "en"), "One.");
                }))
        .containsExactly("Poem", "Poll", "Port");
  }

  @Test
  void comparesWithoutCaseAndShowsAsPrinted() throws IOException {
    assertThat(
            beginning(
                "  ÜBER ",
                2,
                update -> {
                  put(update, source("a", "Über die Zölle", "de"), "Eins.");
                  put(update, source("b", "über Bord", "de"), "Eins.");
                  put(update, source("c", "Überall", "de"), "Eins.");
                }))
        .as("no more than asked for")
        .hasSize(2)
        .isSubsetOf("Über die Zölle", "über Bord", "Überall");
  }

  @Test
  void foldsBlanksAndCutsWhatIsLong() throws IOException {
    String longest = "x".repeat(PassageDocument.HEADING_LENGTH);
    assertThat(
            beginning(
                "",
                9,
                update -> {
                  put(update, source("a", " The\n\0 port\t", "en"), "One.");
                  put(update, source("b", longest + "yz", "en"), "One.");
                }))
        .containsExactly("The port", longest);
  }

  @Test
  void leavesOutWhatHasNoHeading() throws IOException {
    assertThat(beginning("", 9, update -> put(update, source("a", " ", "en"), "One."))).isEmpty();
    assertThat(beginning("", 9, _ -> {})).as("none at all").isEmpty();
  }
}
