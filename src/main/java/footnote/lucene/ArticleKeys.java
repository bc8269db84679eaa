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

/// Collects the keys of the articles that documents are of.
final class ArticleKeys extends SimpleCollector {
  private final Set<Long> keys = new HashSet<>();
  private NumericDocValues values = DocValues.emptyNumeric();

  private ArticleKeys() {}

  /// The keys, each once, ascending.
  static long[] of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Keyring());
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    values = DocValues.getNumeric(leaf.reader(), Fields.OF);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      keys.add(values.longValue());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  private static final class Keyring implements CollectorManager<ArticleKeys, long[]> {
    @Override
    public ArticleKeys newCollector() {
      return new ArticleKeys();
    }

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
