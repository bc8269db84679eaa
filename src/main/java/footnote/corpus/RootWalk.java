package footnote.corpus;

import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.format.CorpusLimits;
import footnote.text.Printable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Walks through the roots of a corpus, folder by folder in the order of names, so that every
/// machine numbers files of one name alike. Of use for one walk, on one thread; [Corpus#walk] makes
/// one.
///
/// The id of a file is its path within its root, with `/` on every system; with several roots the
/// root's name stands in front. Ids are what an article is known by from here on, in the index and
/// in links, so they must not hang on where the corpus lies, and two files must not share one.
///
/// Three dangers of strangers' folders are met: links that loop (a folder is never entered while
/// the walk is in it), links that lead out (only what is under the root by its real path is read),
/// and trees without end (depth, files and folders are bounded by [CorpusLimits]). What is left out
/// for any of these is a [Fault]; the walk goes on.
final class RootWalk {
  private static final String NO_FORMAT =
      "no format of articles: must be one of " + String.join(", ", Formats.endings());

  private final CorpusLimits limits;

  /// What was found so far, in the order of the walk.
  private final List<ArticleFile> files = new ArrayList<>();

  /// What could not be looked into, in the order of the walk.
  private final List<Fault> faults = new ArrayList<>();

  /// The ids of files that no reader is there for.
  private final List<String> others = new ArrayList<>();

  /// Names of folders that hold no articles.
  private final Set<String> machinery;

  /// Which files of each root are looked at.
  private final PathGlobs globs;

  /// How the ids of the root begin that the walk is in.
  private String start = "";

  /// How the ids begin of roots that have nothing in them.
  private final List<String> vacant = new ArrayList<>();

  /// The file system of each root, by how its ids begin.
  private final Map<String, String> devices = new HashMap<>();

  /// The ids given so far: names that look alike when printed would share one.
  private final Set<String> ids = new HashSet<>();

  /// The files that were reached through a link.
  private final Set<ArticleFile> linked = new HashSet<>();

  /// How many links the walk is behind at the moment.
  private int links;

  /// The folders that the walk is in at the moment, to notice a link that leads back to one of
  /// them.
  private final Deque<Path> above = new ArrayDeque<>();

  /// Folders seen, those without files included.
  private int folders;

  /// Whether a limit was reached: then nothing more is looked at.
  private boolean full;

  /// Walks through any number of roots, counting files and folders over all of them.
  ///
  /// @param machinery names of folders that hold no articles
  private RootWalk(CorpusLimits limits, Set<String> machinery, PathGlobs globs) {
    this.limits = limits;
    this.machinery = machinery;
    this.globs = globs;
  }

  /// Walks through all roots and sorts what was found.
  ///
  /// @param roots in the order that numbers those of one name
  /// @param limits for all roots together
  /// @param machinery names of folders that hold no articles
  static Walk of(List<Path> roots, CorpusLimits limits, Set<String> machinery) {
    return of(roots, "", PathGlobs.ALL, limits, machinery);
  }

  /// Of those files that belong to a collection.
  ///
  /// @param prefix how all ids begin
  /// @param globs which files they are
  static Walk of(
      List<Path> roots,
      String prefix,
      PathGlobs globs,
      CorpusLimits limits,
      Set<String> machinery) {
    RootWalk walk = new RootWalk(limits, machinery, globs);
    Set<String> names = new HashSet<>();
    Collection<Path> different = different(roots);
    for (Path given : different) {
      String name = unique(nameOf(given), names);
      walk.start = prefix + (different.size() > 1 ? name + "/" : "");
      walk.root(given, prefix, name);
    }
    walk.passOverLinks();
    walk.files.sort(Comparator.comparing(ArticleFile::id));
    Collections.sort(walk.others);
    walk.faults.sort(Comparator.comparing(Fault::file));
    return new Walk(walk.files, walk.faults, walk.others, walk.vacant, walk.devices);
  }

