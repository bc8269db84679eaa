package footnote.wording;

import static footnote.wording.Cited.citation;
import static footnote.wording.Cited.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.NoResultReason;
import footnote.article.Spelling;
import footnote.question.Question;
import footnote.question.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerNotesTest {
  private final AnswerNotes notes = new AnswerNotes(Texts.english());
  private final List<Citation> two =
      List.of(citation(1, source("a"), "One."), citation(2, source("b"), "Two."));

  @Test
  void labelTheEvidenceInWords() {
    Evidence evidence =
        new Evidence(Evidence.Label.STRONG, 0.97, List.of("port", "reopen"), List.of());
    assertThat(
            notes.under(
                new Answer.Found(Question.parse("q"), evidence, two, List.of(), List.of(), 0, 9),
                two))
        .containsExactly("Strong evidence · 2 sources · matched: port, reopen");
  }

  @Test
  void countArticlesWithoutADate() {
    assertThat(
            notes.under(
                new Answer.Found(
                    Question.parse("q"), Evidence.NONE, two, List.of(), List.of(), 3, 9),
                two))
        .contains("3 articles without a date were left out by the date filter.");
  }

  @Test
  void sayAsWhatAMisspeltWordWasRead() {
    List<Spelling> corrected = List.of(new Spelling("Zylotrope", "Zyltrope", 12));
    Answer.Found found =
        new Answer.Found(Question.parse("q"), Evidence.NONE, two, corrected, List.of(), 0, 9);
    assertThat(notes.under(found, two))
        .containsExactly("Read “Zylotrope” as “Zyltrope”.", "Weak evidence · 2 sources");
  }

  @Test
  void sayWhichFilterWasNotUnderstood() {
    String question = "port after:foo";
    Answer.Found found =
        new Answer.Found(Question.parse(question), Evidence.NONE, two, List.of(), List.of(), 0, 9);
    assertThat(notes.under(found, two))
        .containsExactly(
            "I read “after:foo” as words. A filter is source:NAME, author:NAME, title:WORD,"
                + " after:2023, after:2023-11 or before:2023-11-03.",
            "Weak evidence · 2 sources");
  }

  @Test
  void nameThreeFiltersThatWereNotUnderstood() {
    Answer.Found found =
        new Answer.Found(
            Question.parse("port a " + "from:b ".repeat(9)),
            Evidence.NONE,
            two,
            List.of(),
            List.of(),
            0,
            9);
    assertThat(notes.under(found, two).getFirst())
        .startsWith("I read “from:b”, “from:b”, “from:b”, … as words. A filter is ");
  }

  @Test
  void sayThatNoFilterLeavesArticlesOut() {
    Answer.Found found =
        new Answer.Found(
            Question.parse("port -source:Star"), Evidence.NONE, two, List.of(), List.of(), 0, 9);
    assertThat(notes.under(found, two))
        .containsExactly(
            "No filter leaves articles out: I passed over “-source:Star”.",
            "Weak evidence · 2 sources");
  }

  @Test
  void sayThatNoDayIsLeft() {
    Answer.NothingFound nothing = nothing("port before:1990 after:2030");
    assertThat(notes.instead(nothing))
        .startsWith(
            "I found nothing that answers this in 4,182 articles.",
            "No day is from 2030-01-01 on and yet before 1990-01-01.");
  }

  @Test
  void sayWhatStandsNowhereAndWhatToTry() {
    Evidence evidence = new Evidence(Evidence.Label.WEAK, 0, List.of(), List.of("Zylotrope"));
    List<Spelling> spellings = List.of(new Spelling("Zylotrope", "Zyltrope", 12));
    assertThat(
            notes.instead(
                new Answer.NothingFound(
                    Question.parse("q"),
                    evidence,
                    List.of(),
                    spellings,
                    0,
                    4_182,
                    Optional.empty())))
        .containsExactly(
            "I found nothing that answers this in 4,182 articles.",
            "Nowhere in the articles: “Zylotrope”.",
            "Did you mean “Zyltrope” (12 times)?",
            "Try fewer or other words, or look at the sources.");
  }

  @Test
  void sayThatNoArticlePassesTheFilters() {
    assertThat(
            notes.instead(nothing("port before:1990 source:star", new NoResultReason.Excluded())))
        .containsExactly(
            "I found nothing that answers this: no article passes its filters. Without them there"
                + " are 4,182 articles.",
            "Nowhere in the articles: “port before:1990 source:star”.",
            "Try without source: before:, or look at the sources.");
  }

  @Test
  void adviseToLeaveOutFiltersWhereNothingIsFoundWithThem() {
    Answer.NothingFound nothing = nothing("port title:ferries");
    assertThat(notes.instead(nothing))
        .containsExactly(
            "I found nothing that answers this in 4,182 articles.",
            "Try without title:, or look at the sources.");
  }

  @Test
  void sayOfWhatArticlesAQuestionIsTheName() {
    NoResultReason.Name source =
        new NoResultReason.Name("Coast News", NoResultReason.Kind.PUBLISHER, 1_204, "Coast News");
    NoResultReason.Name date = new NoResultReason.Name("1931", NoResultReason.Kind.DATE, 0, "1931");
    Answer.NothingFound both =
        nothing("Coast News 1931", new NoResultReason.Named(List.of(source, date)));
    assertThat(notes.instead(both))
        .containsExactly(
            "I found nothing that answers this in 4,182 articles.",
            "“Coast News” is the source of 1,204 articles here.",
            "“1931” is the date of no article here.",
            "Say also what you want to know, or look at the articles with Sources.");
  }

  @Test
  void adviseToLeaveOutFiltersWhereTheRestIsANameToo() {
    NoResultReason.Name source =
        new NoResultReason.Name("Nature", NoResultReason.Kind.PUBLISHER, 1, "Nature");
    assertThat(
            notes.instead(nothing("Nature title:port", new NoResultReason.Named(List.of(source)))))
        .endsWith(
            "Say also what you want to know, or look at the articles with Sources.",
            "Try without title:, or look at the sources.");
  }

  private static Answer.NothingFound nothing(String question) {
    return new Answer.NothingFound(
        Question.parse(question), Evidence.NONE, List.of(), List.of(), 0, 4_182, Optional.empty());
  }

  private static Answer.NothingFound nothing(String question, NoResultReason clue) {
    return new Answer.NothingFound(
        Question.parse(question),
        new Evidence(Evidence.Label.WEAK, 0, List.of(), List.of(question)),
        List.of(),
        List.of(),
        0,
        4_182,
        Optional.of(clue));
  }

  @Test
  void sayWhyAQuestionCantBeAsked() {
    assertThat(notes.refused(new Refusal.NoWord())).isEqualTo("Your question has no word in it.");
    assertThat(notes.refused(new Refusal.Empty())).isEqualTo("Your question is empty.");
    assertThat(notes.refused(new Refusal.OnlyFilters()))
        .isEqualTo("Your question has no word to look for besides its filters and exclusions.");
    assertThat(notes.refused(new Refusal.TooLong(1_200, 300)))
        .isEqualTo(
            "Your question has 1,200 characters with its filters; the most I can take is 300.");
  }

  @Test
  void staysShortWhateverIsAsked() {
    Evidence evidence =
        new Evidence(Evidence.Label.WEAK, 0, List.of(), Collections.nCopies(150, "w".repeat(300)));
    Answer.NothingFound nothing =
        new Answer.NothingFound(
            Question.parse("q"), evidence, List.of(), List.of(), 0, 1, Optional.empty());
    assertThat(String.join("\n", notes.instead(nothing))).hasSizeLessThan(600);
  }
}
