package footnote.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/// The last commit of an index: what made it, and whether its files are as they were written. Every
/// commit carries [#FORMAT] and the fingerprint of the analysis that made its terms in Lucene's
/// user data. By these [LuceneIndex] tells what to do with it: another analysis is searched until
/// it is made anew, an older format and another selection of files are not read, a newer format is
/// not touched.
///
/// ```java
/// Optional<Commit> last = Commit.last(directory);
/// last.ifPresent(commit -> commit.isBy(Analysis.FINGERPRINT)); // else it is made anew
/// ```
///
/// @param directory where it lies
/// @param segments Lucene's list of what it is made of
record Commit(Directory directory, SegmentInfos segments) {
  /// How this version lays out an index; counted up when [Fields] change, or the bytes that
  /// `lucene.stored` writes.
  static final int FORMAT = 16;

  /// Under these keys of the commit's user data.
  private static final String FORMAT_KEY = "format";

  /// The fingerprint of the analysis that made its terms.
  private static final String ANALYSIS_KEY = "analysis";

  /// Which files of its roots it was made of.
  private static final String SELECTION_KEY = "selection";

  /// Bytes up to which what a commit adds is read when it is opened, to see damage before it does
  /// harm.
  static final long VERIFIED_BYTES = 32L << 20;

  /// Tells one commit from another, also when an index was made again in the same folder and counts
  /// from 1 again.
  ///
  /// @param generation Lucene's count of commits, -1 when there is none
  record Mark(long generation, long checksum) {}

  /// Of what is no commit of one index.
  static final Mark NO_MARK = new Mark(-1, 0);

  /// The mark of the last commit; of one that can't be read it is one that no other has.
  static Mark mark(Directory directory) {
    try {
      String file = SegmentInfos.getLastCommitSegmentsFileName(directory);
      if (file == null) {
        return NO_MARK;
      }
      try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
        return new Mark(
            SegmentInfos.generationFromSegmentsFileName(file), CodecUtil.retrieveChecksum(in));
      }
    } catch (IOException | RuntimeException e) {
      return new Mark(Long.MAX_VALUE, System.identityHashCode(e));
    }
  }

  /// The last commit; empty where there is none.
  ///
  /// @throws IndexFormatTooNewException when a newer Lucene wrote it, its checksum being right
  /// @throws CorruptIndexException when it can't be read
  static Optional<Commit> last(Directory directory) throws IOException {
    try {
      if (SegmentInfos.getLastCommitGeneration(directory) < 0) {
        return Optional.empty();
      }
      return Optional.of(new Commit(directory, SegmentInfos.readLatestCommit(directory)));
    } catch (IndexFormatTooNewException e) {
      verify(directory, Set.of(directory.listAll()));
      throw e;
    } catch (RuntimeException e) {
      throw new CorruptIndexException("the commit makes no sense", directory.toString(), e);
    }
  }

  /// What a commit of this version says of itself.
  ///
  /// @param analysis the fingerprint of the analysis its terms were made by
  /// @param selection names which files of its roots it is made of; empty for all
  static Map<String, String> made(String analysis, String selection) {
    return Map.of(
        FORMAT_KEY, Integer.toString(FORMAT), ANALYSIS_KEY, analysis, SELECTION_KEY, selection);
  }

  /// Whether a later version of the program laid it out.
  boolean isNewer() {
    return format() > FORMAT;
  }

  /// Whether an earlier version laid it out, in a way that is no longer read.
  boolean isOlder() {
    return format() < FORMAT;
  }

  /// Whether it is laid out as now and its terms are those that the analysis would make today.
  boolean isBy(String analysis) {
    return format() == FORMAT && analysis.equals(segments.getUserData().get(ANALYSIS_KEY));
  }

  /// Whether it was made of the files that it would be made of today. One that doesn't say so was
  /// made of all.
  boolean isOf(String selection) {
    return selection.equals(segments.getUserData().getOrDefault(SELECTION_KEY, ""));
  }

  /// A format that makes no sense here is one that a later version came to write.
  private int format() {
    try {
      return Integer.parseInt(segments.getUserData().getOrDefault(FORMAT_KEY, "0"));
    } catch (NumberFormatException _) {
      return Integer.MAX_VALUE;
    }
  }

  /// Reads the files that came since, if they are small together, and compares their checksums.
  ///
  /// @param known the files of an earlier commit, none of which Lucene changes
  /// @return the files of this one
  /// @throws CorruptIndexException when one differs
  Set<String> verify(Set<String> known) throws IOException {
    Set<String> files = Set.copyOf(segments.files(true));
    Set<String> added = new HashSet<>(files);
    added.removeAll(known);
    long bytes = 0;
    for (String file : added) {
      bytes += directory.fileLength(file);
    }
    if (bytes <= VERIFIED_BYTES) {
      verify(directory, added);
    }
    return files;
  }

  /// The same, whatever its size.
  void verifyWhole() throws IOException {
    verify(directory, Set.copyOf(segments.files(true)));
  }

  /// Locks and files of a commit under way are not of this one.
  private static void verify(Directory directory, Set<String> files) throws IOException {
    for (String file : files) {
      if (!file.endsWith(".lock") && !file.startsWith("pending_")) {
        verify(directory, file);
      }
    }
  }

  /// Every file of Lucene ends with a CRC-32 of its bytes.
  private static void verify(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
    }
  }
}
