package footnote.corpus;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The files of one folder that tell of others there: `report.pdf.meta.yaml` of `report.pdf`, and
/// `report.meta.yaml` of all that are called `report`, whatever their ending.
///
/// A file's full name goes before its name without an ending, so that two files of one name can be
/// told of apart. Of a file packed with gzip the name without both endings counts as well.
///
/// ```
/// report.pdf     <- report.pdf.meta.yaml, else report.meta.yaml
/// notes.md.gz    <- notes.md.gz.meta.yaml, else notes.md.meta.yaml, else notes.meta.yaml
/// ```
final class Sidecars {
  private static final String ENDING = ".meta.yaml";

  /// The sidecars by the names of which they tell, in full or without endings.
  private final Map<String, Path> byName = new HashMap<>();

  private Sidecars() {}

  /// Whether a file of that name is one.
  static boolean is(String name) {
    return name.endsWith(ENDING) && name.length() > ENDING.length();
  }

  /// Those among the entries of a folder. A link is none: it might tell of what lies elsewhere.
  static Sidecars among(List<Path> entries) {
    Sidecars sidecars = new Sidecars();
    for (Path entry : entries) {
      String name = String.valueOf(entry.getFileName());
      if (is(name) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        sidecars.byName.put(name.substring(0, name.length() - ENDING.length()), entry);
      }
    }
    return sidecars;
  }

  /// The one beside a file of whose folder nothing else is looked at.
  static Optional<Path> beside(Path file) {
    return near(file).of(file);
  }

  /// Those that may tell of a file of whose folder nothing else is looked at.
  static Sidecars near(Path file) {
    return among(names(file).stream().map(name -> file.resolveSibling(name + ENDING)).toList());
  }

  /// Whether a sidecar may tell of the file beside it.
  static boolean mayTell(Path sidecar, Path file) {
    String name = String.valueOf(sidecar.getFileName());
    return !is(String.valueOf(file.getFileName()))
        && names(file).contains(name.substring(0, name.length() - ENDING.length()));
  }

  /// The one that tells of a file.
  Optional<Path> of(Path file) {
    return names(file).stream().map(byName::get).filter(path -> path != null).findFirst();
  }

  /// Those of which no file is there.
  ///
  /// In the order of their paths; [RootWalk] tells the operator of them.
  List<Path> alone(List<Path> entries) {
    if (byName.isEmpty()) {
      return List.of();
    }
    Set<String> told = new HashSet<>();
    entries.stream()
        .filter(entry -> !is(String.valueOf(entry.getFileName())) && !Files.isDirectory(entry))
        .forEach(entry -> told.addAll(names(entry)));
    return byName.entrySet().stream()
        .filter(sidecar -> !told.contains(sidecar.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  /// What a file is called: in full, then without its endings.
  private static List<String> names(Path file) {
    String full = String.valueOf(file.getFileName());
    String bare = without(full);
    return Formats.isPacked(full) ? List.of(full, bare, without(bare)) : List.of(full, bare);
  }

  /// A name without its last ending; one that begins with its only dot is all name.
  private static String without(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
