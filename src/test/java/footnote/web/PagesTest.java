package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.TestIndex;
import footnote.chat.Limits;
import footnote.chat.Readership;
import footnote.metrics.Meters;
import footnote.wording.Languages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  /// Of a page without its article.
  private static final int LARGEST = 30_000;

  @TempDir Path folder;
  private final Meters meters = new Meters();
  private TestIndex index;
  private Pages pages;

  @BeforeEach
  void open() {
    index = TestIndex.ofPorts(folder);
    pages = pages(0);
  }

  private Pages pages(int perUser) {
    return new Pages(
        Readership.undivided(index.answerer()),
        Languages.of("en"),
        new Limits(perUser, 0, InstantSource.system()),
        meters);
  }

  @AfterEach
  void close() {
    index.close();
    meters.close();
  }

  private static PageRequest request(String address, Locale language) {
    URI uri = URI.create(address);
    Map<String, String> query = new HashMap<>();
    for (String pair : Optional.ofNullable(uri.getQuery()).orElse("").split("&", -1)) {
      query.put(pair.split("=", 2)[0], pair.contains("=") ? pair.split("=", 2)[1] : "");
    }
    return new PageRequest(uri.getPath(), query, Optional.of(language), "192.0.2.1");
  }

  private Reply reply(String address) {
    return pages.at(request(address, Locale.ENGLISH));
  }

  static String text(Reply reply) {
    StringWriter text = new StringWriter();
    try {
      reply.body().writeTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private Document page(String address) {
    return Jsoup.parse(text(reply(address)));
  }

  @Test
  void answersAsInChatWithQuotesEvidenceAndFootnotes() {
    Document page = page("/?q=When%20did%20the%20port%20reopen%20to%20cargo");
    assertThat(page.title()).isEqualTo("When did the port reopen to cargo – Search");
    assertThat(page.expectFirst("blockquote p").text())
        .isEqualTo("The port reopened to cargo on 14 March, two weeks ahead of schedule.");
    assertThat(page.select(".notes").text()).startsWith("Strong evidence · ");
    assertThat(page.expectFirst(".footnotes li").text())
        .isEqualTo(
            "[1] J. Roe, “Port reopens early”, Daily Star, 14 Mar 2024, ¶2"
                + " https://news.example/article");
    assertThat(page.select("input[name=q]").val()).isEqualTo("When did the port reopen to cargo");
    assertThat(meters.scrape()).contains("platform=\"web\"");
  }

  @Test
  void leadsFromAQuoteToItsArticleWhereItIsMarked() {
    String href =
        page("/?q=When%20did%20the%20port%20reopen%20to%20cargo")
            .expectFirst("blockquote a")
            .attr("href");
    assertThat(href).matches("p/[a-z2-7]{12}\\?at=0-68#quote");
    Document page = page("/" + href);
    assertThat(page.select("h1").text()).isEqualTo("Port reopens early");
    assertThat(page.select(".facts p").eachText())
        .startsWith("J. Roe", "Daily Star", "14 Mar 2024")
        .contains("Where it was published: https://news.example/article");
    assertThat(page.select("article p").eachText())
        .contains("The harbour was shut all winter.", "Dockers cheered at the gates.");
    assertThat(page.select("mark").eachText())
        .containsExactly("The port reopened to cargo on 14 March, two weeks ahead of schedule.");
    assertThat(page.select("#passage mark#quote")).hasSize(1);
  }

  @Test
  void marksNothingWhereTheRangeIsNotInThePassage() {
    String href =
        page("/?q=When%20did%20the%20port%20reopen%20to%20cargo")
            .expectFirst("blockquote a")
            .attr("href");
    String id = href.substring(2, 14);
    for (String range : new String[] {"0-99999999", "99999999-99999999", "5-0", "x", "-1-3"}) {
      Document page = page("/p/" + id + "?at=" + range);
      assertThat(page.select("#passage")).as(range).hasSize(1);
      assertThat(page.select("mark")).as(range).isEmpty();
    }
  }

  @Test
  void saysTheSameOfAPassageThatIsGoneAndOfOneThatNeverWas() {
    String href =
        page("/?q=When%20did%20the%20port%20reopen%20to%20cargo")
            .expectFirst("blockquote a")
            .attr("href");
    index.remove("Port reopens early");
    Reply gone = reply("/" + href);
    Reply never = reply("/p/abcdefghij23");
    assertThat(gone.status()).isEqualTo(404);
    assertThat(text(gone)).isEqualTo(text(never)).contains("There is no such passage here");
  }

  @Test
  void narrowsAQuestionByItsFilters() {
    assertThat(page("/?q=port&source=Coast%20News").select(".footnotes").text())
        .contains("Coast News")
        .doesNotContain("Daily Star");
    Document none = page("/?q=port&after=2025");
    assertThat(none.select("details[open] input[name=after]").val()).isEqualTo("2025");
    assertThat(none.select(".notes").text()).contains("no article passes its filters");
  }

  @Test
  void goesOnWithWhatIsFoundBesides() {
    Document first = page("/?q=port%20reopened");
    String more = first.select(".buttons a").attr("href");
    assertThat(more).isEqualTo("./?q=port+reopened&from=4");
    Document second = page("/?q=port%20reopened&from=4");
    assertThat(second.select("blockquote")).isNotEmpty();
    assertThat(second.expectFirst("blockquote p").text())
        .isNotEqualTo(first.expectFirst("blockquote p").text());
  }

  @Test
  void listsTheSources() {
    assertThat(page("/sources?q=Coast").select(".list li").eachText())
        .hasSize(2)
        .allMatch(line -> line.contains("Coast News"));
  }

  @Test
  void speaksTheLanguageOfTheBrowser() {
    Document page = Jsoup.parse(text(pages.at(request("/?q=Zylotrope", Locale.GERMAN))));
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select(".notes").text()).contains("In keinem Artikel: „Zylotrope“.");
    assertThat(page.select("button").text()).isEqualTo("Suchen");
  }

  /// What an article or a question says is text and nothing else.
  @Test
  void showsNoMarkupOfOthers() {
    index.put(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(2)>",
        "The sluice says <script>alert(3)</script> & \u202Egnp.exe and {{title}} and"
            + " </p></article><iframe src=//evil.example>.");
    Document search = page("/?q=%22%3E%3Cscript%3Ealert(4)%3C/script%3E%20sluice");
    assertThat(search.select("script, img, iframe, [onerror], style, [style]")).isEmpty();
    assertThat(search.select("blockquote").text())
        .contains("<script>alert(3)</script> & gnp.exe and {{title}}")
        .doesNotContain("\u202E");
    Document page = page("/" + search.select("blockquote a").attr("href"));
    assertThat(page.select("script, img, iframe, [onerror], style, [style]")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
    assertThat(page.select("mark").text()).contains("<iframe src=//evil.example>.");
  }

  @Test
  void hasNoScriptNoStyleAndNothingFromElsewhere() {
    for (String address :
        new String[] {"/", "/?q=port", "/?q=Zylotrope", "/sources", "/no/where"}) {
      String text = text(reply(address));
      Document page = Jsoup.parse(text);
      assertThat(page.select("script, style, [style], img, iframe, object, form[method=post]"))
          .as(address)
          .isEmpty();
      assertThat(page.select("link").eachAttr("href")).containsExactly("./style.css");
      assertThat(text.length()).as(address).isLessThan(LARGEST);
    }
    assertThat(text(reply("/style.css")))
        .doesNotContain("url(")
        .doesNotContain("@import")
        .contains("prefers-color-scheme: dark", "@media print");
  }

  /// What a screen reader needs (WCAG 2.2, level A): a language, a title, landmarks, one heading at
  /// the top, none left out below it, and a name for all that one fills in.
  @Test
  void isMadeForScreenReaders() {
    for (String address : new String[] {"/", "/?q=port", "/sources", "/no/where"}) {
      Document page = page(address);
      assertThat(page.select("html[lang]")).hasSize(1);
      assertThat(page.title()).isNotEmpty();
      assertThat(page.select("main#main")).hasSize(1);
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("a.skip[href=#main]")).hasSize(1);
      assertThat(page.select("input, select"))
          .allMatch(it -> it.hasAttr("aria-label") || it.parents().is("label"));
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      assertThat(page.select("a[href]")).allMatch(it -> !it.text().isBlank());
    }
  }

  @Test
  void countsQuestionsOfAnAddressAndSaysWhenToComeBack() {
    pages = pages(1);
    assertThat(reply("/?q=port").status()).isEqualTo(200);
    Reply second = reply("/?q=port");
    assertThat(second.status()).isEqualTo(429);
    assertThat(second.headers().get("Retry-After")).matches("[1-9]\\d?");
    assertThat(reply("/").status()).isEqualTo(200);
    assertThat(meters.scrape())
        .contains("footnote_refusals_total{platform=\"web\",reason=\"limit\"} 1.0");
  }

  @Test
  void saysThatNothingIsIndexedYet() {
    try (TestIndex empty = new TestIndex(folder.resolve("empty"))) {
      Pages early =
          new Pages(
              Readership.undivided(empty.answerer()),
              Languages.of("en"),
              new Limits(0, 0, InstantSource.system()),
              meters);
      for (String address : new String[] {"/", "/?q=port", "/sources"}) {
        assertThat(text(early.at(request(address, Locale.ENGLISH))))
            .contains("The articles are not indexed yet.");
      }
      assertThat(early.at(request("/p/abcdefghij23", Locale.ENGLISH)).status()).isEqualTo(404);
    }
  }

  /// Every link between the pages leads to one.
  @Test
  void linksLeadSomewhere() {
    Matcher links = Pattern.compile("href=\"([^\"#h][^\"]*)\"").matcher(text(reply("/?q=port")));
    while (links.find()) {
      String address = links.group(1).replace("&#x3D;", "=").replace("&amp;", "&");
      String path = URI.create("/").resolve(address).toString();
      assertThat(reply(path).status()).as(path).isEqualTo(200);
    }
  }
}
