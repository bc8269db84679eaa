package footnote.sync;

import footnote.corpus.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Remembers which file system each root of a corpus lay on, and notices when another one is there
/// instead that has few of its files: a disk is unmounted, and what lies below its mount point
/// shows, or another disk is mounted in its place. Such a root counts as empty of a sudden, and is
/// looked at again with each walk.
///
/// ```text
/// handbook/ on device 64769 with 412 files, then on 2049 with 3: the 412 are kept
/// handbook/ on device 64769 with 412 files, then on 64802 with 411: mounted anew, one is gone
/// ```
///
/// Kept in memory for as long as the program runs: a start, or `footnote index`, takes what is
/// there for what is meant. Safe for use by several threads.
final class RootDevices {
  /// A root keeps its index with a smaller share of its files on another file system.
  private static final int ENOUGH = 2;

  /// By how the ids of the root begin.
  private final Map<String, String> known = new HashMap<>();

  private List<String> swapped = List.of();

  /// The roots that are on another file system than before and lack most of their files.
  ///
  /// @param files that the index knows, by path
  synchronized List<String> swapped(Walk walk, Set<String> files) {
    List<String> now = new ArrayList<>();
    walk.devices()
        .forEach((root, device) -> {
          String before = known.putIfAbsent(root, device);
          if (before != null && !before.equals(device)) {
            if (lacksMost(root, walk, files)) {
              now.add(root);
            } else {
              known.put(root, device);
            }
          }
        });
    swapped = List.copyOf(now);
    return swapped;
  }

  /// Whether a root was one of them when it was last looked at.
  synchronized boolean isSwapped(String root) {
    return swapped.contains(root);
  }

  /// Of the files that the index knows in a root, fewer than half are there.
  private static boolean lacksMost(String root, Walk walk, Set<String> files) {
    long had = files.stream().filter(path -> path.startsWith(root)).count();
    long has =
        walk.files().stream()
            .filter(file -> file.id().startsWith(root) && files.contains(file.id()))
            .count();
    return has * ENOUGH < had;
  }
}
