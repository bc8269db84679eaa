package footnote.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.article.Article;
import footnote.article.Part;
import footnote.article.Passage;
import footnote.article.Splitter;
import footnote.lucene.stored.PackedFeatures;
import footnote.lucene.stored.Stored;
import footnote.search.ShortArticles;
import footnote.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;

class PassageDocumentTest {
  private static final String TEXT = "Harbour\n\nThe port reopened. It was early.";

  /// A passage below a heading, or below none.
  private static Passage passage(boolean headed) {
    Part first = new Part(headed ? Part.Role.HEADING : Part.Role.HEAD, new Span(0, 7));
    Part second = new Part(Part.Role.PARAGRAPH, new Span(9, TEXT.length()));
    Article article = new Article(ShortArticles.source("a"), TEXT, List.of(first, second));
    return Splitter.split(article).getFirst();
  }

  private static List<IndexableField> fields(
      PassageDocument document, Passage passage, String name) {
    return StreamSupport.stream(document.of(passage, 7).spliterator(), false)
        .filter(field -> field.name().equals(name))
        .toList();
  }

  private final PassageDocument document =
      new PassageDocument(new Analysis(Language.ENGLISH), Language.ENGLISH);

  @Test
  void holdsThePassageAsItIsShown() throws IOException {
    Passage passage = passage(true);
    assertThat(Stored.passage(fields(document, passage, Fields.STORED).getFirst().binaryValue()))
        .isEqualTo(passage);
  }

  @Test
  void holdsWhatRankingNeedsBesideIt() {
    Passage passage = passage(true);
    var features =
        PackedFeatures.unpack(fields(document, passage, Fields.LAYOUT).getFirst().binaryValue());
    assertThat(features.article()).isEqualTo("a");
    assertThat(features.ordinal()).isZero();
    assertThat(features.sentences().size()).isEqualTo(2);
    assertThat(features.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void completesTheTitleAndTheHeadingIfThereIsOne() {
    assertThat(fields(document, passage(true), Fields.HEADING))
        .extracting(IndexableField::stringValue)
        .containsExactly("title of a\0Title of a", "harbour\0Harbour");
    assertThat(fields(document, passage(false), Fields.HEADING))
        .extracting(IndexableField::stringValue)
        .containsExactly("title of a\0Title of a");
  }

  @Test
  void hasALengthInTheMainLanguageTooWhereItIsInAnother() {
    PassageDocument german = new PassageDocument(new Analysis(Language.GERMAN), Language.ENGLISH);
    assertThat(fields(german, passage(true), "stem.de")).hasSize(1);
    assertThat(fields(german, passage(true), "stem.en")).hasSize(1);
    assertThat(fields(document, passage(true), "stem.en")).hasSize(1);
  }

  @Test
  void isUsedAgainForTheNextPassage() throws IOException {
    Passage first = passage(true);
    IndexableField stored = fields(document, first, Fields.STORED).getFirst();
    fields(document, passage(false), Fields.STORED);
    assertThat(Stored.passage(stored.binaryValue()))
        .as("a document is good until the next one")
        .isEqualTo(passage(false));
  }
}
