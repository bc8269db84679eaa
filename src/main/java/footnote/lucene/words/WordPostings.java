package footnote.lucene.words;

import footnote.analysis.StemPlace;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Where a word stands: at the places of its stem that are its own, and, in languages where one
/// word may have several stems, at those that were written of it. German `schon` is its own stem,
/// and what people type for `schön`, which is another one's.
///
/// Reads all places of a document before it tells that the word stands in it, since the stem may
/// stand there for its other forms alone. Of documents that are deleted too, as Lucene's own.
final class WordPostings extends PostingsEnum {
  /// Null where none was written.
  private final @Nullable PostingsEnum written;

  /// At [StemPlace]s.
  private final PostingsEnum stems;

  private int doc = -1;

  /// In this document, ascending.
  private int[] positions = new int[8];

  private int count;

  /// The one that is told next.
  private int next;

  /// @param written at positions
  /// @param stems with places, not gone on yet
  WordPostings(@Nullable PostingsEnum written, PostingsEnum stems) {
    this.written = written;
    this.stems = stems;
  }

  /// -1 before the first, as Lucene has it.
  @Override
  public int docID() {
    return doc;
  }

  /// As [#advance] to the next number.
  @Override
  public int nextDoc() throws IOException {
    return advance(doc + 1);
  }

  /// Passes over documents that have the stem of other words alone.
  @Override
  public int advance(int target) throws IOException {
    doc = reach(target);
    while (doc != NO_MORE_DOCS && !collect()) {
      doc = reach(doc + 1);
    }
    return doc;
  }

  /// The first document from here on that may have the word.
  private int reach(int target) throws IOException {
    int stem = reach(stems, target);
    return written == null ? stem : Math.min(stem, reach(written, target));
  }

  /// The document where one of both stands, once it has gone on so far.
  private static int reach(PostingsEnum postings, int target) throws IOException {
    return postings.docID() < target ? postings.advance(target) : postings.docID();
  }

  /// Reads all positions of a document, and tells whether there are any.
  private boolean collect() throws IOException {
    count = 0;
    next = 0;
    if (written != null && written.docID() == doc) {
      for (int i = written.freq(); i > 0; i--) {
        add(written.nextPosition());
      }
    }
    int sorted = count;
    if (stems.docID() == doc) {
      for (int i = stems.freq(); i > 0; i--) {
        int place = stems.nextPosition();
        if (StemPlace.isOwn(place)) {
          add(StemPlace.position(place));
        }
      }
    }
    if (sorted > 0) {
      Arrays.sort(positions, 0, count);
    }
    return count > 0;
  }

  /// Keeps the room for the documents that follow.
  private void add(int position) {
    positions = ArrayUtil.grow(positions, count + 1);
    positions[count++] = position;
  }

  /// How often the word stands there, other forms of its stem aside.
  @Override
  public int freq() {
    return count;
  }

  /// Ascending; called no more often than [#freq] tells.
  @Override
  public int nextPosition() {
    return positions[next++];
  }

  /// None is kept: a quote is found by its words.
  @Override
  public int startOffset() {
    return -1;
  }

  @Override
  public int endOffset() {
    return -1;
  }

  @Override
  public @Nullable BytesRef getPayload() {
    return null;
  }

  /// An upper bound, by which Lucene chooses what to walk first.
  @Override
  public long cost() {
    return stems.cost() + (written == null ? 0 : written.cost());
  }
}
