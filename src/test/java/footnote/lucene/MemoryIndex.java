package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.search.PassageIndex.Update;
import footnote.search.PassageIndex.View;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// An index in memory, closed after each test.
public final class MemoryIndex implements AfterEachCallback {
  private final LuceneIndex index =
      new LuceneIndex(Path.of("memory"), new ByteBuffersDirectory(), Analysis.FINGERPRINT);

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

  @Override
  public void afterEach(ExtensionContext context) {
    index.close();
  }
}
