package footnote.format.book;

import footnote.article.Part;
import footnote.article.Place;
import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.UnreadableException;
import footnote.format.VisibleText;
import footnote.format.WholeFile;
import footnote.text.Label;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Reads a book (EPUB 2 and 3): one article, whose parts name their chapters.
///
/// The parts of all pages follow each other in the order of reading, so a quote is cited with its
/// chapter and not with a page of the package. Pictures, styles and scripts are not unpacked. A
/// book whose text is encrypted can't be read, and its fault says so.
///
/// ```java
/// new EpubReader(CorpusLimits.usual()).read(bytes, findings); // one article, if it can be read
/// ```
public record EpubReader(CorpusLimits limits) implements ArticleReader {
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    Optional<byte[]> bytes = WholeFile.bytes(in, limits.documents().fileBytes(), findings);
    if (bytes.isEmpty()) {
      return;
    }
    try {
      EpubFiles files = EpubFiles.of(bytes.get(), limits.documents());
      new Book(files, EpubContents.of(files), limits, findings).read();
    } catch (UnreadableException e) {
      findings.fault(0, e.reason());
    }
  }

  /// Reads one book page by page.
  ///
  /// A page that is too large is passed over with a fault; the text of all others is checked
  /// against the limit of characters after each.
  private static final class Book {
    /// UTF-16 units of a chapter's name; what is beyond is cut.
    private static final int LONGEST_CHAPTER = 120;

    private final EpubFiles files;
    private final EpubContents contents;
    private final CorpusLimits limits;
    private final Findings findings;
    private final VisibleText seen = new VisibleText();
    private final List<Part> parts = new ArrayList<>();

    /// Goes on from page to page: a chapter may take several.
    private Optional<Place> chapter = Optional.empty();

    Book(EpubFiles files, EpubContents contents, CorpusLimits limits, Findings findings) {
      this.files = files;
      this.contents = contents;
      this.limits = limits;
      this.findings = findings;
    }

    /// A book without a paragraph, of pictures alone, is a fault.
    void read() throws UnreadableException {
      Metadata known = EpubMetadata.of(contents.opf());
      for (String page : contents.pages()) {
        if (files.size(page) > limits.htmlBytes()) {
          findings.fault(0, page + " is larger than " + WholeFile.size(limits.htmlBytes()));
        } else {
          files.body(page).ifPresent(body -> tell(page, body));
          checkLength();
        }
      }
      if (parts.stream().noneMatch(part -> part.role() == Part.Role.PARAGRAPH)) {
        findings.fault(0, "holds no text");
      } else {
        findings.article(known, seen.text(), parts);
      }
    }

    private void checkLength() throws UnreadableException {
      int longest = limits.documents().characters();
      if (seen.text().length() > longest) {
        throw new UnreadableException("holds more than " + longest + " characters of text");
      }
    }

    /// Pages to find one's way are told as boilerplate, so that nothing of them is quoted.
    private void tell(String page, Element body) {
      EpubPage parsed = EpubPage.of(body);
      if (contents.asides().contains(page) || parsed.isAside()) {
        parsed.tellAside(seen);
      } else {
        parsed.tell(seen);
      }
      place(contents.chapters().getOrDefault(page, Map.of()));
    }

    /// Says of the parts told last, those of one page, in which chapter they stand.
    ///
    /// The page's first title in the table of contents counts, else its first heading; a heading
    /// further down that the table lists begins a chapter of its own.
    private void place(Map<String, String> titles) {
      List<Part> told = seen.parts().subList(parts.size(), seen.size());
      Optional<String> first = titles.values().stream().findFirst().or(() -> heading(told));
      chapter = first.flatMap(Book::chapter).or(() -> chapter);
      for (Part part : told) {
        if (part.role() == Part.Role.HEADING) {
          chapter = named(part, titles).or(() -> chapter);
        }
        boolean aside = part.role() == Part.Role.BOILERPLATE;
        parts.add(
            new Part(
                part.role(),
                part.span(),
                part.level(),
                part.lead(),
                aside ? Optional.empty() : chapter));
      }
    }

    /// The first heading of a page, of whatever level.
    private Optional<String> heading(List<Part> told) {
      return told.stream()
          .filter(part -> part.role() == Part.Role.HEADING)
          .map(part -> part.span().of(seen.text()))
          .findFirst();
    }

    /// Titles are compared as [EpubFiles#plain] words: makers of books print them in capitals, or
    /// with other blanks.
    private Optional<Place> named(Part heading, Map<String, String> titles) {
      String words = EpubFiles.plain(heading.span().of(seen.text()));
      return Optional.ofNullable(titles.get(words)).flatMap(Book::chapter);
    }

    /// Empty where nothing is left of the title as a label.
    private static Optional<Place> chapter(String title) {
      return Label.of(title, LONGEST_CHAPTER).map(label -> new Place(Place.Kind.CHAPTER, label));
    }
  }
}
