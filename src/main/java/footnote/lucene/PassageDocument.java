package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.article.Passage;
import footnote.lucene.stored.ByteWriter;
import footnote.lucene.stored.PackedFeatures;
import footnote.lucene.stored.Stored;
import footnote.search.PassageFeatures;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/// The document that passages of one language become, used again for each: the text is analysed
/// once, and both of its fields are fed from that. Making fields and analyses anew for each passage
/// would cost as much as indexing it. Of one thread.
///
/// A passage without a heading is of another document that lacks that field: an empty one would be
/// completed as a heading of no letters.
final class PassageDocument {
  /// Characters of a heading that completion keeps.
  static final int HEADING_LENGTH = 120;

  /// Blanks and control characters, NUL among them, which parts what is compared from what is
  /// printed.
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  /// Of the passage; gives stems, words and, after reading, the signatures.
  private final Analysis text;

  /// Of what stands above it, which nothing is quoted from.
  private final Analysis head;

  /// What that read last; empty before.
  private String above = "";

  private final ByteWriter packed = new ByteWriter();
  private final Field id = new StringField(Fields.ID, "", Field.Store.NO);
  private final Field of = new StringField(Fields.OF, new BytesRef(), Field.Store.NO);
  private final Field key = new NumericDocValuesField(Fields.OF, 0);
  private final Field title = new StringField(Fields.HEADING, "", Field.Store.NO);
  private final Field heading = new StringField(Fields.HEADING, "", Field.Store.NO);
  private final Field layout = new BinaryDocValuesField(Fields.LAYOUT, new BytesRef());
  private final Field stored = new StoredField(Fields.STORED, new BytesRef());
  private final Document document = new Document();

  /// The same fields and a heading's.
  private final Document headed = new Document();

  /// @param analysis whose rules read the passages, and into whose language's fields they go; what
  ///   it knows of words is used and added to, not itself
  /// @param main the language that has to have a length in every document
  PassageDocument(Analysis analysis, Language main) {
    Language language = analysis.language();
    text = analysis.another();
    head = analysis.another();
    List<Field> fields =
        List.of(
            new StringField(Fields.KIND, Fields.PASSAGE, Field.Store.NO),
            new Field(Fields.stem(language), text.stems(), Fields.WITH_LENGTH),
            new Field(Fields.word(language), text.unlikeStems(), Fields.POSITIONS),
            new Field(Fields.head(language), head.stems(), Fields.FREQUENCIES),
            id,
            of,
            key,
            title,
            layout,
            stored);
    fields.forEach(document::add);
    fields.forEach(headed::add);
    if (language != main) {
      document.add(Fields.wordless(main));
      headed.add(Fields.wordless(main));
    }
    headed.add(heading);
  }

  /// The passage as a document, good until the next one. The text is analysed here, for its
  /// features; when Lucene asks for the words of both fields it gets them from the same analysis.
  ///
  /// @param passage in this document's language
  /// @param article the key of its article
  Iterable<IndexableField> of(Passage passage, long article) {
    text.read(PassageFeatures.read(passage));
    readAbove(passage);
    id.setStringValue(passage.id());
    of.setBytesValue(Keys.term(article));
    key.setLongValue(article);
    layout.setBytesValue(
        BytesRef.deepCopyOf(PackedFeatures.pack(PassageFeatures.of(passage, text), packed)));
    stored.setBytesValue(BytesRef.deepCopyOf(Stored.passage(passage, packed)));
    return passage.heading().isBlank() ? document : headed;
  }

  /// Passages that follow each other mostly have the same above them: that is read once.
  private void readAbove(Passage passage) {
    String now = passage.source().title() + "\n" + String.join("\n", passage.path());
    if (!now.equals(above)) {
      above = now;
      head.read(now);
      title.setStringValue(completed(passage.source().title()));
      heading.setStringValue(completed(passage.heading()));
    }
  }

  /// A title or heading as a term: to be compared, NUL, to be printed. Cut, and on one line.
  ///
  /// @param heading blank for none, which makes a term of nothing but NUL
  static String completed(String heading) {
    String printed = BLANKS.matcher(heading).replaceAll(" ").strip();
    if (printed.length() > HEADING_LENGTH) {
      printed = printed.substring(0, HEADING_LENGTH);
    }
    return printed.toLowerCase(Locale.ROOT) + "\0" + printed;
  }
}
