package footnote.terminal;

import footnote.address.PlaceAddress;
import footnote.answer.Citation;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.text.Headline;
import footnote.text.PartialDate;
import footnote.text.Span;
import footnote.text.WebAddress;
import footnote.wording.CitedArticle;
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
  /// Characters of an address with the place in it.
  private static final int LONGEST_LINK = 2_000;

  /// Columns before an address that is spelt out: so that it fits on a line, less is said of the
  /// place.
  private static final int INDENT = 5;

  private final Texts texts;

  /// @param texts those of the terminal
  TerminalFootnote(Texts texts) {
    this.texts = texts;
  }

  /// Adds the footnote of a place in an article, with a link that opens there.
  Paragraph of(Passage passage, Span place, Paragraph to) {
    of(passage.source(), link(passage, place, LONGEST_LINK), to);
    Locator locator = Locator.of(passage, place.start(), texts);
    locator.above().forEach(each -> to.add(", " + each));
    to.add(",");
    return passage.note()
        ? to.add(" " + locator.paragraph())
        : to.mark(locator.paragraph(), Style.PLAIN);
  }

  /// Adds the footnote of an article that is quoted, with a link that opens at the first quote.
  Paragraph of(CitedArticle article, Paragraph to) {
    Citation first = article.quotes().getFirst();
    if (article.quotes().size() == 1) {
      of(first.passage(), first.quote(), to);
    } else {
      of(first.source(), link(first.passage(), first.quote(), LONGEST_LINK), to);
      article.places(texts).forEach(each -> to.add(", " + each));
    }
    article.dates(texts).forEach(each -> to.add(", " + each));
    return outdated(first.outdated(), to);
  }

  /// Adds why an article holds no more, if so.
  Paragraph outdated(Outdated outdated, Paragraph to) {
    Footnote.outdated(outdated, texts).forEach(each -> to.add("; " + each));
    return to;
  }

  /// Adds the footnote of an article as a whole.
  Paragraph of(Source source, Paragraph to) {
    return of(source, link(source), to);
  }

  /// @param link where its title leads, where it may
  private Paragraph of(Source source, Optional<URI> link, Paragraph to) {
    if (!source.authors().isEmpty()) {
      to.add(authors(source.authors()) + ", ");
    }
    String title = Headline.shown(source.title(), source.language());
    to.add(texts.quoted(title), Style.PLAIN, link.filter(_ -> isPlain(source.title())));
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

  /// The address of a place in an article where it has to be spelt out: the terminal shows no
  /// links, or the title could pass for another address. In ASCII, whatever else is in it
  /// percent-encoded. On a narrow terminal less of the quote is in it.
  static Optional<String> address(Passage passage, Span place, Look look) {
    return link(passage, place, Math.min(LONGEST_LINK, look.columns() - INDENT))
        .filter(_ -> !look.links() || !isPlain(passage.source().title()))
        .map(URI::toASCIIString);
  }

  /// Whether a title can't be taken for an address. `www.bank.example` and `http://bank.example`
  /// can; a bare `bank.example` is not looked for.
  private static boolean isPlain(String title) {
    return !title.contains("://") && !title.contains("www.");
  }

  /// @param longest characters of the address; less of the place is told in a shorter one
  private static Optional<URI> link(Passage passage, Span place, int longest) {
    return link(passage.source())
        .map(url -> URI.create(PlaceAddress.of(url.toASCIIString(), passage, place, longest)));
  }

  /// The article's address if it is one of the web; any other may do something else than lead
  /// there.
  private static Optional<URI> link(Source source) {
    return source.url().flatMap(WebAddress::of).map(URI::create);
  }
}
