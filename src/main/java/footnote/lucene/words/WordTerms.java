package footnote.lucene.words;

import java.io.IOException;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// All words of a segment in one language: those that were written, and the stems, some of which
/// are words. One that isn't is a term of no documents: to tell it from the others beforehand would
/// take a walk over all places of each stem, and nobody asks for it but a search for words that are
/// spelt alike, which looks at the documents of what it finds.
///
/// | written | stems | read as |
/// |---|---|---|
/// | `gates` | `gate` for "gates" alone | `gate` of no documents, `gates` |
/// | – | `old` for "old" | `old` |
///
/// Used for phrases and spellings, where a question looks up a few terms; never scored by.
final class WordTerms extends Terms {
  /// Null where none was written.
  private final @Nullable Terms written;

  private final Terms stems;

  WordTerms(@Nullable Terms written, Terms stems) {
    this.written = written;
    this.stems = stems;
  }

  /// Lucene makes of it whatever else it needs, a walk along an automaton among them.
  @Override
  public TermsEnum iterator() throws IOException {
    return new Walk(written == null ? TermsEnum.EMPTY : written.iterator(), stems.iterator());
  }

  /// Unknown without a walk over all of them.
  @Override
  public long size() {
    return -1;
  }

  /// Every word has a stem.
  @Override
  public long getSumTotalTermFreq() throws IOException {
    return stems.getSumTotalTermFreq();
  }

  /// At most: the stems' own is a bound where one stem is not written for two words of a passage.
  @Override
  public long getSumDocFreq() throws IOException {
    return stems.getSumDocFreq();
  }

  /// A passage without words has neither.
  @Override
  public int getDocCount() throws IOException {
    return stems.getDocCount();
  }

  /// As both fields are written: how often a word stands in a passage, and where.
  @Override
  public boolean hasFreqs() {
    return true;
  }

  /// A quote is found by its words, not by where Lucene saw them.
  @Override
  public boolean hasOffsets() {
    return false;
  }

  @Override
  public boolean hasPositions() {
    return true;
  }

  /// What more is known of a word is kept beside the passage.
  @Override
  public boolean hasPayloads() {
    return false;
  }

  /// A sorted list of terms, and where a walk is in it. Lucene's list reuses the bytes of its term,
  /// so that they are good until it goes on.
  private static final class Place {
    private final TermsEnum terms;

    /// Null behind the last, and before the first.
    private @Nullable BytesRef term;

    Place(TermsEnum terms) {
      this.terms = terms;
    }

    /// Goes on by one.
    void next() throws IOException {
      term = terms.next();
    }

    /// Goes to the first that is not before a term.
    void seek(BytesRef from) throws IOException {
      term = terms.seekCeil(from) == TermsEnum.SeekStatus.END ? null : terms.term();
    }

    /// Whether it stands at a term.
    boolean isAt(@Nullable BytesRef other) {
      return term != null && term.equals(other);
    }
  }

  /// From term to term of both, each once, in the order of their bytes. Two lists are merged: each
  /// stands at its first term that is not before the one that the walk is at.
  private static final class Walk extends BaseTermsEnum {
    private final Place written;
    private final Place stems;
    private @Nullable BytesRef term;

    /// Whether the lists stand anywhere yet.
    private boolean begun;

    Walk(TermsEnum written, TermsEnum stems) {
      this.written = new Place(written);
      this.stems = new Place(stems);
    }

    /// Goes on in whichever list the last term came from, at the beginning in both.
    @Override
    public @Nullable BytesRef next() throws IOException {
      boolean both = !begun;
      begun = true;
      boolean inWritten = written.isAt(term);
      boolean inStems = stems.isAt(term);
      if (both || inWritten) {
        written.next();
      }
      if (both || inStems) {
        stems.next();
      }
      return first();
    }

    /// Also what Lucene finds a single term by: in both lists, since either may have it.
    @Override
    public SeekStatus seekCeil(BytesRef from) throws IOException {
      begun = true;
      written.seek(from);
      stems.seek(from);
      BytesRef found = first();
      if (found == null) {
        return SeekStatus.END;
      }
      return found.equals(from) ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;
    }

    /// A term of no documents isn't there: who looks one up, as a phrase does, counts on some.
    @Override
    public boolean seekExact(BytesRef word) throws IOException {
      return seekCeil(word) == SeekStatus.FOUND
          && postings(null, PostingsEnum.POSITIONS).nextDoc() != PostingsEnum.NO_MORE_DOCS;
    }

    /// Stops at the lesser of both terms, in a copy: each list goes on by itself.
    private @Nullable BytesRef first() {
      BytesRef first = written.term;
      if (first == null || (stems.term != null && stems.term.compareTo(first) < 0)) {
        first = stems.term;
      }
      term = first == null ? null : BytesRef.deepCopyOf(first);
      return term;
    }

    @Override
    public @Nullable BytesRef term() {
      return term;
    }

    /// Lucene's own of a word that was written, the usual case of one that isn't its own stem.
    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
      if (!stems.isAt(term)) {
        return written.terms.postings(null, flags);
      }
      return new WordPostings(
          written.isAt(term) ? written.terms.postings(null, PostingsEnum.POSITIONS) : null,
          stems.terms.postings(null, PostingsEnum.POSITIONS));
    }

    /// Without any: words are not scored.
    @Override
    public ImpactsEnum impacts(int flags) throws IOException {
      return new SlowImpactsEnum(postings(null, flags));
    }

    /// At most: as if each document of the stem had the word. To count them would take a walk over
    /// all places of the stem, and a phrase asks for this only to guess what it costs to look.
    @Override
    public int docFreq() throws IOException {
      return (written.isAt(term) ? written.terms.docFreq() : 0)
          + (stems.isAt(term) ? stems.terms.docFreq() : 0);
    }

    /// At most, likewise.
    @Override
    public long totalTermFreq() throws IOException {
      return (written.isAt(term) ? written.terms.totalTermFreq() : 0)
          + (stems.isAt(term) ? stems.terms.totalTermFreq() : 0);
    }

    /// Nor has Lucene's own list any by default.
    @Override
    public long ord() {
      throw new UnsupportedOperationException("words have no numbers");
    }

    @Override
    public void seekExact(long number) {
      throw new UnsupportedOperationException("words have no numbers");
    }
  }
}
