package footnote.sync;

import footnote.article.Article;
import footnote.article.ArticleFile;
import footnote.article.Part;
import footnote.article.Source;
import footnote.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Hashes that tell whether something changed: of a file, to know it again under another name or
/// time, and of an article, to leave alone what an edit of its file didn't touch. SHA-256 (FIPS
/// 180-4), of which two inputs with the same hash are not known. An instance takes in one input and
/// is then spent.
final class ContentHash {
  /// Hex digits kept of an article's hash: 128 bits, there are many of them.
  private static final int ARTICLE_DIGITS = 32;

  /// Takes in one input.
  private final MessageDigest digest = Sha256.begin();

  private ContentHash() {}

  /// Of a file's bytes, and then those of its sidecar, in hex.
  static String of(ArticleFile file) throws IOException {
    ContentHash hash = new ContentHash();
    hash.add(file.path());
    if (file.sidecar().isPresent()) {
      hash.add(file.sidecar().get());
    }
    return hash.hex();
  }

  /// In pieces of 64 KiB, since a file may be larger than the memory.
  private void add(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
  }

  /// Of all that is indexed of an article, in 32 digits of hex: its source as told, its text and
  /// its parts. What isn't in it may change without the article being indexed again.
  static String of(Article article) {
    ContentHash hash = new ContentHash();
    Source source = article.source();
    hash.add(source.toString());
    hash.add(article.text());
    for (Part part : article.parts()) {
      hash.add(part.toString());
    }
    return hash.hex().substring(0, ARTICLE_DIGITS);
  }

  /// Ends each text with a zero byte, so that moving a word from one to the next changes the hash.
  ///
  /// `ab`, `c` and `a`, `bc` have two hashes. A text may hold a zero byte of its own; then two
  /// articles might share one, which costs an update that is not seen.
  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /// Ends it.
  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