  /// Looks at one place below a root, as a walk does that comes by.
  ///
  /// @param place none of whose folders is a link or left out
  /// @return nothing at all where nothing is there
  static Walk at(Path place, PartWalk.Root root) {
    RootWalk walk = new RootWalk(root.limits(), root.machinery(), root.globs());
    walk.start = root.start();
    for (Path at = place.getParent(); at != null && at.startsWith(root.real()); ) {
      walk.above.addLast(at);
      at = at.getParent();
    }
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      String path = root.real().relativize(place).toString().replace('\\', '/');
      walk.entry(root.real(), place, root.start() + path, Sidecars.near(place));
    }
    walk.files.sort(Comparator.comparing(ArticleFile::id));
    return new Walk(walk.files, walk.faults, walk.others);
  }

  /// The root that a path lies in; empty where there is none.
  static Optional<PartWalk.Root> root(
      Path path,
      List<Path> roots,
      String prefix,
      PathGlobs globs,
      CorpusLimits limits,
      Set<String> machinery) {
    Set<String> names = new HashSet<>();
    Collection<Path> different = different(roots);
    for (Path given : different) {
      String name = unique(nameOf(given), names);
      Path real = real(given);
      if (path.startsWith(real)) {
        String start = prefix + (different.size() > 1 ? name + "/" : "");
        return Optional.of(new PartWalk.Root(real, start, globs, limits, machinery));
      }
    }
    return Optional.empty();
  }

  /// Leaves out what a link leads to that is an article itself, or that another link led to before:
  /// else it would be there twice.
  private void passOverLinks() {
    Set<Path> told = new HashSet<>();
    files.stream().filter(file -> !linked.contains(file)).forEach(file -> told.add(file.path()));
    for (ArticleFile file : List.copyOf(files)) {
      if (linked.contains(file) && !told.add(file.path())) {
        files.remove(file);
        String reason = "a link to a file of the corpus";
        faults.add(new Fault(Fault.Kind.LEFT_OUT, file.id(), 0, reason));
      }
    }
  }

  /// Whether ids begin with the name of their root.
  static boolean areSeveral(List<Path> roots) {
    return roots.size() > 1 && different(roots).size() > 1;
  }

  /// The roots without those that are another one given before, by whatever path or link: else each
  /// of their articles would be there twice.
  private static Collection<Path> different(List<Path> roots) {
    Map<Path, Path> different = new LinkedHashMap<>();
    for (Path root : roots) {
      Path given = root.toAbsolutePath().normalize();
      different.putIfAbsent(real(given), given);
    }
    return different.values();
  }

  /// Where a path really leads; itself where it leads nowhere.
  static Path real(Path given) {
    try {
      return given.toRealPath();
    } catch (IOException _) {
      return given;
    }
  }

  /// The name, with a number before its ending where another has it already: `a.md`, `a~2.md`.
  private static String unique(String name, Set<String> taken) {
    String bare = Formats.isPacked(name) ? name.substring(0, name.length() - 3) : name;
    int dot =
        bare.lastIndexOf('.') > bare.lastIndexOf('/') + 1 ? bare.lastIndexOf('.') : bare.length();
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name.substring(0, dot) + "~" + i + name.substring(dot);
    }
    return unique;
  }

  /// The last name of a path, printable, since it becomes part of ids and messages.
  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "root" : Printable.of(name.toString());
  }

  /// Walks through a root. Only with several roots do ids begin with the root's name.
  private void root(Path given, String prefix, String name) {
    try {
      Path root = given.toRealPath();
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        devices.put(start, device(root));
        folder(root, root, start);
        if (isEmpty(root)) {
          vacant.add(start);
        }
      } else if (!Formats.has(name, root)) {
        faults.add(new Fault(prefix + name, 0, NO_FORMAT));
      } else if (globs.take(name)) {
        file(new Entry(root, prefix + name, attributes, Sidecars.beside(root)));
      }
    } catch (IOException e) {
      faults.add(new Fault(Printable.of(given.toString()), 0, Corpus.reason(e)));
      vacant.add(start);
    }
  }

  /// Tells a folder's file system from others as long as it is mounted: by its number where the
  /// system has such, else by its name.
  private static String device(Path folder) throws IOException {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? String.valueOf(Files.getAttribute(folder, "unix:dev"))
        : Files.getFileStore(folder).name();
  }

  /// Whether there is nothing at all in a folder, not even something hidden.
  private static boolean isEmpty(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException _) {
      return false;
    }
  }

  /// Walks through a folder, unless it lies too deep or the walk is in it already.
  ///
  /// @param root a real path, which links must not leave
  /// @param folder a real path
  /// @param prefix how the ids in it begin
  private void folder(Path root, Path folder, String prefix) {
    if (above.contains(folder)) {
      faults.add(new Fault(prefix, 0, "link that loops, not followed"));
    } else if (above.size() >= limits.depth()) {
      faults.add(new Fault(prefix, 0, "nested deeper than " + limits.depth() + " folders"));
    } else if (++folders > limits.files()) {
      stop(prefix, "folders");
    } else {
      above.push(folder);
      List<Path> entries = entries(folder, prefix);
      Sidecars sidecars = Sidecars.among(entries);
      entries.forEach(entry -> entry(root, entry, prefix + nameOf(entry), sidecars));
      for (Path alone : sidecars.alone(entries)) {
        String reason = "tells of a file that is not there";
        faults.add(new Fault(Fault.Kind.LEFT_OUT, prefix + nameOf(alone), 0, reason));
      }
      above.pop();
    }
  }

  /// What is in a folder, sorted; as much as could be read of it. The system gives entries in no
  /// order, and an order of its own would give ids that differ between machines.
  private List<Path> entries(Path folder, String prefix) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      faults.add(new Fault(prefix.isEmpty() ? nameOf(folder) : prefix, 0, Corpus.reason(e)));
    } catch (DirectoryIteratorException _) {
      faults.add(new Fault(prefix.isEmpty() ? nameOf(folder) : prefix, 0, "only read in part"));
    }
    Collections.sort(entries);
    return entries;
  }

  /// Looks at an entry of a folder: hidden ones are passed over, links looked at closely.
  private void entry(Path root, Path path, String id, Sidecars sidecars) {
    if (nameOf(path).startsWith(".") || Sidecars.is(nameOf(path)) || full) {
      return;
    }
    try {
      BasicFileAttributes own =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (own.isSymbolicLink()) {
        link(root, path, id, sidecars.of(path));
      } else {
        found(root, new Entry(path, id, own, sidecars.of(path)));
      }
    } catch (IOException e) {
      faults.add(new Fault(id, 0, Corpus.reason(e)));
    }
  }

  /// Follows a link within the root. One that leads out of it would publish what nobody chose to.
  private void link(Path root, Path path, String id, Optional<Path> sidecar) throws IOException {
    if (!Files.exists(path)) {
      faults.add(new Fault(id, 0, "link to nothing or to itself"));
      return;
    }
    Path target = path.toRealPath();
    if (target.startsWith(root)) {
      BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
      links++;
      found(root, new Entry(target, id, attributes, sidecar));
      links--;
    } else {
      faults.add(new Fault(id, 0, "link that leaves the corpus, not followed"));
    }
  }

  /// What is in a folder.
  ///
  /// @param real where it is, links followed
  /// @param sidecar what tells of it, where it is a file
  private record Entry(
      Path real, String id, BasicFileAttributes attributes, Optional<Path> sidecar) {}

  /// Takes a file that a reader is there for, and walks through a folder.
  private void found(Path root, Entry entry) {
    String id = entry.id();
    boolean folder = entry.attributes().isDirectory();
    String path = id.substring(start.length());
    if (folder ? globs.leaveOut(path) : !globs.take(path)) {
      return;
    }
    if (folder && machinery.contains(nameOf(entry.real()))) {
      String reason = "a folder of a site's machinery, not of articles";
      faults.add(new Fault(Fault.Kind.LEFT_OUT, id + "/", 0, reason));
    } else if (folder) {
      folder(root, entry.real(), id + "/");
    } else if (Formats.has(id) && !entry.attributes().isRegularFile()) {
      faults.add(new Fault(id, 0, "not a regular file"));
    } else if (Formats.has(id, entry.real())) {
      file(entry);
    } else if (!path.equals(CuratedFile.NAME) && others.size() < limits.files()) {
      others.add(id);
    }
  }

  /// Adds a file, unless there are too many.
  private void file(Entry entry) {
    if (files.size() >= limits.files()) {
      stop(entry.id(), "files");
      return;
    }
    long bytes = entry.attributes().size();
    long modified = ChangeTime.of(entry.real(), entry.attributes());
    Optional<Path> sidecar = entry.sidecar();
    if (sidecar.isPresent()) {
      try {
        BasicFileAttributes beside =
            Files.readAttributes(
                sidecar.get(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        bytes += beside.size();
        modified = Math.max(modified, ChangeTime.of(sidecar.get(), beside));
      } catch (IOException e) {
        faults.add(new Fault(entry.id(), 0, Corpus.reason(e)));
        return;
      }
    }
    files.add(new ArticleFile(entry.real(), unique(entry.id(), ids), bytes, modified, sidecar));
    if (links > 0) {
      linked.add(files.getLast());
    }
  }

  /// Ends the walk and says so, once. Links within a root can make endlessly many folders of a few.
  ///
  /// @param id where it ended
  /// @param what there are too many of
  private void stop(String id, String what) {
    if (full) {
      return;
    }
    full = true;
    faults.add(
        new Fault(id, 0, "more than " + limits.files() + " " + what + ", the rest is not read"));
  }
}
