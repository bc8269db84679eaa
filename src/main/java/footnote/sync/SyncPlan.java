package footnote.sync;

import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.corpus.Walk;
import footnote.search.FileState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an index lacks to be in step with its corpus. A file is taken for unchanged by its size and
/// time; where these leave a doubt, by its content. It is made of a walk over the folders and of
/// what the index knows of each file ([FileState]), and opens only files in doubt; [SyncWork]
/// carries it out.
///
/// @param read files that are new or changed
/// @param dated files whose content is known but not at this time: only their state is written
///   again
/// @param gone files that are no longer there
/// @param kept files that stay as they are
record SyncPlan(
    List<ArticleFile> read, List<FileState> dated, List<FileState> gone, List<FileState> kept) {

  /// A file may change without a trace within the grain of its time; the coarsest in use is that of
  /// FAT. In milliseconds.
  private static final long MOMENT = 2000;

  /// Places every file of the walk and every file the index knows, each in one of the four lists.
  ///
  /// @param walk what lies in the folders
  /// @param known what the index knows, by path
  /// @param now in milliseconds of the epoch
  static SyncPlan of(Walk walk, Map<String, FileState> known, long now) {
    SyncPlan plan =
        new SyncPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Set<String> seen = new HashSet<>();
    for (ArticleFile file : walk.files()) {
      seen.add(file.id());
      FileState state = known.get(file.id());
      if (state == null) {
        plan.read.add(file);
      } else {
        plan.place(file, state, now);
      }
    }
    known.values().stream()
        .filter(state -> !seen.contains(state.path()))
        .forEach(state -> (isHidden(state, walk) ? plan.kept : plan.gone).add(state));
    return plan;
  }

  /// The same size and time mean the same content, unless it was read within [#MOMENT] of its
  /// change: it may have been changed again in the same tick of the file system's clock ("racy"
  /// files, as git's documentation calls them). These, and files touched without a change, are told
  /// by their hash. What could not be read is tried again when its time differs or it can be read
  /// now.
  private void place(ArticleFile file, FileState state, long now) {
    boolean sameSize = file.bytes() == state.bytes();
    boolean sameTime = file.modified() == state.modified();
    if (sameSize && state.hash().isEmpty()) {
      place(sameTime && hash(file).isEmpty(), file, state);
    } else if (sameSize && sameTime && state.read() - state.modified() >= MOMENT) {
      kept.add(state);
    } else if (sameSize && state.hash().equals(hash(file))) {
      boolean settled = !sameTime || now - file.modified() >= MOMENT;
      (settled ? dated : kept).add(settled ? dated(file, state, now) : state);
    } else {
      read.add(file);
    }
  }

  /// A file that could not be read before: kept as long as that is all that can be said of it.
  private void place(boolean same, ArticleFile file, FileState state) {
    if (same) {
      kept.add(state);
    } else {
      read.add(file);
    }
  }

  /// SHA-256 of the bytes of the file and its sidecar, in hex; empty when it can't be read.
  static String hash(ArticleFile file) {
    try {
      return ContentHash.of(file);
    } catch (IOException _) {
      return "";
    }
  }

  /// The state with the file's present time, as read now: the next run need not hash it again.
  private static FileState dated(ArticleFile file, FileState state, long now) {
    return new FileState(
        state.path(), file.bytes(), file.modified(), now, state.hash(), state.faults());
  }

  /// Whether a file is missing only because the walk could not look there: it keeps its articles.
  /// So does one of a root that is empty of a sudden, as where a disk is unmounted. When nothing at
  /// all was found but faults, that goes for every file.
  private static boolean isHidden(FileState state, Walk walk) {
    List<String> places =
        walk.faults().stream()
            .filter(fault -> fault.kind() == Fault.Kind.FAILED)
            .map(Fault::file)
            .toList();
    return walk.isVacant(state.path())
        || places.stream().anyMatch(place -> isIn(state.path(), place))
        || (walk.files().isEmpty() && !places.isEmpty());
  }

  /// Whether a file is a place or lies in it; a place may be a file, a folder or a whole corpus.
  private static boolean isIn(String path, String place) {
    return path.equals(place) || path.startsWith(place.endsWith("/") ? place : place + "/");
  }

  /// Whether the index is in step.
  boolean isEmpty() {
    return read.isEmpty() && dated.isEmpty() && gone.isEmpty();
  }
}
