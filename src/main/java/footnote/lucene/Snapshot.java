package footnote.lucene;

import footnote.analysis.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;

/// One commit of the index, open for reading: shared by all views of it, and closed with the last
/// of them.
///
/// @param languages those that passages are in, the one of most passages first, then by code
/// @param current whether it was made by this version's analysis
/// @param mark which commit it is
/// @param analyses to read its questions with
record Snapshot(
    DirectoryReader reader,
    IndexSearcher searcher,
    List<Spoken> languages,
    boolean current,
    Commit.Mark mark,
    Analyses analyses) {
  /// Saturation and length normalisation, measured on judged questions of several kinds (Robertson
  /// & Zaragoza 2009 for the formula).
  static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.6f);

  /// A language of the index.
  ///
  /// @param passages how many are in it
  record Spoken(Language language, int passages) {}

  static Snapshot of(DirectoryReader reader, boolean current, Commit.Mark mark) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(BM25);
    searcher.setQueryCache(null);
    return new Snapshot(
        reader, searcher, languages(reader, searcher), current, mark, new Analyses());
  }

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

  int count(String kind) throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.KIND, kind)));
  }

  /// What is stored of a document under [Fields#STORED].
  BytesRef stored(int doc) throws IOException {
    return stored(doc, Fields.STORED);
  }

  BytesRef stored(int doc, String field) throws IOException {
    StoredValue visitor = new StoredValue(field);
    searcher.storedFields().document(doc, visitor);
    return visitor.value();
  }
}
