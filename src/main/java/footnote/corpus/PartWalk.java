package footnote.corpus;

import footnote.format.CorpusLimits;
import footnote.text.Printable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What lies at one place of a corpus now: a file, a folder with all below it, or nothing any more.
/// Found at a cost by what is there, however large the corpus is.
///
/// ```java
/// Optional<List<PartWalk>> parts = corpus.walk(Path.of("/srv/articles/port.md"));
/// parts.get().getFirst().id(); // "port.md"
/// ```
///
/// @param id how the ids of the place begin: of a file its id, of a folder its path without a slash
/// @param walk what was found there; what an index knows at that place and is not in it is gone
public record PartWalk(String id, Walk walk) {
  /// A root as the walk through all goes through it.
  ///
  /// @param real where it is, links followed
  /// @param start how the ids in it begin
  record Root(
      Path real, String start, PathGlobs globs, CorpusLimits limits, Set<String> machinery) {
    /// Looks at a path below it. Some things only a walk through everything can tell: where a link
    /// leads and what else leads there, whether two names that are printed alike share an id, and
    /// whether a root that lost a file is empty of a sudden.
    ///
    /// @return empty where everything has to be walked through; no part where the place is none of
    ///   the corpus's
    Optional<List<PartWalk>> at(Path changed) {
      Way way = way(changed);
      if (way == Way.UNKNOWN || !isIntact()) {
        return Optional.empty();
      }
      return Optional.of(way == Way.CLOSED ? List.of() : places(changed));
    }

    /// Whether a walk comes to a place.
    private enum Way {
      OPEN,
      /// The place is hidden, or left out.
      CLOSED,
      UNKNOWN
    }

    /// Looks at each name between the root and the place.
    private Way way(Path changed) {
      if (changed.equals(real)) {
        return Way.UNKNOWN;
      }
      Path at = real;
      boolean closed = false;
      for (Path step : real.relativize(changed)) {
        at = at.resolve(step);
        String name = step.toString();
        if (Files.isSymbolicLink(at) || !Printable.of(name).equals(name)) {
          return Way.UNKNOWN;
        }
        boolean folder = !at.equals(changed);
        closed |= name.startsWith(".");
        closed |= folder && (machinery.contains(name) || globs.leaveOut(pathOf(at)));
      }
      return closed ? Way.CLOSED : Way.OPEN;
    }

    /// From the root on, as ids have it.
    private String pathOf(Path path) {
      return real.relativize(path).toString().replace('\\', '/');
    }

    /// Whether there is anything in it: else its disk may be away.
    private boolean isIntact() {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(real)) {
        return entries.iterator().hasNext();
      } catch (IOException | DirectoryIteratorException _) {
        return false;
      }
    }

    /// The place itself; where it is a sidecar, all that it may tell of.
    private List<PartWalk> places(Path changed) {
      String name = String.valueOf(changed.getFileName());
      return Sidecars.is(name)
          ? told(changed).stream().map(this::part).toList()
          : List.of(part(changed));
    }

    /// The files beside a sidecar whose names begin as it tells; none where the folder is gone.
    private static List<Path> told(Path sidecar) {
      List<Path> told = new ArrayList<>();
      Path folder = sidecar.resolveSibling(".");
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.normalize())) {
        for (Path entry : entries) {
          if (Sidecars.mayTell(sidecar, entry)) {
            told.add(entry);
          }
        }
      } catch (IOException | DirectoryIteratorException _) {
        told.clear();
      }
      return told;
    }

    private PartWalk part(Path place) {
      return new PartWalk(start + pathOf(place), RootWalk.at(place, this));
    }
  }
}
