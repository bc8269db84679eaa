package footnote.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.analysis.AnswerType;
import footnote.analysis.Language;
import footnote.search.Positions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelihoodTest {
  private static final int[] NOWHERE = {};
  private static final QueryTerms PORT_REOPENED = terms(false);

  private static QueryTerms terms(boolean common) {
    return new QueryTerms(
        Language.ENGLISH,
        1000,
        List.of(
            new QueryTerm("port", "port", 3, 2.0, false),
            new QueryTerm("reopened", "reopen", 0, 6.0, true)),
        common,
        AnswerType.ANYTHING);
  }

  @Test
  void growsWithTheWordsInTheSentence() {
    double all = likelihood(new int[] {1}, new int[] {2}).value();
    double one = likelihood(new int[] {1}, NOWHERE).value();
    assertThat(all).isGreaterThan(one).isBetween(0.0, 1.0);
  }

  @Test
  void isNoneWithoutCandidatesAndForCommonWords() {
    assertThat(Likelihood.of(PORT_REOPENED, List.of())).isEqualTo(Likelihood.NONE);
    List<Ranked> ranked = new Ranker().rank(List.of(hit("a.txt", new int[] {1}, new int[] {2})));
    assertThat(Likelihood.of(terms(true), ranked)).isEqualTo(Likelihood.NONE);
    assertThat(Likelihood.NONE.partial()).isFalse();
  }

  @Test
  void readsEachSign() {
    Candidate best = hit("a.txt", new int[] {1}, NOWHERE);
    FeatureVector<EvidenceFeature> signs =
        Likelihood.signs(PORT_REOPENED, new Ranker().rank(List.of(best)));
    assertThat(signs.get(EvidenceFeature.EXACT)).as("a name weighs 1.2 more").isEqualTo(2 / 9.2);
    assertThat(signs.get(EvidenceFeature.WORDS)).isEqualTo(1.0 / 2);
    assertThat(signs.get(EvidenceFeature.BM25)).isEqualTo(4.0 / 8, within(1e-9));
    assertThat(signs.get(EvidenceFeature.NAMES)).isZero();
    assertThat(signs.get(EvidenceFeature.NOWHERE)).isEqualTo(6.0 / 8);
    assertThat(signs.get(EvidenceFeature.FEW)).isEqualTo(1.0 / 2);
    assertThat(signs.get(EvidenceFeature.TOPIC)).isEqualTo(2 / 9.2);
    assertThat(signs.get(EvidenceFeature.ALIKE)).isZero();
    assertThat(signs.get(EvidenceFeature.SHARE)).isEqualTo(1.0);
    assertThat(signs.get(EvidenceFeature.SIZE)).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void takesNamesForFoundInThePassageOrAboveItInAnyForm() {
    int[] here = {1};
    assertThat(names(here, NOWHERE, false)).as("Port missing").isEqualTo(3.0 / 5);
    assertThat(names(NOWHERE, here, false)).as("Lund missing").isEqualTo(2.0 / 5);
    assertThat(names(here, here, false)).isEqualTo(1.0);
    assertThat(names(NOWHERE, NOWHERE, true)).as("both above it").isEqualTo(1.0);
  }

  @Test
  void isNeverStrongWhereANameIsMissing() {
    int[][] all = {{1}, {2}, {3}};
    int[][] nameless = {{1}, {2}, NOWHERE};
    assertThat(shipsReach(Language.ENGLISH, all).strong()).isTrue();
    assertThat(shipsReach(Language.ENGLISH, nameless).strong()).isFalse();
    assertThat(shipsReach(Language.ENGLISH, nameless).partial()).isTrue();
    assertThat(shipsReach(Language.GERMAN, nameless).strong()).as("a noun as likely").isTrue();
    assertThat(shipsReach(Language.GERMAN, nameless, "1850").strong()).as("a year").isFalse();
  }

  private static Likelihood shipsReach(Language language, int[][] places) {
    return shipsReach(language, places, "Lund");
  }

  private static Likelihood shipsReach(Language language, int[][] places, String name) {
    return shipsReach(List.of("a.txt"), asked(language, name, AnswerType.ANYTHING), places);
  }

  private static Likelihood shipsReach(List<String> articles, AnswerType wanted, int[][] places) {
    return shipsReach(articles, asked(Language.ENGLISH, "Lund", wanted), places);
  }

  /// A question of two rare words and a common name.
  private static QueryTerms asked(Language language, String name, AnswerType wanted) {
    return new QueryTerms(
        language,
        10,
        List.of(
            new QueryTerm("ships", "ship", 1, 6.0, false),
            new QueryTerm("reach", "reach", 1, 6.0, false),
            new QueryTerm(name, name, 5, 0.5, true)),
        false,
        wanted);
  }

  /// @param articles each of one passage with the words in the same places
  private static Likelihood shipsReach(List<String> articles, QueryTerms asked, int[][] places) {
    List<TermEvidence> found = new ArrayList<>();
    for (int t = 0; t < places.length; t++) {
      Positions at = Positions.of(places[t]);
      found.add(
          new TermEvidence(asked.terms().get(t), at, at, Positions.NONE, Positions.NONE, false));
    }
    TermEvidence[] evidence = found.toArray(TermEvidence[]::new);
    List<Candidate> candidates =
        articles.stream()
            .map(id -> few(Given.candidate(asked.language(), id, 10f, new int[] {0}, evidence)))
            .toList();
    return Likelihood.of(asked, new Ranker().rank(candidates));
  }

  /// The same of a language of ten passages.
  private static Candidate few(Candidate one) {
    return new Candidate(one.hit(), one.score(), 10, one.terms(), one.wanted(), one.defining());
  }

  /// @param lund where Lund stands
  /// @param porter where a word like Port stands
  private static double names(int[] lund, int[] porter, boolean above) {
    TermEvidence first = Given.at(Given.name("Lund", 3.0), lund);
    TermEvidence second = Given.alike(Given.name("Port", 2.0), porter);
    return new FeatureExtractor(
            Given.candidate(
                "a.txt",
                4f,
                new int[] {0},
                above ? Given.above(first) : first,
                above ? Given.above(second) : second,
                Given.at(Given.term("reopened", 6.0))))
        .names();
  }

  @Test
  void averagesTheCoverageOfTheFirstThree() {
    List<Candidate> hits =
        List.of(hit("a.txt", new int[] {1}, new int[] {2}), hit("b.txt", new int[] {1}, NOWHERE));
    FeatureVector<EvidenceFeature> signs = Likelihood.signs(PORT_REOPENED, new Ranker().rank(hits));
    assertThat(signs.get(EvidenceFeature.COMMON)).isEqualTo((1 + 2 / 9.2) / 2, within(1e-9));
    assertThat(signs.get(EvidenceFeature.SHARE)).isGreaterThan(0.5).isLessThan(1);
  }

  @Test
  void isTheSameWhereAPassageIsPutForwardForWhatItIsOf() {
    List<Candidate> hits =
        List.of(hit("a.txt", new int[] {1}, new int[] {2}), hit("b.txt", new int[] {1}, NOWHERE));
    List<Ranked> ranked = new Ranker().rank(hits);
    List<Ranked> favoured =
        List.of(ranked.getFirst().scored(ranked.getFirst().score() + 3), ranked.getLast());
    assertThat(Likelihood.of(PORT_REOPENED, favoured))
        .isEqualTo(Likelihood.of(PORT_REOPENED, ranked));
  }

  @Test
  void asksForFewerOfTheWordsUnderHeadings() {
    Candidate prose = hit("a.txt", new int[] {1}, NOWHERE);
    List<Ranked> section = new Ranker().rank(List.of(Given.inSection(prose)));
    assertThat(section.getFirst().isInSection()).isTrue();
    assertThat(Likelihood.of(PORT_REOPENED, section).value())
        .isGreaterThan(likelihood(new int[] {1}, NOWHERE).value());
  }

  @Test
  void isNeverStrongWhereOtherQuotesAreAsLikely() {
    int[][] all = {{1}, {2}, {3}};
    Likelihood one = shipsReach(List.of("a.txt"), AnswerType.ANYTHING, all);
    Likelihood three = shipsReach(List.of("a.txt", "b.txt", "c.txt"), AnswerType.ANYTHING, all);
    assertThat(one.strong()).isTrue();
    assertThat(three.strong()).isFalse();
    assertThat(three.partial()).as("one of them").isTrue();
  }

  @Test
  void isNeverStrongForStepsWithoutAny() {
    int[][] all = {{1}, {2}, {3}};
    assertThat(shipsReach(List.of("a.txt"), AnswerType.PROCEDURE, all).strong()).isFalse();
    assertThat(shipsReach(List.of("a.txt"), AnswerType.NUMBER, all).strong())
        .as("a number may be written in letters")
        .isTrue();
  }

  private static Likelihood likelihood(int[] port, int[] reopened) {
    return Likelihood.of(PORT_REOPENED, new Ranker().rank(List.of(hit("a.txt", port, reopened))));
  }

  private static Candidate hit(String article, int[] port, int[] reopened) {
    return Given.candidate(PORT_REOPENED, article, 4f, new int[] {0}, port, reopened);
  }
}
