package footnote.lucene;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// A commit as a Lucene to come may write it: the version in its header is higher, and its checksum
/// is right.
final class NewerLucene {
  /// Bytes of the header before the version: a magic number, the length of the codec's name,
  /// `segments`.
  private static final int VERSION_AT = 4 + 1 + "segments".length();

  private NewerLucene() {}

  static byte[] commit(byte[] commit) {
    ByteBuffer bytes = ByteBuffer.wrap(commit.clone());
    bytes.putInt(VERSION_AT, 1000);
    CRC32 checksum = new CRC32();
    checksum.update(bytes.array(), 0, commit.length - Long.BYTES);
    bytes.putLong(commit.length - Long.BYTES, checksum.getValue());
    return bytes.array();
  }
}
