package footnote.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Collects the keys of the articles that documents are of. Scores are not computed. Lucene may
/// have several segments collected at once: each by a collector of its own, joined at the end.
final class ArticleKeys extends SimpleCollector {
  /// Of one segment or several: an article's passages lie next to each other mostly, but need not.
  private final Set<Long> keys = new HashSet<>();

  /// Of the segment that is being collected.
  private NumericDocValues values = DocValues.emptyNumeric();

  /// Made by the [Keyring] alone, one for each thread that Lucene collects with.
  private ArticleKeys() {}

  /// The keys of the articles that the query matches documents of. Costs one look at a column of
  /// numbers for each document matched, and no score.
  ///
  /// @param searcher of one snapshot
  /// @param query of whatever kind: its matches may be passages or articles
  /// @return each once, ascending, as Lucene's set of numbers wants them
  static long[] of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Keyring());
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    values = DocValues.getNumeric(leaf.reader(), Fields.OF);
  }

  /// A document of a file has no such number and is passed over.
  @Override
  public void collect(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      keys.add(values.longValue());
    }
  }

  /// All that matches is wanted, so that nothing may be skipped for its score.
  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// Makes collectors and joins what they found.
  private static final class Keyring implements CollectorManager<ArticleKeys, long[]> {
    @Override
    public ArticleKeys newCollector() {
      return new ArticleKeys();
    }

    /// Joins what the collectors found; an article whose passages lie in two segments is told once.
    @Override
    public long[] reduce(Collection<ArticleKeys> collectors) {
      long[] all =
          collectors.stream()
              .flatMap(collector -> collector.keys.stream())
              .mapToLong(Long::longValue)
              .distinct()
              .toArray();
      Arrays.sort(all);
      return all;
    }
  }
}
