package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analyses;
import footnote.analysis.Analysis;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CitedNamesTest {
  private static final NavigableSet<String> TERMS = new TreeSet<>();

  static {
    add("The Old Harbour Times", "Ada Lin", "a");
    add("Harbour", "Jean-Luc d'Arc", "b");
  }

  private static void add(String publisher, String author, String id) {
    CitedName.all(
            List.of(Analysis.name(publisher)),
            List.of(Analysis.name(author)),
            List.of(Analysis.name("Why the ships of " + id + " do not sail")))
        .forEach(name -> TERMS.add(name.term()));
  }

  private static Optional<String> first(String prefix) {
    return Optional.ofNullable(TERMS.ceiling(prefix)).filter(term -> term.startsWith(prefix));
  }

  private static List<Mention> mentions(String question) {
    return new CitedNames<RuntimeException>(new Analyses(), CitedNamesTest::first).in(question);
  }

  private static List<String> names(String question) {
    return mentions(question).stream()
        .map(
            mention -> mention.span().of(question) + " is " + mention.kind() + " " + mention.name())
        .toList();
  }

  @Test
  void findsTheLongestNames() {
    assertThat(names("Does the Old Harbour Times or Harbour say more?"))
        .containsExactly(
            "Old Harbour Times is PUBLISHER old harbour times", "Harbour is PUBLISHER harbour");
    assertThat(names("Old Harbour tales")).containsExactly("Harbour is PUBLISHER harbour");
  }

  @Test
  void findsInitialsAndSurnames() {
    assertThat(names("What does Lin write in the OHT?"))
        .containsExactly("Lin is AUTHOR lin", "OHT is PUBLISHER old harbour times");
    assertThat(mentions("Lin and ada lin")).extracting(Mention::whole).containsExactly(false, true);
  }

  @Test
  void findsNamesWhateverStandsBetweenTheirWords() {
    assertThat(names("jean luc d’Arc’s 𝒜rticle, Ada\nLin"))
        .containsExactly("jean luc d’Arc is AUTHOR jean luc d arc", "Ada\nLin is AUTHOR ada lin");
  }

  @Test
  void findsWholeHeadlines() {
    assertThat(names("Who wrote Why the ships of a do not sail?"))
        .containsExactly("Why the ships of a do not sail is TITLE why the ships of a do not sail");
  }

  @Test
  void findsNothingInPartsOfWords() {
    assertThat(names("Linen, harbours, times")).isEmpty();
    assertThat(names("")).isEmpty();
  }

  @Test
  void readsAsManyWordsAsAQuestionMayHave() {
    assertThat(names("word ".repeat(Request.MOST_WORDS - 1) + "Harbour Lin")).hasSize(1);
    assertThat(names(" ".repeat(Request.MOST_CHARACTERS) + "Harbour")).isEmpty();
  }
}
