package footnote.ranking;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WrittenNamesTest {
  @RegisterExtension final Searched searched = new Searched();

  private List<String> names(String question) {
    return searched.best(question).terms().stream()
        .map(TermEvidence::term)
        .filter(QueryTerm::name)
        .map(QueryTerm::surface)
        .toList();
  }

  @Test
  void takesForNamesWhatTheTextsWriteSo() {
    searched.holding(update ->
        put(
            update,
            source("a.txt"),
            "Ferries serve Lund. In Lund the Harbour opened, and the harbour closed. "
                + "Tides rose at Lund in 1923."));
    assertThat(names("when did ferries and tides reach the harbour of lund?"))
        .as("not the first word of a sentence, nor one written both ways")
        .containsExactly("lund");
    assertThat(names("Do Ferries go to Oslo or lund?"))
        .as("those of the question are names all the same")
        .containsExactly("Ferries", "Oslo", "lund");
  }

  @Test
  void goesByHowAWordIsWrittenInItsOwnLanguage() {
    searched.holding(update -> {
      put(update, source("a.txt"), "The tide at the bank rose.");
      put(update, source("b.txt", "", "de"), "Die Bank und die Bank.");
    });
    assertThat(names("how high did the tide at the bank rise?")).isEmpty();
  }

  @Test
  void takesFourCapitalsOfFiveForANameAndThreeOfFourNot() {
    searched.holding(update ->
        put(update, source("a.txt"), "At Tor, at Tor, at Tor and at Tor the tor is high."));
    assertThat(names("how high is tor?")).containsExactly("tor");
    searched.holding(
        update -> put(update, source("a.txt"), "At Tor, at Tor and at Tor the tor is high."));
    assertThat(names("how high is tor?")).isEmpty();
  }

  @Test
  void leavesTheQuestionItselfAsItIsWritten() {
    searched.holding(update -> put(update, source("a.txt"), "The port of Lund."));
    assertThat(searched.ask("port of lund").question().terms())
        .extracting(QueryTerm::name)
        .containsExactly(false, false);
  }
}
