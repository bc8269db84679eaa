package footnote.lucene.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Fault;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Validity;
import footnote.search.FileState;
import footnote.search.ShortArticles;
import footnote.text.PartialDate;
import footnote.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class StoredTest {
  private static final Source FULL =
      new Source(
          new ArticleId("news/a.jsonl#7"),
          "The “port”",
          List.of("Ada Lin", "J. Roe"),
          Optional.of("Daily Star"),
          PartialDate.parse("2024-03"),
          Optional.of("https://star.example/port"),
          "en",
          new Validity(PartialDate.parse("2025-12"), List.of("news/old.md", "Rain")));

  private final ByteWriter out = new ByteWriter();

  @Test
  void readsAPassageBack() throws IOException {
    List<Sentence> sentences =
        List.of(new Sentence(new Span(100, 104), 2), new Sentence(new Span(110, 116), 3));
    Passage passage =
        new Passage(
            FULL, 4, true, List.of("Heading"), new Span(100, 116), "One.      Two.  ", sentences);
    assertThat(Stored.passage(Stored.passage(passage, out))).isEqualTo(passage);
  }

  @Test
  void readsNoPassageOfWhichABitHasChanged() {
    Passage passage =
        new Passage(
            FULL,
            4,
            false,
            List.of("Heading"),
            new Span(0, 4),
            "One.",
            List.of(new Sentence(new Span(0, 4), 1)));
    BytesRef bytes = BytesRef.deepCopyOf(Stored.passage(passage, out));
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      BytesRef flipped = BytesRef.deepCopyOf(bytes);
      flipped.bytes[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThatThrownBy(() -> Stored.passage(flipped))
          .as("bit " + bit)
          .isInstanceOf(CorruptIndexException.class);
    }
  }

  @Test
  void readsAnArticleBackWithAndWithoutWhatIsKnownOfIt() {
    for (Source source : List.of(FULL, ShortArticles.source("a.txt"))) {
      ArticleSummary summary = new ArticleSummary(source, 12);
      assertThat(Stored.listing(Stored.listing(summary, out))).isEqualTo(summary);
    }
  }

  @Test
  void readsAFilesStateBack() {
    FileState state =
        new FileState(
            "a.jsonl",
            1L << 40,
            -1,
            Long.MAX_VALUE,
            "",
            List.of(new Fault("a.jsonl", 3, "not JSON"), new Fault("a.jsonl", 0, "torn")));
    assertThat(Stored.file(Stored.file(state, out))).isEqualTo(state);
    Map<String, String> hashes = Map.of("a.jsonl#2", "h2", "a.jsonl#1", "h1");
    assertThat(Stored.hashes(Stored.hashes(hashes, out))).isEqualTo(hashes);
  }
}
