package footnote.chat;

import static footnote.wording.Cited.citation;
import static footnote.wording.Cited.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Excerpt;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContextWindowTest {
  private static final List<Passage> THREE =
      List.of(passage("It was shut."), passage("It reopened. Dockers cheered."), passage("So."));

  private static Passage passage(String text) {
    return citation(1, source("Port"), text).passage();
  }

  private static ContextWindow after(int step, int start, int length) {
    Excerpt excerpt = new Excerpt(THREE.subList(0, 1), THREE.get(1), THREE.subList(2, 3));
    ReplyToken.Context quote = new ReplyToken.Context(THREE.get(1).id(), start, length);
    return ContextWindow.of(excerpt, new ReplyToken.Turn(quote, step));
  }

  @Test
  void knowWhereTheQuoteStands() {
    ContextWindow here = after(0, 13, 16);
    assertThat(here)
        .isEqualTo(new ContextWindow(THREE, 1, 1, Optional.of(new Span(13, 29)), Outdated.NOT));
    assertThat(here.quoteIn(1)).map(it -> it.of(THREE.get(1).text())).contains("Dockers cheered.");
    assertThat(here.quoteIn(0)).isEmpty();
    assertThat(here.around(1).toArray()).containsExactly(0, 1, 2);
    assertThat(after(1, 13, 16).around(1).toArray()).containsExactly(1, 2);
  }

  @Test
  void haveNoQuoteWhereThePassageHasNoSuchRange() {
    assertThat(after(0, 14, 16).quote()).isEmpty();
    assertThat(after(0, 99_999_999, 99_999_999).quote()).isEmpty();
    assertThat(after(0, 0, 0).quote()).isEmpty();
  }

  @Test
  void endWhereTheArticleEnds() {
    assertThat(after(1, 0, 5).there()).isTrue();
    assertThat(after(2, 0, 5).there()).isFalse();
    assertThat(after(2, 0, 5).within().middle()).isEqualTo(2);
    assertThat(after(-2, 0, 5).there()).isFalse();
    assertThat(after(-2, 0, 5).within().middle()).isZero();
  }
}
