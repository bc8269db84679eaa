package footnote.corpus;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.format.ArticleReader;
import footnote.format.CorpusLimits;
import footnote.format.Findings;
import footnote.format.Formats;
import footnote.text.LanguageDetector;
import footnote.text.Printable;
import footnote.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Folders and files of articles.
public final class Corpus {
  private final List<Path> roots;
  private final CorpusLimits limits;
  private final LanguageDetector languages = new LanguageDetector();

  /// @param roots folders or files, at least one
  public Corpus(List<Path> roots) {
    this(roots, CorpusLimits.usual());
  }

  /// @param roots folders or files, at least one
  public Corpus(List<Path> roots, CorpusLimits limits) {
    if (roots.isEmpty()) {
      throw new IllegalArgumentException("illegal roots: none, must be at least one");
    }
    this.roots = List.copyOf(roots);
    this.limits = limits;
  }

  public List<Path> roots() {
    return roots;
  }

  /// Every file a reader is there for, by id, and what could not be looked into. Hidden files and
  /// folders are passed over, as are files of other formats; a link is followed only if it stays
  /// within its root.
  public Walk walk() {
    return RootWalk.of(roots, limits);
  }

  /// Reads a file, hands on its articles one by one in their order, and tells what it saw. One bad
  /// article does not stop the rest. What `articles` throws is passed on.
  public ReadResult read(ArticleFile file, Consumer<Article> articles) {
    Findings findings = new Findings(file, limits, languages, articles);
    Optional<ArticleReader> reader = Formats.reader(file.id(), limits);
    if (reader.isEmpty()) {
      findings.fault(0, "no format of articles");
      return new ReadResult("", findings.faults());
    }
    String hash = "";
    try {
      hash = hashWhileReading(file.path(), reader.get(), findings);
    } catch (IOException e) {
      findings.fault(0, reason(e));
    }
    return new ReadResult(hash, findings.faults());
  }

  private static String hashWhileReading(Path path, ArticleReader reader, Findings findings)
      throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw Files.exists(path)
          ? new IOException("not a regular file")
          : new NoSuchFileException(path.toString());
    }
    MessageDigest sha = Sha256.begin();
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS), sha)) {
      reader.read(in, findings);
      return in.read() < 0 ? HexFormat.of().formatHex(sha.digest()) : "";
    }
  }

  /// Why a file or a folder could not be read, as a person says it.
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "does not exist";
      case AccessDeniedException _ -> "not readable: permission denied";
      default -> "not readable: " + Printable.of(String.valueOf(e.getMessage()));
    };
  }
}
