package footnote.lucene;

import footnote.analysis.Language;
import footnote.article.Passage;
import footnote.lucene.stored.Stored;
import footnote.search.Catalogue;
import footnote.search.Hit;
import footnote.search.Hits;
import footnote.search.PassageIndex;
import footnote.search.PassageQuery;
import footnote.search.Request;
import footnote.search.Statistics;
import footnote.search.Zone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

/// A view of one commit. For any number of threads; holds the commit's files open until it is
/// closed, to be closed once or more.
final class LuceneView implements PassageIndex.View {
  private final Snapshot snapshot;

  /// What the terms of this view's questions were found to have, for evidence and search alike.
  private final Lookup lookup;

  private final Reading reading;
  private final AtomicBoolean closed = new AtomicBoolean();

  /// @param snapshot held by the caller for this view, which lets go of it when it is closed
  /// @param trouble tells what an error means
  LuceneView(Snapshot snapshot, Function<Exception, RuntimeException> trouble) {
    this.snapshot = snapshot;
    this.lookup = new Lookup(snapshot.searcher());
    this.reading = new Reading(trouble);
  }

  /// Reads the index, and tells what an error on the way means: one place for every read of a view.
  /// May be shared by threads; what it remembers is the index's.
  ///
  /// @param trouble makes the exception to be thrown, and remembers damage
  record Reading(Function<Exception, RuntimeException> trouble) {
    /// A piece of work that reads the index.
    interface Work<T> {
      /// What it reads; errors come as Lucene throws them, not yet put in words.
      T result() throws IOException;
    }

    /// The result, or the exception that an error on the way means. Wrong bytes may send Lucene
    /// beyond the end of an array. An error that is none of these two is one of the program, and is
    /// thrown on.
    <T> T of(Work<T> work) {
      try {
        return work.result();
      } catch (IOException | IndexOutOfBoundsException e) {
        throw trouble.apply(e);
      }
    }
  }

  /// A question without a term that stands somewhere finds nothing, and Lucene isn't asked.
  @Override
  public Hits search(PassageQuery query) {
    return reading.of(() -> query.wordings().isEmpty() ? Hits.NONE : find(query));
  }

  /// Finds in three steps: the best passages by score, their features, the places of the terms in
  /// them. What is costly is done for few: a score for all that match, features for the best,
  /// places for these alone.
  private Hits find(PassageQuery query) throws IOException {
    BooleanQuery.Builder words = new QuestionQuery(snapshot, lookup).of(query);
    Request request = query.request();
    ArticleFilter filter = new ArticleFilter(snapshot, request.filters());
    int undated = request.filters().dated() ? undated(words.build(), filter) : 0;
    filter.allowed().ifPresent(allowed -> words.add(allowed, Occur.FILTER));
    List<Found> best = new TopPassages(snapshot).best(words.build(), request.limit());
    return new Hits(new HitReader(snapshot, lookup).read(best, query.wordings()), undated);
  }

  /// How many articles the date filter alone left out: they agree with the words and the names, and
  /// have no date. A search of its own, without scores; only for a question with a date filter.
  private int undated(BooleanQuery words, ArticleFilter filter) throws IOException {
    BooleanQuery both =
        new BooleanQuery.Builder()
            .add(words, Occur.FILTER)
            .add(filter.undated(), Occur.FILTER)
            .build();
    return ArticleKeys.of(snapshot.searcher(), both).length;
  }

  /// Counts deleted passages too, as BM25 does, until the commit that drops them.
  @Override
  public List<Integer> frequencies(Language language, Zone zone, List<String> stems) {
    return reading.of(() -> {
      List<Integer> frequencies = new ArrayList<>(stems.size());
      for (String stem : stems) {
        frequencies.add(lookup.frequency(language, zone, stem));
      }
      return frequencies;
    });
  }

  @Override
  public Statistics statistics() {
    return snapshot.statistics();
  }

  /// Reads what is stored of it; the handle is Lucene's number in this snapshot.
  @Override
  public Passage passage(Hit hit) {
    return reading.of(() -> Stored.passage(snapshot.stored(hit.handle())));
  }

  @Override
  public Catalogue catalogue() {
    return cataloguing();
  }

  /// The catalogue as what it is here, which can tell the hashes of a file's articles too. A new
  /// one for each call, which costs nothing: it keeps nothing.
  LuceneCatalogue cataloguing() {
    return new LuceneCatalogue(snapshot, reading);
  }

  /// What it reads; held open as long as the view is.
  Snapshot snapshot() {
    return snapshot;
  }

  /// Whether this version's analysis made it.
  boolean current() {
    return snapshot.current();
  }

  /// The language most passages are in; [Language#UND] when there are none. The snapshot has them
  /// by how many passages they have.
  Language main() {
    return snapshot.languages().isEmpty()
        ? Language.UND
        : snapshot.languages().getFirst().language();
  }

  /// Lets go of the snapshot once, however often it is called: a second time would close it for
  /// others.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      reading.of(() -> {
        snapshot.reader().decRef();
        return snapshot;
      });
    }
  }
}
