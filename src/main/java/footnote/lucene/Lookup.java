package footnote.lucene;

import footnote.analysis.Language;
import footnote.search.Zone;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/// Looks terms up, each once: where its postings begin is asked for again when a question is
/// weighed, when its passages are found and when its places are read. Belongs to one [LuceneView],
/// and so to one commit: places in a file are of no use in another. For any number of threads; two
/// that miss the same term at once both look it up, to the same end.
final class Lookup {
  /// Terms that are kept: many questions' worth. Beyond these a term is looked up each time it is
  /// asked for.
  private static final int MOST = 10_000;

  private final IndexSearcher searcher;
  private final Map<Key, TermStates> known = new ConcurrentHashMap<>();

  /// What names a term: its field is made of the first two.
  private record Key(Language language, Zone zone, String stem) {}

  Lookup(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// Where the postings of a term begin in each segment, and in how many passages it stands.
  TermStates states(Language language, Zone zone, String stem) throws IOException {
    Key key = new Key(language, zone, stem);
    TermStates states = known.get(key);
    if (states == null) {
      states = TermStates.build(searcher, new Term(Fields.of(zone, language), stem), true);
      if (known.size() < MOST) {
        known.put(key, states);
      }
    }
    return states;
  }

  /// In how many passages it stands.
  int frequency(Language language, Zone zone, String stem) throws IOException {
    return states(language, zone, stem).docFreq();
  }
}
