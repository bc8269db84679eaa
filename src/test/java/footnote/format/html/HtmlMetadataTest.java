package footnote.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Source;
import footnote.format.Read;
import footnote.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What pages say of themselves in elements that are seen.
final class HtmlMetadataTest {
  private static final String TEXT = "<p>The quay of the harbour is closed to all ships.</p>";

  private static Source page(String head, String body) {
    return Read.of("page.html", "<html><head>" + head + "</head><body>" + body + "</body></html>")
        .source();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span class='byline'>By Ada Finch</span> | Ada Finch",
        "<span class='author vcard'><a class='fn' rel='author'>harbourcat</a></span> | harbourcat",
        "<div itemprop='author'><span itemprop='name'>Ada Finch</span></div> | Ada Finch",
        "<p class='post-author'>Veröffentlicht von Ada Finch</p> | Ada Finch",
        "<p class='entry-author'>Par Ada Finch</p> | Ada Finch"
      })
  void knowsTheAuthorByTheElement(String element, String author) {
    assertThat(page("", "<h1>Quay closed</h1>" + element + TEXT).authors()).containsExactly(author);
  }

  @Test
  void takesNoAuthorOfOthersNorTheSiteForOne() {
    assertThat(
            page(
                    "<meta name='author' content='Harbour Post'>"
                        + "<meta property='og:site_name' content='Harbour Post'>",
                    "<h1>Quay closed</h1>"
                        + TEXT
                        + "<aside class='related'><span class='byline'>By Tom Reed</span></aside>"
                        + "<ol class='comments'><li class='author'>Gull</li></ol>")
                .authors())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<time datetime='2024-03-05T08:00:00Z'>yesterday</time> | 2024-03-05",
        "<span class='date'>5. März 2024</span> | 2024-03-05",
        "<div class='post-meta'>Posted on March 5, 2024 by Ada</div> | 2024-03-05"
      })
  void knowsTheDayByTheElement(String element, String day) {
    assertThat(page("", "<h1>Quay closed</h1>" + element + TEXT).published())
        .contains(PartialDate.parse(day).orElseThrow());
  }

  @Test
  void knowsTheDayByTheAddress() {
    assertThat(
            page("<link rel='canonical' href='https://post.example/2024/03/05/quay'>", TEXT)
                .published())
        .contains(PartialDate.parse("2024-03-05").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "Quay closed for ships - Harbour Post, Quay closed for ships",
    "Harbour | Quay closed for ships, Quay closed for ships"
  })
  void takesTheHeadingFromATitleWithMore(String title, String heading) {
    assertThat(
            page("<title>" + title + "</title>", "<h1>Quay closed for ships</h1>" + TEXT).title())
        .isEqualTo(heading);
  }

  @Test
  void readsATitleThatIsEscapedTwice() {
    assertThat(page("<title>The quay&amp;#8217;s end</title>", TEXT).title())
        .isEqualTo("The quay’s end");
  }
}
