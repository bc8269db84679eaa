package footnote.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// The fields of a token's text, parted by dots. Only the last field may hold a dot of its own, and
/// is read by [#rest].
///
/// ```java
/// new TokenText("4.1f2e3d4c").number(0); // 4
/// new TokenText("0.J. Roe").rest(1);     // "J. Roe"
/// ```
///
/// @param fields behind the sign of the token's kind
record TokenText(String fields) {
  /// No check of a short question has it.
  private static final String KEY_SIGN = "k";

  /// A field, from 0.
  ///
  /// @throws IndexOutOfBoundsException when there are fewer
  String part(int index) {
    return fields.split("\\.", -1)[index];
  }

  /// Whether there is such a field, from 0.
  boolean has(int index) {
    return fields.split("\\.", -1).length > index;
  }

  /// A field that is a number.
  ///
  /// @throws NumberFormatException when it is none
  int number(int index) {
    return Integer.parseInt(part(index));
  }

  /// All from a field on.
  ///
  /// @throws IndexOutOfBoundsException when there are fewer
  String rest(int index) {
    return fields.split("\\.", index + 1)[index];
  }

  /// Eight characters that a question read back must have in common with the one asked: its CRC-32.
  static String check(String question) {
    CRC32 sum = new CRC32();
    sum.update(question.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /// What stands for a question that is kept: 80 bits of its SHA-256 behind a sign, so that nobody
  /// finds another question with the same.
  static String key(String question) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
      return KEY_SIGN + HexFormat.of().formatHex(hash, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether a check is that of a question that is kept.
  static boolean isKey(String check) {
    return check.startsWith(KEY_SIGN);
  }

  /// Rejects a number in a token that no token has: buttons come back from outside.
  ///
  /// @throws IllegalArgumentException when it is not between these two, both included
  static void requireWithin(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "illegal " + what + ": " + value + ", must be between " + least + " and " + most);
    }
  }
}
