package footnote.analysis;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// What becomes of a word.
///
/// @param code of the word in a [Lexicon]
/// @param letters the word itself, which nobody changes
/// @param plain the term that the very word is found by; empty where nothing is left of it
/// @param stem the term that any form of it is found by
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
}
