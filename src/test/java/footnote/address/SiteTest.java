package footnote.address;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.address.SiteFile.OwnPath;
import footnote.text.Links;
import footnote.text.PartialDate;
import footnote.text.RandomText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  private static final PartialDate DAY = new PartialDate(2024, 3, 5);

  private static String address(String site, String path, OwnPath told) {
    return Site.of(site)
        .orElseThrow()
        .address(new SiteFile(path, told, Optional.of(DAY)))
        .orElse("none");
  }

  private static OwnPath permalink(String path) {
    return new OwnPath(Optional.of(path), Optional.empty(), List.of());
  }

  private static OwnPath slug(String slug) {
    return new OwnPath(Optional.empty(), Optional.of(slug), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/{path}, guide/install.md, https://a.example/guide/install",
    "https://a.example/{path}, guide/index.md, https://a.example/guide/",
    "https://a.example/{path}, README.md, https://a.example/",
    "https://a.example/{path}, guide/_index.md, https://a.example/guide/",
    "https://a.example/{path}.html, guide/install.md, https://a.example/guide/install.html",
    "https://a.example/{path}.html, guide/README.md, https://a.example/guide/",
    "https://a.example/{path}/, guide/index.md, https://a.example/guide/",
    "https://a.example/{path}?lang=en, a.md, https://a.example/a?lang=en",
    "https://a.example/src/{file}, guide/README.md, https://a.example/src/guide/README.md",
    "https://a.example/{dir}/{name}, a.md, https://a.example/a",
    "https://a.example/{dir}/{slug}/, x/2021-02-09-snow.md, https://a.example/x/snow/",
    "https://a.example/{name}, x/2021-02-09-snow.md, https://a.example/2021-02-09-snow",
    "https://a.example/{year}/{month}/{day}/{slug}, 2024-03-05-snow.md,"
        + " https://a.example/2024/03/05/snow",
    "https://a.example/{path}, Über uns/50% (a)#b.md,"
        + " https://a.example/%C3%9Cber%20uns/50%25%20(a)%23b"
  })
  void fillsTemplates(String template, String path, String address) {
    assertThat(address(template, path, OwnPath.NONE)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "mkdocs https://a.example, docs/guide/install.md, https://a.example/guide/install/",
    "mkdocs https://a.example/x/, index.md, https://a.example/x/",
    "mkdocs https://a.example, files/plan.pdf, https://a.example/files/plan.pdf",
    "mdbook https://a.example/book, src/ch01-01.md, https://a.example/book/ch01-01.html",
    "mdbook https://a.example/book, README.md, https://a.example/book/",
    "hugo https://a.example, content/Posts/My snow.md, https://a.example/posts/my-snow/",
    "hugo https://a.example, posts/_index.md, https://a.example/posts/",
    "hugo https://a.example, posts/snow/index.md, https://a.example/posts/snow/",
    "jekyll https://a.example/b, _posts/2021-02-09-snow.md,"
        + " https://a.example/b/2024/03/05/snow.html",
    "jekyll https://a.example, News/_posts/2021-02-09-snow.md,"
        + " https://a.example/news/2024/03/05/snow.html",
    "jekyll https://a.example, about.md, https://a.example/about.html",
    "jekyll https://a.example, team/index.md, https://a.example/team/",
    "docusaurus https://a.example/docs, 02-guide/01-install.md,"
        + " https://a.example/docs/guide/install",
    "docusaurus https://a.example/docs, guide/guide.md, https://a.example/docs/guide/",
    "docusaurus https://a.example/blog, 2021-02-09-snow.md,"
        + " https://a.example/blog/2021/02/09/snow",
    "docusaurus https://a.example/blog, 2021-02-09-snow/index.mdx,"
        + " https://a.example/blog/2021/02/09/snow/",
    "github https://github.com/o/r, docs/README.md,"
        + " https://github.com/o/r/blob/HEAD/docs/README.md",
    "github https://github.com/o/r/tree/main/docs, a b.md,"
        + " https://github.com/o/r/blob/main/docs/a%20b.md"
  })
  void followsTheRulesOfGenerators(String site, String path, String address) {
    assertThat(address(site, path, OwnPath.NONE)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x/{path}, /start/here/, https://a.example/start/here/",
    "https://a.example/{path}, start, https://a.example/start",
    "jekyll https://a.example/base, /start/, https://a.example/base/start/",
    "jekyll https://a.example/base, /:year/:month/:title/, https://a.example/base/2024/03/snow/",
    "jekyll https://a.example, pretty, https://a.example/x/2021-02-09-snow.html",
    "jekyll https://a.example, /:unknown/:title/, https://a.example/x/2021-02-09-snow.html",
    "https://a.example/{path}, //evil.example/x, https://a.example/evil.example/x",
    "https://a.example/{path}, /\\evil.example, https://a.example/evil.example",
    "https://a.example/b/{path}, ../../etc/passwd, https://a.example/etc/passwd",
    "https://a.example/{path}, /a%20b/100%, https://a.example/a%20b/100%25",
    "https://a.example/{path}, javascript:alert(1), https://a.example/x/2021-02-09-snow",
    "https://a.example/{path}, 'data:text/html,x', https://a.example/x/2021-02-09-snow"
  })
  void takesThePathThatAFileGivesItself(String site, String path, String address) {
    assertThat(address(site, "x/2021-02-09-snow.md", permalink(path))).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/{path}, white, https://a.example/x/white",
    "https://a.example/{slug}, white, https://a.example/white",
    "https://a.example/{path}, /white, https://a.example/white",
    "hugo https://a.example, white, https://a.example/x/white/",
    "docusaurus https://a.example/docs, white, https://a.example/docs/x/white",
    "docusaurus https://a.example/docs, /white, https://a.example/docs/white"
  })
  void takesTheSlugThatAFileGivesItself(String site, String slug, String address) {
    assertThat(address(site, "x/snow.md", slug(slug))).isEqualTo(address);
  }

  @Test
  void putsTheCategoriesOfAPostAboveIt() {
    OwnPath told = new OwnPath(Optional.empty(), Optional.empty(), List.of("Winter", "Roads"));
    assertThat(address("jekyll https://a.example", "_posts/2021-02-09-snow.md", told))
        .isEqualTo("https://a.example/winter/roads/2024/03/05/snow.html");
  }

  @Test
  void heedsNoPermalinkWhereTheGeneratorKnowsNone() {
    assertThat(address("github https://github.com/x/y", "a.md", permalink("/b/")))
        .isEqualTo("https://github.com/x/y/blob/HEAD/a.md");
    assertThat(address("mkdocs https://a.example", "docs/a.md", permalink("/b/")))
        .isEqualTo("https://a.example/a/");
    assertThat(address("jekyll https://a.example", "a.md", permalink("/{{ page.slug }}/")))
        .as("a template call")
        .isEqualTo("https://a.example/a.html");
  }

  @Test
  void hasNoAddressWhereTheDateIsNotKnown() {
    SiteFile undated = new SiteFile("snow.md", OwnPath.NONE, Optional.empty());
    SiteFile month =
        new SiteFile("snow.md", OwnPath.NONE, Optional.of(new PartialDate(2024, 3, 0)));
    Site site = Site.of("https://a.example/{year}/{day}/{slug}").orElseThrow();
    assertThat(site.address(undated)).isEmpty();
    assertThat(site.address(month)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://a.example/",
        "javascript:alert('{path}')",
        "ftp://a.example/{path}",
        "file:///{path}",
        "//a.example/{path}",
        "https://{name}.example/",
        "https://{path}",
        "https://me@a.example/{path}",
        "https://a.example/{title}",
        "https://a.example/{path}#{name}",
        "https://a.example/{pa th}",
        "sphinx https://a.example/",
        "mkdocs",
        "mkdocs a.example",
        "mkdocs ftp://a.example/"
      })
  void refusesWhatIsNoSite(String setting) {
    assertThat(Site.of(setting)).isEmpty();
  }

  @Test
  void neverLeavesItsHost() {
    List<String> sites =
        List.of(
            "https://a.example/x/{path}",
            "https://a.example/{dir}/{slug}",
            "jekyll https://a.example/x",
            "hugo https://a.example",
            "docusaurus https://a.example",
            "mkdocs https://a.example",
            "mdbook https://a.example",
            "github https://a.example/o/r");
    for (long seed = 1; seed < 4_000; seed++) {
      RandomText random = new RandomText(seed);
      OwnPath told =
          new OwnPath(
              Optional.of(random.once(3) ? random.url() : random.text(60))
                  .filter(_ -> random.once(2)),
              Optional.of(random.text(60)).filter(_ -> random.once(2)),
              List.of(random.text(20)));
      SiteFile file = new SiteFile(random.text(90) + ".md", told, Optional.of(DAY));
      Optional<String> address = Site.of(random.any(sites)).orElseThrow().address(file);
      assertThat(address.map(it -> URI.create(it).getHost()).orElse("a.example"))
          .as("seed %d: %s", seed, address)
          .isEqualTo("a.example");
      assertThat(address.filter(it -> it.length() <= Links.LONGEST && Links.safe(it).isEmpty()))
          .as("seed %d", seed)
          .isEmpty();
    }
  }
}
