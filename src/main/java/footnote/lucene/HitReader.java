package footnote.lucene;

import footnote.analysis.Language;
import footnote.analysis.StemPlace;
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
import org.apache.lucene.index.FilterLeafReader;
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
/// once over the passages of each segment, in the order of the documents. A search would have to be
/// slowed down to keep places for all it matches; this reads them for the few that were found.
///
/// For each term there are three walks: over the forms (the stem's postings with places, which tell
/// whether the word is its own stem), over the very word where it isn't, and over the titles and
/// headings. Postings can only be walked forward, hence the order.
final class HitReader {
  private final Snapshot snapshot;
  private final Lookup lookup;

  /// @param snapshot that the passages were found in
  /// @param lookup of the same view, which knows the terms since the search
  HitReader(Snapshot snapshot, Lookup lookup) {
    this.snapshot = snapshot;
    this.lookup = lookup;
  }

  /// What was found as hits, in its order.
  ///
  /// @param found by one search of this snapshot
  /// @param wordings at most one for a language
  /// @return with the terms of the wording of the passage's language, in the wording's order
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

  /// How many terms the wording of a language has; none when the question isn't read in it. The sum
  /// has one summand at most.
  private static int terms(Language language, List<Wording> wordings) {
    return wordings.stream()
        .filter(wording -> wording.language() == language)
        .mapToInt(wording -> wording.terms().size())
        .sum();
  }

  /// Cuts the passages where a segment ends: each segment has postings of its own. Costs a walk for
  /// each term in each segment that something was found in, however many passages that are.
  ///
  /// @param own passages of the wording's language, by their numbers
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

  /// What is found out of one passage; for each term. Filled term by term, and only then made a
  /// [Hit], which is immutable.
  private static final class Places {
    final Found found;
    final Positions[] forms;
    final Positions[] exact;
    final boolean[] above;

    /// @param terms how many the wording has
    Places(Found found, int terms) {
      this.found = found;
      this.forms = new Positions[terms];
      this.exact = new Positions[terms];
      this.above = new boolean[terms];
      Arrays.fill(forms, Positions.NONE);
      Arrays.fill(exact, Positions.NONE);
    }

    /// Adds places of the very word. To those of a word that is its own stem, if there are any.
    void add(int term, Positions more) {
      exact[term] = exact[term].and(more);
    }

    /// The passage as a hit. Most terms stand in few passages: those that don't share one
    /// occurrence.
    Hit hit() {
      Occurrence[] terms = new Occurrence[forms.length];
      for (int t = 0; t < terms.length; t++) {
        boolean none = forms[t].isEmpty() && !above[t];
        terms[t] = none ? Occurrence.NONE : new Occurrence(forms[t], exact[t], above[t]);
      }
      return new Hit(found.doc(), found.score(), found.features(), List.of(terms));
    }
  }

