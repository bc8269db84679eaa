package footnote.lucene;

import footnote.analysis.Language;
import footnote.analysis.Thesaurus;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import footnote.search.Signatures;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// How the features of a passage lie in the index, a value beside the passage.
final class PackedFeatures {
  private PackedFeatures() {}

  static BytesRef pack(PassageFeatures features, ByteWriter out) {
    out.number(features.ordinal());
    out.text(features.language().code());
    Positions sentences = features.sentences();
    out.number(sentences.size());
    for (int i = 1; i < sentences.size(); i++) {
      out.number(sentences.get(i) - sentences.get(i - 1));
    }
    out.number(features.leads().size());
    features.leads().forEach(out::number);
    out.number(features.body());
    out.number(features.words().size());
    byte[] words = features.words().bytes();
    out.writeBytes(words, 0, words.length);
    out.text(features.article());
    return out.take();
  }

  static PassageFeatures unpack(BytesRef packed) {
    ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    int ordinal = in.readVInt();
    Language language = Language.of(ByteWriter.text(in));
    Positions sentences = sentences(in);
    List<Integer> leads = leads(in);
    int body = in.readVInt();
    boolean inThesaurus = Thesaurus.has(language);
    int length = in.readVInt();
    Signatures words = Signatures.of(packed.bytes, in.getPosition(), length, inThesaurus);
    in.skipBytes((inThesaurus ? 4L : 2L) * length);
    return new PassageFeatures(
        ByteWriter.text(in), ordinal, language, sentences, leads, body, words);
  }

  private static List<Integer> leads(ByteArrayDataInput in) {
    int count = in.readVInt();
    List<Integer> leads = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      leads.add(in.readVInt());
    }
    return leads;
  }

  private static Positions sentences(ByteArrayDataInput in) {
    int[] starts = new int[in.readVInt()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + in.readVInt();
    }
    return Positions.of(starts);
  }

  /// The place of a passage in its article, which is all that is read.
  static int ordinal(BytesRef packed) {
    return new ByteArrayDataInput(packed.bytes, packed.offset, packed.length).readVInt();
  }
}
