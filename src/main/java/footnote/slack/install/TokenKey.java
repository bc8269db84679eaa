package footnote.slack.install;

import footnote.text.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// The key that tokens are locked with on disk, so that a copy of the data folder alone gives none
/// of them away.
///
/// ```java
/// TokenKey key = TokenKey.of(new Secret("…")); // of SLACK_TOKEN_KEY
/// String locked = key.lock(new Secret("xoxb-1"), "T024BE7LD"); // "1.mC0…"
/// key.open(locked, "T024BE7LD"); // the token; empty with another key, or for another workspace
/// ```
///
/// AES-256 in Galois/Counter mode (NIST SP 800-38D) under a key that HKDF with SHA-256 (RFC 5869)
/// makes of the secret. Each locking takes a nonce of its own at random; the workspace's id is
/// authenticated along, so that a file can't be put in another's place. The secret is taken to be
/// random: nothing here makes guessing a word slow.
final class TokenKey {
  /// How what is locked begins: a version, for another way to lock some day.
  private static final String SIGN = "1.";

  /// Bytes of a nonce, and bits of what proves that nothing was changed; both as SP 800-38D
  /// recommends.
  private static final int NONCE = 12;

  private static final int TAG = 128;

  private static final String CIPHER = "AES/GCM/NoPadding";

  /// Tells this use of the secret from any other.
  private static final byte[] USE =
      "footnote: tokens of Slack, version 1".getBytes(StandardCharsets.US_ASCII);

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  private TokenKey(SecretKey key) {
    this.key = key;
  }

  /// The key of a secret, always the same.
  static TokenKey of(Secret secret) {
    try {
      byte[] told = secret.value().getBytes(StandardCharsets.UTF_8);
      HKDFParameterSpec made = HKDFParameterSpec.ofExtract().addIKM(told).thenExpand(USE, 32);
      return new TokenKey(KDF.getInstance("HKDF-SHA256").deriveKey("AES", made));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the Java runtime has no HKDF", e);
    }
  }

  /// The token as nobody can read it without the key: the nonce and what is locked, in Base64.
  String lock(Secret token, String workspace) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] plain = token.value().getBytes(StandardCharsets.UTF_8);
      byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce, workspace).doFinal(plain);
      ByteBuffer all = ByteBuffer.allocate(NONCE + locked.length).put(nonce).put(locked);
      return SIGN + Base64.getEncoder().encodeToString(all.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("can't lock a token", e);
    }
  }

  /// The token again; empty where it was locked with another key or for another workspace, or was
  /// changed since.
  ///
  /// @throws IllegalArgumentException when it is nothing that [#lock] makes
  Optional<Secret> open(String locked, String workspace) {
    byte[] all = locked.startsWith(SIGN) ? bytes(locked) : new byte[0];
    if (all.length <= NONCE + TAG / Byte.SIZE) {
      throw new IllegalArgumentException("illegal locked token");
    }
    try {
      byte[] nonce = Arrays.copyOf(all, NONCE);
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, workspace);
      byte[] plain = cipher.doFinal(all, NONCE, all.length - NONCE);
      return Optional.of(new Secret(new String(plain, StandardCharsets.UTF_8)));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("can't open a token", e);
    }
  }

  private static byte[] bytes(String locked) {
    return Base64.getDecoder().decode(locked.substring(SIGN.length()));
  }

  private Cipher cipher(int mode, byte[] nonce, String workspace) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG, nonce));
    cipher.updateAAD(workspace.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
