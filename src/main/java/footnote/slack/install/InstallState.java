package footnote.slack.install;

import footnote.chat.SeenEvents;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What goes to Slack with a person who installs the app and has to come back with the same browser
/// (RFC 6749, 10.12): random, signed with a key of this process, good once and for [#GOOD]. None is
/// kept, so that nobody can fill the memory by asking for more.
///
/// It is `random.expiry.signature`, in the alphabet of addresses. Without it somebody could send a
/// person a link that installs the sender's workspace in the person's name, or the other way round
/// (CSRF). What was redeemed is remembered until it is too old anyway. A restart makes a new key,
/// and who was just installing begins again.
public final class InstallState {
  /// How long somebody may take on Slack's page.
  static final Duration GOOD = Duration.ofMinutes(10);

  private static final String ALGORITHM = "HmacSHA256";

  /// 256 bits, for the key and for each state.
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key = new SecretKeySpec(bytes(), ALGORITHM);
  private final InstantSource clock;
  private final SeenEvents used;

  /// @param clock by which states grow old
  public InstallState(InstantSource clock) {
    this.clock = clock;
    this.used = new SeenEvents(clock);
  }

  /// Another one, unlike any before.
  String fresh() {
    String content = base64(bytes()) + "." + (clock.millis() + GOOD.toMillis());
    return content + "." + sign(content);
  }

  /// Whether it is one of ours, in time, and had not been redeemed before. The signature is looked
  /// at first, so that all that is parsed was written here.
  boolean redeem(String state) {
    List<String> parts = List.of(state.split("\\.", -1));
    return parts.size() == 3
        && equal(sign(parts.get(0) + "." + parts.get(1)), parts.get(2))
        && clock.millis() < Long.parseLong(parts.get(1))
        && used.first(state);
  }

  /// Compares in a time that tells nothing.
  static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /// HMAC-SHA256 (RFC 2104) of a text, by the process's key.
  private String sign(String content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return base64(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private byte[] bytes() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  /// In the alphabet of RFC 4648, section 5, which an address takes as it is.
  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
