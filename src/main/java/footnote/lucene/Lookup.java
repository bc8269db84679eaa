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
/// weighed, when its passages are found and when its places are read.
final class Lookup {
  /// Terms that are kept: many questions' worth.
  private static final int MOST = 10_000;

  private final IndexSearcher searcher;
  private final Map<Term, TermStates> known = new ConcurrentHashMap<>();

  Lookup(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  TermStates states(Language language, Zone zone, String stem) throws IOException {
    Term term = new Term(Fields.of(zone, language), stem);
    TermStates states = known.get(term);
    if (states == null) {
      states = TermStates.build(searcher, term, true);
      if (known.size() < MOST) {
        known.put(term, states);
      }
    }
    return states;
  }

  /// In how many passages it stands.
  int frequency(Language language, Zone zone, String stem) throws IOException {
    return states(language, zone, stem).docFreq();
  }
}
