package footnote.lucene;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads one stored value of a document and skips the others.
final class StoredValue extends StoredFieldVisitor {
  private final String field;
  private @Nullable BytesRef value;

  StoredValue(String field) {
    this.field = field;
  }

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

  BytesRef value() throws IOException {
    if (value == null) {
      throw new CorruptIndexException("a document lacks its value", field);
    }
    return value;
  }
}
