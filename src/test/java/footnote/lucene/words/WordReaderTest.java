package footnote.lucene.words;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  private final Directory directory = new ByteBuffersDirectory();

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  /// An index of passages, each a segment of its own.
  private DirectoryReader reader(Language language, String... texts) throws IOException {
    Analysis analysis = new Analysis(language);
    String code = language.code();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String text : texts) {
        analysis.read(text);
        Document document = new Document();
        document.add(new Field("stem." + code, analysis.stems(), TextField.TYPE_NOT_STORED));
        document.add(new Field("word." + code, analysis.unlikeStems(), TextField.TYPE_NOT_STORED));
        writer.addDocument(document);
        writer.flush();
      }
      writer.commit();
    }
    return WordReader.open(directory, "stem.", "word.");
  }

  /// Each document that has a term, and where: `0: 1 4`.
  private static List<String> places(DirectoryReader reader, String field, String term)
      throws IOException {
    List<String> places = new ArrayList<>();
    PostingsEnum postings = MultiTerms.getTermPostingsEnum(reader, field, new BytesRef(term));
    while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
      StringBuilder place = new StringBuilder(postings.docID() + ":");
      for (int i = postings.freq(); i > 0; i--) {
        place.append(' ').append(postings.nextPosition());
      }
      places.add(place.toString());
    }
    return places;
  }

  private static int count(DirectoryReader reader, String field, String... words)
      throws IOException {
    return new IndexSearcher(reader).count(new PhraseQuery(field, words));
  }

  @Test
  void findsEveryWordAtItsPositionAndEveryStemAtThatOfItsWord() throws IOException {
    try (DirectoryReader reader =
        reader(Language.ENGLISH, "a gate and two gates", "gates", "a gate")) {
      assertThat(places(reader, "stem.en", "gate")).containsExactly("0: 1 4", "1: 0", "2: 1");
      assertThat(places(reader, "word.en", "gate")).containsExactly("0: 1", "2: 1");
      assertThat(places(reader, "word.en", "gates")).containsExactly("0: 4", "1: 0");
      assertThat(places(reader, "word.en", "lock")).isEmpty();
    }
  }

  @Test
  void countsThePassagesOfAWordWithoutThoseOfItsForms() throws IOException {
    try (DirectoryReader reader = reader(Language.ENGLISH, "gate gate", "gates", "a gate")) {
      assertThat(reader.docFreq(new Term("word.en", "gate"))).isEqualTo(2);
      assertThat(reader.totalTermFreq(new Term("word.en", "gate"))).isEqualTo(3);
      assertThat(reader.docFreq(new Term("stem.en", "gate"))).isEqualTo(3);
    }
  }

  @Test
  void findsPhrasesOfWordsThatWereWrittenAndWordsThatWereNot() throws IOException {
    try (DirectoryReader reader = reader(Language.ENGLISH, "the old gates of the lock")) {
      assertThat(count(reader, "word.en", "old", "gates", "of")).isEqualTo(1);
      assertThat(count(reader, "word.en", "old", "gate", "of")).isZero();
      assertThat(count(reader, "word.en", "gates", "the")).isZero();
      assertThat(count(reader, "stem.en", "old", "gate", "of")).isEqualTo(1);
    }
  }

  @Test
  void joinsAWordOfSeveralStems() throws IOException {
    try (DirectoryReader reader = reader(Language.GERMAN, "schon schön schon", "schön")) {
      assertThat(places(reader, "word.de", "schon")).containsExactly("0: 0 1 2", "1: 0");
      assertThat(reader.docFreq(new Term("word.de", "schon"))).isEqualTo(2);
    }
  }

  @Test
  void listsAllWordsInOrderEachOnce() throws IOException {
    try (DirectoryReader reader = reader(Language.ENGLISH, "old gates of a gate")) {
      List<String> words = new ArrayList<>();
      TermsEnum terms = MultiTerms.getTerms(reader, "word.en").iterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        words.add(term.utf8ToString());
      }
      assertThat(words).containsExactly("a", "gate", "gates", "of", "old");
    }
  }

  @Test
  void knowsAStemThatIsNoWordInNoPassage() throws IOException {
    try (DirectoryReader reader = reader(Language.ENGLISH, "two cities")) {
      assertThat(reader.docFreq(new Term("word.en", "citi"))).isZero();
      assertThat(places(reader, "word.en", "citi")).isEmpty();
      assertThat(count(reader, "word.en", "citi")).isZero();
    }
  }

  @Test
  void readsASegmentWithoutAWordThatWasWritten() throws IOException {
    try (DirectoryReader reader = reader(Language.ENGLISH, "old red", "old gates")) {
      assertThat(places(reader, "word.en", "old")).containsExactly("0: 0", "1: 0");
      assertThat(count(reader, "word.en", "old", "red")).isEqualTo(1);
    }
  }

  @Test
  void hasNoWordsOfALanguageThatNoPassageIsIn() throws IOException {
    try (DirectoryReader reader = reader(Language.ENGLISH, "old red")) {
      assertThat(MultiTerms.getTerms(reader, "word.de")).isNull();
      assertThat(reader.docFreq(new Term("word.de", "old"))).isZero();
    }
  }

  @Test
  void goesForwardOverPassagesThatHaveOtherFormsAlone() throws IOException {
    reader(Language.ENGLISH, "gates", "gate", "gates", "gates gate", "gate").close();
    IndexWriterConfig inOrder = new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy());
    try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
      writer.forceMerge(1);
    }
    try (DirectoryReader reader = WordReader.open(directory, "stem.", "word.")) {
      PostingsEnum gate = reader.leaves().getFirst().reader().postings(new Term("word.en", "gate"));
      assertThat(gate.advance(2)).isEqualTo(3);
      assertThat(gate.freq()).isEqualTo(1);
      assertThat(gate.nextPosition()).isEqualTo(1);
      assertThat(gate.nextDoc()).isEqualTo(4);
      assertThat(gate.nextDoc()).isEqualTo(PostingsEnum.NO_MORE_DOCS);
    }
  }

  @Test
  void givesScoresAsIfItWereNotThere() throws IOException {
    try (DirectoryReader reader = reader(Language.ENGLISH, "old gates", "gate of gates");
        DirectoryReader bare = DirectoryReader.open(directory)) {
      TermQuery query = new TermQuery(new Term("stem.en", "gate"));
      assertThat(new IndexSearcher(reader).search(query, 10).scoreDocs)
          .usingRecursiveComparison()
          .isEqualTo(new IndexSearcher(bare).search(query, 10).scoreDocs);
    }
  }

  @Test
  void followsTheNextCommit() throws IOException {
    try (DirectoryReader first = reader(Language.ENGLISH, "a gate")) {
      reader(Language.ENGLISH, "old gates").close();
      DirectoryReader next = DirectoryReader.openIfChanged(first);
      assertThat(next).isNotNull();
      try (next) {
        assertThat(places(next, "stem.en", "gate")).containsExactly("0: 1", "1: 1");
      }
    }
  }
}
