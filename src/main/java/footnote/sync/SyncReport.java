package footnote.sync;

import footnote.article.Fault;
import footnote.search.IndexException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What came of bringing an index in step with its corpus. The counts are of articles.
///
/// @param renamed articles of files that only have another name now; in neither `added` nor
///   `removed`
/// @param faults what could not be read, what was left out and what is in doubt, this time or
///   before
/// @param passedOver how many files there is no reader for, by the ending of their names
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
    SortedMap<String, Integer> passedOver,
    int passages,
    Duration took,
    Optional<String> rebuilt,
    Optional<IndexException> behind) {
  public SyncReport {
    faults = List.copyOf(faults);
  }

  /// This and that of another collection as one; of two reasons the first is told.
  public SyncReport and(SyncReport other) {
    List<Fault> all = new ArrayList<>(faults);
    all.addAll(other.faults);
    SortedMap<String, Integer> endings = new TreeMap<>(passedOver);
    other.passedOver.forEach((ending, files) -> endings.merge(ending, files, Integer::sum));
    return new SyncReport(
        added + other.added,
        changed + other.changed,
        renamed + other.renamed,
        removed + other.removed,
        unchanged + other.unchanged,
        all,
        endings,
        passages + other.passages,
        took.plus(other.took),
        rebuilt.or(() -> other.rebuilt),
        behind.or(() -> other.behind));
  }

  /// Its faults of one kind.
  public List<Fault> faults(Fault.Kind kind) {
    return faults.stream().filter(fault -> fault.kind() == kind).toList();
  }

  /// How many articles differ from what the index held before.
  public int touched() {
    return added + changed + renamed + removed;
  }
}
