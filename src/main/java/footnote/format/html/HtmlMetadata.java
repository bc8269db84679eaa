package footnote.format.html;

import footnote.address.SiteFile.OwnPath;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page says of its article: in JSON-LD first, then in OpenGraph and meta elements, then in
/// marked elements of the page.
///
/// Field by field the first of these that tells it counts: schema.org in JSON-LD ([JsonLd]), Open
/// Graph and its like in `meta` elements, headings, the `title` element, elements marked as telling
/// author or day. Titles are trimmed to what the page shows as its heading, since machines are told
/// the site's name with them: `What a mill costs – The Planet` is `What a mill costs` below a
/// heading of that name.
///
/// ```
/// <title>What a mill costs – The Planet</title>
/// <meta property="og:site_name" content="The Planet">
/// <h1>What a mill costs</h1>
///   -> title "What a mill costs", publisher "The Planet"
/// ```
final class HtmlMetadata {
  /// UTF-16 units: a shorter heading stands in a title by chance.
  private static final int SHORTEST_HEADING = 8;

  /// Headings that titles are compared with.
  private static final int MOST_HEADINGS = 50;

  /// What stands between a title and the site's name behind it.
  private static final Pattern AFTER =
      Pattern.compile("\\s*(?:[|»«·•]|\\s[-–—/:]\\s)|-[^-\\s]{2,10}$");

  /// The same, where the site's name stands in front.
  private static final Pattern BEFORE = Pattern.compile("(?:[|»«·•]|\\s[-–—/])\\s*$");

  private HtmlMetadata() {}

  /// A title in JSON-LD that has no word of the page's own comes last instead of first.
  static Metadata of(Document page) {
    Optional<String> publisher =
        meta(page, "og:site_name", "publisher", "dc.publisher", "citation_journal_title");
    Metadata meta =
        new Metadata(
                meta(page, "og:title", "twitter:title", "citation_title", "dc.title"),
                HtmlAuthors.of(page, publisher),
                publisher,
                published(page),
                url(page),
                language(page))
            .withValidity(
                meta(page, "valid-until", "article:expiration_time").flatMap(WrittenDate::parse),
                meta(page, "supersedes"));
    Metadata linked = JsonLd.of(page);
    Metadata marked =
        linked.withTitle(linked.title().filter(name -> isOfPage(name, page))).or(meta);
    Optional<String> title =
        marked
            .title()
            .or(() -> headline(page))
            .or(() -> Optional.of(page.title()).filter(name -> !name.isBlank()))
            .or(linked::title);
    Metadata dated =
        marked.or(
            new Metadata(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                HtmlDates.of(page, marked.url()),
                Optional.empty(),
                Optional.empty()));
    return dated
        .withTitle(
            title
                .map(each -> Parser.unescapeEntities(each, false))
                .map(each ->
                    shown(each, page).orElseGet(() -> withoutSite(each, marked.publisher())))
                .filter(each -> !each.isBlank()))
        .withOwnPath(ownPath(page));
  }

  /// Names are tried in their order; a blank content tells nothing.
  ///
  /// @return the first that is there
  private static Optional<String> meta(Document page, String... names) {
    List<Element> all = page.getElementsByTag("meta");
    return Stream.of(names)
        .flatMap(name -> all.stream().filter(element -> isNamed(element, name)))
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  /// Open Graph has its names in `property`, others in `name`, microdata in `itemprop`; sites mix
  /// them, and their case.
  private static boolean isNamed(Element element, String name) {
    return Stream.of("property", "name", "itemprop")
        .anyMatch(key -> element.attr(key).strip().equalsIgnoreCase(name));
  }

  /// The only heading of the first level, unless it has no word of the page's own title: then it is
  /// the site's.
  ///
  /// Pages with several such headings use them for sections or for teasers.
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

  /// Whether two texts have a word in common.
  private static boolean share(String one, String other) {
    Set<String> words = words(other);
    return words(one).stream().anyMatch(words::contains);
  }

  /// Runs of letters and digits, in small letters.
  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /// The heading of the page that a title holds beside the site's or a section's name.
  ///
  /// A heading that begins the title counts before one that ends it.
  private static Optional<String> shown(String title, Document page) {
    List<String> headings =
        page.select("h1, h2").stream()
            .map(Element::text)
            .filter(heading -> heading.length() >= SHORTEST_HEADING)
            .filter(heading -> heading.length() < title.length())
            .limit(MOST_HEADINGS)
            .toList();
    return headings.stream()
        .filter(heading -> begins(title, heading))
        .findFirst()
        .or(() -> headings.stream().filter(heading -> ends(title, heading)).findFirst());
  }

  /// Behind the heading a bar, a dash or the like must follow.
  private static boolean begins(String title, String heading) {
    return title.startsWith(heading)
        && AFTER.matcher(title.substring(heading.length())).lookingAt();
  }

  /// A heading that is the shorter half may be the site's.
  ///
  /// It must be more than half of the title.
  private static boolean ends(String title, String heading) {
    return title.endsWith(heading)
        && heading.length() * 2 > title.length()
        && BEFORE.matcher(title.substring(0, title.length() - heading.length())).find();
  }

  /// Titles often end in the site's name behind a bar or a dash.
  ///
  /// A dash is only cut at if what stands behind it is the publisher.
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

  /// Names of Open Graph, schema.org, Dublin Core and libraries; none of a day of change.
  private static Optional<PartialDate> published(Document page) {
    return meta(
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
        .flatMap(WrittenDate::parse);
  }

  /// The canonical link (RFC 6596) before Open Graph's.
  private static Optional<String> url(Document page) {
    return Stream.concat(
            page.select("link[rel=canonical]").stream().map(link -> link.attr("href")),
            meta(page, "og:url").stream())
        .flatMap(address -> WebAddress.of(address).stream())
        .findFirst();
  }

  /// A canonical address that is only a path.
  ///
  /// The rule of the folder's site makes an address of it.
  private static OwnPath ownPath(Document page) {
    Optional<String> path =
        page.select("link[rel=canonical]").stream()
            .map(link -> link.attr("href").strip())
            .filter(href -> href.startsWith("/"))
            .findFirst();
    return new OwnPath(path, Optional.empty(), List.of());
  }

  /// `lang` of the page's root before what `meta` elements tell.
  private static Optional<String> language(Document page) {
    Stream<String> own = page.select("html[lang]").stream().map(html -> html.attr("lang"));
    return Stream.concat(own, meta(page, "og:locale", "dc.language").stream())
        .flatMap(tag -> LanguageCode.of(tag).stream())
        .findFirst();
  }
}
