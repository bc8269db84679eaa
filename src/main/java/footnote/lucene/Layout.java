package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.corpus.Passage;
import footnote.corpus.Sentence;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// What ranking needs of a passage beside its postings, read without touching its text.
///
/// @param length words in the passage
/// @param sentences the position at which each sentence begins, the first 0
@SuppressWarnings("ArrayRecordComponent") // read by the hundred for each question
record Layout(String article, int ordinal, Language language, int length, int[] sentences) {

  /// @param analysis after it has read the passage's text
  static BytesRef pack(Passage passage, Analysis analysis, Packed out) {
    out.number(passage.ordinal());
    out.text(analysis.language().code());
    out.number(analysis.size());
    List<Sentence> sentences = passage.sentences();
    out.number(sentences.size());
    int last = 0;
    for (int i = 1; i < sentences.size(); i++) {
      int start = sentences.get(i).span().start() - passage.span().start();
      int position = Math.max(last, analysis.positionAt(start));
      out.number(position - last);
      last = position;
    }
    out.text(passage.source().id().value());
    return out.take();
  }

  static Layout of(BytesRef packed) {
    ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    int ordinal = in.readVInt();
    Language language = Language.of(Packed.text(in));
    int length = in.readVInt();
    int[] sentences = new int[in.readVInt()];
    for (int i = 1; i < sentences.length; i++) {
      sentences[i] = sentences[i - 1] + in.readVInt();
    }
    return new Layout(Packed.text(in), ordinal, language, length, sentences);
  }
}
