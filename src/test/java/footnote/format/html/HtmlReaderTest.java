package footnote.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Part;
import footnote.article.Source;
import footnote.format.CorpusLimits;
import footnote.format.Read;
import footnote.text.PartialDate;
import footnote.text.RandomText;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final String BODY =
      "<p>It had rained for a week before anybody thought of the dam.</p><p>It <b>poured</b>.</p>";

  @Test
  void readsJsonLd() {
    Read read =
        Read.of(
            "a.html",
            """
            <html lang="en-GB"><head><title>Rain - The Planet</title>
            <script type="application/ld+json">{not json</script>
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
              "headline": "Rain", "author": [{"@type": "Person", "name": "Ann Hall"}, "Bo Ode"],
              "publisher": {"name": "The Planet"}, "datePublished": "2021-05-03T05:00:00+02:00"}]}</script>
            <link rel="canonical" href="https://example.com/rain"></head>
            """
                + "<body><article><h1>Rain</h1>"
                + BODY
                + "</article></body></html>");
    assertThat(read.faults()).isEmpty();
    assertThat(read.source().title()).isEqualTo("Rain");
    assertThat(read.source().authors()).containsExactly("Ann Hall", "Bo Ode");
    assertThat(read.source().publisher()).contains("The Planet");
    assertThat(read.source().published()).contains(new PartialDate(2021, 5, 3));
    assertThat(read.source().url()).contains("https://example.com/rain");
    assertThat(read.source().language()).isEqualTo("en");
    assertThat(read.texts(Part.Role.HEAD)).containsExactly("Rain");
  }

  @Test
  void readsMetaElements() {
    Read read =
        Read.of(
            "a.html",
            """
            <meta property="og:title" content="Rain"><meta property="og:site_name" content="The Planet">
            <meta name="author" content="By Ann Hall"><meta property="article:published_time" content="2021-05-03">
            <link rel="canonical" href="javascript:alert(1)">
            """
                + BODY);
    assertThat(read.source().title()).isEqualTo("Rain");
    assertThat(read.source().authors()).containsExactly("Ann Hall");
    assertThat(read.source().publisher()).contains("The Planet");
    assertThat(read.source().published()).contains(new PartialDate(2021, 5, 3));
    assertThat(read.source().url()).isEmpty();
  }

  @Test
  void readsMarkedElements() {
    Read read =
        Read.of(
            "a.html",
            "<main><h1>Rain</h1><p class=byline>By Ann Hall</p><time"
                + " datetime=2021-05-03>Monday</time>"
                + BODY
                + "</main>");
    assertThat(read.source().title()).isEqualTo("Rain");
    assertThat(read.source().authors()).containsExactly("Ann Hall");
    assertThat(read.source().published()).contains(new PartialDate(2021, 5, 3));
    assertThat(read.texts(Part.Role.PARAGRAPH)).hasSize(2);
  }

  @Test
  void leavesOutWhatIsNotTheArticle() {
    Read read =
        Read.of(
            "a.html",
            "<header>Site</header><nav><p>Menu</p></nav><div><div class=share>Share</div>"
                + BODY
                + "<form>Sign</form><p"
                + " hidden>x</p><script>y</script></div><aside>More</aside><footer>End</footer>");
    assertThat(read.article().text())
        .isEqualTo("It had rained for a week before anybody thought of the dam.\n\nIt poured.");
  }

  @Test
  void extractsBlocks() {
    Read read =
        Read.of(
            "a.html",
            "<article>"
                + BODY
                + "<h2>Later</h2><ul><li>bread</li><li>butter</li></ul>one<br>two<br><br>three"
                + "<table><tr><td>a</td><td>b</td></tr></table><pre>x\n  y</pre></article>");
    assertThat(read.texts(Part.Role.HEADING)).containsExactly("Later");
    assertThat(read.texts(Part.Role.ITEM)).containsExactly("bread", "butter");
    assertThat(read.texts(Part.Role.PARAGRAPH).subList(2, 4)).containsExactly("one\ntwo", "three");
    assertThat(read.texts(Part.Role.ROW)).containsExactly("a · b");
    assertThat(read.texts(Part.Role.CODE)).containsExactly("x\n  y");
  }

  @Test
  void tellsDataInTablesListsAndDefinitionsApart() {
    assertThat(
            Read.of(
                    "a.html",
                    "<article>"
                        + BODY
                        + "<p>Fees:</p><table><tr><th>Length</th><th>Fee</th></tr><tr><td>8"
                        + " m</td><td><ul><li>11 crowns</li></ul></td></tr></table><ol"
                        + " start=3><li>Stop.<pre>stop</pre></li><li><p>Wait.</p><p>Long.</p></li></ol><dl><dt>Buoy</dt><dd>It"
                        + " floats.</dd></dl></article>")
                .shown()
                .subList(2, 10))
        .containsExactly(
            "paragraph: Fees:",
            "header: Length · Fee",
            "row: 8 m · Fee: 11 crowns",
            "item: 3. Stop.",
            "code: stop",
            "item: 4. Wait.",
            "paragraph: Long.",
            "item: Buoy: It floats.");
  }

  @Test
  void findsAuthorsAndTitlesWhereSitesPutThem() {
    assertThat(source("<meta name=byl content='By Ann Hall'>", "").authors())
        .containsExactly("Ann Hall");
    assertThat(source("<meta name=parsely-author content='Ann Hall'>", "").authors())
        .containsExactly("Ann Hall");
    assertThat(source("", "<p class='author vcard'><a class=fn>Ann Hall</a></p>").authors())
        .containsExactly("Ann Hall");
    assertThat(source("<title>Rain in Rome</title>", "<h1>The Planet</h1>").title())
        .isEqualTo("Rain in Rome");
    String described =
        "<title>Rain</title><script type=application/ld+json><![CDATA[{\"@type\": \"Article\","
            + " \"headline\": \"water from clouds\", \"author\": \"Ann Hall\"}]]></script>";
    assertThat(source(described, "").title()).isEqualTo("Rain");
    assertThat(source(described, "").authors()).containsExactly("Ann Hall");
  }

  private static Source source(String head, String body) {
    return Read.of("a.html", "<head>" + head + "</head><article>" + body + BODY + "</article>")
        .source();
  }

  @Test
  void leavesOutStubsAndTemplates() {
    assertThat(
            Read.of("a.html", "<meta http-equiv=refresh content='0; url=b'><p>Moved.</p>")
                .reasons())
        .containsExactly("0 leads to another page");
    assertThat(Read.of("a.html", "<p>{% block x %}It rained.{% endblock %}</p>").reasons())
        .containsExactly("0 a template");
  }

  @Test
  void heedsTheDeclaredCharset() {
    byte[] page = "<meta charset=ISO-8859-2><p>łąka</p>".getBytes(Charset.forName("ISO-8859-2"));
    assertThat(Read.of("a.html", page, CorpusLimits.usual()).article().text()).isEqualTo("łąka");
  }

  @Test
  void reportsAPageWithoutText() {
    assertThat(Read.of("a.html", "<html><script>x</script></html>").reasons())
        .containsExactly("0 holds no text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<p", "&amp", "<ul><li>", "<font>"})
  void survivesPathologicalPages(String tag) {
    assertThat(Read.of("a.html", tag.repeat(20_000) + "<p>word</p>").articles().size())
        .isLessThanOrEqualTo(1);
  }

  @Test
  void readsAnyText() {
    RandomText.each(
        text -> assertThat(Read.of("a.html", "<p>A word.</p>" + text).articles()).hasSize(1));
  }

  @Test
  void keepsTheCellsOfATableThatAreLinks() {
    String rows =
        "<tr><td><a href='task.html'>Task</a></td><td>Base class of all tasks of the"
            + " mill.</td></tr><tr><td><a href='pack.html'>Pack</a></td><td>Base class of tasks"
            + " that pack.</td></tr>";
    Read read =
        Read.of(
            "a.html",
            "<title>Classes</title><body><p>These classes are made to be extended by your own.</p>"
                + "<table><thead><tr><th>Class</th><th>Use</th></tr></thead>"
                + rows
                + "</table></body>");
    assertThat(read.shown())
        .contains("row: Task · Use: Base class of all tasks of the mill.")
        .contains("row: Pack · Use: Base class of tasks that pack.");
  }

  @Test
  void readsCellsInAllRowsAndTheColumnsThatTheySpan() {
    Read read =
        Read.of(
            "a.html",
            "<title>Trains</title><body><p>All trains of the week stand in this table here.</p>"
                + "<table><tr><th>Day</th><th>Train</th><th>Departure</th></tr>"
                + "<tr><td rowspan='2'>Monday</td><td>ICE 1</td><td>08:00</td></tr>"
                + "<tr><td>ICE 2</td><td>10:00</td></tr>"
                + "<tr><td colspan=2>Tuesday</td><td>09:00</td></tr></table></body>");
    assertThat(read.shown())
        .contains("row: Monday · Train: ICE 2 · Departure: 10:00")
        .contains("row: Tuesday · Departure: 09:00");
  }

  @Test
  void leavesOutWhatIsStruckThroughAndWhatPointsElsewhereOnThePage() {
    Read read =
        Read.of(
            "a.html",
            "<title>Fares</title><body><h2>Fares of the year<a class=headerlink"
                + " href='#f'>¶</a></h2><p>A ticket costs <del>10</del> <ins>12</ins> euros at port"
                + " 8080<sup><a href='#n1'>1</a></sup> of the harbour.</p></body>");
    assertThat(read.shown())
        .contains("heading: Fares of the year")
        .contains("paragraph: A ticket costs 12 euros at port 8080 of the harbour.");
  }
}
