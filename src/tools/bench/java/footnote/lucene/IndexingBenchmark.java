package footnote.lucene;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
/// Beside it bare Lucene, which finds the same passages cut in a file, a line each: one stored
/// field, analysed for English, without its stop words, added by one thread, with as large a
/// buffer, and one commit. Ours are read by one thread and written by one a processor: the CPU
/// time, printed in brackets, has all of them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class IndexingBenchmark {
  /// Of about 21 passages each; retold ones, of 6 or 7.
  @Param("4800")
  int articles;

  /// Files of JSON lines to retell, named as in a class path; if there are none, articles are made
  /// up.
  @Param("")
  String texts;

  private Shelves shelves;
  private Path passages;
  private Duration cpu = Duration.ZERO;

  @Setup(Level.Trial)
  public void write() throws IOException {
    shelves = texts.isEmpty() ? new Shelves(new Prose(), articles) : retold();
    passages = shelves.place("passages.txt");
    List<String> lines = new ArrayList<>();
    shelves.forEachPassage(passage -> lines.add(passage.text().replace('\n', ' ')));
    Files.write(passages, lines);
    System.out.println("# Passages: " + lines.size());
  }

  private Shelves retold() throws IOException {
    Retold retold = new Retold(Stream.of(texts.split(File.pathSeparator)).map(Path::of).toList());
    return new Shelves(file -> retold.jsonLines(file, articles));
  }

  @Setup(Level.Iteration)
  public void clear() {
    Shelves.delete(shelves.place("index"));
    cpu = cpu();
  }

  @TearDown(Level.Iteration)
  public void count() {
    System.out.print("(CPU " + cpu().minus(cpu).toMillis() + " ms) ");
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Benchmark
  public int footnote() {
    try (LuceneIndex index = new LuceneIndex(shelves.place("index"))) {
      return shelves.index(index);
    }
  }

  @Benchmark
  public long bareLucene() throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(SharedWriter.BUFFER_MB);
    try (Directory folder = FSDirectory.open(shelves.place("index"));
        IndexWriter writer = new IndexWriter(folder, config);
        Stream<String> lines = Files.lines(passages)) {
      for (String text : (Iterable<String>) lines::iterator) {
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
