package footnote.lucene;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads one stored value of a document and skips the others: a file's state is not read for its
/// hashes.
final class StoredValue extends StoredFieldVisitor {
  private final String field;

  /// Null until it is met.
  private @Nullable BytesRef value;

  /// @param field of whose values the first is read
  StoredValue(String field) {
    this.field = field;
  }

  /// Stops at the first value found: a document has one of each field. Lucene asks for each field
  /// in the order they were written.
  @Override
  public Status needsField(FieldInfo info) {
    if (value != null) {
      return Status.STOP;
    }
    return info.name.equals(field) ? Status.YES : Status.NO;
  }

  @Override
  public void binaryField(FieldInfo info, byte[] bytes) {
    value = new BytesRef(bytes);
  }

  /// The value that was read.
  ///
  /// @throws CorruptIndexException when the document has none: every document is written with it
  BytesRef value() throws IOException {
    if (value == null) {
      throw new CorruptIndexException("a document lacks its value", field);
    }
    return value;
  }
}
