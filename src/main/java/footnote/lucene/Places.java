package footnote.lucene;

import footnote.search.Occurrences;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/// Looks up where the terms of a question stand in its candidates: each term's postings are walked
/// once over the candidates of each segment, in the order of the documents.
final class Places {
  private static final int[] NOWHERE = {};

  private final Snapshot snapshot;

  Places(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The places in each candidate, by its document.
  Map<Integer, Occurrences> of(List<Candidate> candidates, List<QuestionWording> wordings)
      throws IOException {
    Map<Integer, Occurrences> places = HashMap.newHashMap(candidates.size());
    for (QuestionWording wording : wordings) {
      List<Candidate> own =
          candidates.stream()
              .filter(candidate -> candidate.layout().language() == wording.language())
              .sorted(Comparator.comparingInt(Candidate::doc))
              .toList();
      WordSignatures sketches = new WordSignatures(wording);
      for (Candidate candidate : own) {
        places.put(candidate.doc(), empty(candidate.layout(), sketches));
      }
      bySegment(own, wording, places);
    }
    return places;
  }

  /// All but the places that postings tell.
  private static Occurrences empty(PassageFeatures layout, WordSignatures sketches) {
    int terms = sketches.terms();
    int[][] stems = new int[terms][];
    int[][] exact = new int[terms][];
    Arrays.fill(stems, NOWHERE);
    Arrays.fill(exact, NOWHERE);
    return new Occurrences(
        stems,
        exact,
        sketches.alike(layout),
        sketches.related(layout),
        new boolean[terms],
        layout.sentences(),
        sketches.wanted(layout),
        layout.length());
  }

  private void bySegment(
      List<Candidate> own, QuestionWording wording, Map<Integer, Occurrences> places)
      throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    int next = 0;
    while (next < own.size()) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(own.get(next).doc(), leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      List<Found> found = new ArrayList<>();
      for (; next < own.size() && own.get(next).doc() < end; next++) {
        int doc = own.get(next).doc();
        found.add(new Found(doc - leaf.docBase, places.getOrDefault(doc, NONE)));
      }
      new Segment(leaf, wording, found).fill();
    }
  }

  private static final Occurrences NONE =
      new Occurrences(
          new int[0][],
          new int[0][],
          new int[0][],
          new int[0][],
          new boolean[0],
          NOWHERE,
          new boolean[0],
          0);

  /// A candidate by its number in its segment, with the places to fill in.
  private record Found(int doc, Occurrences at) {}

  /// The candidates of one segment.
  private record Segment(LeafReaderContext leaf, QuestionWording wording, List<Found> found) {
    void fill() throws IOException {
      TermsEnum stems = terms(Fields.stem(wording.language()));
      TermsEnum words = terms(Fields.word(wording.language()));
      TermsEnum heads = terms(Fields.head(wording.language()));
      for (int term = 0; term < wording.words().size(); term++) {
        if (stems != null && words != null && seek(stems, stem(term), wording.stems().get(term))) {
          fillStems(stems, term);
          fillExact(stems, words, term);
          if (wording.isMarked(term)) {
            keepExact(term);
          }
        }
        if (heads != null && seek(heads, stem(term), wording.heads().get(term))) {
          fillHeads(heads, term);
        }
      }
    }

    private @Nullable TermsEnum terms(String field) throws IOException {
      Terms terms = leaf.reader().terms(field);
      return terms == null ? null : terms.iterator();
    }

    private BytesRef stem(int term) {
      return new BytesRef(wording.words().get(term).stem());
    }

    private boolean seek(TermsEnum terms, BytesRef term, TermStates states) throws IOException {
      IOSupplier<TermState> supplier = states.get(leaf);
      TermState state = supplier == null ? null : supplier.get();
      if (state != null) {
        terms.seekExact(term, state);
      }
      return state != null;
    }

    private void fillStems(TermsEnum stems, int term) throws IOException {
      PostingsEnum postings = stems.postings(null, PostingsEnum.POSITIONS);
      for (Found candidate : found) {
        if (reaches(postings, candidate.doc)) {
          candidate.at.stems()[term] = positions(postings);
        }
      }
    }

    /// Where a stem stands as often as the very word, they are the same places.
    private void fillExact(TermsEnum stems, TermsEnum words, int term) throws IOException {
      if (!words.seekExact(new BytesRef(wording.words().get(term).plain()))) {
        return;
      }
      boolean only = words.totalTermFreq() == stems.totalTermFreq();
      PostingsEnum postings = only ? null : words.postings(null, PostingsEnum.POSITIONS);
      for (Found candidate : found) {
        int[] places = candidate.at.stems()[term];
        if (places.length > 0 && postings == null) {
          candidate.at.exact()[term] = places;
        } else if (places.length > 0 && postings != null && reaches(postings, candidate.doc)) {
          candidate.at.exact()[term] = positions(postings);
        }
      }
    }

    /// Leaves of a word's forms only the very word.
    private void keepExact(int term) {
      for (Found candidate : found) {
        candidate.at.stems()[term] = candidate.at.exact()[term];
      }
    }

    private void fillHeads(TermsEnum heads, int term) throws IOException {
      PostingsEnum postings = heads.postings(null, PostingsEnum.NONE);
      for (Found candidate : found) {
        candidate.at.headline()[term] = reaches(postings, candidate.doc);
      }
    }

    private static boolean reaches(PostingsEnum postings, int doc) throws IOException {
      int at = postings.docID();
      if (at < doc) {
        at = postings.advance(doc);
      }
      return at == doc && at != DocIdSetIterator.NO_MORE_DOCS;
    }

    private static int[] positions(PostingsEnum postings) throws IOException {
      int[] positions = new int[postings.freq()];
      for (int i = 0; i < positions.length; i++) {
        positions[i] = postings.nextPosition();
      }
      return positions;
    }
  }
}
