package footnote.lucene;

import footnote.lucene.stored.PackedFeatures;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/// The documents of a term that are not deleted, in their order. For look-ups by a key, where a
/// search with scores would be too much.
final class Docs {
  private Docs() {}

  /// A look at one of them, by its segment and its number there.
  private interface Choice {
    /// @param doc its number within the segment
    boolean takes(LeafReaderContext leaf, int doc) throws IOException;
  }

  /// All of them. Costs a step for each document of the term, deleted ones too.
  ///
  /// @return numbers of the searcher's documents, ascending; empty when the term stands nowhere
  static int[] of(IndexSearcher searcher, Term term) throws IOException {
    return of(searcher, term, (_, _) -> true);
  }

  /// The passages among them whose ordinals lie between two, both included. The ordinal is read
  /// from the passage's features, of which it comes first. A document without features, as an
  /// article's own, is none of them.
  static int[] between(IndexSearcher searcher, Term term, int from, int to) throws IOException {
    return of(
        searcher,
        term,
        (leaf, doc) -> {
          BinaryDocValues layouts = DocValues.getBinary(leaf.reader(), Fields.LAYOUT);
          if (!layouts.advanceExact(doc)) {
            return false;
          }
          int ordinal = PackedFeatures.ordinal(layouts.binaryValue());
          return from <= ordinal && ordinal <= to;
        });
  }

  /// Walks the postings of each segment and leaves out what was deleted since they were written.
  private static int[] of(IndexSearcher searcher, Term term, Choice choice) throws IOException {
    IntStream.Builder docs = IntStream.builder();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = postings.docID();
        if ((live == null || live.get(doc)) && choice.takes(leaf, doc)) {
          docs.add(leaf.docBase + doc);
        }
      }
    }
    return docs.build().toArray();
  }
}
