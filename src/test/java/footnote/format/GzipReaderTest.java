package footnote.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the-storm.txt.gz|It rained.",
        "the-storm.md.gz|*It* rained.",
        "the-storm.HTML.GZ|<p>It rained.</p>"
      })
  void readsATextAsWhatItHolds(String name, String content) {
    Read read = Read.of(name, packed(content), CorpusLimits.usual());

    assertThat(read.shown()).containsExactly("paragraph: It rained.");
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void namesAnArticleAfterItsFileAsIfItWereNotPacked() {
    assertThat(Title.ofFile("a/the-storm.txt.gz")).isEqualTo("The storm");
    assertThat(Title.dateOfFile("2021-02-09-snow.md.gz")).hasToString("Optional[2021-02-09]");
  }

  @Test
  void readsPackedEntriesWithTheirIds() {
    byte[] file =
        packed(
            """
            {"_id": "1", "text": "It rained."}
            {"_id": "2", "text": "It poured."}
            """);

    assertThat(Read.of("a.jsonl.gz", file, CorpusLimits.usual()).articles())
        .extracting(
            article -> article.source().id().value(), article -> article.source().id().file())
        .containsExactly(tuple("a.jsonl.gz#1", "a.jsonl.gz"), tuple("a.jsonl.gz#2", "a.jsonl.gz"));
  }

  @Test
  void saysThatAFileIsTruncated() {
    byte[] whole = packed("It rained for a week, and nobody knew why.");

    assertThat(
            Read.of("a.txt.gz", Arrays.copyOf(whole, whole.length - 12), CorpusLimits.usual())
                .reasons())
        .containsExactly("0 is truncated");
    assertThat(Read.of("a.txt.gz", new byte[0], CorpusLimits.usual()).reasons())
        .containsExactly("0 is truncated");
  }

  @Test
  void saysThatAFileIsDamagedOrNotPackedAtAll() {
    byte[] damaged = packed("It rained for a week, and nobody knew why.");
    damaged[damaged.length - 6] ^= 1;

    assertThat(Read.of("a.txt.gz", damaged, CorpusLimits.usual()).reasons())
        .containsExactly("0 is damaged");
    assertThat(Read.of("a.txt.gz", "It rained.").reasons())
        .containsExactly("0 is not what its name says: not packed with gzip");
  }

  @Test
  void unpacksNoBomb() {
    byte[] bomb = bomb(200 << 20);

    assertThat(bomb).hasSizeLessThan(300_000);
    assertThat(Read.of("a.jsonl.gz", bomb, CorpusLimits.usual()).reasons())
        .last()
        .isEqualTo("0 unpacks to more than 128 MiB");
    assertThat(Read.of("a.txt.gz", bomb, CorpusLimits.usual()).reasons())
        .containsExactly("0 larger than 64 MiB");
  }

  private static byte[] packed(String content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bomb(int size) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) '\n');
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < size; i += spaces.length) {
        gzip.write(spaces);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
