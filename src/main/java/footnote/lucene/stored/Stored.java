package footnote.lucene.stored;

import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Fault;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.article.Validity;
import footnote.search.FileState;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// How what is shown lies in the index: numbers and strings one after another, in the order they
/// are written here. Not for search, and read only for what is quoted. No field has a name or a
/// length of its own: what is read must be what was written, so that the number of the index's
/// format is counted up when an order changes.
///
/// | value | in order |
/// |---|---|
/// | source | id, title, authors, publisher, date, address, language, last day, superseded |
/// | passage | source, ordinal, whether a note, headings, start, text, [StoredSentences], checksum |
/// | summary | source, number of passages |
/// | file | path, bytes, changed, read, hash, faults (kind, file, line, reason) |
/// | hashes | id and hash of each article |
///
/// A list is its length and its entries; a missing value is an empty string. `changed` and `read`
/// are milliseconds of the epoch, in eight bytes; all other numbers take as many bytes as they
/// need.
///
/// ```java
/// BytesRef bytes = Stored.passage(passage, new ByteWriter());
/// Stored.passage(bytes).equals(passage); // true
/// ```
public final class Stored {
  private Stored() {}

  /// A passage with its source, so that a quote needs one look.
  ///
  /// @param out is emptied; what is returned is good until it is written to again
  public static BytesRef passage(Passage passage, ByteWriter out) {
    source(passage.source(), out);
    out.number(passage.ordinal());
    out.number(passage.note() ? 1 : 0);
    texts(passage.path(), out);
    out.text(passage.anchor().orElse(""));
    out.number(passage.span().start());
    out.text(passage.text());
    StoredSentences.write(passage, out);
    return out.takeSummed();
  }

  /// The passage that was written. Lucene compares the checksum of a file only when the whole of it
  /// is read, so that a byte that has changed since would be quoted: a passage has one of its own.
  ///
  /// @throws CorruptIndexException when the bytes are not as they were written
  public static Passage passage(BytesRef packed) throws CorruptIndexException {
    if (!ByteWriter.isSound(packed)) {
      throw new CorruptIndexException("a passage is not as it was written", "stored");
    }
    ByteArrayDataInput in = input(packed);
    Source source = source(in);
    int ordinal = in.readVInt();
    boolean note = in.readVInt() == 1;
    List<String> path = texts(in);
    Optional<String> anchor = known(ByteWriter.text(in));
    int start = in.readVInt();
    String text = ByteWriter.text(in);
    Span span = new Span(start, start + text.length());
    return new Passage(
        source, ordinal, note, path, anchor, span, text, StoredSentences.read(in, start));
  }

  /// An article's source and how many passages it has.
  public static BytesRef listing(ArticleSummary listing, ByteWriter out) {
    source(listing.source(), out);
    out.number(listing.passages());
    return out.take();
  }

  /// The summary that was written. Without a checksum, unlike a passage: nothing of it is quoted.
  public static ArticleSummary listing(BytesRef packed) {
    ByteArrayDataInput in = input(packed);
    return new ArticleSummary(source(in), in.readVInt());
  }

  /// A source, first of all that has one.
  private static void source(Source source, ByteWriter out) {
    out.text(source.id().value());
    out.text(source.title());
    texts(source.authors(), out);
    out.text(source.publisher().orElse(""));
    out.text(source.published().map(PartialDate::toString).orElse(""));
    out.text(source.url().orElse(""));
    out.text(source.language());
    out.text(source.validity().until().map(PartialDate::toString).orElse(""));
    texts(source.validity().supersedes(), out);
  }

  /// A source, in the order it was written.
  private static Source source(ByteArrayDataInput in) {
    return new Source(
        new ArticleId(ByteWriter.text(in)),
        ByteWriter.text(in),
        texts(in),
        known(ByteWriter.text(in)),
        PartialDate.parse(ByteWriter.text(in)),
        known(ByteWriter.text(in)),
        ByteWriter.text(in),
        new Validity(PartialDate.parse(ByteWriter.text(in)), texts(in)));
  }

  /// What the index knows of a file, faults included.
  public static BytesRef file(FileState file, ByteWriter out) {
    out.text(file.path());
    out.longNumber(file.bytes());
    out.longNumber(file.modified());
    out.longNumber(file.read());
    out.text(file.hash());
    out.number(file.faults().size());
    for (Fault fault : file.faults()) {
      out.constant(fault.kind());
      out.text(fault.file());
      out.number(fault.line());
      out.text(fault.reason());
    }
    return out.take();
  }

  /// The state that was written.
  public static FileState file(BytesRef packed) {
    ByteArrayDataInput in = input(packed);
    return new FileState(
        ByteWriter.text(in),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        ByteWriter.text(in),
        faults(in));
  }

  /// Faults in the order they were met.
  private static List<Fault> faults(ByteArrayDataInput in) {
    int count = ByteWriter.count(in, 4);
    List<Fault> faults = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Fault.Kind kind = ByteWriter.constant(in, Fault.Kind.class);
      faults.add(new Fault(kind, ByteWriter.text(in), in.readVInt(), ByteWriter.text(in)));
    }
    return faults;
  }

  /// The hashes of a file's articles, sorted by id, so that equal ones are equal bytes.
  public static BytesRef hashes(Map<String, String> articles, ByteWriter out) {
    out.number(articles.size());
    new TreeMap<>(articles)
        .forEach((id, hash) -> {
          out.text(id);
          out.text(hash);
        });
    return out.take();
  }

  /// The hashes that were written, by id.
  public static Map<String, String> hashes(BytesRef packed) {
    ByteArrayDataInput in = input(packed);
    Map<String, String> articles = new TreeMap<>();
    for (int left = ByteWriter.count(in, 4); left > 0; left--) {
      articles.put(ByteWriter.text(in), ByteWriter.text(in));
    }
    return articles;
  }

  /// A list of strings: how many, then each.
  private static void texts(List<String> texts, ByteWriter out) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  /// The list that was written.
  private static List<String> texts(ByteArrayDataInput in) {
    int count = ByteWriter.count(in, 2);
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(ByteWriter.text(in));
    }
    return texts;
  }

  /// No value is written as an empty string; none of these can be empty.
  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// Lucene's bytes from where the value begins; the array may hold others before and behind it.
  ///
  /// @param packed isn't changed
  private static ByteArrayDataInput input(BytesRef packed) {
    return new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
  }
}
