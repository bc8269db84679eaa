package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.NoResultReason;
import footnote.question.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The button that lists articles where a question finds nothing.
class SourcesButtonTest {
  @Test
  void offerNoArticlesOfWhichTheLastPageHasNoButton() {
    for (int length = 80; length < 110; length++) {
      String filter = "n".repeat(length);
      NoResultReason.Name source =
          new NoResultReason.Name("News", NoResultReason.Kind.PUBLISHER, 2, filter);
      ReplyToken button =
          ReplyToken.Sources.of(nothing("News", new NoResultReason.Named(List.of(source))));
      boolean turns = new ReplyToken.Page(999_999, filter).fits();
      assertThat(button).isEqualTo(new ReplyToken.Sources(turns ? filter : ""));
    }
  }

  @Test
  void offerTheArticlesThatAQuestionIsTheNameOf() {
    NoResultReason.Name source =
        new NoResultReason.Name("Coast News", NoResultReason.Kind.PUBLISHER, 2, "Coast News");
    assertThat(
            ReplyToken.Sources.of(nothing("Coast News", new NoResultReason.Named(List.of(source)))))
        .isEqualTo(new ReplyToken.Sources("Coast News"));
    NoResultReason.Name longer =
        new NoResultReason.Name("News", NoResultReason.Kind.PUBLISHER, 2, "News ".repeat(20));
    assertThat(ReplyToken.Sources.of(nothing("News", new NoResultReason.Named(List.of(longer)))))
        .isEqualTo(new ReplyToken.Sources(""));
  }

  @Test
  void offersAllArticlesWhereAQuestionNamesTwoThings() {
    NoResultReason.Name source =
        new NoResultReason.Name("Coast News", NoResultReason.Kind.PUBLISHER, 1_204, "Coast News");
    NoResultReason.Name date = new NoResultReason.Name("1931", NoResultReason.Kind.DATE, 0, "1931");
    assertThat(
            ReplyToken.Sources.of(
                nothing("Coast News 1931", new NoResultReason.Named(List.of(source, date)))))
        .isEqualTo(new ReplyToken.Sources(""));
  }

  private static Answer.NothingFound nothing(String question, NoResultReason reason) {
    return new Answer.NothingFound(
        Question.parse(question),
        Evidence.NONE,
        List.of(),
        List.of(),
        0,
        4_182,
        Optional.of(reason));
  }
}
