package footnote.article;

import footnote.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// Names a passage by what it says, so that the name survives a re-index and a rename: the first 60
/// bits of the SHA-256 of its article's title, a zero byte and its text, in lower-case base 32 (RFC
/// 4648).
final class PassageId {
  /// Characters in an id: 60 bits, so that even among a million passages two are unlikely to share
  /// one.
  public static final int LENGTH = 12;

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  private PassageId() {}

  /// The id of a text in an article of that title.
  public static String of(String title, String text) {
    MessageDigest sha = Sha256.begin();
    sha.update(title.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
    byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | (hash[i] & 0xff);
    }
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt((int) (bits >>> (59 - 5 * i)) & 31));
    }
    return id.toString();
  }
}
