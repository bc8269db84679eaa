package footnote.format.feed;

import footnote.article.Part;
import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Metadata;
import footnote.format.TextDecoder;
import footnote.format.VisibleText;
import footnote.format.WholeFile;
import footnote.format.html.HtmlTree;
import footnote.text.LanguageCode;
import footnote.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads a feed, or the export of a blog in the format of one: an article an entry. Feeds are often
/// not well-formed XML, and read all the same; document types and entities of their own are passed
/// over.
///
/// Reads RSS 0.90 to 2.0, Atom (RFC 4287), and what WordPress and Blogger export in them. A feed is
/// held in memory, as a page is, so the same limit is on its bytes. Titles of articles are those of
/// their entries, the feed's own title is their publisher, and its authors and its language count
/// where an entry tells none.
///
/// A sitemap is recognized too, only to say that there is nothing to read in it.
public record FeedReader(CorpusLimits limits) implements ArticleReader {
  /// Bytes in which the first element begins.
  private static final int BEGINNING = 16 << 10;

  /// In the declaration that begins a file of XML, behind a byte order mark if it has one.
  private static final Pattern ENCODING =
      Pattern.compile("\\A\\W{0,3}<\\?xml[^>]{1,100}encoding\\s*=\\s*[\"']([\\w.:-]+)");

  /// Whether XML is of a kind that this reads, or can say something of.
  ///
  /// By the first element alone, for files that are named only `.xml`.
  ///
  /// @param xml read as far as needed, and not closed
  public static boolean knows(InputStream xml) throws IOException {
    return FeedRoot.of(xml.readNBytes(BEGINNING)).isPresent();
  }

  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    WholeFile.bytes(in, limits.htmlBytes(), findings)
        .flatMap(bytes -> WholeFile.text(bytes, declared(bytes), findings))
        .ifPresent(xml -> feed(xml, findings));
  }

  /// XML has to name its charset unless it is UTF-8 or UTF-16 (XML 1.0, 4.3.3); the decoder heeds
  /// it where the bytes are not UTF-8.
  private static Optional<Charset> declared(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(start);
    return encoding.find() ? TextDecoder.named(encoding.group(1)) : Optional.empty();
  }

  /// RSS has its items in a channel, RSS 1.0 beside it; both places are looked at, as some mix them
  /// up.
  private void feed(String xml, Findings findings) {
    Document file = HtmlTree.xml(xml);
    Element root = file.firstElementChild();
    Optional<FeedRoot> kind =
        Optional.ofNullable(root).flatMap(each -> FeedRoot.named(each.tagName()));
    if (root == null || kind.isEmpty()) {
      findings.fault(0, "is not what its name says: not a feed");
      return;
    }
    boolean own = kind.get() == FeedRoot.FEED;
    String name = root.tagName();
    FeedElement top = new FeedElement(root, own ? name.substring(0, name.indexOf(':') + 1) : "");
    switch (kind.get()) {
      case SITEMAP -> findings.leaveOut("a sitemap: addresses alone");
      case FEED -> entries(top.children("entry").toList(), known(top), findings);
      case RSS, RDF -> {
        FeedElement channel = top.child("channel").orElse(top);
        List<FeedElement> items =
            Stream.concat(channel.children("item"), top.children("item")).distinct().toList();
        entries(items, known(channel), findings);
      }
    }
  }

  /// What goes for all entries: the feed's title names the site.
  ///
  /// An author here is one of Atom; RSS has only an editor of the feed, who is no author.
  private static Metadata known(FeedElement channel) {
    List<String> authors =
        channel.children("author").flatMap(author -> author.text("name").stream()).toList();
    return new Metadata(
        Optional.empty(),
        authors,
        channel.child("title").map(FeedElement::line).filter(title -> !title.isBlank()),
        Optional.empty(),
        Optional.empty(),
        channel
            .text("language", "dc:language")
            .or(() -> channel.attribute("xml:lang"))
            .flatMap(LanguageCode::of));
  }

  /// A feed without entries is a fault: it holds nothing to answer from.
  private void entries(List<FeedElement> items, Metadata feed, Findings findings) {
    if (items.isEmpty()) {
      findings.fault(0, "holds no entries");
      return;
    }
    Entries entries = new Entries(findings, limits.documents().characters());
    for (FeedElement item : items) {
      entries.take(new FeedEntry(item, feed));
    }
    entries.finish();
  }

  /// Hands on the entries of one feed, each once.
  ///
  /// What is left out is told by reason and number at the end, since an export may hold thousands
  /// of drafts and attachments.
  private static final class Entries {
    /// UTF-16 units; an entry with a longer id is called after its number.
    private static final int LONGEST_ID = 200;

    private final Findings findings;
    private final int longest;
    private final Set<String> ids = new HashSet<>();
    private final TreeMap<String, Integer> leftOut = new TreeMap<>();
    private int count;

    Entries(Findings findings, int longest) {
      this.findings = findings;
      this.longest = longest;
    }

    /// An entry without a text is left out, not a fault: many feeds hold only links.
    void take(FeedEntry entry) {
      count++;
      Optional<String> reason = entry.reason();
      if (reason.isPresent()) {
        leftOut.merge(reason.get(), 1, Integer::sum);
        return;
      }
      VisibleText seen = new VisibleText();
      entry.tell(seen);
      List<Part> parts = FeedEntry.parts(seen);
      String id = id(entry);
      if (parts.stream().allMatch(part -> part.role() == Part.Role.BOILERPLATE)) {
        leftOut.merge("without a text", 1, Integer::sum);
      } else if (seen.text().length() > longest) {
        findings.fault(0, "an entry of more than " + longest + " characters: " + id);
      } else if (ids.add(id)) {
        findings.entry(id, entry.known(), seen.text(), parts);
      } else {
        findings.fault(0, "duplicate id: " + id + ", the first is kept");
      }
    }

    /// Numbers are counted from 1, drafts and the like included, and so change when the feed moves
    /// on.
    private String id(FeedEntry entry) {
      return entry
          .id()
          .map(Printable::of)
          .filter(id -> id.length() <= LONGEST_ID)
          .orElse(Integer.toString(count));
    }

    /// The reasons in the order of the alphabet, so that two readings say the same.
    void finish() {
      leftOut.forEach((reason, entries) ->
          findings.leaveOut(entries + (entries == 1 ? " entry " : " entries ") + reason));
    }
  }
}
