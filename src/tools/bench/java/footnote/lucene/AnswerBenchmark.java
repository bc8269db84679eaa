package footnote.lucene;

import footnote.analysis.Analyses;
import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.article.Passage;
import footnote.question.Question;
import footnote.ranking.Candidates;
import footnote.ranking.EvidenceSearch;
import footnote.search.Filters;
import footnote.search.PassageIndex.View;
import footnote.search.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A question to its answer, and to its hundred candidates on the way, beside plain Lucene's best
/// ten for the same words: one field of the same stems of the same passages, in as many segments.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx128m", "-XX:+UseSerialGC"}) // as the launcher has it
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 4)
public class AnswerBenchmark {
  private static final int QUESTIONS = 1000;

  /// Of about 21 passages each.
  @Param("4800")
  int articles;

  private final List<String> questions = new ArrayList<>();
  private final List<BooleanQuery> queries = new ArrayList<>();
  private Shelves shelves;
  private LuceneIndex index;
  private View view;
  private EvidenceSearch search;
  private Answerer answerer;
  private Directory plainFolder;
  private IndexSearcher plain;
  private int next;

  @Setup(Level.Trial)
  public void build() throws IOException {
    Prose prose = new Prose();
    shelves = new Shelves(prose, articles);
    index = new LuceneIndex(shelves.place("footnote"));
    System.out.println("# Passages: " + shelves.index(index));
    view = index.view();
    search = new EvidenceSearch(view, new Analyses());
    answerer = new Answerer(index, Answerer.Ranking.EVIDENCE);
    buildPlain();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(prose.question());
      queries.add(plainQuery(i));
    }
  }

  private void buildPlain() throws IOException {
    plainFolder = FSDirectory.open(shelves.place("plain"));
    Analysis analysis = new Analysis(Language.ENGLISH);
    try (IndexWriter writer =
        new IndexWriter(plainFolder, new IndexWriterConfig().setSimilarity(Snapshot.BM25))) {
      shelves.forEachPassage(passage -> add(passage, analysis, writer));
      writer.forceMerge(2);
    }
    plain = new IndexSearcher(DirectoryReader.open(plainFolder));
    plain.setSimilarity(Snapshot.BM25);
    plain.setQueryCache(null);
  }

  private static void add(Passage passage, Analysis analysis, IndexWriter writer) {
    analysis.read(passage.text());
    Document document = new Document();
    document.add(new Field("text", analysis.stems(), Fields.WITH_LENGTH));
    document.add(new StoredField("stored", passage.text()));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BooleanQuery plainQuery(int question) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    search
        .search(request(question))
        .question()
        .terms()
        .forEach(term -> query.add(new TermQuery(new Term("text", term.stem())), Occur.SHOULD));
    return query.build();
  }

  private Request request(int question) {
    String words = Question.parse(questions.get(question)).words();
    return new Request(words, List.of(), List.of(), Filters.NONE, 100);
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
  public Candidates candidates() {
    return search.search(request(next()));
  }

  @Benchmark
  public Answer answer() {
    return answerer.answer(Question.parse(questions.get(next())), 3);
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    view.close();
    index.close();
    plain.getIndexReader().close();
    plainFolder.close();
    shelves.close();
  }
}
