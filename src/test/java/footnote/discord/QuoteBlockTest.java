package footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Sentence;
import footnote.chat.Message;
import footnote.chat.QuotePiece;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuoteBlockTest {
  private static final int ROOM = 2_000;

  private static QuotePiece piece(Sentence.Kind kind, String text) {
    return new QuotePiece(kind, text);
  }

  private static String shown(String lead, int room, QuotePiece... pieces) {
    Message.Quote quote =
        new Message.Quote(
            "1", Optional.of(lead).filter(it -> !it.isEmpty()), List.of(pieces), true, "shortened");
    return new QuoteBlock(quote).within(room);
  }

  @Test
  void codeKeepsItsLinesInABlockBelowWhatAnnouncesIt() {
    QuotePiece code = piece(Sentence.Kind.CODE, "if ok; then\n    quern_update\n\nfi \\");
    assertThat(shown("To update Quern, run:", ROOM, code))
        .isEqualTo(
            """
            > -# To update Quern, run:
            > ```
            > if ok; then
            >     quern_update
            >\s
            > fi \\
            > ```
            > [1]\
            """);
  }

  @Test
  void codeThatHoldsTheFenceIsShownAsEscapedLines() {
    QuotePiece code = piece(Sentence.Kind.CODE, "```sh\n  - @everyone\n```");
    assertThat(shown("", ROOM, code))
        .isEqualTo(
            """
            > \\`\\`\\`sh
            >   \\- @\u200Beveryone
            > \\`\\`\\` [1]\
            """);
  }

  @Test
  void codeWithBackticksStaysInABlock() {
    assertThat(shown("", ROOM, piece(Sentence.Kind.CODE, "`a`` <@1>\n``")))
        .isEqualTo(
            """
            > ```
            > `a`` <@1>
            > ``
            > ```
            > [1]\
            """);
  }

  @Test
  void itemsAreAListAndRowsAreLines() {
    assertThat(
            shown(
                "Before you begin:",
                ROOM,
                piece(Sentence.Kind.ITEM, "# Read *this*"),
                piece(Sentence.Kind.ITEM, "2. Stop it"),
                piece(Sentence.Kind.CODE, "quern stop"),
                piece(Sentence.Kind.ROW, "Team · Price: 12 EUR\nSolo · Price: 5 EUR")))
        .isEqualTo(
            """
            > -# Before you begin:
            > - \\# Read \\*this\\*
            > 2\\. Stop it
            > ```
            > quern stop
            > ```
            > Team · Price: 12 EUR
            > Solo · Price: 5 EUR [1]\
            """);
  }

  @Test
  void codeIsCutAtTheEndOfALineAndStaysClosed() {
    QuotePiece code = piece(Sentence.Kind.CODE, "one\n  two\nthree");
    assertThat(shown("", 30, code))
        .isEqualTo(
            """
            > ```
            > one
            >   two
            > ```
            > … [1] (shortened)\
            """);
    assertThat(shown("", 17, piece(Sentence.Kind.CODE, "    x".repeat(90))))
        .isEqualTo(
            """
            > … [1] (shortened)\
            """);
  }

  @Test
  void whatIsReadFirstLeavesTwoThirdsToTheQuote() {
    String lead = "It is read first. ".repeat(20).strip();
    assertThat(shown(lead, 150, piece(Sentence.Kind.SENTENCE, "It is quoted. ".repeat(20).strip())))
        .isEqualTo(
            "> -# It is read first. It is read first.…\n"
                + "> "
                + "It is quoted. ".repeat(7).strip()
                + "… [1] (shortened)");
  }

  @Test
  void codeThatGoesOnInItsArticleIsToldToBeShortened() {
    Message.Quote piece =
        new Message.Quote(
            "1",
            Optional.of("Run: …"),
            List.of(piece(Sentence.Kind.CODE, "mill\nturn")),
            false,
            "shortened");
    assertThat(new QuoteBlock(piece).within(ROOM))
        .isEqualTo("> -# Run: …\n> ```\n> mill\n> turn\n> ```\n> … [1] (shortened)");
  }
}
