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
/// bytes for each word, two more for each that the thesaurus has, the article's id; positions as
/// the distance from the one before. [Stored] has what is shown.
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
    words(features.words(), out);
    out.text(features.article());
    return out.take();
  }

  /// The features that [#pack] wrote. All of it is made anew: nothing refers to the bytes, which
  /// Lucene uses again.
  ///
  /// @throws IndexOutOfBoundsException when the bytes are damaged
  public static PassageFeatures unpack(BytesRef packed) {
    ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    int ordinal = in.readVInt();
    Language language = Language.of(ByteWriter.text(in));
    Positions sentences = positions(in);
    List<Integer> leads = numbers(ByteWriter.count(in, 1), in);
    Positions subjects = positions(in);
    List<Integer> subjectWords = numbers(subjects.size(), in);
    Positions steps = positions(in);
    Positions times = positions(in);
    Voices voices = new Voices(numbers(ByteWriter.count(in, 1), in), positions(in));
    int body = in.readVInt();
    Layout layout =
        new Layout(sentences, leads, subjects, subjectWords, steps, times, voices, body);
    boolean inThesaurus = Thesaurus.has(language);
    Signatures words = words(ByteWriter.count(in, 2), inThesaurus, in);
    return new PassageFeatures(ByteWriter.text(in), ordinal, language, layout, words);
  }

  /// The signatures; then, in a language with a thesaurus, a bit for each word that is in it, the
  /// lowest first, and the numbers of these. Values lie in the writer's buffer until a segment is
  /// written: the smaller they are, the fewer segments have to be merged. Of three words of which
  /// the thesaurus has the last: six bytes, `100` in bits, two bytes.
  private static void words(Signatures words, ByteWriter out) {
    byte[] all = words.bytes();
    int signatures = 2 * words.size();
    out.writeBytes(all, 0, signatures);
    for (int from = signatures; from < all.length; from += 2 * Byte.SIZE) {
      int bits = 0;
      for (int i = 0; i < Byte.SIZE && from + 2 * i < all.length; i++) {
        bits |= isNumber(all, from + 2 * i) ? 1 << i : 0;
      }
      out.writeByte((byte) bits);
    }
    for (int at = signatures; at < all.length; at += 2) {
      if (isNumber(all, at)) {
        out.writeBytes(all, at, 2);
      }
    }
  }

  /// Whether the number at a place isn't 0: the thesaurus has the word.
  private static boolean isNumber(byte[] words, int at) {
    return (words[at] | words[at + 1]) != 0;
  }

  /// What [#words(Signatures, ByteWriter)] wrote, with the zeros that it left out.
  ///
  /// @param count how many words there are
  /// @param inThesaurus whether the language has a thesaurus, as it had when they were written
  /// @throws IndexOutOfBoundsException when the bytes are too few
  private static Signatures words(int count, boolean inThesaurus, ByteArrayDataInput in) {
    byte[] all = new byte[(inThesaurus ? 4 : 2) * count];
    in.readBytes(all, 0, 2 * count);
    if (inThesaurus) {
      byte[] bits = new byte[(count + Byte.SIZE - 1) / Byte.SIZE];
      in.readBytes(bits, 0, bits.length);
      for (int i = 0; i < count; i++) {
        if ((bits[i / Byte.SIZE] >> (i % Byte.SIZE) & 1) != 0) {
          in.readBytes(all, 2 * (count + i), 2);
        }
      }
    }
    return Signatures.of(all, 0, count, inThesaurus);
  }

  /// In the order they were written; not sorted, so not as distances.
  ///
  /// @param count how many follow
  private static List<Integer> numbers(int count, ByteArrayDataInput in) {
    List<Integer> numbers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      numbers.add(in.readVInt());
    }
    return numbers;
  }

  /// Each by how far it is behind the one before.
  ///
  /// `3, 5, 90` is written as 3 for how many, and 3, 2, 85: near places take a byte each.
  private static void positions(Positions positions, ByteWriter out) {
    out.number(positions.size());
    int last = 0;
    for (int i = 0; i < positions.size(); i++) {
      out.number(positions.get(i) - last);
      last = positions.get(i);
    }
  }

  /// What [#positions(Positions, ByteWriter)] wrote.
  private static Positions positions(ByteArrayDataInput in) {
    int[] places = new int[ByteWriter.count(in, 1)];
    int last = 0;
    for (int i = 0; i < places.length; i++) {
      last += in.readVInt();
      places[i] = last;
    }
    return Positions.of(places);
  }

  /// The place of a passage in its article, which is all that is read. It comes first for that: no
  /// other number has to be passed over.
  public static int ordinal(BytesRef packed) {
    return new ByteArrayDataInput(packed.bytes, packed.offset, packed.length).readVInt();
  }
}
