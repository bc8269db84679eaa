package footnote.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import footnote.format.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a page is its article's text.
final class HtmlMainTest {
  private static final String FIRST =
      "It had rained for a week before anybody in the valley thought of the old dam and its"
          + " keeper.";
  private static final String SECOND =
      "The keeper had written two letters about the crack to the council, which answered neither.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static List<String> paragraphs(String body) {
    return Read.of("page.html", "<html><body>" + body + "</body></html>")
        .texts(Part.Role.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='related-articles'><p>The mill by the river has been sold to a"
            + " baker.</p></div>",
        "<div class='articleSharing'><span>Facebook</span></div>",
        "<div class='author-box'><p>Ada Finch lives by the river and has two cats.</p></div>",
        "<section id='comments'><p>I never liked that dam, said my uncle, who was"
            + " right.</p></section>",
        "<div class='c-newsletter'><p>News from the valley every Sunday, free of charge.</p></div>",
        "<figure><img src='dam.jpg'><figcaption>The dam in May</figcaption></figure>",
        "<div class='wp-caption-text'>The dam in May</div>",
        "<ul><li><a href='/a'>The mill is sold</a></li><li><a href='/b'>A ferry sank</a></li></ul>",
        "<p><a href='/a'>The mill by the river is sold</a></p>",
        "<p>Lesen Sie auch: <a href='/a'>Die Mühle am Fluss ist verkauft</a></p>",
        "<p>Lea también: <a href='/a'>El molino fue vendido</a></p>",
        "<p>À lire aussi</p>",
        "<p>Czytaj też</p>",
        "<p>Sign up to get our newsletter in your inbox.</p>",
        "<p>Share this article:</p>",
        "<p>3 Kommentare</p>",
        "<p>Foto: Ada Finch/Valley Press</p>",
        "<p>Letzte Änderung: 3.4.2020</p>",
        "<h3>Related articles</h3>",
        "<h3>Das könnte Sie auch interessieren</h3><ul><li><a href='/a'>Mühle</a></li></ul>"
      })
  void leavesOutWhatHangsOnAnArticle(String tail) {
    assertThat(paragraphs("<article>" + BODY + tail + "</article>")).containsExactly(FIRST, SECOND);
  }

  @Test
  void leavesOutWhatIsSetIntoTheText() {
    String inset = "<div class='teaser'><a href='/mill'>The mill by the river is sold</a></div>";
    assertThat(
            paragraphs("<article><p>" + FIRST + "</p>" + inset + "<p>" + SECOND + "</p></article>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void takesTheLeadAboveTheBody() {
    assertThat(
            paragraphs(
                "<main><h1>The dam</h1><div class='intro'><p>"
                    + FIRST
                    + "</p></div><div class='article-body'><p>"
                    + SECOND
                    + SECOND
                    + "</p></div></main>"))
        .containsExactly(FIRST, SECOND + SECOND);
  }

  @Test
  void readsAPageThatIsAllComments() {
    assertThat(paragraphs("<div class='comment'>" + BODY + "</div>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void readsAnArticleInAnAsideOrAForm() {
    assertThat(paragraphs("<form><aside>" + BODY + "</aside></form>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void knowsNamesThatTellOfTheLayoutOnly() {
    assertThat(
            paragraphs(
                "<article class='has-sidebar enable-share fixed-sidebar-layout tag-newsletter'>"
                    + BODY
                    + "</article><div class='comments'>"
                    + BODY
                    + BODY
                    + "</div>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsListsOfWordsTermsAndCells() {
    assertThat(
            Read.of(
                    "recipe.html",
                    "<article><h2>Ingredients</h2><ul><li>flour</li><li>butter</li></ul>"
                        + "<dl><dt>print</dt><dd>shows the page</dd></dl>"
                        + "<table><tr><th>Command</th><th>Use</th></tr>"
                        + "<tr><td>share</td><td>print</td></tr></table></article>")
                .shown())
        .containsExactly(
            "heading: Ingredients",
            "item: flour",
            "item: butter",
            "item: print: shows the page",
            "header: Command · Use",
            "row: share · Use: print");
  }

  @Test
  void keepsAHeadingThatLeadsTextWhateverItSays() {
    assertThat(
            Read.of("page.html", "<article>" + BODY + "<h2>More on dams</h2>" + BODY + "</article>")
                .texts(Part.Role.HEADING))
        .containsExactly("More on dams");
  }

  @Test
  void readsCaptionsWhereTheyAreTheText() {
    assertThat(
            paragraphs(
                "<article><figure><figcaption>"
                    + FIRST
                    + "</figcaption></figure><figure><figcaption>"
                    + SECOND
                    + "</figcaption></figure></article>"))
        .containsExactly(FIRST, SECOND);
  }
}
