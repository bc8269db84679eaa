package footnote.format.html;

import footnote.format.Byline;
import footnote.text.DisplayText;
import footnote.text.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Who wrote a page: what it says to machines, unless that is the site; else the first element of
/// the surest kind that is marked as telling the author. Commenters are none, nor are the authors
/// of other articles.
///
/// Stands beside [JsonLd], which counts first. Content management systems put the site or a login
/// name where an author belongs; the site is recognized ([#isSite]), and the login taken, as it may
/// be how somebody signs.
final class HtmlAuthors {
  /// UTF-16 units of an element that names authors and holds nothing else.
  private static final int LONGEST = 90;

  /// What pages tell search engines, social networks, archives and libraries.
  private static final String META =
      "meta[name=author], meta[property=author], meta[property=article:author], meta[name=byl],"
          + " meta[name=parsely-author], meta[name=sailthru.author], meta[name=dc.creator],"
          + " meta[name=citation_author]";

  /// From the surest to the least sure.
  ///
  /// Microdata and link types first, then classes of microformats, then habits.
  private static final List<String> MARKED =
      List.of(
          "[itemprop~=author] [itemprop~=name]",
          "[itemprop~=author]",
          "[rel~=author]",
          ".author.vcard, .vcard .fn, .byline .author, .byline a",
          ".byline, .post-byline, .byline-author, .author-name, .authorname, .article-author,"
              + " .article__author, .entry-author, .post-author, .autor",
          ".author",
          "[class*=byline], [class*=author-name], [class*=authorName]");

  /// What stands before a name, also where it makes no byline by the rules of [Byline].
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?:veröffentlicht|geschrieben|verfasst|erstellt|eingestellt|ein beitrag)"
              + " (?:von|durch)|(?:posted|written|published|story|words|text) by|by|von|par|por"
              + "|di|door|av|af|autore?s?|auteurs?|authors?|autorin|text|redaktion)\\b[:\\s]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private HtmlAuthors() {}

  /// Empty where nobody is named.
  ///
  /// @param site what the page says of its publisher
  static List<String> of(Document page, Optional<String> site) {
    List<String> told = told(page, site);
    return told.isEmpty() ? marked(page) : told;
  }

  /// An address in place of a name, as `article:author` of Open Graph has it, is none.
  private static List<String> told(Document page, Optional<String> site) {
    return page.select(META).stream()
        .map(element -> element.attr("content"))
        .filter(text -> !text.isBlank() && WebAddress.of(text).isEmpty())
        .filter(text -> !isSite(text, page, site))
        .flatMap(text -> read(text).orElse(List.of(text)).stream())
        .distinct()
        .toList();
  }

  /// Whether the name of an author is that of the site.
  ///
  /// By its name, by looking like a domain, or by ending the page's title where no site is told.
  private static boolean isSite(String name, Document page, Optional<String> site) {
    String bare = bare(name);
    String title = bare(page.title());
    return site.map(HtmlAuthors::bare).filter(bare::equals).isPresent()
        || (name.contains(".") && name.strip().matches("(?:www\\.)?[\\w-]+\\.\\w{2,4}"))
        || (!bare.isEmpty() && site.isEmpty() && title.endsWith(bare));
  }

  /// Letters and digits alone, so that `The Planet` is `the-planet`'s equal.
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// The first element that can be read as names ends the search.
  private static List<String> marked(Document page) {
    OwnArticle own = OwnArticle.of(page);
    return MARKED.stream()
        .flatMap(own::marked)
        .filter(element -> element.text().length() <= LONGEST)
        .map(HtmlAuthors::names)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The names in an element, and in the others of its kind right beside it.
  ///
  /// Several authors are mostly links with the same class and `rel` in one parent.
  private static List<String> names(Element element) {
    Element parent = element.parent();
    if (!element.normalName().equals("a") || parent == null) {
      return read(element.text()).orElse(List.of());
    }
    return parent.children().stream()
        .filter(
            each -> each.normalName().equals("a") && each.attr("rel").equals(element.attr("rel")))
        .filter(each -> each.className().equals(element.className()))
        .flatMap(each -> read(each.text()).stream())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /// The names in a text, if it is nothing else: a byline, people's names, or a single name under
  /// which somebody writes.
  ///
  /// A line is tried as a byline first, then without its label.
  private static Optional<List<String>> read(String text) {
    String line = DisplayText.line(text);
    String bare = LABEL.matcher(line).replaceFirst("");
    return Byline.of(line)
        .or(() -> Byline.named(bare))
        .map(Byline::authors)
        .filter(names -> !names.isEmpty())
        .or(() -> isName(bare) ? Optional.of(List.of(bare)) : Optional.empty());
  }

  /// Short, of few words, without dates or labels in it.
  private static boolean isName(String text) {
    return text.length() >= 2
        && text.length() <= 40
        && text.split(" ", -1).length <= 4
        && text.codePoints().anyMatch(Character::isLetter)
        && text.matches("[\\p{L}\\p{M}\\p{N} .'’_-]+")
        && !text.matches(".*\\d{4}.*|.*\\d [\\p{L}].*")
        && !Labels.lead(text)
        && !Labels.askOrCredit(text);
  }
}
