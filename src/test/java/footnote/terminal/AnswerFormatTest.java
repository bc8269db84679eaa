package footnote.terminal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.NoResultReason;
import footnote.answer.Quote;
import footnote.article.ArticleId;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.question.Question;
import footnote.question.Refusal;
import footnote.text.Span;
import footnote.wording.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormatTest {
  private static final Texts ENGLISH = Texts.english();
  private static final Look RICH = new Look(80, true, true);

  @ParameterizedTest
  @ValueSource(ints = {60, 120})
  void looksGoodInAnyWidth(int columns) throws IOException {
    AnswerFormat format = new AnswerFormat(new Look(columns, false, false), ENGLISH, false);
    Golden.check(
        "answers-" + columns,
        format.render(Samples.found())
            + "=".repeat(columns)
            + "\n"
            + format.render(Samples.partial())
            + "=".repeat(columns)
            + "\n"
            + format.render(Samples.nothing())
            + "=".repeat(columns)
            + "\n"
            + format.render(Samples.nothingAtAll())
            + format.passageIds(Samples.found().citations()));
  }

  @Test
  void tellsWhatBecameOfEachStatement() {
    AnswerFormat format = new AnswerFormat(new Look(60, false, false), ENGLISH, false);
    assertThat(format.render(Samples.statements()))
        .isEqualTo(
            """
            Q: The port reopened in March. The mayor has gone to Rome.

            > The port reopened to cargo on 14 March, two weeks ahead of
            > schedule, the harbour master said. [1]

            1 of 2 statements found:
            [1] bears out: "The port reopened in March."
            Not found: "The mayor has gone to Rome."

            [1] J. Roe, "Port reopens early", Daily Star, 14 Mar
                2024, ¶3
                https://star.example/port
            """);
  }

  @Test
  void listsArticlesAndTalks() {
    AnswerFormat format = new AnswerFormat(new Look(60, false, false), ENGLISH, false);
    assertThat(format.render(Samples.listed()))
        .isEqualTo(
            """
            Q: What is new?

            7 articles, the newest first:

            [1] J. Roe, "Port reopens early", Daily Star, 14 Mar 2024
            [2] A. Lin and B. Okoro, "Ferries wait", Coast News, Mar
                2024
            """);
    assertThat(format.render(Samples.talked()))
        .isEqualTo(
            """
            Q: Hello!

            Hello! I answer questions from 4,182 articles with quotes
            word for word.
            Ask me, for instance: "Port reopens early"
            """);
  }

  @Test
  void speaksGerman() throws IOException {
    AnswerFormat format = new AnswerFormat(new Look(80, false, false), Texts.of("de"), false);
    Golden.check(
        "answers-german",
        Stream.of(
                Samples.found(),
                Samples.partial(),
                Samples.nothing(),
                Samples.nothingAtAll(),
                Samples.corrected(),
                Samples.named("Coast News", "Coast News"),
                new Answer.Refused(Question.parse("?"), new Refusal.TooLong(5_000, 4_000)))
            .map(format::render)
            .collect(joining("=".repeat(80) + "\n")));
  }

  @Test
  void saysAsWhatAMisspeltWordWasRead() {
    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(Samples.corrected()))
        .contains(
            """
            Read "prot" as "port". Read "Zylotrope" as "Zyltrope".
            Strong evidence · 1 source
            """);
  }

  @Test
  void usesColorAndLinksWhereThereAreSuch() throws IOException {
    Golden.check("answer-rich", new AnswerFormat(RICH, ENGLISH, false).render(Samples.found()));
  }

  @Test
  void explainsWhyEachPassageStandsWhereItDoes() throws IOException {
    AnswerFormat format = new AnswerFormat(new Look(80, false, false), ENGLISH, true);
    Golden.check(
        "answers-explained", format.render(Samples.partial()) + format.render(Samples.nothing()));
  }

  @Test
  void neverIsWiderThanTheTerminal() {
    for (int columns = 20; columns < 130; columns++) {
      String text =
          new AnswerFormat(new Look(columns, false, true), ENGLISH, true).render(Samples.found());
      int most = columns;
      assertThat(text.lines()).allMatch(line -> Columns.of(withoutLinks(line)) <= most);
    }
  }

  @Test
  void showsOnlyTheReasonOfARefusal() {
    assertThat(
            new AnswerFormat(Look.PLAIN, ENGLISH, false)
                .render(new Answer.Refused(Question.parse("?"), new Refusal.NoWord())))
        .isEqualTo("The question has no word in it.\n");
  }

  @Test
  void advisesToLeaveOutFiltersWhereNothingIsFoundWithThem() {
    Answer nothing = Samples.nothing("port before:1990", Optional.empty());
    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(nothing))
        .endsWith("\nTry without before:, or see what there is: footnote sources\n");
    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(Samples.nothingAtAll()))
        .endsWith("\nTry other words, or see what there is: footnote sources\n");
  }

  @Test
  void saysWhichFilterWasNotUnderstoodAndAnswersTheRest() {
    Answer.Found found =
        new Answer.Found(
            Question.parse("When did the port reopen? after:foo from:"),
            Evidence.NONE,
            List.of(Samples.citation(1, Samples.PORT, 3, Samples.REOPENED)),
            List.of(),
            List.of(),
            0,
            2);
    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(found))
        .contains("> The port reopened")
        .contains(
            """
            I read "after:foo", "from:" as words. A filter is source:NAME, author:NAME, title:WORD, after:2023, after:2023-11 or before:2023-11-03.
            Weak evidence · 1 source
            """);
  }

  @Test
  void tellsThatNoFilterLeavesArticlesOut() {
    Answer nothing = Samples.nothing("When did the port reopen? -source:Star", Optional.empty());
    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(nothing))
        .contains("\nNo filter leaves articles out: I passed over \"-source:Star\".\n");
  }

  @Test
  void namesThreeFiltersThatWereNotUnderstoodAndThoseShort() {
    String question = "port after:" + "x".repeat(33) + "\uD83D\uDEA2yz" + " from:b".repeat(9);
    Answer nothing = Samples.nothing(question, Optional.empty());
    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(nothing))
        .contains(
            "\nI read \"after:"
                + "x".repeat(33)
                + "…\", \"from:b\", \"from:b\", … as words. A filter is ");
  }

  @Test
  void saysThatNoDayIsLeft() {
    Answer nothing = Samples.nothing("port before:1990 after:2030", Optional.empty());
    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(nothing))
        .contains(
            """
            I found nothing that answers this in 4,182 articles.
            No day is from 2030-01-01 on and yet before 1990-01-01.
            """);
  }

  @Test
  void saysOfWhatArticlesAQuestionIsTheName() {
    assertThat(
            new AnswerFormat(Look.PLAIN, ENGLISH, false)
                .render(Samples.named("Coast News", "Coast News")))
        .isEqualTo(
            """
            Q: Coast News

            I found nothing that answers this in 4,182 articles.
            "Coast News" is the source of 3 articles here.
            Say also what you want to know, or list them: footnote sources Coast News
            """);
  }

  @Test
  void advisesToLeaveOutFiltersWhereTheRestIsANameToo() {
    Answer.NothingFound named = Samples.named("Nature", "Nature");
    Answer answer = Samples.nothing("Nature title:port", named.clue());
    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(answer))
        .endsWith(
            """
            Say also what you want to know, or list them: footnote sources Nature
            Try without title:, or see what there is: footnote sources
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Star; reboot", "$(reboot)", "-rf", "a\nb", "Roe's"})
  void offersNoCommandThatAShellReadsOtherwise(String filter) {
    assertThat(
            new AnswerFormat(Look.PLAIN, ENGLISH, false)
                .render(Samples.named("Coast News", filter)))
        .endsWith("or see what there is: footnote sources\n");
  }

  @Test
  void saysThatNoArticlePassesTheFilters() {
    assertThat(
            new AnswerFormat(Look.PLAIN, ENGLISH, false)
                .render(
                    Samples.nothing(
                        "port before:1990 source:star",
                        Optional.of(new NoResultReason.Excluded()))))
        .isEqualTo(
            """
            Q: port before:1990 source:star

            I found nothing that answers this: no article passes its filters. Without them there are 4,182 articles.
            Try without source: before:, or see what there is: footnote sources
            """);
  }

  @Test
  void obeysNothingInHostileText() {
    Source hostile =
        new Source(
            new ArticleId("a\nb.txt"),
            "\033]8;;https://evil.example\033\\Title\033[2J",
            List.of("A\u202eB"),
            Optional.of("P\r\bQ\u009b31m"),
            Optional.empty(),
            Optional.of("javascript:alert(1)"),
            "en");
    Answer.Found answer =
        new Answer.Found(
            Question.parse("What\033[31m?\n[1] J. Roe"),
            Samples.found().evidence(),
            List.of(Samples.citation(1, hostile, 1, "A quote\007 with \u2066bells\u0000.")),
            List.of(),
            List.of(),
            0,
            1);

    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(answer))
        .isEqualTo(
            """
            Q: What␛[31m? [1] J. Roe

            > A quote␇ with \\u2066bells␀. [1]

            Strong evidence · 1 source
            [1] A\\u202eB, "␛]8;;https://evil.example␛\\Title␛[2J", P ␈Q\\u009b31m, ¶1
            """);
  }

  @Test
  void spellsOutTheAddressUnderATitleThatLooksLikeAnother() {
    Source disguised =
        new Source(
            new ArticleId("a.txt"),
            "https://bank.example",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://evil.example/\u202e"),
            "en");
    Answer.Found answer =
        new Answer.Found(
            Question.parse("Which?"),
            Samples.found().evidence(),
            List.of(Samples.citation(1, disguised, 1, "This.")),
            List.of(),
            List.of(),
            0,
            1);

    assertThat(new AnswerFormat(new Look(80, false, true), ENGLISH, false).render(answer))
        .endsWith(
            "[1] \"https://bank.example\", ¶1\n    https://evil.example/%E2%80%AE#:~:text=This.\n");
  }

  private static String withoutLinks(String line) {
    return line.replaceAll("\033]8;;[^\033]*\033\\\\", "");
  }

  @Test
  void anEllipsisStandsForTheCodeAroundAPieceOfIt() {
    String code = "if ok; then\n    mill";
    Span span = new Span(100, 100 + code.length());
    Sentence piece =
        new Sentence(
            span, 1, Sentence.Kind.CODE, Optional.empty(), Optional.empty(), Sentence.Piece.MIDDLE);
    Passage passage = new Passage(Samples.PORT, 0, false, List.of(), span, code, List.of(piece));
    Quote quote = new Quote(span, Sentence.Kind.CODE, Optional.empty(), true, true);
    Citation citation = new Citation(1, 1, passage, quote, List.of(), List.of());
    Answer.Found found = Samples.found();
    Answer answer =
        new Answer.Found(
            found.question(), found.evidence(), List.of(citation), List.of(), List.of(), 0, 1);
    assertThat(new AnswerFormat(Look.PLAIN, ENGLISH, false).render(answer))
        .contains("> …\n> if ok; then\n>     mill\n> … [1]\n");
  }
}
