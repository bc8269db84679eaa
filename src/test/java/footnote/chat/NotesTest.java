package footnote.chat;

import static footnote.chat.Cited.citation;
import static footnote.chat.Cited.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.corpus.Spelling;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {
  private final Notes notes = new Notes(Texts.english());
  private final List<Citation> two =
      List.of(citation(1, source("a"), "One."), citation(2, source("b"), "Two."));

  @Test
  void labelTheEvidenceInWords() {
    Evidence evidence =
        new Evidence(Evidence.Label.STRONG, 0.97, List.of("port", "reopen"), List.of());
    assertThat(notes.under(new Answer.Found("q", evidence, two, List.of(), List.of(), 0, 9), two))
        .containsExactly("Strong evidence · 2 sources · matched: port, reopen");
  }

  @Test
  void countArticlesWithoutADate() {
    assertThat(
            notes.under(new Answer.Found("q", Evidence.NONE, two, List.of(), List.of(), 3, 9), two))
        .contains("3 articles without a date were left out by the date filter.");
  }

  @Test
  void sayAsWhatAMisspeltWordWasRead() {
    List<Spelling> corrected = List.of(new Spelling("Zylotrope", "Zyltrope", 12));
    Answer.Found found = new Answer.Found("q", Evidence.NONE, two, corrected, List.of(), 0, 9);
    assertThat(notes.under(found, two))
        .containsExactly("Read “Zylotrope” as “Zyltrope”.", "Weak evidence · 2 sources");
  }

  @Test
  void sayWhatStandsNowhereAndWhatToTry() {
    Evidence evidence = new Evidence(Evidence.Label.WEAK, 0, List.of(), List.of("Zylotrope"));
    List<Spelling> spellings = List.of(new Spelling("Zylotrope", "Zyltrope", 12));
    assertThat(
            notes.instead(new Answer.NothingFound("q", evidence, List.of(), spellings, 0, 4_182)))
        .containsExactly(
            "I found nothing that answers this in 4,182 articles.",
            "Nowhere in the articles: “Zylotrope”.",
            "Did you mean “Zyltrope” (12 times)?",
            "Try fewer or other words, or look at the sources.");
  }

  @Test
  void staysShortWhateverIsAsked() {
    Evidence evidence =
        new Evidence(Evidence.Label.WEAK, 0, List.of(), Collections.nCopies(150, "w".repeat(300)));
    Answer.NothingFound nothing =
        new Answer.NothingFound("q", evidence, List.of(), List.of(), 0, 1);
    assertThat(String.join("\n", notes.instead(nothing))).hasSizeLessThan(600);
  }
}
