package footnote.analysis;

import java.util.Arrays;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/// What becomes of a word.
///
/// @param code of the word in a [Lexicon]
/// @param letters the word itself, which nobody changes
/// @param plain the term that the very word is found by; empty where nothing is left of it
/// @param stem the term that any form of it is found by
/// @param packed the stem once more, as [#packed(BytesRef)] has it
/// @param signature its [WordSignature] in small letters
/// @param number that of its stem in the language's [Thesaurus], 0 if it isn't there
/// @param usual whether it is written as words are: see [Compounds#isUsual]
/// @param own whether both terms are the same
@SuppressWarnings("ArrayRecordComponent") // compared with the tokenizer's own buffer
record Forms(
    long code,
    char[] letters,
    BytesRef plain,
    BytesRef stem,
    long packed,
    int signature,
    int number,
    boolean usual,
    boolean own) {
  /// Whether they are the forms of a word.
  ///
  /// @param code of the word
  /// @param word a buffer that begins with it
  /// @param length of the word: the tokenizer's buffer is mostly longer
  boolean areOf(long code, char[] word, int length) {
    return this.code == code
        && (code >= 0
            || (letters.length == length && Arrays.equals(letters, 0, length, word, 0, length)));
  }

  /// A term of up to eight bytes as a number, the first byte the lowest; 0 for others and for none.
  static long packed(BytesRef term) {
    long packed = 0;
    for (int i = term.length - 1; i >= 0; i--) {
      packed = packed << 8 | (term.bytes[term.offset + i] & 0xff);
    }
    return term.length <= 8 && length(packed) == term.length ? packed : 0;
  }

  private static int length(long packed) {
    return 8 - (Long.numberOfLeadingZeros(packed) >> 3);
  }

  /// The stem for an index to take. Most are unpacked into this buffer: their bytes lie elsewhere
  /// in memory than what is known of the word, and fetching them takes longer than all else.
  ///
  /// @param room of eight bytes, which the next one may overwrite
  BytesRef stem(BytesRef room) {
    if (packed == 0) {
      return stem;
    }
    BitUtil.VH_LE_LONG.set(room.bytes, 0, packed);
    room.length = length(packed);
    return room;
  }
}
