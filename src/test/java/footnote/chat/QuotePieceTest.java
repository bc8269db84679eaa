package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Quote;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.text.DisplayText;
import footnote.text.Span;
import footnote.wording.Cited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuotePieceTest {
  private static final String TEXT =
      """
      Stop it
      Run this:

      if ok; then
          quern update
      fi

      Plan · Price: 12
      Solo · Price: 5\
      """;

  private static Sentence sentence(int paragraph, Sentence.Kind kind, String words) {
    int start = TEXT.indexOf(words);
    return new Sentence(
        new Span(start, start + words.length()),
        paragraph,
        kind,
        Optional.empty(),
        Optional.empty());
  }

  private static final Passage PASSAGE =
      new Passage(
          Cited.source("Quern"),
          0,
          false,
          List.of(),
          new Span(0, TEXT.length()),
          TEXT,
          List.of(
              sentence(1, Sentence.Kind.ITEM, "Stop it"),
              sentence(2, Sentence.Kind.ITEM, "Run this:"),
              sentence(3, Sentence.Kind.CODE, "if ok; then\n    quern update\nfi"),
              sentence(4, Sentence.Kind.ROW, "Plan · Price: 12"),
              sentence(4, Sentence.Kind.ROW, "Solo · Price: 5")));

  @Test
  void aQuoteOfSeveralBlocksIsOnePieceEach() {
    Quote all = new Quote(PASSAGE.span(), Sentence.Kind.ITEM, Optional.empty());
    assertThat(QuotePiece.of(new Citation(1, 1, PASSAGE, all, List.of(), List.of())))
        .containsExactly(
            new QuotePiece(Sentence.Kind.ITEM, "Stop it"),
            new QuotePiece(Sentence.Kind.ITEM, "Run this:"),
            new QuotePiece(Sentence.Kind.CODE, "if ok; then\n    quern update\nfi"),
            new QuotePiece(Sentence.Kind.ROW, "Plan · Price: 12\nSolo · Price: 5"));
  }

  @Test
  void aPassageKeepsItsLinesAroundAQuoteInCode() {
    int start = TEXT.indexOf("    quern");
    Span quote = new Span(start, start + "    quern update".length());
    assertThat(PassageText.of(PASSAGE, Optional.of(quote), true))
        .isEqualTo(
            new PassageText(
                "Stop it\nRun this:\n\nif ok; then\n",
                "    quern update",
                "\nfi\n\nPlan · Price: 12\nSolo · Price: 5",
                true));
  }

  @Test
  void piecesAreTheQuoteWordForWord() {
    for (long seed = 1; seed < 2_000; seed++) {
      for (Citation citation : cited(new RandomMessages(seed).answer())) {
        assertThat(words(QuotePiece.of(citation)))
            .as("seed %d", seed)
            .isEqualTo(bare(citation.text()));
      }
    }
  }

  @Test
  void whatIsKeptFitsAndIsABeginning() {
    for (long seed = 1; seed < 2_000; seed++) {
      RandomMessages random = new RandomMessages(seed);
      int room = random.random().number(0, 900);
      for (Citation citation : cited(random.answer())) {
        List<QuotePiece> pieces = QuotePiece.of(citation);
        List<QuotePiece> kept = QuotePiece.fit(pieces, room, QuotePieceTest::length);
        assertThat(length(kept)).as("seed %d", seed).isLessThanOrEqualTo(room);
        assertThat(words(pieces)).as("seed %d", seed).startsWith(words(kept));
      }
    }
  }

  private static int length(List<QuotePiece> pieces) {
    return pieces.stream().mapToInt(piece -> piece.text().length() + 9).sum();
  }

  private static List<Citation> cited(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found.citations();
      case Answer.Listed listed -> listed.citations();
      case Answer.Statements said -> said.citations();
      case Answer.NothingFound nothing -> nothing.closest();
      case Answer.Refused _, Answer.NotReady _ -> List.of();
    };
  }

  private static String words(List<QuotePiece> pieces) {
    return bare(pieces.stream().map(QuotePiece::text).collect(Collectors.joining()));
  }

  /// What is seen of a text, without its white space.
  private static String bare(String text) {
    List<String> words = new ArrayList<>();
    DisplayText.line(text)
        .codePoints()
        .filter(c -> c != ' ')
        .forEach(c -> words.add(Character.toString(c)));
    return String.join("", words);
  }
}
