package footnote.format.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// What an XML file is, by the name of its first element.
///
/// The first element tells the format surely; neither the file's ending nor a media type does.
///
/// ```java
/// FeedRoot.named("rdf:RDF"); // RDF
/// FeedRoot.named("html"); // empty
/// ```
enum FeedRoot {
  /// RSS 0.91 to 2.0.
  RSS,
  /// RSS 0.90 and 1.0.
  RDF,
  /// Atom.
  FEED,
  /// A list of a site's addresses, or of such lists.
  SITEMAP;

  /// Empty for any other XML.
  ///
  /// Whatever its prefix and its case.
  static Optional<FeedRoot> named(String element) {
    String local = element.substring(element.indexOf(':') + 1);
    return switch (local.toLowerCase(Locale.ROOT)) {
      case "rss" -> Optional.of(RSS);
      case "rdf" -> Optional.of(RDF);
      case "feed" -> Optional.of(FEED);
      case "urlset", "sitemapindex" -> Optional.of(SITEMAP);
      default -> Optional.empty();
    };
  }

  /// Of the beginning of a file.
  ///
  /// Declarations, comments and document types are passed over. UTF-16 is read by dropping its zero
  /// bytes, as names of elements are ASCII here.
  static Optional<FeedRoot> of(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", "");
    int at = text.indexOf('<');
    while (at >= 0 && at + 1 < text.length()) {
      char kind = text.charAt(at + 1);
      if (kind != '?' && kind != '!') {
        return named(name(text, at + 1));
      }
      int end = text.indexOf(text.startsWith("<!--", at) ? "-->" : ">", at);
      at = end < 0 ? -1 : text.indexOf('<', end);
    }
    return Optional.empty();
  }

  /// The name ends with white space or with the tag.
  private static String name(String text, int start) {
    int end = start;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}