  /// The passages of one segment, in the order of their documents. Postings are only walked
  /// forward.
  ///
  /// @param found at least one passage
  private record Segment(
      LeafReaderContext leaf, Lookup lookup, Wording wording, List<Places> found) {
    /// Fills in all terms of the wording. A term that the texts don't have may yet stand in the
    /// titles.
    void fill() throws IOException {
      Language language = wording.language();
      TermsEnum stems = terms(Fields.stem(language));
      TermsEnum words = terms(Fields.word(language));
      TermsEnum heads = terms(Fields.head(language));
      for (int term = 0; term < wording.terms().size(); term++) {
        String stem = wording.terms().get(term).stem();
        if (stems != null && seek(stems, stem, lookup.states(language, Zone.TEXT, stem))) {
          fillForms(stems, term);
          fillExact(stems, words, term);
        }
        if (heads != null && seek(heads, stem, lookup.states(language, Zone.HEAD, stem))) {
          fillAbove(heads, term);
        }
      }
    }

    /// The terms of a field as they were written; null when the segment has no passage of the
    /// language.
    private @Nullable TermsEnum terms(String field) throws IOException {
      Terms terms = FilterLeafReader.unwrap(leaf.reader()).terms(field);
      return terms == null ? null : terms.iterator();
    }

    /// Goes to a term by what [Lookup] remembers of it, without looking for it again; false when
    /// the segment doesn't have it. [Lookup] has looked for each term in every segment by now.
    private boolean seek(TermsEnum terms, String stem, TermStates states) throws IOException {
      IOSupplier<TermState> supplier = states.get(leaf);
      TermState state = supplier == null ? null : supplier.get();
      if (state != null) {
        terms.seekExact(new BytesRef(stem), state);
      }
      return state != null;
    }

    /// The places of a stem, and so of all forms of a word; those that are of the very word too,
    /// where that is its own stem.
    private void fillForms(TermsEnum stems, int term) throws IOException {
      boolean own = isOwn(wording.terms().get(term));
      PostingsEnum postings = stems.postings(null, PostingsEnum.POSITIONS);
      for (Places places : found) {
        if (reaches(postings, places)) {
          int[] all = places(postings);
          places.forms[term] = positions(all, false);
          places.exact[term] = own ? positions(all, true) : Positions.NONE;
        }
      }
    }

    /// `port` is its own stem, `ports` isn't.
    private static boolean isOwn(Wording.Term term) {
      return term.plain().equals(term.stem());
    }

    /// The other places of the very word, read only where some form of it stands. A word that is
    /// its own stem is kept with the stems alone, marked as such ([StemPlace]); any other has
    /// postings of its own. So the places of `port` are among those of its stem, those of `ports`
    /// in the field of words, and where that is a stem itself, its places as its own stem count
    /// too.
    private void fillExact(TermsEnum stems, @Nullable TermsEnum words, int term)
        throws IOException {
      BytesRef plain = new BytesRef(wording.terms().get(term).plain());
      if (words != null && words.seekExact(plain)) {
        PostingsEnum postings = words.postings(null, PostingsEnum.POSITIONS);
        for (Places places : found) {
          if (!places.forms[term].isEmpty() && reaches(postings, places)) {
            places.add(term, Positions.read(postings.freq(), postings::nextPosition));
          }
        }
      }
      if (!isOwn(wording.terms().get(term)) && stems.seekExact(plain)) {
        PostingsEnum postings = stems.postings(null, PostingsEnum.POSITIONS);
        for (Places places : found) {
          if (!places.forms[term].isEmpty() && reaches(postings, places)) {
            places.add(term, positions(places(postings), true));
          }
        }
      }
    }

    /// Whether a term stands in the title or a heading; where doesn't matter.
    private void fillAbove(TermsEnum heads, int term) throws IOException {
      PostingsEnum postings = heads.postings(null, PostingsEnum.NONE);
      for (Places places : found) {
        places.above[term] = reaches(postings, places);
      }
    }

    /// Goes forward to a passage; false when the term doesn't stand in it. Where the postings are
    /// beyond the passage already they stay there, for the next one.
    private boolean reaches(PostingsEnum postings, Places places) throws IOException {
      int doc = places.found.doc() - leaf.docBase;
      int at = postings.docID();
      if (at < doc) {
        at = postings.advance(doc);
      }
      return at == doc;
    }

    /// The [StemPlace]s of the passage the postings are at.
    private static int[] places(PostingsEnum postings) throws IOException {
      int[] places = new int[postings.freq()];
      for (int i = 0; i < places.length; i++) {
        places[i] = postings.nextPosition();
      }
      return places;
    }

    /// @param own whether only those of words that are their own stems
    private static Positions positions(int[] places, boolean own) {
      int[] positions = new int[places.length];
      int count = 0;
      for (int place : places) {
        if (!own || StemPlace.isOwn(place)) {
          positions[count++] = StemPlace.position(place);
        }
      }
      return Positions.of(Arrays.copyOf(positions, count));
    }
  }
}
