package footnote.lucene;

import footnote.analysis.Language;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Passage;
import footnote.article.Spelling;
import footnote.search.FileState;
import footnote.search.Filters;
import footnote.search.Hit;
import footnote.search.Hits;
import footnote.search.Mention;
import footnote.search.Occurrences;
import footnote.search.PassageIndex;
import footnote.search.QueryTerms;
import footnote.search.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// A view of one commit.
final class LuceneView implements PassageIndex.View {
  private final Snapshot snapshot;
  private final Function<Exception, RuntimeException> trouble;
  private final AtomicBoolean closed = new AtomicBoolean();

  /// @param snapshot held by the caller for this view, which lets go of it when it is closed
  /// @param trouble tells what an error means
  LuceneView(Snapshot snapshot, Function<Exception, RuntimeException> trouble) {
    this.snapshot = snapshot;
    this.trouble = trouble;
  }

  /// A piece of work that reads the index.
  private interface Work<T> {
    T result() throws IOException;
  }

  private <T> T read(Work<T> work) {
    try {
      return work.result();
    } catch (IOException | IndexOutOfBoundsException e) {
      throw trouble.apply(e);
    }
  }

  @Override
  public Hits search(Request request) {
    return read(() -> find(request));
  }

  private Hits find(Request request) throws IOException {
    QuestionReader.Asked asked = new QuestionReader(snapshot).read(request);
    if (asked.wordings().isEmpty()) {
      return new Hits(List.of(), asked.likely(), 0);
    }
    BooleanQuery.Builder words = new QuestionQuery(snapshot).of(asked.wordings(), request);
    int undated = request.filters().dated() ? undated(words.build(), request) : 0;
    new ArticleFilter(snapshot, request.filters())
        .allowed()
        .ifPresent(allowed -> words.add(allowed, Occur.FILTER));
    List<Candidate> best = new Candidates(snapshot).best(words.build(), request.limit());
    return new Hits(hits(best, asked.wordings()), asked.likely(), undated);
  }

  private int undated(Query words, Request request) throws IOException {
    Query undated = new ArticleFilter(snapshot, request.filters()).undated();
    Query both =
        new BooleanQuery.Builder().add(words, Occur.FILTER).add(undated, Occur.FILTER).build();
    return ArticleKeys.of(snapshot.searcher(), both).length;
  }

  private List<Hit> hits(List<Candidate> best, List<QuestionWording> wordings) throws IOException {
    Map<Integer, Occurrences> places = new Places(snapshot).of(best, wordings);
    Map<Language, QueryTerms> terms = new EnumMap<>(Language.class);
    for (QuestionWording wording : wordings) {
      terms.put(wording.language(), new WrittenNames(wording, best, places).marked());
    }
    List<Hit> hits = new ArrayList<>(best.size());
    for (Candidate candidate : best) {
      PassageFeatures layout = candidate.layout();
      QueryTerms own = terms.get(layout.language());
      Occurrences at = places.get(candidate.doc());
      if (own != null && at != null) {
        hits.add(
            new Hit(
                candidate.doc(), layout.article(), layout.ordinal(), candidate.score(), own, at));
      }
    }
    return hits;
  }

  @Override
  public List<Mention> mentions(String words) {
    return read(() -> new CitedNames(snapshot).in(words));
  }

  @Override
  public boolean has(Filters filters) {
    return read(() -> new ArticleFilter(snapshot, filters).any());
  }

  @Override
  public int count(Filters filters) {
    return read(() -> new ArticleFilter(snapshot, filters).count());
  }

  @Override
  public Passage passage(Hit hit) {
    return read(() -> passage(hit.handle()));
  }

  private Passage passage(int doc) throws IOException {
    return Stored.passage(snapshot.stored(doc));
  }

  private int[] docs(String field, BytesRef term) throws IOException {
    return Docs.of(snapshot.searcher(), new Term(field, term));
  }

  @Override
  public Optional<Passage> passage(String id) {
    return read(() -> {
      List<Passage> passages = new ArrayList<>();
      for (int doc : docs(Fields.ID, new BytesRef(id))) {
        passages.add(passage(doc));
      }
      return passages.stream()
          .min(
              Comparator.comparing((Passage p) -> p.source().id())
                  .thenComparingInt(Passage::ordinal));
    });
  }

  @Override
  public List<Passage> passages(ArticleId article, int from, int to) {
    return read(() -> {
      List<Passage> passages = new ArrayList<>();
      Term key = new Term(Fields.OF, Keys.term(article.value()));
      for (int doc : Docs.between(snapshot.searcher(), key, from, to)) {
        passages.add(passage(doc));
      }
      passages.sort(Comparator.comparingInt(Passage::ordinal));
      return List.copyOf(passages);
    });
  }

  @Override
  public List<ArticleSummary> articles() {
    return read(() -> {
      List<ArticleSummary> articles = new ArrayList<>();
      for (int doc : docs(Fields.KIND, new BytesRef(Fields.ARTICLE))) {
        articles.add(Stored.listing(snapshot.stored(doc)));
      }
      articles.sort(Comparator.comparing(listing -> listing.source().id()));
      return List.copyOf(articles);
    });
  }

  @Override
  public int size() {
    return read(() -> snapshot.count(Fields.ARTICLE));
  }

  @Override
  public int passages() {
    return read(() -> snapshot.count(Fields.PASSAGE));
  }

  /// Whether this version's analysis made it.
  boolean current() {
    return snapshot.current();
  }

  /// The language most passages are in.
  Language main() {
    return snapshot.languages().isEmpty()
        ? Language.UND
        : snapshot.languages().getFirst().language();
  }

  @Override
  public boolean settled() {
    return !snapshot.reader().hasDeletions();
  }

  @Override
  public Map<String, FileState> files() {
    return read(() -> snapshot.current() ? states() : Map.of());
  }

  private Map<String, FileState> states() throws IOException {
    Map<String, FileState> files = new TreeMap<>();
    for (int doc : docs(Fields.KIND, new BytesRef(Fields.FILE))) {
      FileState file = Stored.file(snapshot.stored(doc));
      files.put(file.path(), file);
    }
    return files;
  }

  /// For each article of a file a hash of all that was indexed of it.
  Map<String, String> hashes(String path) {
    return read(() -> {
      for (int doc : docs(Fields.key(Fields.FILE), Keys.term(path))) {
        return Stored.hashes(snapshot.stored(doc, Fields.HASHES));
      }
      return Map.of();
    });
  }

  @Override
  public List<String> headings(String prefix, int limit) {
    return read(() -> new Headings(snapshot).beginning(prefix, limit));
  }

  @Override
  public List<Spelling> spellings(QueryTerms terms) {
    return read(() -> new Spellings(snapshot).of(terms));
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      read(() -> {
        snapshot.reader().decRef();
        return snapshot;
      });
    }
  }
}
