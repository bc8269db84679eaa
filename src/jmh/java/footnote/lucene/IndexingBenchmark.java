package footnote.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A file of articles to an index that answers: read, hashed, cut, analysed, committed, settled.
/// Beside it bare Lucene, which has the same passages in memory: one stored field, analysed for
/// English, one thread, one commit.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class IndexingBenchmark {
  /// Of about 21 passages each.
  @Param("1000")
  int articles;

  private final List<String> texts = new ArrayList<>();
  private Shelves shelves;

  @Setup(Level.Trial)
  public void write() throws IOException {
    shelves = new Shelves(new Prose(), articles);
    shelves.forEachPassage(passage -> texts.add(passage.text()));
  }

  @Setup(Level.Iteration)
  public void clear() {
    Shelves.delete(shelves.place("index"));
  }

  @Benchmark
  public int footnote() {
    try (LuceneIndex index = new LuceneIndex(shelves.place("index"))) {
      return shelves.index(index);
    }
  }

  @Benchmark
  public long bareLucene() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer());
    try (Directory folder = FSDirectory.open(shelves.place("index"));
        IndexWriter writer = new IndexWriter(folder, config)) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.YES));
        writer.addDocument(document);
      }
      return writer.commit();
    }
  }

  @TearDown(Level.Trial)
  public void close() {
    shelves.close();
  }
}
