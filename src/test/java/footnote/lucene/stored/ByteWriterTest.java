package footnote.lucene.stored;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.search.Layout;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import footnote.search.Signatures;
import footnote.search.Voices;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteWriterTest {
  private final ByteWriter out = new ByteWriter();

  private static ByteArrayDataInput in(BytesRef bytes) {
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "port", "Zürich 港口", "pair \ud83d\ude00", "lone \ud800", "\udfff\0"})
  void keepsAnyTextToTheCharacter(String text) {
    out.text(text);
    assertThat(ByteWriter.text(in(out.take()))).isEqualTo(text);
  }

  @Test
  void keepsWhatWasWrittenInItsOrder() throws java.io.IOException {
    out.number(300);
    out.longNumber(Long.MIN_VALUE);
    out.text("x".repeat(5_000));
    ByteArrayDataInput in = in(out.take());
    assertThat(in.readVInt()).isEqualTo(300);
    assertThat(in.readLong()).isEqualTo(Long.MIN_VALUE);
    assertThat(ByteWriter.text(in)).hasSize(5_000);
    assertThat(in.eof()).isTrue();
  }

  @Test
  void beginsAnewOnceTaken() {
    out.text("first");
    out.take();
    out.text("second");
    assertThat(ByteWriter.text(in(out.take()))).isEqualTo("second");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "zh"})
  void packsTheFeaturesOfAPassage(String language) {
    Analysis analysis = new Analysis(Language.of(language));
    analysis.read("The port of Lund reopened in 1923. 港口 ships.");
    PassageFeatures features =
        new PassageFeatures(
            "folder/ä.txt",
            700,
            Language.of(language),
            new Layout(
                Positions.of(0, 7, 7),
                List.of(0, 0, 2),
                Positions.of(3),
                List.of(2),
                Positions.of(0, 2),
                Positions.of(1),
                new Voices(List.of(0, 0, 1), Positions.of(2)),
                8),
            Signatures.of(analysis));
    BytesRef packed = BytesRef.deepCopyOf(PackedFeatures.pack(features, out));
    assertThat(PackedFeatures.unpack(packed)).isEqualTo(features);
    assertThat(PackedFeatures.ordinal(packed)).isEqualTo(700);
  }

  @Test
  void unpacksFeaturesWhereverTheyLie() {
    PassageFeatures features =
        new PassageFeatures(
            "a",
            0,
            Language.UND,
            Layout.ofProse(Positions.of(0), 0),
            Signatures.of(new byte[0], 0, 0, false));
    BytesRef packed = PackedFeatures.pack(features, out);
    byte[] among = new byte[packed.length + 20];
    System.arraycopy(packed.bytes, packed.offset, among, 13, packed.length);
    assertThat(PackedFeatures.unpack(new BytesRef(among, 13, packed.length))).isEqualTo(features);
  }
}
