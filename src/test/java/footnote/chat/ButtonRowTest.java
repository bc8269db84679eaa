package footnote.chat;

import static footnote.wording.Cited.citation;
import static footnote.wording.Cited.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.article.ArticleSummary;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.article.Spelling;
import footnote.question.Question;
import footnote.wording.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Names and order of the buttons are promised: tests and people's habits go by them.
class ButtonRowTest {
  private static final AskContext OPEN = new AskContext("id", "U1", false);
  private static final AskContext ALONE = new AskContext("id", "U1", true);

  private static final List<Citation> TWO =
      Stream.of(1, 2).map(i -> citation(i, source("Port"), "It reopened.")).toList();

  private static List<String> names(ButtonPlace place) {
    return row(place).stream().map(Message.Button::name).toList();
  }

  private static List<Message.Button> row(ButtonPlace place) {
    return ButtonRow.under(place, Texts.english(), RandomMessages.STYLE);
  }

  private static ButtonPlace found(int citations, AskContext context) {
    return new ButtonPlace.Found("port?", citations, TWO, Map.of(1, "1", 2, "2"), 1, context);
  }

  private static ButtonPlace nothing(Spelling... suggestions) {
    Answer.NothingFound nothing =
        new Answer.NothingFound(
            Question.parse("port?"),
            Evidence.NONE,
            List.of(),
            List.of(suggestions),
            0,
            5,
            Optional.empty());
    return new ButtonPlace.Nothing("port?", nothing, TWO.subList(0, 1), Map.of(1, "1"), 1, OPEN);
  }

  /// A view of the passages of an article of ten.
  private static ButtonPlace passages(int middle, int step) {
    List<Passage> all = IntStream.range(0, 10).mapToObj(_ -> TWO.getFirst().passage()).toList();
    ReplyToken.Turn turn = new ReplyToken.Turn(new ReplyToken.Context("id", 0, 0), step);
    return new ButtonPlace.Passages(
        new ContextWindow(all, 5, middle, Optional.empty(), Outdated.NOT), turn);
  }

  private static ButtonPlace articles(int page) {
    List<ArticleSummary> five =
        IntStream.range(0, 5).mapToObj(i -> new ArticleSummary(source("Port " + i), i)).toList();
    return new ButtonPlace.Articles(SourceList.of(five, new ReplyToken.Page(page, ""), 2));
  }

  @Test
  void anAnswerHasMoreOnlyWhereCitationsAreLeft() {
    assertThat(names(found(3, OPEN)))
        .containsExactly("more", "context-1", "context-2", "remove", "helpful", "unhelpful");
    assertThat(names(found(2, OPEN)))
        .containsExactly("context-1", "context-2", "remove", "helpful", "unhelpful");
  }

  @Test
  void moreGoesOnBehindTheCitationsShown() {
    assertThat(row(found(3, OPEN)).getFirst().token())
        .isEqualTo(new ReplyToken.More(3, ReplyToken.check("port?"), SeenQuotes.of(TWO)));
  }

  @Test
  void onlyWhatTheAskerAloneSeesCanBeShared() {
    assertThat(names(found(2, ALONE)))
        .containsExactly("context-1", "context-2", "share", "remove", "helpful", "unhelpful");
  }

  @Test
  void whereNothingIsFoundThreeWordsMayBePutInstead() {
    Spelling[] four =
        Stream.of("part", "fort", "sort", "pork")
            .map(word -> new Spelling("port", word, 1))
            .toArray(Spelling[]::new);
    assertThat(names(nothing(four)))
        .containsExactly("instead-1", "instead-2", "instead-3", "sources", "context-1", "remove");
  }

  @Test
  void aWordTooLongForATokenHasNoButtonAndTheNextKeepsItsNumber() {
    assertThat(
            names(
                nothing(new Spelling("port", "p".repeat(100), 1), new Spelling("port", "part", 1))))
        .containsExactly("instead-2", "sources", "context-1", "remove");
  }

  @Test
  void aPassageTurnsAsFarAsItsArticleGoes() {
    int stride = RandomMessages.STYLE.stride();
    assertThat(names(passages(5, 0))).containsExactly("earlier", "later");
    assertThat(names(passages(stride - 1, 0))).containsExactly("later");
    assertThat(names(passages(10 - stride, 0))).containsExactly("earlier");
  }

  @Test
  void aPassageTurnsNoFurtherThanATokenCounts() {
    assertThat(names(passages(5, ReplyToken.FARTHEST))).containsExactly("earlier");
    assertThat(names(passages(5, -ReplyToken.FARTHEST))).containsExactly("later");
  }

  @Test
  void theListOfArticlesTurnsBetweenItsEnds() {
    assertThat(names(articles(0))).containsExactly("next");
    assertThat(names(articles(1))).containsExactly("previous", "next");
    assertThat(names(articles(2))).containsExactly("previous");
  }

  @Test
  void anAnswerIsJudgedByItsPassagesUnlessNobodyIsAsked() {
    List<String> ids = TWO.stream().map(it -> it.passage().id()).distinct().toList();
    assertThat(row(found(2, OPEN)).getLast().token())
        .isEqualTo(new Vote(false, ReplyToken.check("port?"), ids));
    assertThat(
            ButtonRow.under(found(2, OPEN), Texts.english(), RandomMessages.STYLE.keeping(false)))
        .extracting(Message.Button::name)
        .containsExactly("context-1", "context-2", "remove");
  }

  @Test
  void everyKindOfButtonStandsSomewhere() {
    assertThat(
            Stream.of(
                    found(3, ALONE),
                    nothing(new Spelling("port", "part", 1)),
                    passages(5, 0),
                    articles(1))
                .flatMap(place -> row(place).stream())
                .map(button -> button.token().kind())
                .distinct())
        .containsExactlyInAnyOrder(ReplyToken.Kind.values());
  }

  @Test
  void labelsTheFirstQuoteOfAnArticleByItsNumberAlone() {
    ButtonPlace place =
        new ButtonPlace.Found("port?", 2, TWO, Map.of(1, "1 ¶2", 2, "1 ¶7"), 1, OPEN);
    assertThat(row(place)).extracting(Message.Button::label).contains("Context 1", "Context 1 ¶7");
  }
}
