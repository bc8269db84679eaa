package footnote.format.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.article.Part;
import footnote.format.CorpusLimits;
import footnote.format.Read;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel>
        <title>Mill News</title><link>https://example.org/</link><language>en-GB</language>
        <atom:link href="https://example.org/feed" rel="self"/>
        <item>
          <title>Salt &amp;amp; rain</title>
          <link>https://example.org/salt</link>
          <guid isPermaLink="false">42</guid>
          <dc:creator><![CDATA[Jane Doe]]></dc:creator>
          <pubDate>Tue, 01 Apr 2025 23:30:00 +0200</pubDate>
          <description>Short.</description>
          <content:encoded><![CDATA[<p>It rained.</p><ul><li>a lot</li></ul>
            <p>The post <a href="x">Salt</a> appeared first on <a href="y">Mill News</a>.</p>]]></content:encoded>
        </item>
        <item>
          <title>Generics: List&lt;String&gt;</title>
          <guid>https://example.org/generics</guid>
          <author>john@example.org (John Smith)</author>
          <description>It&#8217;s &lt;b&gt;dry&lt;/b&gt;.</description>
        </item>
      </channel></rss>
      """;

  @Test
  void makesAnArticleOfEachEntryOfRss() {
    Read read = Read.of("a.rss", RSS);

    assertThat(read.articles())
        .extracting(
            article -> article.source().id().value(),
            article -> article.source().title(),
            article -> article.source().authors(),
            article -> article.source().published().map(Object::toString).orElse(""),
            article -> article.source().url().orElse(""),
            article -> article.text())
        .containsExactly(
            tuple(
                "a.rss#42",
                "Salt & rain",
                List.of("Jane Doe"),
                "2025-04-01",
                "https://example.org/salt",
                "It rained.\n\na lot\n\nThe post Salt appeared first on Mill News."),
            tuple(
                "a.rss#https://example.org/generics",
                "Generics: List<String>",
                List.of("John Smith"),
                "",
                "https://example.org/generics",
                "It’s dry."));
    assertThat(read.articles())
        .allSatisfy(article -> {
          assertThat(article.source().publisher()).contains("Mill News");
          assertThat(article.source().language()).isEqualTo("en");
          assertThat(article.source().id().file()).isEqualTo("a.rss");
        });
    assertThat(read.articles().getFirst().parts().getLast().role())
        .isEqualTo(Part.Role.BOILERPLATE);
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void readsAtom() {
    Read read =
        Read.of(
            "a.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
              <title>Mühle</title><author><name>Jane Doe</name></author>
              <entry>
                <id>tag:example.org,2025:1</id><title type="html">Regen &amp;amp; Salz</title>
                <link rel="edit" href="https://example.org/edit"/>
                <link href="https://example.org/regen"/>
                <updated>2025-05-02T10:00:00Z</updated><published>2025-04-01T10:00:00Z</published>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Es regnete.</p></div></content>
              </entry>
              <entry>
                <id>2</id><title>Zwei</title><author><name>John Smith</name></author>
                <summary type="text">Es goss.

            Eine Woche lang.</summary>
              </entry>
            </feed>
            """);

    assertThat(read.articles())
        .extracting(
            article -> article.source().title(),
            article -> article.source().authors().getFirst(),
            article -> article.source().published().map(Object::toString).orElse(""),
            article -> article.source().url().orElse(""),
            article -> article.text())
        .containsExactly(
            tuple(
                "Regen & Salz",
                "Jane Doe",
                "2025-04-01",
                "https://example.org/regen",
                "Es regnete."),
            tuple("Zwei", "John Smith", "", "", "Es goss.\n\nEine Woche lang."));
  }

  @Test
  void readsRdf() {
    Read read =
        Read.of(
            "a.xml",
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
              <channel><title>Mill News</title></channel>
              <item rdf:about="https://example.org/a"><title>Rain</title>
                <link>https://example.org/a</link><description>It rained.</description></item>
            </rdf:RDF>
            """);

    assertThat(read.source().id()).hasToString("a.xml#https://example.org/a");
    assertThat(read.source().publisher()).contains("Mill News");
    assertThat(read.shown()).containsExactly("paragraph: It rained.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<wp:status>draft</wp:status>|not published",
        "<wp:status>private</wp:status>|not published",
        "<wp:post_password>x</wp:post_password>|kept by a password",
        "<wp:post_type>nav_menu_item</wp:post_type>|no posts",
        "<app:control><app:draft>yes</app:draft></app:control>|not published",
        "<category term='http://schemas.google.com/blogger/2008/kind#comment'/>|no posts"
      })
  void leavesOutWhatABlogDoesNotPublish(String field, String reason) {
    Read read =
        Read.of(
            "a.xml",
            "<rss><channel><item><title>A</title><description>Secret.</description>"
                + field
                + "</item><item><title>B</title><description>Public.</description>"
                + "<wp:status>publish</wp:status></item></channel></rss>");

    assertThat(read.article().text()).isEqualTo("Public.");
    assertThat(read.reasons()).containsExactly("0 1 entry " + reason);
  }

  @Test
  void readsAFeedThatIsNotWellFormed() {
    Read read =
        Read.of(
            "a.rss",
            "\n<rss><channel><item><title>R&D</title><description>It rained & poured &nbsp;"
                + " again.</description></item>");

    assertThat(read.article().text()).isEqualTo("It rained & poured again.");
    assertThat(read.source().title()).isEqualTo("R&D");
  }

  @Test
  void readsTheCharsetThatAFeedNames() {
    String head = "<?xml version='1.0' encoding='ISO-8859-2'?><rss><channel><item>";
    String item =
        "<title>Déšť</title><description>Pršelo celý týden, řeky se vylily z břehů.</description>";
    byte[] feed = (head + item + "</item></channel></rss>").getBytes(Charset.forName("ISO-8859-2"));

    assertThat(Read.of("a.rss", feed, CorpusLimits.usual()).source().title()).isEqualTo("Déšť");
  }

  @Test
  void saysWhatHoldsNoArticles() {
    assertThat(Read.of("sitemap.xml", "<?xml version='1.0'?><urlset><url/></urlset>").reasons())
        .containsExactly("0 a sitemap: addresses alone");
    assertThat(Read.of("a.rss", "<html/>").reasons())
        .containsExactly("0 is not what its name says: not a feed");
    assertThat(Read.of("a.rss", "<rss><channel/></rss>").reasons())
        .containsExactly("0 holds no entries");
    assertThat(
            Read.of("a.rss", "<rss><channel><item><title>A</title></item></channel></rss>")
                .reasons())
        .containsExactly("0 1 entry without a text");
  }

  @Test
  void expandsNoEntitiesAndFetchesNone() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM"
            + " \"file:///etc/hostname\">]><rss><channel><item><title>A</title><description>It"
            + " rained &b;&f;.</description></item></channel></rss>";

    assertThat(Read.of("a.rss", feed).article().text()).isEqualTo("It rained &b;&f;.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss/>",
        "\ufeff<?xml version='1.0'?>\n<!-- <html> -->\n<rss version='2.0'>",
        "<!DOCTYPE rss PUBLIC 'x' 'y'><rss>",
        "<rdf:RDF>",
        "<feed\nxmlns='x'>",
        "<atom:feed>",
        "<sitemapindex>"
      })
  void knowsAFeedByItsRoot(String beginning) {
    assertThat(FeedRoot.of(beginning.getBytes(StandardCharsets.UTF_8))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "<book>", "It rained.", "<!-- <rss>", "<feedback>", "<?rss"})
  void knowsWhatIsNoFeed(String beginning) {
    assertThat(FeedRoot.of(beginning.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
