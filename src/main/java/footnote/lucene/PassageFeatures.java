package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.analysis.Thesaurus;
import footnote.article.Passage;
import footnote.article.Sentence;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// What ranking needs of a passage beside its postings, read without touching its text.
///
/// @param sentences the position at which each sentence begins, the first 0
/// @param sketches two bytes for each word of the passage
/// @param numbers two bytes for each word: its number in the language's thesaurus; none where there
///   is no thesaurus
@SuppressWarnings("ArrayRecordComponent") // read by the hundred for each question
record PassageFeatures(
    String article,
    int ordinal,
    Language language,
    int[] sentences,
    byte[] sketches,
    byte[] numbers) {

  /// @param analysis after it has read the passage's text
  static BytesRef pack(Passage passage, Analysis analysis, ByteWriter out) {
    out.number(passage.ordinal());
    out.text(analysis.language().code());
    List<Sentence> sentences = passage.sentences();
    out.number(sentences.size());
    int last = 0;
    for (int i = 1; i < sentences.size(); i++) {
      int start = sentences.get(i).span().start() - passage.span().start();
      int position = Math.max(last, analysis.positionAt(start));
      out.number(position - last);
      last = position;
    }
    words(analysis, out);
    out.text(passage.source().id().value());
    return out.take();
  }

  private static void words(Analysis analysis, ByteWriter out) {
    out.number(analysis.size());
    for (int word = 0; word < analysis.size(); word++) {
      twoBytes(analysis.sketch(word), out);
    }
    if (Thesaurus.has(analysis.language())) {
      for (int word = 0; word < analysis.size(); word++) {
        twoBytes(analysis.number(word), out);
      }
    }
  }

  private static void twoBytes(int value, ByteWriter out) {
    out.writeByte((byte) (value >>> 8));
    out.writeByte((byte) value);
  }

  static PassageFeatures of(BytesRef packed) {
    ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    int ordinal = in.readVInt();
    Language language = Language.of(ByteWriter.text(in));
    int[] sentences = new int[in.readVInt()];
    for (int i = 1; i < sentences.length; i++) {
      sentences[i] = sentences[i - 1] + in.readVInt();
    }
    byte[] sketches = new byte[2 * in.readVInt()];
    in.readBytes(sketches, 0, sketches.length);
    byte[] numbers = new byte[Thesaurus.has(language) ? sketches.length : 0];
    in.readBytes(numbers, 0, numbers.length);
    return new PassageFeatures(
        ByteWriter.text(in), ordinal, language, sentences, sketches, numbers);
  }

  /// Words in the passage.
  int length() {
    return sketches.length / 2;
  }

  /// The sketch of the word at a position.
  int sketch(int position) {
    return twoBytes(sketches, position);
  }

  /// The number of the word at a position in the language's thesaurus, which it must have; 0 if it
  /// isn't there.
  int number(int position) {
    return twoBytes(numbers, position);
  }

  private static int twoBytes(byte[] bytes, int position) {
    return (bytes[2 * position] & 0xff) << 8 | (bytes[2 * position + 1] & 0xff);
  }
}
