package footnote.lucene.stored;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.article.Lead;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.search.ShortArticles;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class StoredSentencesTest {
  private static final Optional<Lead> HEADER =
      Optional.of(new Lead(Lead.Kind.HEADER, new Span(0, 9), "Town|Port"));

  private static Passage passage(int start, List<Sentence> sentences) {
    int end = sentences.getLast().span().end();
    return new Passage(
        ShortArticles.source("a"),
        0,
        false,
        List.of(),
        new Span(start, end),
        "x".repeat(end - start),
        sentences);
  }

  private static BytesRef written(Passage passage) {
    ByteWriter out = new ByteWriter();
    StoredSentences.write(passage, out);
    return BytesRef.deepCopyOf(out.take());
  }

  private static List<Sentence> read(BytesRef bytes, int start) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    List<Sentence> sentences = StoredSentences.read(in, start);
    assertThat(in.eof()).as("all of it is read").isTrue();
    return sentences;
  }

  private static Sentence row(int start, int end, int page) {
    return new Sentence(
        new Span(start, end),
        page,
        Sentence.Kind.ROW,
        HEADER,
        Optional.of(new Place(Place.Kind.SHEET, "Sheet " + page)));
  }

  @Test
  void readsBackSentencesOfEveryKind() {
    List<Sentence> sentences =
        List.of(
            new Sentence(new Span(100, 104), 2),
            row(105, 130, 3),
            new Sentence(
                new Span(131, 400),
                4,
                Sentence.Kind.ITEM,
                Optional.of(new Lead(Lead.Kind.INTRO, new Span(100, 104), "Two:")),
                Optional.empty()),
            new Sentence(
                new Span(402, 403),
                0,
                Sentence.Kind.CODE,
                Optional.empty(),
                Optional.of(new Place(Place.Kind.PAGE, "xii")),
                Sentence.Piece.MIDDLE));
    assertThat(read(written(passage(100, sentences)), 100)).isEqualTo(sentences);
  }

  @Test
  void writesWhatRowsShareOnce() {
    List<Sentence> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(row(10 + 20 * i, 29 + 20 * i, 1));
    }
    BytesRef bytes = written(passage(10, rows));
    assertThat(read(bytes, 10)).isEqualTo(rows);
    assertThat(bytes.utf8ToString()).containsOnlyOnce("Town|Port").containsOnlyOnce("Sheet 1");
    assertThat(bytes.length).as("six bytes a row").isLessThan(6 * 100 + 40);
  }
}
