package footnote.corpus;

import footnote.address.Publication;
import java.nio.file.Path;
import java.util.List;

/// A collection of articles as it is set: where its files are, and what is known of all of them.
///
/// Where nothing is divided there is a single one, without a name. The ids of its articles are
/// paths in its folder; those of a collection with a name begin with that.
///
/// @param name of small letters, digits and hyphens; empty for the only one
/// @param folders folders and files, at least one
/// @param files which of the files in them belong to it
/// @param passOver names of folders in them that hold no articles
/// @param publication how the articles are published, where they do not say it
public record CollectionSettings(
    String name,
    List<Path> folders,
    PathGlobs files,
    List<String> passOver,
    Publication publication) {
  public CollectionSettings {
    folders = List.copyOf(folders);
    passOver = List.copyOf(passOver);
  }

  /// The only collection, of all that is in these folders.
  public static CollectionSettings only(
      List<Path> folders, List<String> passOver, Publication publication) {
    return new CollectionSettings("", folders, PathGlobs.ALL, passOver, publication);
  }

  /// Whether it has a name, as it has where there may be others.
  public boolean isNamed() {
    return !name.isEmpty();
  }

  /// Names which files of its folders belong to it: an index of others must not be read. Empty
  /// where all do. The folders themselves name the index (see `IndexFolder`).
  public String selection() {
    return files.equals(PathGlobs.ALL) && passOver.isEmpty()
        ? ""
        : String.join(
            "\n\n", files.patterns(), String.join("\n", passOver.stream().sorted().toList()));
  }

  /// How the ids of its articles begin.
  String prefix() {
    return isNamed() ? name + "/" : "";
  }
}
