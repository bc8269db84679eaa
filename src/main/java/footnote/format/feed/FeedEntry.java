package footnote.format.feed;

import footnote.article.Part;
import footnote.format.Byline;
import footnote.format.Metadata;
import footnote.format.VisibleText;
import footnote.format.html.HtmlBlocks;
import footnote.text.LanguageCode;
import footnote.text.PartialDate;
import footnote.text.WebAddress;
import footnote.text.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An entry of a feed, in whichever of the formats.
///
/// Names of both formats are asked in one order, the surer first; so an RSS item with an Atom date
/// has one. What it says of itself counts before what the feed says.
///
/// An entry of RSS 2.0 such as
///
/// ```xml
/// <item><title>Prices</title><guid>https://example.org/7</guid>
/// <dc:creator>Jane Doe</dc:creator>
/// <description>&lt;p&gt;Paid monthly.&lt;/p&gt;</description></item>
/// ```
///
/// is the article `Prices` by Jane Doe at that address, with one paragraph.
///
/// @param feed what the feed says of all its entries
record FeedEntry(FeedElement item, Metadata feed) {
  /// `jane@example.org (Jane Doe)`, as RSS 2.0 wants its `author`.
  private static final Pattern COMMENT = Pattern.compile("\\S+@\\S+\\s*\\(([^()]{1,200})\\)");

  /// What WordPress adds to each post.
  private static final Pattern APPENDED =
      Pattern.compile("The post .{1,400} (?:appeared first on|first appeared on) .{1,200}\\.");

  /// What the entry is called, so that it stays the same article as long as it is in the feed.
  ///
  /// RSS's `guid`, Atom's `id`, else the address.
  Optional<String> id() {
    return item.text("guid", "id").or(this::link);
  }

  /// Why it isn't there to be read, if so: exports of blogs hold more than what was published.
  ///
  /// Looks for Atom's draft (RFC 5023, 13.1.1), the status, password and type of WordPress, and the
  /// kind of Blogger, which exports comments and settings as entries.
  Optional<String> reason() {
    boolean draft =
        item.child("app:control")
                .flatMap(control -> control.text("app:draft"))
                .filter("yes"::equals)
                .isPresent()
            || item.text("wp:status").filter(status -> !status.equals("publish")).isPresent();
    if (draft) {
      return Optional.of("not published");
    }
    if (item.text("wp:post_password").isPresent()) {
      return Optional.of("kept by a password");
    }
    boolean other =
        item.text("wp:post_type").filter(type -> !type.matches("post|page")).isPresent()
            || item.children("category")
                .flatMap(category -> category.attribute("term").stream())
                .anyMatch(term -> term.matches(".*/kind#(?!post|page).*"));
    return other ? Optional.of("no posts") : Optional.empty();
  }

  /// An address is the link to the entry itself, else a `guid` that is one.
  Metadata known() {
    return new Metadata(
            item.child("title").map(FeedElement::line).filter(title -> !title.isBlank()),
            authors(),
            Optional.empty(),
            published(),
            link().flatMap(WebAddress::of).or(this::permalink),
            item.attribute("xml:lang").or(() -> item.text("dc:language")).flatMap(LanguageCode::of))
        .or(feed);
  }

  /// Those of `dc:creator` first, for RSS's own element is to hold an address of mail. Names with
  /// an `@` are left out.
  private List<String> authors() {
    Stream<String> people =
        item.children("author")
            .map(author -> author.text("name").orElseGet(() -> named(author.text())));
    List<String> names =
        Stream.concat(item.texts("dc:creator").stream(), people)
            .filter(name -> !name.isBlank() && name.indexOf('@') < 0)
            .flatMap(name -> Byline.named(name).map(Byline::authors).orElse(List.of(name)).stream())
            .distinct()
            .toList();
    return names;
  }

  /// RSS has an address with the name in brackets.
  private static String named(String author) {
    Matcher comment = COMMENT.matcher(author);
    return comment.matches() ? comment.group(1) : author;
  }

  /// The day of an update is better than none, and comes last.
  private Optional<PartialDate> published() {
    return item.text("published", "pubDate", "dc:date", "issued", "updated", "modified")
        .flatMap(WrittenDate::parse);
  }

  /// Atom has the address in an attribute, RSS as text. Links to comments, to files and to the
  /// entry in other forms have another `rel` than `alternate`.
  private Optional<String> link() {
    return item.children("link")
        .filter(link -> link.attribute("rel").filter(rel -> !rel.equals("alternate")).isEmpty())
        .map(link -> link.attribute("href").orElseGet(link::text))
        .filter(address -> !address.isBlank())
        .findFirst();
  }

  /// RSS 2.0: a `guid` is an address unless `isPermaLink` is `false`.
  private Optional<String> permalink() {
    return item.child("guid")
        .filter(guid -> !guid.attribute("isPermaLink").filter("false"::equals).isPresent())
        .flatMap(guid -> WebAddress.of(guid.text()));
  }

  /// Tells what is seen of its longest text.
  ///
  /// The names are in the order of how much of the text they mostly hold: a summary only where
  /// nothing else is. A `content` with `src` is elsewhere (RFC 4287, 4.1.3.2).
  void tell(VisibleText seen) {
    Stream.of("content:encoded", "content", "description", "summary", "xhtml:body", "body")
        .flatMap(item::children)
        .filter(content -> content.attribute("src").isEmpty())
        .filter(content -> !content.text().isEmpty())
        .findFirst()
        .ifPresent(content -> tell(content, seen));
  }

  /// XHTML stands in the feed as elements, HTML as escaped text; what says that it is plain text
  /// has its paragraphs between blank lines.
  private static void tell(FeedElement content, VisibleText seen) {
    String type = content.attribute("type").orElse("html");
    if (!content.xml().children().isEmpty()) {
      HtmlBlocks.tell(content.xml(), seen);
    } else if (type.equals("text") || type.equals("text/plain")) {
      Stream.of(content.text().split("\\n\\s*\\n", -1)).forEach(seen::paragraph);
    } else {
      HtmlBlocks.tellFragment(content.text(), seen);
    }
  }

  /// The parts of what was told, without what the site adds to each post.
  ///
  /// Only the last part is looked at.
  static List<Part> parts(VisibleText seen) {
    List<Part> parts = new ArrayList<>(seen.parts());
    if (!parts.isEmpty()
        && APPENDED.matcher(parts.getLast().span().glimpse(seen.text())).matches()) {
      parts.add(parts.removeLast().as(Part.Role.BOILERPLATE));
    }
    return parts;
  }
}
