package footnote.lucene.stored;

import footnote.analysis.Language;
import footnote.analysis.Thesaurus;
import footnote.search.Layout;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import footnote.search.Signatures;
import footnote.search.Voices;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// How the features of a passage lie in the index, a value beside the passage (Lucene's binary doc
/// values): read for each passage that scores well, where a stored value would have to be
/// decompressed. In order: the ordinal, the language, where each sentence begins, the layout, two
/// or four bytes for each word, the article's id; positions as the distance from the one before.
/// [Stored] has what is shown.
public final class PackedFeatures {
  private PackedFeatures() {}

  /// The features as bytes.
  ///
  /// @param out is emptied, and its buffer is what is returned: copy it before the next use
  /// @return good until `out` is written to again
  public static BytesRef pack(PassageFeatures features, ByteWriter out) {
    out.number(features.ordinal());
    out.text(features.language().code());
    positions(features.sentences(), out);
    Layout layout = features.layout();
    out.number(layout.leads().size());
    layout.leads().forEach(out::number);
    positions(layout.subjects(), out);
    layout.subjectWords().forEach(out::number);
    positions(layout.steps(), out);
    positions(layout.times(), out);
    out.number(layout.voices().named().size());
    layout.voices().named().forEach(out::number);
    positions(layout.voices().speech(), out);
    out.number(layout.body());
    out.number(features.words().size());
    byte[] words = features.words().bytes();
    out.writeBytes(words, 0, words.length);
    out.text(features.article());
    return out.take();
  }

  /// The features that [#pack] wrote.
  ///
  /// @throws IndexOutOfBoundsException when the bytes are damaged
  public static PassageFeatures unpack(BytesRef packed) {
    ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    int ordinal = in.readVInt();
    Language language = Language.of(ByteWriter.text(in));
    Positions sentences = positions(in);
    List<Integer> leads = numbers(in.readVInt(), in);
    Positions subjects = positions(in);
    List<Integer> subjectWords = numbers(subjects.size(), in);
    Positions steps = positions(in);
    Positions times = positions(in);
    Voices voices = new Voices(numbers(in.readVInt(), in), positions(in));
    int body = in.readVInt();
    Layout layout =
        new Layout(sentences, leads, subjects, subjectWords, steps, times, voices, body);
    boolean inThesaurus = Thesaurus.has(language);
    int length = in.readVInt();
    Signatures words = Signatures.of(packed.bytes, in.getPosition(), length, inThesaurus);
    in.skipBytes((inThesaurus ? 4L : 2L) * length);
    return new PassageFeatures(ByteWriter.text(in), ordinal, language, layout, words);
  }

  /// @param count how many follow
  private static List<Integer> numbers(int count, ByteArrayDataInput in) {
    List<Integer> numbers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      numbers.add(in.readVInt());
    }
    return numbers;
  }

  /// Each by how far it is behind the one before.
  private static void positions(Positions positions, ByteWriter out) {
    out.number(positions.size());
    int last = 0;
    for (int i = 0; i < positions.size(); i++) {
      out.number(positions.get(i) - last);
      last = positions.get(i);
    }
  }

  private static Positions positions(ByteArrayDataInput in) {
    int[] places = new int[in.readVInt()];
    int last = 0;
    for (int i = 0; i < places.length; i++) {
      last += in.readVInt();
      places[i] = last;
    }
    return Positions.of(places);
  }

  /// The place of a passage in its article, which is all that is read.
  public static int ordinal(BytesRef packed) {
    return new ByteArrayDataInput(packed.bytes, packed.offset, packed.length).readVInt();
  }
}
