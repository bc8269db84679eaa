package footnote.search;

import footnote.article.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What came of bringing an index in step with its corpus. The counts are of articles.
///
/// @param renamed articles of files that only have another name now; in neither `added` nor
///   `removed`
/// @param faults what could not be read, this time or before
/// @param passages how many the index holds now
/// @param rebuilt why the index was made anew, for the operator; empty when it was not
/// @param behind why the changes that were found could not be written: the index answers as it was
///   before; empty when it is in step
public record SyncReport(
    int added,
    int changed,
    int renamed,
    int removed,
    int unchanged,
    List<Fault> faults,
    int passages,
    Duration took,
    Optional<String> rebuilt,
    Optional<IndexException> behind) {
  public SyncReport {
    faults = List.copyOf(faults);
  }

  /// How many articles differ from what the index held before.
  public int touched() {
    return added + changed + renamed + removed;
  }
}
