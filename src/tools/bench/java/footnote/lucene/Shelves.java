package footnote.lucene;

import footnote.article.ArticleFile;
import footnote.article.Passage;
import footnote.article.Splitter;
import footnote.corpus.Corpus;
import footnote.sync.IndexSync;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Articles for measuring in a folder of their own, deleted at the end.
final class Shelves implements AutoCloseable {
  private final Path folder;
  private final Corpus corpus;

  /// Writes articles to a file.
  interface Writer {
    void write(Path file) throws IOException;
  }

  Shelves(Prose prose, int articles) throws IOException {
    this(file -> prose.jsonLines(file, articles));
  }

  Shelves(Writer articles) throws IOException {
    folder = Files.createTempDirectory("footnote-bench");
    Path file = folder.resolve("articles.jsonl");
    articles.write(file);
    corpus = new Corpus(List.of(file));
  }

  /// A place for an index.
  Path place(String name) {
    return folder.resolve(name);
  }

  void forEachPassage(Consumer<Passage> take) {
    for (ArticleFile file : corpus.walk().files()) {
      corpus.read(file, article -> Splitter.split(article).forEach(take));
    }
  }

  /// Reads, cuts and indexes all of it, and returns how many passages there are.
  int index(LuceneIndex index) {
    return new IndexSync(corpus, index, InstantSource.system()).run(_ -> {}).passages();
  }

  static void delete(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(folder.toString(), e);
      }
    }
  }

  @Override
  public void close() {
    delete(folder);
  }
}
