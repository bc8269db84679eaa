package footnote.lucene.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.search.Layout;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import footnote.search.Signatures;
import footnote.search.Voices;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFeaturesTest {
  private static PassageFeatures features(Language language, String text, int... sentences) {
    Analysis analysis = new Analysis(language);
    analysis.read(text);
    return new PassageFeatures(
        "odd\ud800/" + language,
        70_000,
        language,
        new Layout(
            Positions.of(sentences),
            List.of(0, 0),
            Positions.of(2),
            List.of(1),
            Positions.of(1),
            Positions.of(0),
            new Voices(List.of(0, 0), Positions.of(0)),
            analysis.size()),
        Signatures.of(analysis));
  }

  private static BytesRef packed(PassageFeatures features) {
    return BytesRef.deepCopyOf(PackedFeatures.pack(features, new ByteWriter()));
  }

  @ParameterizedTest
  @EnumSource
  void readsBackWhatItWrote(Language language) {
    PassageFeatures features =
        features(language, "The 2 physicians met in Lund. They left in May 1923.", 0, 6);
    assertThat(PackedFeatures.unpack(packed(features))).isEqualTo(features);
  }

  @Test
  void tellsDamageOrReadsOnWhateverByteIsWrong() {
    BytesRef sound = packed(features(Language.ENGLISH, "The 2 physicians met in Lund.", 0));
    Set<Class<?>> thrown = new HashSet<>();
    for (int at = 0; at < sound.length; at++) {
      for (int value = 0; value < 256; value++) {
        BytesRef damaged = BytesRef.deepCopyOf(sound);
        damaged.bytes[damaged.offset + at] = (byte) value;
        try {
          PackedFeatures.unpack(damaged);
        } catch (RuntimeException e) {
          thrown.add(
              e instanceof IndexOutOfBoundsException
                  ? IndexOutOfBoundsException.class
                  : e.getClass());
        }
      }
    }
    assertThat(thrown).containsExactly(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 16, 17, 100})
  void readsBackHoweverManyWordsTheThesaurusHas(int words) {
    PassageFeatures features = features(Language.ENGLISH, "physician qwrtz ".repeat(words), 0);
    assertThat(PackedFeatures.unpack(packed(features))).isEqualTo(features);
  }

  @Test
  void takesNoRoomForNumbersOfWordsThatTheThesaurusLacks() {
    int known = packed(features(Language.ENGLISH, "physician ".repeat(80), 0)).length;
    int unknown = packed(features(Language.ENGLISH, "qwrtz ".repeat(80), 0)).length;
    assertThat(known - unknown).isEqualTo(2 * 80);
  }

  @Test
  void readsBackAPassageWithoutWords() {
    PassageFeatures features = features(Language.UND, "…", 0);
    assertThat(PackedFeatures.unpack(packed(features))).isEqualTo(features);
  }

  @Test
  void tellsTheOrdinalByItself() {
    assertThat(PackedFeatures.ordinal(packed(features(Language.ENGLISH, "A port.", 0))))
        .isEqualTo(70_000);
  }

  @Test
  void readsFromWhereItsBytesBegin() {
    PassageFeatures features = features(Language.ENGLISH, "A port.", 0);
    BytesRef packed = packed(features);
    byte[] among = new byte[packed.length + 20];
    System.arraycopy(packed.bytes, packed.offset, among, 10, packed.length);
    assertThat(PackedFeatures.unpack(new BytesRef(among, 10, packed.length))).isEqualTo(features);
  }

  @Test
  void failsOnBytesThatAreTooFew() {
    BytesRef packed = packed(features(Language.ENGLISH, "A port of ships.", 0));
    BytesRef torn = new BytesRef(Arrays.copyOf(packed.bytes, 5));
    assertThatThrownBy(() -> PackedFeatures.unpack(torn)).isInstanceOf(RuntimeException.class);
  }
}
