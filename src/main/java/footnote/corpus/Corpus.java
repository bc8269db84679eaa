package footnote.corpus;

import footnote.address.Publication;
import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.markdown.Sidecar;
import footnote.text.LanguageDetector;
import footnote.text.Printable;
import footnote.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Folders and files of articles. Nothing is kept between calls: each walk sees what is there now.
///
/// ```java
/// Corpus corpus = new Corpus(List.of(Path.of("articles")));
/// for (ArticleFile file : corpus.walk().files()) {
///   ReadResult result = corpus.read(file, article -> System.out.println(article.source().title()));
///   result.faults().forEach(System.err::println);
/// }
/// ```
public final class Corpus {
  /// Folders in which generators of sites keep what is none of their pages; hidden ones are passed
  /// over anyway.
  private static final Set<String> MACHINERY =
      Set.of(
          "_data",
          "_drafts",
          "_includes",
          "_layouts",
          "_plugins",
          "_sass",
          "_site",
          "_templates",
          "archetypes",
          "bower_components",
          "node_modules",
          "site-packages",
          "__pycache__");

  private final List<Path> roots;

  /// How much is read of a file, and of how many.
  private final CorpusLimits limits;

  /// Names of folders that hold no articles.
  private final Set<String> machinery;

  /// How the articles are published, where they do not say it.
  private final Publication publication;

  /// The folders that are published, by their real paths, where these are not the roots.
  private final List<Path> published;

  private final JekyllSites sites = new JekyllSites();

  /// How the ids of all files begin.
  private final String prefix;

  /// Which files of the roots are read.
  private final PathGlobs globs;

  /// One for all files: it keeps the profiles of languages it has loaded.
  private final LanguageDetector languages = new LanguageDetector();

  /// A corpus with the usual limits.
  ///
  /// @param roots folders or files, at least one; they need not exist yet
  public Corpus(List<Path> roots) {
    this(
        CollectionSettings.only(roots, List.of(), Publication.NONE),
        CorpusLimits.usual(),
        List.of());
  }

  /// A corpus of which only so much is read.
  ///
  /// @param roots folders or files, at least one; they need not exist yet
  /// @param limits how much is read; what is beyond is reported as a fault
  /// @throws IllegalArgumentException when there is no root
  public Corpus(List<Path> roots, CorpusLimits limits) {
    this(CollectionSettings.only(roots, List.of(), Publication.NONE), limits, List.of());
  }

  /// The articles of a collection.
  public Corpus(CollectionSettings collection) {
    this(collection, List.of());
  }

  /// A corpus of files from folders that are published as a whole.
  ///
  /// @param published those folders; where a file lies in none, its root is taken for one
  public Corpus(CollectionSettings collection, List<Path> published) {
    this(collection, CorpusLimits.usual(), published.stream().map(RootWalk::real).toList());
  }

  private Corpus(CollectionSettings collection, CorpusLimits limits, List<Path> published) {
    if (collection.folders().isEmpty()) {
      throw new IllegalArgumentException("illegal roots: none, must be at least one");
    }
    this.roots = collection.folders();
    this.prefix = collection.prefix();
    this.globs = collection.files();
    this.limits = limits;
    this.machinery = with(collection.passOver());
    this.publication = collection.publication();
    this.published = published;
  }

  /// What the settings pass over comes on top; none of [#MACHINERY] can be taken back.
  private static Set<String> with(Collection<String> more) {
    Set<String> all = new HashSet<>(MACHINERY);
    all.addAll(more);
    return Set.copyOf(all);
  }

  /// The folders and files as they were given.
  public List<Path> roots() {
    return roots;
  }

  /// Every file a reader is there for, by id and with its sidecar, and what could not be looked
  /// into. Hidden files and folders are passed over, as are folders of machinery and files of other
  /// formats; a link is followed only if it stays within its root.
  public Walk walk() {
    return RootWalk.of(roots, prefix, globs, limits, machinery);
  }

  /// What lies at one place now, and nothing else: for what a watcher told.
  ///
  /// @param changed a path below the real path of a root, which need not be there any more
  /// @return no part where it is none of the corpus's; empty where only [#walk()] can tell
  public Optional<List<PartWalk>> walk(Path changed) {
    return RootWalk.root(changed, roots, prefix, globs, limits, machinery)
        .map(root -> root.at(changed))
        .orElse(Optional.of(List.of()));
  }

  /// The folders of its files, by their real paths, to be watched; of a root that is a file or
  /// isn't there, nothing. Two roots that are one folder by a link are one here too.
  public List<Path> folders() {
    return roots.stream().map(RootWalk::real).filter(Files::isDirectory).distinct().toList();
  }

  /// Whether a walk passes over a folder of that name.
  public boolean passesOver(String folder) {
    return folder.startsWith(".") || machinery.contains(folder);
  }

