package footnote.sync;

import footnote.article.ArticleFile;
import footnote.corpus.Corpus;
import footnote.corpus.PartWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The places of a corpus that were told to have changed, until they are read: a file that is being
/// written has to rest first. Many events of one file are one change.
///
/// A file rests when two looks a moment apart see it alike, or when nobody wrote to it for a while,
/// as one that was moved into its folder when it was whole. One that never rests is read all the
/// same in the end.
///
/// ```java
/// places.add(List.of(path)); // by any thread
/// places.rest().parts(); // none, if the file was written just now; a moment later, one
/// ```
///
/// Safe for any number of threads that add; one takes.
final class ChangedPlaces {
  /// Between two looks at a file that is being written.
  static final Duration LOOK = Duration.ofMillis(250);

  /// A file that nobody wrote to for so long is whole.
  private static final Duration QUIET = Duration.ofSeconds(2);

  /// How long a file that is written to without a pause is waited for.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// Places that are looked at together.
  private static final int MOST = 1_000;

  private final Corpus corpus;
  private final InstantSource clock;

  /// In the order they were told, each with how it looked last. Guarded by this object.
  private final Map<Path, Looks> places = new LinkedHashMap<>();

  /// Whether something happened that only a walk through everything can tell.
  private boolean all;

  ChangedPlaces(Corpus corpus, InstantSource clock) {
    this.corpus = corpus;
    this.clock = clock;
  }

  /// How a place looked.
  ///
  /// @param first when it was looked at first
  /// @param last when what is seen was seen first
  /// @param seen size and time of each file that was being written
  private record Looks(Instant first, Instant last, Map<String, List<Long>> seen) {}

  /// What is at rest now.
  ///
  /// @param parts by the place
  /// @param all whether everything has to be walked through besides
  record Rest(Map<Path, List<PartWalk>> parts, boolean all) {}

  /// Takes note of places that changed.
  synchronized void add(Collection<Path> changed) {
    Instant now = clock.instant();
    changed.forEach(place -> places.putIfAbsent(place, new Looks(now, now, Map.of())));
  }

  /// Takes note that nobody knows what changed.
  synchronized void addAll() {
    all = true;
  }

  /// Whether there is anything to look at.
  synchronized boolean isEmpty() {
    return places.isEmpty() && !all;
  }

  /// Takes what is at rest; what isn't stays for the next look.
  Rest rest() {
    Map<Path, Looks> taken = take();
    Map<Path, List<PartWalk>> parts = new LinkedHashMap<>();
    try {
      taken.forEach((place, looks) -> {
        Optional<List<PartWalk>> found = corpus.walk(place);
        if (found.isEmpty()) {
          addAll();
        } else if (rests(place, found.get(), looks)) {
          parts.put(place, found.get());
        }
      });
    } catch (RuntimeException | Error e) {
      add(taken.keySet());
      throw e;
    }
    return new Rest(parts, takeAll());
  }

  /// Those told first, so that a step doesn't look at all that it has no time to read.
  private synchronized Map<Path, Looks> take() {
    Map<Path, Looks> taken = new LinkedHashMap<>();
    Iterator<Map.Entry<Path, Looks>> all = places.entrySet().iterator();
    while (all.hasNext() && taken.size() < MOST) {
      Map.Entry<Path, Looks> place = all.next();
      taken.put(place.getKey(), place.getValue());
      all.remove();
    }
    return taken;
  }

  private synchronized boolean takeAll() {
    boolean taken = all;
    all = false;
    return taken;
  }

  /// Whether none of the files of a place is being written; else it is kept to be looked at again.
  private boolean rests(Path place, List<PartWalk> parts, Looks before) {
    Instant now = clock.instant();
    Map<String, List<Long>> restless = new HashMap<>();
    for (PartWalk part : parts) {
      for (ArticleFile file : part.walk().files()) {
        if (!isQuiet(file, now)) {
          restless.put(file.id(), List.of(file.bytes(), file.modified()));
        }
      }
    }
    boolean alike = restless.equals(before.seen);
    boolean whole =
        restless.isEmpty()
            || (alike && !now.isBefore(before.last.plus(LOOK)))
            || !now.isBefore(before.first.plus(PATIENCE));
    if (!whole) {
      keep(place, new Looks(before.first, alike ? before.last : now, restless));
    }
    return whole;
  }

  /// What changed again meanwhile is looked at anew.
  private synchronized void keep(Path place, Looks looks) {
    places.put(place, looks);
  }

  /// Whether nobody wrote to a file for a while. Its own time is asked, not that of its inode,
  /// which a rename sets as well; one in the future tells nothing.
  private static boolean isQuiet(ArticleFile file, Instant now) {
    try {
      Instant written = Files.getLastModifiedTime(file.path()).toInstant();
      return !written.isAfter(now.minus(QUIET));
    } catch (IOException _) {
      return true;
    }
  }
}
