package footnote.lucene;

import footnote.analysis.Language;
import footnote.search.Hit;
import footnote.search.Occurrence;
import footnote.search.Positions;
import footnote.search.Wording;
import footnote.search.Zone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/// Looks up where the terms of a question stand in what was found: each term's postings are walked
/// once over the passages of each segment, in the order of the documents.
final class HitReader {
  private final Snapshot snapshot;
  private final Lookup lookup;

  HitReader(Snapshot snapshot, Lookup lookup) {
    this.snapshot = snapshot;
    this.lookup = lookup;
  }

  /// What was found as hits, in its order.
  List<Hit> read(List<Found> found, List<Wording> wordings) throws IOException {
    List<Places> places = new ArrayList<>(found.size());
    for (Found one : found) {
      places.add(new Places(one, terms(one.features().language(), wordings)));
    }
    for (Wording wording : wordings) {
      bySegment(
          places.stream()
              .filter(one -> one.found.features().language() == wording.language())
              .sorted(Comparator.comparingInt(one -> one.found.doc()))
              .toList(),
          wording);
    }
    return places.stream().map(Places::hit).toList();
  }

  private static int terms(Language language, List<Wording> wordings) {
    return wordings.stream()
        .filter(wording -> wording.language() == language)
        .mapToInt(wording -> wording.terms().size())
        .sum();
  }

  private void bySegment(List<Places> own, Wording wording) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    int next = 0;
    while (next < own.size()) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(own.get(next).found.doc(), leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      int first = next;
      while (next < own.size() && own.get(next).found.doc() < end) {
        next++;
      }
      new Segment(leaf, lookup, wording, own.subList(first, next)).fill();
    }
  }

  /// What is found out of one passage; for each term.
  private static final class Places {
    final Found found;
    final Positions[] forms;
    final Positions[] exact;
    final boolean[] above;

    Places(Found found, int terms) {
      this.found = found;
      this.forms = new Positions[terms];
      this.exact = new Positions[terms];
      this.above = new boolean[terms];
      Arrays.fill(forms, Positions.NONE);
      Arrays.fill(exact, Positions.NONE);
    }

    Hit hit() {
      Occurrence[] terms = new Occurrence[forms.length];
      for (int t = 0; t < terms.length; t++) {
        boolean none = forms[t].isEmpty() && !above[t];
        terms[t] = none ? Occurrence.NONE : new Occurrence(forms[t], exact[t], above[t]);
      }
      return new Hit(found.doc(), found.score(), found.features(), List.of(terms));
    }
  }

  /// The passages of one segment.
  private record Segment(
      LeafReaderContext leaf, Lookup lookup, Wording wording, List<Places> found) {
    void fill() throws IOException {
      Language language = wording.language();
      TermsEnum stems = terms(Fields.stem(language));
      TermsEnum words = terms(Fields.word(language));
      TermsEnum heads = terms(Fields.head(language));
      for (int term = 0; term < wording.terms().size(); term++) {
        String stem = wording.terms().get(term).stem();
        if (stems != null && seek(stems, stem, lookup.states(language, Zone.TEXT, stem))) {
          fillForms(stems, term);
          if (words != null) {
            fillExact(stems, words, term);
          }
        }
        if (heads != null && seek(heads, stem, lookup.states(language, Zone.HEAD, stem))) {
          fillAbove(heads, term);
        }
      }
    }

    private @Nullable TermsEnum terms(String field) throws IOException {
      Terms terms = leaf.reader().terms(field);
      return terms == null ? null : terms.iterator();
    }

    private boolean seek(TermsEnum terms, String stem, TermStates states) throws IOException {
      IOSupplier<TermState> supplier = states.get(leaf);
      TermState state = supplier == null ? null : supplier.get();
      if (state != null) {
        terms.seekExact(new BytesRef(stem), state);
      }
      return state != null;
    }

    private void fillForms(TermsEnum stems, int term) throws IOException {
      PostingsEnum postings = stems.postings(null, PostingsEnum.POSITIONS);
      for (Places places : found) {
        if (reaches(postings, places)) {
          places.forms[term] = positions(postings);
        }
      }
    }

    /// Where a stem stands as often as the very word, they are the same places.
    private void fillExact(TermsEnum stems, TermsEnum words, int term) throws IOException {
      if (!words.seekExact(new BytesRef(wording.terms().get(term).plain()))) {
        return;
      }
      boolean only = words.totalTermFreq() == stems.totalTermFreq();
      PostingsEnum postings = only ? null : words.postings(null, PostingsEnum.POSITIONS);
      for (Places places : found) {
        Positions forms = places.forms[term];
        if (!forms.isEmpty() && postings == null) {
          places.exact[term] = forms;
        } else if (!forms.isEmpty() && postings != null && reaches(postings, places)) {
          places.exact[term] = positions(postings);
        }
      }
    }

    private void fillAbove(TermsEnum heads, int term) throws IOException {
      PostingsEnum postings = heads.postings(null, PostingsEnum.NONE);
      for (Places places : found) {
        places.above[term] = reaches(postings, places);
      }
    }

    private boolean reaches(PostingsEnum postings, Places places) throws IOException {
      int doc = places.found.doc() - leaf.docBase;
      int at = postings.docID();
      if (at < doc) {
        at = postings.advance(doc);
      }
      return at == doc;
    }

    private static Positions positions(PostingsEnum postings) throws IOException {
      return Positions.read(postings.freq(), postings::nextPosition);
    }
  }
}
