package footnote.cli;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.corpus.CollectionSettings;
import footnote.corpus.Corpus;
import footnote.corpus.ReadResult;
import footnote.corpus.Walk;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.terminal.ArticleFormat;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Shows what is made of files, without an index: each article with its parts ([ArticleFormat]),
/// and of each file that was not read why. For whoever prepares a corpus.
///
/// It reads with the same corpus settings as an index would be made with, so that what it shows is
/// what would be found and cited. Nothing is written, and the data folder need not exist.
///
/// ```text
/// footnote show reports/tide.pdf
/// footnote show --json docs | jq .title
/// ```
public final class ShowCommand implements Command {
  @Override
  public String name() {
    return "show";
  }

  /// Shows all that the paths lead to.
  ///
  /// @return nothing when there was no article among it
  @Override
  public ExitCode run(ParsedCommand call) {
    if (call.words().isEmpty()) {
      throw new UsageException(TextKey.USAGE_NO_ARTICLE);
    }
    Settings settings = call.settings();
    List<Path> roots = call.words().stream().map(word -> path(word, call.context())).toList();
    Corpus corpus = corpus(roots, settings);
    ArticleFormat format =
        new ArticleFormat(call.context().look(settings.color()), settings.texts());
    Walk walk = corpus.walk();
    boolean any = false;
    for (ArticleFile file : walk.files()) {
      any |= show(file, corpus, format, settings.json(), call.context());
    }
    for (Fault fault : unread(walk, told(settings))) {
      call.context().print(format.unread(fault.file(), List.of(fault), settings.json()));
    }
    return any ? ExitCode.DONE : ExitCode.NOTHING;
  }

  /// Read as the collection is that all of them lie in, or else as the first one.
  private static Corpus corpus(List<Path> roots, Settings settings) {
    CollectionSettings own =
        settings.collections().stream()
            .filter(it -> roots.stream().allMatch(root -> isIn(root, it)))
            .findFirst()
            .orElse(settings.collections().getFirst());
    return new Corpus(
        CollectionSettings.only(roots, own.passOver(), own.publication()), own.folders());
  }

  /// Compares the names alone: neither has to be there, and links are not followed.
  private static boolean isIn(Path file, CollectionSettings collection) {
    Path normal = file.toAbsolutePath().normalize();
    return collection.folders().stream()
        .anyMatch(folder -> normal.startsWith(folder.toAbsolutePath().normalize()));
  }

  /// Programs are told in English, as all that is wrong with a file.
  private static Texts told(Settings settings) {
    return settings.json() ? Texts.english() : settings.texts();
  }

  /// What the walk itself did not read, and files that no reader is there for.
  ///
  /// Sorted by file, so that two runs over the same files print the same.
  private static List<Fault> unread(Walk walk, Texts texts) {
    List<Fault> unread = new ArrayList<>(walk.faults());
    String reason = texts.say(TextKey.SHOW_NO_READER);
    walk.others().forEach(file -> unread.add(new Fault(Fault.Kind.LEFT_OUT, file, 0, reason)));
    unread.sort(Comparator.comparing(Fault::file));
    return unread;
  }

  /// Shows the articles of a file, its faults with the first of them; or why there are none.
  ///
  /// All articles of a file are held at once, since its faults are told with the first of them.
  ///
  /// @return whether there was an article
  private static boolean show(
      ArticleFile file, Corpus corpus, ArticleFormat format, boolean json, ProcessContext context) {
    List<Article> articles = new ArrayList<>();
    ReadResult result = corpus.read(file, articles::add);
    List<Fault> faults = result.faults();
    for (Article article : articles) {
      context.print(json ? format.json(article, faults) : format.render(article, faults));
      faults = List.of();
    }
    if (articles.isEmpty()) {
      context.print(format.unread(file.id(), result.faults(), json));
    }
    return !articles.isEmpty();
  }

  /// From the folder the process was started in.
  private static Path path(String word, ProcessContext context) {
    try {
      return context.environment().folder().resolve(word);
    } catch (InvalidPathException e) {
      throw new UsageException(TextKey.USAGE_NO_PATH, word);
    }
  }
}
