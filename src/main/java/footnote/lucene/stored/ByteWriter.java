package footnote.lucene.stored;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/// Bytes written one after another into a buffer that grows. Strings are kept to the character,
/// half surrogate pairs included, which UTF-8 can't hold: a quote must equal the text. Used by
/// [Stored] and [PackedFeatures] for the values of documents, one writer for many of them:
///
/// ```java
/// ByteWriter out = new ByteWriter();
/// out.number(3);
/// out.text("port");
/// BytesRef value = out.take(); // and out is empty again
/// ```
///
/// Not thread-safe: each thread that indexes has its own.
public final class ByteWriter extends DataOutput {
  /// Grows and is never made smaller: one writer writes values of like size.
  private byte[] bytes = new byte[1024];

  private int length;

  @Override
  public void writeByte(byte b) {
    bytes = ArrayUtil.grow(bytes, length + 1);
    bytes[length++] = b;
  }

  @Override
  public void writeBytes(byte[] source, int offset, int count) {
    bytes = ArrayUtil.grow(bytes, length + count);
    System.arraycopy(source, offset, bytes, length, count);
    length += count;
  }

  /// A number in one to five bytes, small ones in few: seven bits a byte, the lowest first, the
  /// eighth for "goes on" (Lucene's VInt). Negative ones take five.
  void number(int value) {
    try {
      writeVInt(value);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written", e);
    }
  }

  /// A number in eight bytes.
  void longNumber(long value) {
    try {
      writeLong(value);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written", e);
    }
  }

  /// A constant of an enum.
  ///
  /// @param constant kept by its place among the constants of its type, which is part of the
  ///   index's format: new ones are added at the end, or the number of the format is counted up
  <E extends Enum<E>> void constant(E constant) {
    number(constants(constant.getDeclaringClass()).indexOf(constant));
  }

  /// The constant that [#constant] wrote; an index written by another order gives another.
  ///
  /// @throws IndexOutOfBoundsException when there is none at that place: the bytes are damaged
  static <E extends Enum<E>> E constant(ByteArrayDataInput in, Class<E> type) {
    return constants(type).get(in.readVInt());
  }

  private static <E extends Enum<E>> List<E> constants(Class<E> type) {
    return List.of(type.getEnumConstants());
  }

  /// A text: a byte for how it is written, its length in bytes, its bytes. UTF-8 where that can
  /// hold it.
  void text(String text) {
    boolean utf8 = UnicodeUtil.validUTF16String(text);
    byte[] encoded = utf8 ? text.getBytes(StandardCharsets.UTF_8) : units(text);
    writeByte((byte) (utf8 ? 0 : 1));
    number(encoded.length);
    writeBytes(encoded, 0, encoded.length);
  }

  /// Two bytes a char, for text with half a surrogate pair, as broken files have it.
  ///
  /// @param text any, also one that UTF-8 could hold
  private static byte[] units(String text) {
    byte[] units = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      units[2 * i] = (byte) (text.charAt(i) >>> 8);
      units[2 * i + 1] = (byte) text.charAt(i);
    }
    return units;
  }

  /// How many of something follow; checked before there is room made for them, as damaged bytes may
  /// tell any number.
  ///
  /// @param least bytes that each takes
  /// @throws IndexOutOfBoundsException when fewer bytes follow, or the number is below 0
  static int count(ByteArrayDataInput in, int least) {
    int count = in.readVInt();
    Objects.checkFromIndexSize(in.getPosition(), (long) least * count, in.length());
    return count;
  }

  /// The text that [#text] wrote.
  static String text(ByteArrayDataInput in) {
    boolean utf8 = in.readByte() == 0;
    byte[] encoded = new byte[count(in, 1)];
    in.readBytes(encoded, 0, encoded.length);
    return utf8 ? new String(encoded, StandardCharsets.UTF_8) : ofUnits(encoded);
  }

  /// The text of what [#units] wrote.
  private static String ofUnits(byte[] units) {
    StringBuilder text = new StringBuilder(units.length / 2);
    for (int i = 0; i < units.length; i += 2) {
      text.append((char) ((units[i] & 0xff) << 8 | (units[i + 1] & 0xff)));
    }
    return text.toString();
  }

  /// What was written since the last call, in a buffer that the next write changes.
  BytesRef take() {
    BytesRef taken = new BytesRef(bytes, 0, length);
    length = 0;
    return taken;
  }

  /// The same with a CRC-32C (RFC 3720) of it at the end, in four bytes, by which [#isSound] tells
  /// whether a bit of it has changed since.
  BytesRef takeSummed() {
    try {
      writeInt(sum(bytes, 0, length));
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written", e);
    }
    return take();
  }

  /// Whether bytes that end with their checksum are as they were written.
  static boolean isSound(BytesRef summed) {
    int end = summed.length - Integer.BYTES;
    return end >= 0
        && new ByteArrayDataInput(summed.bytes, summed.offset + end, Integer.BYTES).readInt()
            == sum(summed.bytes, summed.offset, end);
  }

  private static int sum(byte[] bytes, int offset, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, offset, length);
    return (int) sum.getValue();
  }
}
