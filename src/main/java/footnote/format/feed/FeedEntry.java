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
/// @param feed what the feed says of all its entries
record FeedEntry(FeedElement item, Metadata feed) {
  private static final Pattern COMMENT = Pattern.compile("\\S+@\\S+\\s*\\(([^()]{1,200})\\)");

  /// What WordPress adds to each post.
  private static final Pattern APPENDED =
      Pattern.compile("The post .{1,400} (?:appeared first on|first appeared on) .{1,200}\\.");

  /// What the entry is called, so that it stays the same article as long as it is in the feed.
  Optional<String> id() {
    return item.text("guid", "id").or(this::link);
  }

  /// Why it isn't there to be read, if so: exports of blogs hold more than what was published.
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

  private Optional<PartialDate> published() {
    return item.text("published", "pubDate", "dc:date", "issued", "updated", "modified")
        .flatMap(WrittenDate::parse);
  }

  private Optional<String> link() {
    return item.children("link")
        .filter(link -> link.attribute("rel").filter(rel -> !rel.equals("alternate")).isEmpty())
        .map(link -> link.attribute("href").orElseGet(link::text))
        .filter(address -> !address.isBlank())
        .findFirst();
  }

  private Optional<String> permalink() {
    return item.child("guid")
        .filter(guid -> !guid.attribute("isPermaLink").filter("false"::equals).isPresent())
        .flatMap(guid -> WebAddress.of(guid.text()));
  }

  /// Tells what is seen of its longest text.
  void tell(VisibleText seen) {
    Stream.of("content:encoded", "content", "description", "summary", "xhtml:body", "body")
        .flatMap(item::children)
        .filter(content -> content.attribute("src").isEmpty())
        .filter(content -> !content.text().isEmpty())
        .findFirst()
        .ifPresent(content -> tell(content, seen));
  }

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
  static List<Part> parts(VisibleText seen) {
    List<Part> parts = new ArrayList<>(seen.parts());
    if (!parts.isEmpty()
        && APPENDED.matcher(parts.getLast().span().glimpse(seen.text())).matches()) {
      parts.add(parts.removeLast().as(Part.Role.BOILERPLATE));
    }
    return parts;
  }
}
