package footnote.lucene;

import footnote.corpus.Passage;
import footnote.search.Filters;
import footnote.search.Hits;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import footnote.search.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A question to its hundred candidates with where its words stand, beside plain Lucene's best ten
/// for the same words.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
public class SearchBenchmark {
  private static final int QUESTIONS = 1000;

  @Param("100000")
  int passages;

  private View view;
  private IndexSearcher plain;
  private List<String> questions;
  private List<BooleanQuery> queries;
  private int next;

  @Setup(Level.Trial)
  public void build() throws IOException {
    Path folder = Files.createTempDirectory("footnote-bench");
    LuceneIndex index = new LuceneIndex(folder.resolve("footnote"));
    Directory bare = FSDirectory.open(folder.resolve("plain"));
    Prose prose = new Prose();
    try (Update update = index.update();
        IndexWriter writer = new IndexWriter(bare, new IndexWriterConfig(new EnglishAnalyzer()))) {
      for (int i = 0; i < passages; ) {
        List<Passage> article = prose.article(i);
        update.put(Prose.article(article), article);
        for (Passage passage : article) {
          Document document = new Document();
          document.add(new TextField("text", passage.text(), Field.Store.YES));
          writer.addDocument(document);
        }
        i += article.size();
      }
      update.commit();
      writer.commit();
    }
    view = index.view();
    plain = new IndexSearcher(DirectoryReader.open(bare));
    plain.setSimilarity(Snapshot.BM25);
    plain.setQueryCache(null);
    ask(prose);
  }

  private void ask(Prose prose) {
    questions = new ArrayList<>();
    queries = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(prose.question());
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      view.search(request(i))
          .terms()
          .terms()
          .forEach(term -> query.add(new TermQuery(new Term("text", term.stem())), Occur.SHOULD));
      queries.add(query.build());
    }
  }

  private Request request(int question) {
    return new Request(questions.get(question), List.of(), List.of(), Filters.NONE, 100);
  }

  private int next() {
    next = (next + 1) % QUESTIONS;
    return next;
  }

  @Benchmark
  public TopDocs plainBestTen() throws IOException {
    return plain.search(queries.get(next()), 10);
  }

  @Benchmark
  public Hits candidates() {
    return view.search(request(next()));
  }
}
