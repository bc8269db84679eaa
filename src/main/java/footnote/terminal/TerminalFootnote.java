package footnote.terminal;

import footnote.article.Passage;
import footnote.article.Source;
import footnote.text.PartialDate;
import footnote.text.WebAddress;
import footnote.wording.Footnote;
import footnote.wording.Locator;
import footnote.wording.Texts;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// The line that says where a quote stands: `J. Roe, "Port reopens early", Daily Star, 14 Mar 2024,
/// ¶3`. Only what is known of an article is in it.
///
/// A title is the link where the terminal shows links; but a title that looks like an address
/// itself ("www.bank.example") must not lead to another one.
final class TerminalFootnote {
  private final Texts texts;

  /// @param texts those of the terminal
  TerminalFootnote(Texts texts) {
    this.texts = texts;
  }

  /// Adds the footnote of a place in an article.
  Paragraph of(Passage passage, int start, Paragraph to) {
    of(passage.source(), to);
    Locator locator = Locator.of(passage, start, texts);
    locator.above().forEach(each -> to.add(", " + each));
    to.add(",");
    return passage.note()
        ? to.add(" " + locator.paragraph())
        : to.mark(locator.paragraph(), Style.PLAIN);
  }

  /// Adds the footnote of an article as a whole.
  Paragraph of(Source source, Paragraph to) {
    if (!source.authors().isEmpty()) {
      to.add(authors(source.authors()) + ", ");
    }
    to.add(
        texts.quoted(source.title()),
        Style.PLAIN,
        link(source).filter(_ -> isPlain(source.title())));
    source.publisher().ifPresent(publisher -> to.add(", " + publisher));
    source.published().ifPresent(date -> to.add(", " + date(date)));
    return to;
  }

  /// `A`, `A and B`, `A, B and C`, `A and others`.
  String authors(List<String> authors) {
    return Footnote.authors(authors, texts);
  }

  /// `14 Mar 2024`, `Mar 2024`, `2024`.
  String date(PartialDate date) {
    return Footnote.dated(date, texts);
  }

  /// The article's address where it has to be spelt out: the place shows no links, or the title
  /// could pass for another address.
  static Optional<String> address(Source source, Look look) {
    return link(source)
        .filter(_ -> !look.links() || !isPlain(source.title()))
        .map(URI::toASCIIString);
  }

  /// Whether a title can't be taken for an address.
  private static boolean isPlain(String title) {
    return !title.contains("://") && !title.contains("www.");
  }

  /// The article's address if it is one of the web; any other may do something else than lead
  /// there.
  private static Optional<URI> link(Source source) {
    return source.url().flatMap(WebAddress::of).map(URI::create);
  }
}
