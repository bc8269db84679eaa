package footnote.corpus;

import footnote.article.ArticleFile;
import footnote.article.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a walk through the corpus's folders found. The same folders give an equal walk on every
/// machine, but for times of change.
///
/// ```java
/// Walk walk = new Corpus(List.of(Path.of("articles"))).walk();
/// walk.files().getFirst().id(); // "a.md"
/// ```
///
/// @param files by id, each id once
/// @param faults what could not be looked into, and folders that were left out, by file
/// @param others the ids of files that there is no reader for, in order
/// @param vacant how the ids in each root begin that isn't there, or has nothing in it at all, as a
///   mount point whose disk is away
/// @param devices the file system that each root lies on, by how the ids in it begin
public record Walk(
    List<ArticleFile> files,
    List<Fault> faults,
    List<String> others,
    List<String> vacant,
    Map<String, String> devices) {
  public Walk {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
    others = List.copyOf(others);
    vacant = List.copyOf(vacant);
    devices = Map.copyOf(devices);
  }

  /// One whose roots all have something in them.
  public Walk(List<ArticleFile> files, List<Fault> faults, List<String> others) {
    this(files, faults, others, List.of(), Map.of());
  }

  /// The same where these roots count as if nothing were in them.
  public Walk without(Collection<String> roots) {
    List<String> all = new ArrayList<>(vacant);
    all.addAll(roots);
    List<ArticleFile> rest =
        files.stream().filter(file -> roots.stream().noneMatch(file.id()::startsWith)).toList();
    return new Walk(rest, faults, others, all, devices);
  }

  /// Whether a file is of a root that has nothing in it.
  public boolean isVacant(String id) {
    return vacant.stream().anyMatch(id::startsWith);
  }

  /// How many files there is no reader for, by the ending of their names, which is empty where they
  /// have none.
  public SortedMap<String, Integer> passedOver() {
    SortedMap<String, Integer> endings = new TreeMap<>();
    others.forEach(file -> endings.merge(Formats.ending(file), 1, Integer::sum));
    return endings;
  }
}
