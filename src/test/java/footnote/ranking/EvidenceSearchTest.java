package footnote.ranking;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.request;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Filters;
import footnote.search.Positions;
import footnote.search.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvidenceSearchTest {
  @RegisterExtension final Searched searched = new Searched();

  @Test
  void derivesTheEvidenceOfEachTerm() {
    searched.holding(update ->
        put(
            update,
            source("a.txt", "Wars of succession", "en"),
            "The war began. No wars end well. A war costs."));
    Candidate found = searched.best("wars costs");
    assertThat(found.terms()).extracting(one -> one.term().stem()).containsExactly("war", "cost");
    TermEvidence war = found.terms().getFirst();
    assertThat(war.forms()).isEqualTo(Positions.of(1, 4, 8));
    assertThat(war.exact()).isEqualTo(Positions.of(4));
    assertThat(war.alike()).as("like no shorter word").isEqualTo(Positions.of(4));
    assertThat(war.above()).isTrue();
    assertThat(found.terms().getLast().above()).isFalse();
    assertThat(found.features().sentences()).isEqualTo(Positions.of(0, 3, 7));
    assertThat(found.passages()).isEqualTo(1);
    assertThat(found.score()).isEqualTo(found.hit().score());
  }

  @Test
  void keepsTheEnginesOrder() {
    searched.holding(update -> {
      put(update, source("b.txt"), "A port.", "A port of ships.");
      put(update, source("a.txt"), "A port.");
    });
    Candidates found = searched.ask("port ships");
    assertThat(Searched.places(found)).containsExactly("b.txt:1", "a.txt:0", "b.txt:0");
    assertThat(found.best()).isSortedAccordingTo(Candidate.BEST_FIRST);
  }

  @Test
  void findsPassagesOfEveryLanguageEachByItsOwnTerms() {
    searched.holding(update -> {
      put(update, source("de.txt", "", "de"), "Der Hafen von Lund.");
      put(update, source("en.txt", "", "en"), "The port of Lund.");
    });
    Candidates found = searched.ask("Where is the Hafen of Lund?");
    assertThat(Searched.places(found)).containsExactly("de.txt:0", "en.txt:0");
    assertThat(found.best().getFirst().terms())
        .extracting(one -> one.term().stem())
        .containsExactly("haf", "lund");
    assertThat(found.best().getLast().terms())
        .extracting(one -> one.term().stem())
        .containsExactly("hafen", "lund");
  }

  @Test
  void passesOnWhatTheRequestAsksOfPassages() {
    searched.holding(update -> {
      put(update, source("a.txt"), "The state of the art.", "The art of the state.");
      put(update, source("b.txt"), "The state.");
    });
    Request phrase =
        new Request("state", List.of("the art"), List.of("state of"), Filters.NONE, 10);
    assertThat(Searched.places(searched.ask(phrase))).containsExactly("a.txt:1");
    Filters later =
        new Filters(
            List.of(), List.of(), List.of(), Optional.of(LocalDate.EPOCH), Optional.empty());
    Candidates dated = searched.ask(request("state", later));
    assertThat(dated.best()).isEmpty();
    assertThat(dated.undated()).isEqualTo(2);
  }

  @Test
  void asksNoEngineForWordsThatStandNowhere() {
    searched.holding(update -> put(update, source("a.txt"), "A port."));
    Candidates found = searched.ask("Which zeppelins burned?");
    assertThat(found.best()).isEmpty();
    assertThat(found.question().nowhere()).containsExactly("zeppelins", "burned");
  }
}
