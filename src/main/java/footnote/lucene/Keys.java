package footnote.lucene;

import footnote.text.Sha256;
import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/// Short keys of ids of any length and content: Lucene takes no term above 32,766 bytes. A key is
/// the first 64 bits of the id's SHA-256; among a million articles two share one with a probability
/// of 1 in 37 million. As a number it filters, as a term it is deleted by.
final class Keys {
  private Keys() {}

  /// The key of an id, by its UTF-16 units: an encoder would take halves of surrogate pairs for one
  /// and the same character.
  static long of(String id) {
    ByteBuffer units = ByteBuffer.allocate(2 * id.length());
    units.asCharBuffer().put(id);
    return ByteBuffer.wrap(Sha256.begin().digest(units.array())).getLong();
  }

  /// A key as a term: eight bytes that sort as the numbers do.
  static BytesRef term(long key) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(key, bytes, 0);
    return new BytesRef(bytes);
  }

  static BytesRef term(String id) {
    return term(of(id));
  }
}
