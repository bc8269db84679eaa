package footnote.search;

import footnote.analysis.Analysis;
import footnote.analysis.Thesaurus;
import java.util.Arrays;

/// What an index keeps of each word of a passage, by its position: how it looks, and which word of
/// the thesaurus it is. Immutable; two bytes a word for each.
///
/// It is what lets the ranking see words that are like the question's, names, numbers and times
/// without a look at the text: an engine stores [#bytes] with the passage and gives them back with
/// each hit. Languages without a thesaurus keep no numbers.
///
/// ```java
/// Signatures words = Signatures.of(analysis);
/// Signatures same = Signatures.of(words.bytes(), 0, words.size(), Thesaurus.has(language));
/// ```
public final class Signatures {
  private final byte[] signatures;
  private final byte[] numbers;

  private Signatures(byte[] signatures, byte[] numbers) {
    this.signatures = signatures;
    this.numbers = numbers;
  }

  /// Those of the words of a passage.
  ///
  /// @param analysis after it has read the passage's text
  public static Signatures of(Analysis analysis) {
    byte[] signatures = new byte[2 * analysis.size()];
    byte[] numbers = new byte[Thesaurus.has(analysis.language()) ? signatures.length : 0];
    for (int position = 0; position < analysis.size(); position++) {
      put(analysis.signature(position), position, signatures);
      if (numbers.length > 0) {
        put(analysis.number(position), position, numbers);
      }
    }
    return new Signatures(signatures, numbers);
  }

  /// Big end first, as the bytes of a class file.
  private static void put(int value, int position, byte[] bytes) {
    bytes[2 * position] = (byte) (value >>> 8);
    bytes[2 * position + 1] = (byte) value;
  }

  /// Of what [#bytes] gave.
  ///
  /// @param bytes of which only those of this passage are read, and copied
  /// @param from where they begin in the bytes
  /// @param words how many there are
  /// @param inThesaurus whether the language has a thesaurus, as it had when they were written
  public static Signatures of(byte[] bytes, int from, int words, boolean inThesaurus) {
    int middle = from + 2 * words;
    byte[] numbers = Arrays.copyOfRange(bytes, middle, middle + (inThesaurus ? 2 * words : 0));
    return new Signatures(Arrays.copyOfRange(bytes, from, middle), numbers);
  }

  /// For an index to keep: the signatures, then the numbers, if the language has a thesaurus.
  public byte[] bytes() {
    byte[] bytes = Arrays.copyOf(signatures, signatures.length + numbers.length);
    System.arraycopy(numbers, 0, bytes, signatures.length, numbers.length);
    return bytes;
  }

  /// Words in the passage.
  public int size() {
    return signatures.length / 2;
  }

  /// The [footnote.analysis.WordSignature] of the word at a position, in 16 bits.
  ///
  /// @param position from 0, less than [#size]
  public int signature(int position) {
    return get(signatures, position);
  }

  /// The number of the word at a position in the language's thesaurus; 0 where it isn't there, or
  /// the language has none.
  public int number(int position) {
    return numbers.length == 0 ? 0 : get(numbers, position);
  }

  private static int get(byte[] bytes, int position) {
    return (bytes[2 * position] & 0xff) << 8 | (bytes[2 * position + 1] & 0xff);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signatures same
        && Arrays.equals(signatures, same.signatures)
        && Arrays.equals(numbers, same.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(signatures);
  }

  @Override
  public String toString() {
    return size() + " words";
  }
}
