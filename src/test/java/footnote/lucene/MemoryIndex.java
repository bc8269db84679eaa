package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// An index in memory, closed after each test.
public final class MemoryIndex implements AfterEachCallback {
  private final Directory directory = new ByteBuffersDirectory();
  private final LuceneIndex index =
      new LuceneIndex(Path.of("memory"), directory, Analysis.FINGERPRINT);
  private final List<DirectoryReader> readers = new ArrayList<>();

  public LuceneIndex index() {
    return index;
  }

  /// What it holds with these articles too.
  public View holding(Consumer<Update> articles) {
    try (Update update = index.update()) {
      articles.accept(update);
      update.commit();
    }
    return index.view();
  }

  /// The last commit, as the parts of a view have it, with these articles too.
  Snapshot snapshot(Consumer<Update> articles) throws IOException {
    holding(articles).close();
    DirectoryReader reader = Fields.open(directory);
    readers.add(reader);
    return Snapshot.of(reader, true, Commit.mark(directory));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      for (DirectoryReader reader : readers) {
        reader.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    index.close();
  }
}
