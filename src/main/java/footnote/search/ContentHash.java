package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Part;
import footnote.corpus.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Hashes that tell whether something changed.
final class Sha256 {
  /// Hex digits kept of an article's hash: 128 bits, there are many of them.
  private static final int ARTICLE_DIGITS = 32;

  private final MessageDigest digest = digest();

  private Sha256() {}

  /// Of a file's bytes, in hex.
  static String of(Path file) throws IOException {
    Sha256 sha = new Sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        sha.digest.update(buffer, 0, count);
      }
    }
    return sha.hex();
  }

  /// Of all that is indexed of an article, in hex.
  static String of(Article article) {
    Sha256 sha = new Sha256();
    Source source = article.source();
    sha.add(source.toString());
    sha.add(article.text());
    for (Part part : article.parts()) {
      sha.add(part.toString());
    }
    return sha.hex().substring(0, ARTICLE_DIGITS);
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
