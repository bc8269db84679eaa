package footnote.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Folders and files of articles.
public final class Corpus {
  private final List<Path> roots;

  /// @param roots folders or files, at least one
  public Corpus(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  public List<Path> roots() {
    return roots;
  }

  /// Every file a reader is there for, by id, and what could not be looked into.
  public Walk walk() {
    return new Walk(List.of(), List.of());
  }

  /// Reads a file, hands on its articles one by one in their order, and tells what it saw.
  public Reading read(ArticleFile file, Consumer<Article> articles) {
    return new Reading("", List.of());
  }
}
