package footnote.terminal;

import footnote.article.Source;
import footnote.text.PartialDate;
import footnote.text.WebAddress;
import java.net.URI;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The line that says where a quote stands: `J. Roe, "Port reopens early", Daily Star, 14 Mar 2024,
/// ¶3`. Only what is known of an article is in it.
final class TerminalFootnote {
  private static final int NAMED_AUTHORS = 3;

  private TerminalFootnote() {}

  /// Adds the footnote of a passage; `paragraph` is 0 in a note on the author.
  static Paragraph of(Source source, int paragraph, Paragraph to) {
    of(source, to).add(",");
    return paragraph > 0 ? to.mark("¶" + paragraph, Style.PLAIN) : to.add(" note on the author");
  }

  /// Adds the footnote of an article as a whole.
  static Paragraph of(Source source, Paragraph to) {
    if (!source.authors().isEmpty()) {
      to.add(authors(source.authors()) + ", ");
    }
    to.add(
        "\"" + source.title() + "\"",
        Style.PLAIN,
        link(source).filter(_ -> isPlain(source.title())));
    source.publisher().ifPresent(publisher -> to.add(", " + publisher));
    source.published().ifPresent(date -> to.add(", " + date(date)));
    return to;
  }

  /// `A`, `A and B`, `A, B and C`, `A and others`.
  static String authors(List<String> authors) {
    if (authors.size() > NAMED_AUTHORS) {
      return authors.getFirst() + " and others";
    }
    List<String> names = new ArrayList<>(authors);
    String last = names.removeLast();
    return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
  }

  /// `14 Mar 2024`, `Mar 2024`, `2024`.
  static String date(PartialDate date) {
    StringBuilder words = new StringBuilder();
    if (date.day() > 0) {
      words.append(date.day()).append(' ');
    }
    if (date.month() > 0) {
      words
          .append(Month.of(date.month()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
          .append(' ');
    }
    return words.append(date.year()).toString();
  }

  /// The article's address where it has to be spelt out: the place shows no links, or the title
  /// could pass for another address.
  static Optional<String> address(Source source, Look look) {
    return link(source)
        .filter(_ -> !look.links() || !isPlain(source.title()))
        .map(URI::toASCIIString);
  }

  private static boolean isPlain(String title) {
    return !title.contains("://") && !title.contains("www.");
  }

  /// The article's address if it is one of the web; any other may do something else than lead
  /// there.
  private static Optional<URI> link(Source source) {
    return source.url().flatMap(WebAddress::of).map(URI::create);
  }
}
