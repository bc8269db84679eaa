package footnote.format.html;

import footnote.address.SiteFile.OwnPath;
import footnote.format.Byline;
import footnote.format.Metadata;
import footnote.format.Title;
import footnote.text.LanguageCode;
import footnote.text.PartialDate;
import footnote.text.WebAddress;
import footnote.text.WrittenDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of its article: in JSON-LD first, then in OpenGraph and meta elements, then in
/// marked elements of the page.
final class HtmlMetadata {
  /// Where those speak who are no authors.
  private static final String COMMENTS =
      "#comments, .comments, .comment, .comment-list, .commentlist, [itemprop=comment]";

  private HtmlMetadata() {}

  static Metadata of(Document page) {
    Optional<String> publisher =
        meta(page, "og:site_name", "publisher", "dc.publisher", "citation_journal_title");
    Metadata meta =
        new Metadata(
            meta(page, "og:title", "twitter:title", "citation_title", "dc.title"),
            authors(page),
            publisher,
            published(page),
            url(page),
            language(page));
    Metadata linked = JsonLd.of(page);
    Metadata marked =
        linked.withTitle(linked.title().filter(name -> isOfPage(name, page))).or(meta);
    Optional<String> title =
        marked
            .title()
            .or(() -> headline(page))
            .or(() -> Optional.of(page.title()).filter(name -> !name.isBlank()))
            .or(linked::title);
    return marked
        .withTitle(
            title
                .map(each -> withoutSite(each, marked.publisher()))
                .filter(each -> !each.isBlank()))
        .withOwnPath(ownPath(page));
  }

  private static Optional<String> meta(Document page, String... names) {
    return Stream.of(names)
        .flatMap(name -> page.select(query(name)).stream())
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  private static String query(String name) {
    return "meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]";
  }

  /// The only heading of the first level, unless it has no word of the page's own title: then it is
  /// the site's.
  private static Optional<String> headline(Document page) {
    List<Element> headings = page.select("h1");
    return headings.size() == 1
        ? Optional.of(headings.getFirst().text())
            .filter(heading -> page.title().isBlank() || share(heading, page.title()))
        : Optional.empty();
  }

  /// Whether a title told to machines is the page's too: some describe instead of naming.
  private static boolean isOfPage(String title, Document page) {
    String shown = page.title() + " " + page.select("h1").text();
    return shown.isBlank() || share(title, shown);
  }

  private static boolean share(String one, String other) {
    Set<String> words = words(other);
    return words(one).stream().anyMatch(words::contains);
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /// Titles often end in the site's name behind a bar or a dash.
  private static String withoutSite(String title, Optional<String> site) {
    String bare = Title.withoutSection(title);
    for (String dash : List.of(" - ", " – ", " — ")) {
      int at = bare.lastIndexOf(dash);
      if (at > 0 && site.filter(bare.substring(at + dash.length())::equalsIgnoreCase).isPresent()) {
        return bare.substring(0, at);
      }
    }
    return bare;
  }

  private static List<String> authors(Document page) {
    List<String> named =
        names(
            page,
            "meta[name=author], meta[property=author], meta[property=article:author],"
                + " meta[name=byl], meta[name=parsely-author], meta[name=sailthru.author],"
                + " meta[name=dc.creator], meta[name=citation_author]",
            "content");
    if (!named.isEmpty()) {
      return named;
    }
    return page
        .select(
            "[rel=author], [itemprop=author], .byline, .post-byline, .author.vcard .fn,"
                + " .entry-meta .author, .byline-author")
        .stream()
        .filter(element -> element.closest(COMMENTS) == null)
        .map(Element::text)
        .flatMap(text -> Byline.of(text).or(() -> Byline.named(text)).stream())
        .flatMap(byline -> byline.authors().stream())
        .distinct()
        .toList();
  }

  private static List<String> names(Document page, String query, String attribute) {
    return page.select(query).stream()
        .map(element -> element.attr(attribute))
        .filter(text -> !text.isBlank() && WebAddress.of(text).isEmpty())
        .flatMap(text ->
            Byline.of(text)
                .or(() -> Byline.named(text))
                .map(Byline::authors)
                .orElse(List.of(text))
                .stream())
        .distinct()
        .toList();
  }

  private static Optional<PartialDate> published(Document page) {
    Stream<String> meta =
        meta(
            page,
            "article:published_time",
            "datePublished",
            "date",
            "pubdate",
            "publishdate",
            "dc.date.issued",
            "dc.date",
            "citation_publication_date",
            "parsely-pub-date")
            .stream();
    Stream<String> marked =
        page
            .select(
                "[itemprop=datePublished], time[pubdate], .entry-meta .published, abbr.published")
            .stream()
            .map(HtmlMetadata::moment);
    return Stream.concat(Stream.concat(meta, marked), onlyTime(page))
        .flatMap(text -> WrittenDate.parse(text).stream())
        .findFirst();
  }

  /// The page's `time` element, where all of them tell one day.
  private static Stream<String> onlyTime(Document page) {
    List<PartialDate> days =
        page.select("time").stream()
            .flatMap(time -> WrittenDate.parse(moment(time)).stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Stream.of(days.getFirst().toString()) : Stream.empty();
  }

  private static String moment(Element time) {
    return time.hasAttr("datetime")
        ? time.attr("datetime")
        : time.hasAttr("content") ? time.attr("content") : time.text();
  }

  private static Optional<String> url(Document page) {
    return Stream.concat(
            page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
            meta(page, "og:url").stream())
        .flatMap(address -> WebAddress.of(address).stream())
        .findFirst();
  }

  /// A canonical address that is only a path.
  private static OwnPath ownPath(Document page) {
    Optional<String> path =
        page.select("link[rel=canonical]").stream()
            .map(link -> link.attr("href").strip())
            .filter(href -> href.startsWith("/"))
            .findFirst();
    return new OwnPath(path, Optional.empty(), List.of());
  }

  private static Optional<String> language(Document page) {
    Stream<String> own = page.select("html[lang]").stream().map(html -> html.attr("lang"));
    return Stream.concat(own, meta(page, "og:locale", "dc.language").stream())
        .flatMap(tag -> LanguageCode.of(tag).stream())
        .findFirst();
  }
}
