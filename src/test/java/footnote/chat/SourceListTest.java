package footnote.chat;

import static footnote.wording.Cited.source;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.ArticleSummary;
import footnote.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceListTest {
  private static final List<ArticleSummary> FIVE =
      IntStream.rangeClosed(1, 5)
          .mapToObj(i -> new ArticleSummary(source("Port " + i), i))
          .toList();

  private final Texts texts = Texts.english();

  private static ReplyToken.Page page(int page) {
    return new ReplyToken.Page(page, "port");
  }

  @Test
  void showsAPageAndLeadsToItsNeighbours() {
    SourceList list = SourceList.of(FIVE, page(1), 2);
    assertThat(list).isEqualTo(new SourceList(page(1), 5, 3, FIVE.subList(2, 4)));
    assertThat(list.previous()).contains(page(0));
    assertThat(list.next()).contains(page(2));
    assertThat(list.head(texts)).isEqualTo("5 articles for “port”");
    assertThat(list.foot(texts)).contains("Page 2 of 3");
  }

  @Test
  void endsWithTheLastPage() {
    SourceList list = SourceList.of(FIVE, page(99), 2);
    assertThat(list).isEqualTo(new SourceList(page(2), 5, 3, FIVE.subList(4, 5)));
    assertThat(list.next()).isEmpty();
  }

  @Test
  void doesNotCountASinglePage() {
    SourceList list = SourceList.of(FIVE, new ReplyToken.Page(0, ""), 5);
    assertThat(list.head(texts)).isEqualTo("5 articles");
    assertThat(list.foot(texts)).isEmpty();
    assertThat(list.previous()).isEqualTo(list.next()).isEqualTo(Optional.empty());
  }

  @Test
  void saysWhatToTryWhereAFilterLeavesNone() {
    assertThat(SourceList.of(List.of(), page(0), 2).head(texts))
        .isEqualTo(
            """
            No articles for “port”
            Nothing fits this filter. Try a part of a title, an author, a publisher or a year.\
            """);
    assertThat(SourceList.of(List.of(), new ReplyToken.Page(0, ""), 2).head(texts))
        .isEqualTo("No articles");
  }

  @Test
  void describesAnArticleInALine() {
    assertThat(SourceList.line(FIVE.getFirst(), texts))
        .isEqualTo("J. Roe, “Port 1”, Daily Star, 14 Mar 2024 (1 passage)");
  }
}
