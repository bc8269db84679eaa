package footnote.lucene.words;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// Reads an index whose fields of words lack those that are their own stems, as if they were there.
///
/// ```java
/// try (DirectoryReader reader = WordReader.open(directory, "stem.", "word.")) {
///   reader.docFreq(new Term("word.en", "gate")); // passages with "gate", without "gates" alone
/// }
/// ```
///
/// It is made once a commit, for each segment a shell around Lucene's own reader, and for any
/// number of threads, as that is.
///
/// Scores are read as fast as without it, since BM25 asks for no places. Places of stems cost a
/// shift each; words cost a walk over the places of their stem, so that who reads many takes the
/// stems' own [footnote.analysis.StemPlace]s from the reader behind this one.
public final class WordReader extends FilterDirectoryReader {
  private final Names names;

  /// How the fields of a language begin, before its code.
  private record Names(String stems, String words) {}

  private WordReader(DirectoryReader in, Names names) throws IOException {
    super(
        in,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader segment) {
            return new Segment(segment, names);
          }
        });
    this.names = names;
  }

  /// The last commit of an index.
  ///
  /// @param stems how a language's field of stems begins, before its code
  /// @param words likewise its field of words
  public static DirectoryReader open(Directory directory, String stems, String words)
      throws IOException {
    return new WordReader(DirectoryReader.open(directory), new Names(stems, words));
  }

  /// Shares with this one the segments that both have.
  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader newer) throws IOException {
    return new WordReader(newer, names);
  }

  /// What is cached of the reader behind this one holds for this one too.
  @Override
  public CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  /// One segment. Nothing but terms differs.
  private static final class Segment extends FilterLeafReader {
    private final Names names;

    Segment(LeafReader in, Names names) {
      super(in);
      this.names = names;
    }

    /// A segment in which every word is its own stem has no field of words.
    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms own = in.terms(field);
      if (own != null && field.startsWith(names.stems)) {
        return new StemTerms(own);
      }
      Terms stems =
          field.startsWith(names.words)
              ? in.terms(names.stems + field.substring(names.words.length()))
              : null;
      return stems == null ? own : new WordTerms(own, stems);
    }

    /// The shell adds nothing that could be stale.
    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }
}
