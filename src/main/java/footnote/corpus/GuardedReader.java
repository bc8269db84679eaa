package footnote.corpus;

import footnote.article.Article;
import footnote.format.ArticleReader;
import footnote.format.BeyondBoundsException;
import footnote.format.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/// A reader whose own failures are a fault of the file, so that one file never costs the others.
///
/// Readers tell what is wrong with a file themselves. What gets past them is a mistake of ours or
/// of a library's, or a file that asks for more memory than there is. What the taker of the
/// articles throws, as an index on a full disk does, is not the file's fault and is passed on.
///
/// ```java
/// Handing handing = new Handing(index::add);
/// new GuardedReader(reader, handing).read(in, findings); // findings hand on to `handing`
/// ```
///
/// @param reader that may fail
/// @param handing what the reader's articles go to
record GuardedReader(ArticleReader reader, Handing handing) implements ArticleReader {
  /// Hands articles on, and knows whether the taker failed.
  static final class Handing implements Consumer<Article> {
    private final Consumer<Article> taker;
    private boolean failed;

    /// @param taker may throw
    Handing(Consumer<Article> taker) {
      this.taker = taker;
    }

    @Override
    public void accept(Article article) {
      failed = true;
      taker.accept(article);
      failed = false;
    }
  }

  /// Reads on to the file's end after a failure, so that its hash is known and the same content is
  /// not tried again.
  @Override
  public void read(InputStream in, Findings findings) throws IOException {
    try {
      reader.read(in, findings);
    } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError e) {
      if (handing.failed) {
        throw e;
      }
      findings.fault(0, reason(e));
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static String reason(Throwable e) {
    return switch (e) {
      case OutOfMemoryError _ -> "needs more memory than there is";
      case StackOverflowError _ -> "is nested too deeply";
      case BeyondBoundsException bounds -> bounds.reason();
      default -> "its reader failed, please report it: " + e.getClass().getSimpleName();
    };
  }
}
