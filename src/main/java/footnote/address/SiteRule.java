package footnote.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A generator of sites, and what it makes of a file's path as long as it is not set up otherwise.
///
/// ```
///                           guide/install.md      guide/index.md
/// JEKYLL                    guide/install.html    guide/
/// HUGO, MKDOCS              guide/install/        guide/
/// DOCUSAURUS                guide/install         guide/
/// MDBOOK                    guide/install.html    guide/
/// GITHUB                    blob/HEAD/guide/install.md
/// ```
enum SiteRule {
  JEKYLL(AnchorRule.GITHUB),
  HUGO(AnchorRule.HUGO),
  DOCUSAURUS(AnchorRule.GITHUB),
  MKDOCS(AnchorRule.PYTHON),
  MDBOOK(AnchorRule.MDBOOK),
  GITHUB(AnchorRule.GITHUB);

  private static final String POSTS = "_posts/";

  private final AnchorRule anchors;

  SiteRule(AnchorRule anchors) {
    this.anchors = anchors;
  }

  /// The generator that a setting names in small letters; empty for any other word.
  static Optional<SiteRule> named(String name) {
    return Stream.of(values()).filter(rule -> rule.word().equals(name)).findFirst();
  }

  /// The word it is named by in the settings.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// How its pages name their headings.
  AnchorRule anchors() {
    return anchors;
  }

  /// Whether a page may have another path than its file's: of these three none does, whatever its
  /// front matter says for another generator.
  boolean heedsPermalinks() {
    return this != MKDOCS && this != MDBOOK && this != GITHUB;
  }

  /// The path of a file's page below the site's own address; empty where the rule does not tell.
  Optional<String> path(SiteFile file) {
    if (!file.isMarkdown() && this != GITHUB) {
      return Optional.of(file.path());
    }
    return switch (this) {
      case JEKYLL -> jekyll(file);
      case HUGO -> Optional.of(hugo(file.within("content/")));
      case DOCUSAURUS -> Optional.of(docusaurus(file));
      case MKDOCS -> Optional.of(named(file.within("docs/"), file.name(), "/"));
      case MDBOOK -> Optional.of(named(file.within("src/"), file.name(), ".html"));
      case GITHUB -> Optional.of("blob/HEAD/" + file.path());
    };
  }

  /// The path of a page by its name, or of its folder where it is the first page there.
  private static String named(SiteFile file, String name, String behind) {
    return file.isFirstPage() ? file.folder() : file.folder() + name + behind;
  }

  /// Jekyll: a post is at `/categories/year/month/day/title.html`, a page where it lies.
  private static Optional<String> jekyll(SiteFile file) {
    int posts = ("/" + file.path()).lastIndexOf("/" + POSTS);
    if (posts < 0) {
      return Optional.of(named(file, file.told().slug().orElse(file.name()), ".html"));
    }
    String above = file.path().substring(0, posts);
    String categories =
        Stream.concat(Stream.of(above.split("/", -1)), file.told().categories().stream())
            .filter(name -> !name.isBlank())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .distinct()
            .map(name -> name + "/")
            .collect(Collectors.joining());
    return file.day()
        .map(day ->
            categories
                + file.year().orElseThrow()
                + "/"
                + file.month().orElseThrow()
                + "/"
                + day
                + "/"
                + file.slug()
                + ".html");
  }

  /// Hugo: the path in small letters; a page that is a folder is named by its own slug too.
  private static String hugo(SiteFile file) {
    boolean bundle = file.name().equals("index");
    boolean section = file.name().equals("_index");
    String folder = file.folder();
    String above =
        bundle && !folder.isEmpty()
            ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1)
            : folder;
    String name = bundle || section ? "" : file.name() + "/";
    String path =
        file.told()
            .slug()
            .filter(_ -> !section)
            .map(slug -> above + slug + "/")
            .orElse(folder + name);
    return path.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /// Docusaurus: without the numbers that order files; a post by its day.
  private static String docusaurus(SiteFile file) {
    List<String> folders =
        Stream.of(file.folder().split("/", -1)).filter(name -> !name.isEmpty()).toList();
    String above =
        folders.stream()
            .map(name -> SiteFile.withDateAsFolders(unnumbered(name)) + "/")
            .collect(Collectors.joining());
    boolean first =
        file.isFirstPage() || (!folders.isEmpty() && folders.getLast().equals(file.name()));
    return file.told()
        .slug()
        .map(slug -> above + slug)
        .orElse(first ? above : above + SiteFile.withDateAsFolders(unnumbered(file.name())));
  }

  /// A name without the number that only orders it: `02-install` is `install`; a version or a date,
  /// as in `1.2-notes`, is no such number.
  private static String unnumbered(String name) {
    return name.matches("\\d+[-_.]\\d.*")
        ? name
        : name.replaceFirst("^\\d+\\s*[-_.]+\\s*(?=[^-_.\\s])", "");
  }
}
