package footnote.ranking;

import static footnote.search.ShortArticles.put;
import static footnote.search.ShortArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Positions;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a passage holds that is like the question's words, related to them, or asked for.
class WordMatchesTest {
  @RegisterExtension final Searched searched = new Searched();

  private static List<Positions> all(
      Candidate candidate, Function<TermEvidence, Positions> places) {
    return candidate.terms().stream().map(places).toList();
  }

  private static List<Positions> places(int[]... places) {
    return List.of(places).stream().map(Positions::of).toList();
  }

  private static final int[] NONE = {};

  private static int[] at(int... places) {
    return places;
  }

  @Test
  void reportsWordsThatBeginAlikeAndWhatIsAskedFor() {
    searched.holding(update ->
        put(
            update,
            source("a.txt"),
            "The inventor of the lamp rests. He died in 1923 and invents no more."));
    Candidate found = searched.best("When was the invention of the lamp?");
    assertThat(all(found, TermEvidence::forms)).isEqualTo(places(at(11), at(4)));
    assertThat(all(found, TermEvidence::alike)).isEqualTo(places(at(1, 11), at(4)));
    assertThat(found.wanted()).isEqualTo(Positions.of(1));
  }

  @Test
  void takesForAWantedNameOneThatTheQuestionDoesNotHave() {
    searched.holding(update ->
        put(update, source("a.txt"), "Then Oslo grew. Then Oslo chose Harald. Nobody did."));
    assertThat(searched.best("Who was chosen in Oslo?").wanted()).isEqualTo(Positions.of(1));
  }

  @Test
  void takesNumbersAndYearsForAWantedNumber() {
    searched.holding(update ->
        put(
            update,
            source("a.txt"),
            "The ships are many. There are 12 ships. Ships came in 1923. May ships come."));
    assertThat(searched.best("How many ships are there?").wanted()).isEqualTo(Positions.of(1, 2));
    assertThat(searched.best("When did ships come?").wanted()).isEqualTo(Positions.of(2, 3));
    assertThat(searched.best("Do ships come?").wanted()).isEqualTo(Positions.NONE);
  }

  @Test
  void takesForADefinitionOnlyWhatSaysOfTheThingItself() {
    searched.holding(update ->
        put(
            update,
            source("a.txt"),
            "A sluice is a gate. A Quern sluice is a gate of wood. A hand sluice is a gate."
                + " A sluice Quern is a mill. What a sluice does is to let water in."));
    Candidate found = searched.best("What is a sluice?");
    assertThat(found.defining())
        .as("a maker's name in front narrows nothing")
        .isEqualTo(Positions.of(0, 1));
    assertThat(found.wanted()).isEqualTo(found.defining());
    assertThat(searched.best("How many gates has a sluice?").defining()).isEqualTo(Positions.NONE);
  }

  @Test
  void reportsWhereRelatedWordsStand() {
    searched.holding(update -> {
      put(update, source("a.txt"), "Physicians met. They purchased bread, and a doctor too.");
      put(update, source("b.txt", "", "de"), "Der Doktor doctor.");
    });
    Candidates found = searched.ask("Which doctor will buy bread?");
    Candidate english = found.best().getFirst();
    assertThat(english.terms())
        .extracting(one -> one.term().stem())
        .containsExactly("doctor", "bui", "bread");
    assertThat(all(english, TermEvidence::forms)).isEqualTo(places(at(7), NONE, at(4)));
    assertThat(all(english, TermEvidence::related)).isEqualTo(places(at(0), at(3), NONE));
    assertThat(all(found.best().getLast(), TermEvidence::related))
        .as("no German thesaurus")
        .isEqualTo(places(NONE, NONE, NONE));
  }

  @Test
  void takesNoWordOfTheQuestionForARelativeOfAnother() {
    searched.holding(update -> put(update, source("a.txt"), "A doctor. A physician."));
    assertThat(all(searched.best("doctor physician"), TermEvidence::related))
        .isEqualTo(places(NONE, NONE));
  }

  @Test
  void tellsVietnameseWordsApartByTheMarksTheyAreAskedWith() {
    vietnamese("Con má và con mạ. Bạn mua.");
    assertThat(all(searched.best("mạ bạn con"), TermEvidence::forms))
        .isEqualTo(places(at(4), at(5), at(0, 3)));
    assertThat(all(searched.best("ma ban"), TermEvidence::forms))
        .isEqualTo(places(at(1, 4), at(5)));
    assertThat(all(searched.best("mạ ban"), TermEvidence::forms)).isEqualTo(places(at(4), at(5)));
  }

  private void vietnamese(String text) {
    searched.holding(update -> put(update, source("a.txt", "", "vi"), text));
  }

  @Test
  void takesEveryWayToWriteAVietnameseSyllableForOne() {
    vietnamese("Ho\u00e0 b\u00ecnh cho Nguy\u1ec5n V\u0103n Thu\u00fd.");
    assertThat(all(searched.best("h\u00f2a b\u00ecnh Th\u00fay"), TermEvidence::forms))
        .isEqualTo(places(at(0), at(1), at(5)));
    assertThat(all(searched.best("ho\u0300a bi\u0300nh Thu\u0301y"), TermEvidence::forms))
        .as("marks as characters of their own")
        .isEqualTo(places(at(0), at(1), at(5)));
  }
}
