package footnote.lucene;

import footnote.analysis.Analyses;
import footnote.search.PassageIndex;
import footnote.search.Statistics;
import footnote.search.Statistics.Spoken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;

/// One commit of the index, open for reading: shared by all views of it, and closed with the last
/// of them. Or a commit of each of several indexes, which Lucene then reads as one: [JointIndex].
///
/// Lucene's cache of queries is off: questions differ, and one that comes again would be scored no
/// faster by it, since it keeps only what is not scored.
///
/// @param statistics what is in it
/// @param current whether it was made by this version's analysis
/// @param mark which commit it is
/// @param analyses to read its questions with
record Snapshot(
    IndexReader reader,
    IndexSearcher searcher,
    Statistics statistics,
    boolean current,
    Commit.Mark mark,
    Analyses analyses) {
  /// The formula of Robertson & Zaragoza 2009 as Lucene has it, with the contract's two numbers; at
  /// indexing it writes a text's length in one byte.
  static final BM25Similarity BM25 =
      new BM25Similarity(PassageIndex.SATURATION, PassageIndex.LENGTH);

  /// Of a reader that is open; counts what is in it once.
  ///
  /// @param mark which commit it is, read before it was opened
  static Snapshot of(IndexReader reader, boolean current, Commit.Mark mark) throws IOException {
    return of(reader, current, mark, new Analyses());
  }

  /// The same with analyses that others read questions with too.
  static Snapshot of(IndexReader reader, boolean current, Commit.Mark mark, Analyses analyses)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(BM25);
    searcher.setQueryCache(null);
    return new Snapshot(reader, searcher, statistics(reader, searcher), current, mark, analyses);
  }

  /// Documents that were deleted and not merged away count as there; until then it is not settled.
  private static Statistics statistics(IndexReader reader, IndexSearcher searcher)
      throws IOException {
    return new Statistics(
        count(searcher, Fields.ARTICLE),
        count(searcher, Fields.PASSAGE),
        languages(reader, searcher),
        !reader.hasDeletions());
  }

  /// The languages that passages are in, the one of most passages first.
  List<Spoken> languages() {
    return statistics.languages();
  }

  /// Those that have a field of stems with a passage in it.
  private static List<Spoken> languages(IndexReader reader, IndexSearcher searcher)
      throws IOException {
    List<Spoken> languages = new ArrayList<>();
    for (String field : FieldInfos.getIndexedFields(reader)) {
      CollectionStatistics statistics =
          Fields.isStem(field) ? searcher.collectionStatistics(field) : null;
      if (statistics != null) {
        languages.add(new Spoken(Fields.language(field), (int) statistics.docCount()));
      }
    }
    languages.sort(
        Comparator.comparingInt(Spoken::passages)
            .reversed()
            .thenComparing(spoken -> spoken.language().code()));
    return List.copyOf(languages);
  }

  /// How many documents of a kind there are, by the term's own count where nothing was deleted.
  private static int count(IndexSearcher searcher, String kind) throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.KIND, kind)));
  }

  /// What is stored of a document under [Fields#STORED].
  ///
  /// @param doc its number in this snapshot
  BytesRef stored(int doc) throws IOException {
    return stored(doc, Fields.STORED);
  }

  /// What is stored of a document in one field; the others are skipped, not read.
  BytesRef stored(int doc, String field) throws IOException {
    StoredValue visitor = new StoredValue(field);
    searcher.storedFields().document(doc, visitor);
    return visitor.value();
  }
}
