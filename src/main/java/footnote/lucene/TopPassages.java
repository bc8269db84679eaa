package footnote.lucene;

import footnote.lucene.stored.PackedFeatures;
import footnote.search.PassageFeatures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Finds the best passages for a query. Lucene breaks ties by its document numbers, which tell in
/// what order the index was written; here the same passages are found however that was: of those
/// that tie at the limit all are fetched, and the least by article and ordinal are kept. Ties are
/// common, as copies of one text score alike.
final class TopPassages {
  /// How many more are fetched than asked for, so that a tie at the end seldom takes a second look.
  /// Each costs a place in a heap.
  private static final int SPARE = 4;

  private final Snapshot snapshot;

  /// @param snapshot that is searched
  TopPassages(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The best by BM25, best first; ties by article id, then ordinal.
  ///
  /// @param limit at least 1
  List<Found> best(Query query, int limit) throws IOException {
    return features(fetch(query, limit)).stream().sorted(Found.BEST_FIRST).limit(limit).toList();
  }

  /// At least the best, and all that tie with the last of them: fetches some more than asked for,
  /// and four times as many as long as the last one fetched still ties.
  ///
  /// @return in Lucene's order: by score, then by number
  private ScoreDoc[] fetch(Query query, int limit) throws IOException {
    int all = Math.max(1, snapshot.reader().maxDoc());
    for (long most = (long) limit + SPARE; ; most *= 4) {
      int count = (int) Math.min(most, all);
      ScoreDoc[] docs =
          snapshot.searcher().search(query, new TopScoreDocCollectorManager(count, 1)).scoreDocs;
      if (docs.length < count || count == all || docs[limit - 1].score > docs[count - 1].score) {
        return docs;
      }
    }
  }

  /// Reads the features in the order of the documents, since values can only be read forward.
  private List<Found> features(ScoreDoc[] docs) throws IOException {
    Arrays.sort(docs, Comparator.comparingInt(doc -> doc.doc));
    List<Found> found = new ArrayList<>(docs.length);
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    int next = 0;
    while (next < docs.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[next].doc, leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      BinaryDocValues layouts = DocValues.getBinary(leaf.reader(), Fields.LAYOUT);
      for (; next < docs.length && docs[next].doc < end; next++) {
        found.add(
            new Found(
                docs[next].doc,
                docs[next].score,
                features(layouts, docs[next].doc - leaf.docBase)));
      }
    }
    return found;
  }

  /// The features of one passage of a segment.
  ///
  /// @throws CorruptIndexException when it has none
  static PassageFeatures features(BinaryDocValues layouts, int doc) throws IOException {
    if (!layouts.advanceExact(doc)) {
      throw new CorruptIndexException("a passage lacks its layout", Fields.LAYOUT);
    }
    return PackedFeatures.unpack(layouts.binaryValue());
  }
}