  /// Reads a file, hands on its articles one by one in their order, and tells what it saw. One bad
  /// article does not stop the rest, and a file that can't be read is a fault. The file's own
  /// faults stand behind those of its sidecar.
  ///
  /// @param file as a walk found it; a link that was put in its place since is not followed
  /// @param articles takes each article; what it throws is passed on
  public ReadResult read(ArticleFile file, Consumer<Article> articles) {
    GuardedReader.Handing handing = new GuardedReader.Handing(articles);
    Findings findings =
        new Findings(file, limits, languages, handing, published(file), pathInRoot(file));
    Optional<ArticleReader> reader = Formats.reader(file.id(), limits);
    if (reader.isEmpty()) {
      findings.fault(0, "no format of articles");
      return new ReadResult("", findings.faults());
    }
    List<Fault> faults = new ArrayList<>();
    String hash = "";
    try {
      byte[] sidecar = sidecar(file);
      ArticleReader guarded = new GuardedReader(reader.get(), handing);
      ArticleReader heeding = heeding(sidecar, file, guarded, faults::addAll);
      hash = hashWhileReading(file.path(), heeding, findings, sidecar);
    } catch (IOException e) {
      findings.fault(0, reason(e));
    }
    faults.addAll(findings.faults());
    return new ReadResult(hash, faults);
  }

  /// How the file's folder is published, by what is set or else by what is in it. The folder is as
  /// many steps above the file as its path from there has names. Of a file behind a link, whose
  /// path is the target's, it may be another one.
  private Publication published(ArticleFile file) {
    Path root = file.path();
    long steps = pathInRoot(file).chars().filter(c -> c == '/').count() + 1;
    for (long i = 0; i < steps && root != null; i++) {
      root = root.getParent();
    }
    return root == null ? publication : sites.publication(root, publication);
  }

  /// The path from the folder on that is published: from one of these folders, or else the id
  /// without the names of its collection and its root, which it begins with where there are
  /// several.
  private String pathInRoot(ArticleFile file) {
    for (Path folder : published) {
      if (file.path().startsWith(folder) && !file.path().equals(folder)) {
        return folder.relativize(file.path()).toString().replace('\\', '/');
      }
    }
    String id = file.id().substring(prefix.length());
    return RootWalk.areSeveral(roots) ? id.substring(id.indexOf('/') + 1) : id;
  }

  /// The bytes of the file's sidecar; none where it has none. A file whose sidecar can't be read is
  /// not read either: it might be a draft.
  private byte[] sidecar(ArticleFile file) throws IOException {
    if (file.sidecar().isEmpty()) {
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(file.sidecar().get(), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(limits.frontMatterBytes() + 1);
      if (bytes.length > limits.frontMatterBytes()) {
        throw new IOException("its sidecar is longer than " + limits.frontMatterBytes() + " bytes");
      }
      return bytes;
    }
  }

  /// A reader that heeds what a sidecar says of the file. A draft is still read to its end, for the
  /// hash of it: it counts as unchanged until it is published.
  private ArticleReader heeding(
      byte[] yaml, ArticleFile file, ArticleReader reader, Consumer<List<Fault>> faults) {
    if (file.sidecar().isEmpty()) {
      return reader;
    }
    Path path = file.sidecar().get();
    String folder = file.id().substring(0, file.id().lastIndexOf('/') + 1);
    String id = folder + Printable.of(String.valueOf(path.getFileName()));
    Findings own =
        new Findings(new ArticleFile(path, id, yaml.length, 0), limits, languages, _ -> {});
    Sidecar sidecar = Sidecar.of(yaml, own);
    faults.accept(own.faults());
    return (in, findings) -> {
      findings.given(sidecar.known());
      if (sidecar.draft().isEmpty()) {
        reader.read(in, findings);
      } else {
        in.transferTo(OutputStream.nullOutputStream());
        findings.leaveOut(sidecar.draft().get());
      }
    };
  }

  /// Reads the file once for both its articles and its hash, which is of its bytes and those of its
  /// sidecar. The hash is empty where a reader stopped before the end, so that the file counts as
  /// changed the next time. No link is followed: what was put in the file's place since the walk
  /// might lead out of the root.
  private static String hashWhileReading(
      Path path, ArticleReader reader, Findings findings, byte[] sidecar) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw Files.exists(path)
          ? new IOException("not a regular file")
          : new NoSuchFileException(path.toString());
    }
    MessageDigest sha = Sha256.begin();
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS), sha)) {
      reader.read(in, findings);
      boolean whole = in.read() < 0;
      sha.update(sidecar);
      return whole ? HexFormat.of().formatHex(sha.digest()) : "";
    }
  }

  /// Why a file or a folder could not be read, as a person says it, without its name. The message
  /// of any other is the system's, and may have a file's name in it, so it is made printable.
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "does not exist";
      case AccessDeniedException _ -> "not readable: permission denied";
      default -> "not readable: " + Printable.of(String.valueOf(e.getMessage()));
    };
  }
}
