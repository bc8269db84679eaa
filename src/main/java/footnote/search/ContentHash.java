package footnote.search;

import footnote.article.Article;
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

/// Hashes that tell whether something changed.
final class ContentHash {
  /// Hex digits kept of an article's hash: 128 bits, there are many of them.
  private static final int ARTICLE_DIGITS = 32;

  private final MessageDigest digest = Sha256.begin();

  private ContentHash() {}

  /// Of a file's bytes, in hex.
  static String of(Path file) throws IOException {
    ContentHash hash = new ContentHash();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        hash.digest.update(buffer, 0, count);
      }
    }
    return hash.hex();
  }

  /// Of all that is indexed of an article, in hex.
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

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
