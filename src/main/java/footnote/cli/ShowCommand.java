package footnote.cli;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Fault;
import footnote.corpus.Corpus;
import footnote.corpus.ReadResult;
import footnote.corpus.Walk;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.terminal.ArticleFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Shows what is made of files, without an index.
public final class ShowCommand implements Command {
  @Override
  public String name() {
    return "show";
  }

  @Override
  public String summary() {
    return "shows what is made of files: title, authors, date and each part of the text";
  }

  @Override
  public String usage() {
    return """
    Usage: footnote show [OPTIONS] FILE...

    FILE is a file of articles or a folder of them; no index is needed or changed. It shows
    what is known of each article, then each part of its text with what it is taken for:
    head, heading, paragraph, item, row, code, note or boilerplate. Quoted are paragraphs,
    items, rows, code and notes. A file that is left out or not read is named with the reason.

    Examples:
      footnote show post.md
      footnote show --json articles/

    Exit codes: 0 shown, 1 there is no article, 2 wrong usage, 3 anything else.
    """;
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    if (call.words().isEmpty()) {
      throw new UsageException("which file? footnote show FILE...");
    }
    Settings settings = call.settings();
    List<Path> roots = call.words().stream().map(word -> path(word, call.context())).toList();
    Corpus corpus = new Corpus(roots, settings.passOver());
    ArticleFormat format = new ArticleFormat(call.context().look(settings.color()));
    Walk walk = corpus.walk();
    boolean any = false;
    for (ArticleFile file : walk.files()) {
      any |= show(file, corpus, format, settings.json(), call.context());
    }
    for (Fault fault : unread(walk)) {
      call.context().print(format.unread(fault.file(), List.of(fault), settings.json()));
    }
    return any ? ExitCode.DONE : ExitCode.NOTHING;
  }

  /// What the walk itself did not read, and files that no reader is there for.
  private static List<Fault> unread(Walk walk) {
    List<Fault> unread = new ArrayList<>(walk.faults());
    walk.others()
        .forEach(file ->
            unread.add(new Fault(Fault.Kind.LEFT_OUT, file, 0, "no reader for this format")));
    unread.sort(Comparator.comparing(Fault::file));
    return unread;
  }

  private static boolean show(
      ArticleFile file, Corpus corpus, ArticleFormat format, boolean json, ProcessContext context) {
    List<Article> articles = new ArrayList<>();
    ReadResult result = corpus.read(file, articles::add);
    for (Article article : articles) {
      List<Fault> faults = article == articles.getFirst() ? result.faults() : List.of();
      context.print(json ? format.json(article, faults) : format.render(article, faults));
    }
    if (articles.isEmpty()) {
      context.print(format.unread(file.id(), result.faults(), json));
    }
    return !articles.isEmpty();
  }

  private static Path path(String word, ProcessContext context) {
    try {
      return context.environment().folder().resolve(word);
    } catch (InvalidPathException e) {
      throw new UsageException("not a path: " + word);
    }
  }
}
