package footnote.format;

import footnote.text.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/// Reads a file that is one article: all of its bytes, if they are not too many and are text.
///
/// The first step of most readers: bytes that are held in memory at once, then text. Each step that
/// fails has told a fault, so a reader chains them and does nothing where nothing comes out:
///
/// ```java
/// WholeFile.bytes(in, limits.fileBytes(), findings)
///     .flatMap(bytes -> WholeFile.text(bytes, Optional.empty(), findings))
///     .ifPresent(text -> article(text, findings));
/// ```
public final class WholeFile {
  /// Characters that are looked at to tell text from binary.
  private static final int SAMPLE = 64 << 10;

  /// Characters for each NUL that a text may hold.
  private static final int NULS = 20;

  private WholeFile() {}

  /// All bytes of a file; empty, with a fault, where there are more than the limit or none.
  ///
  /// Reads one byte more than the limit at most, to tell a file at the limit from one beyond it.
  public static Optional<byte[]> bytes(InputStream in, long limit, Findings findings)
      throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
    if (bytes.length > limit) {
      findings.fault(0, "larger than " + size(limit));
      return Optional.empty();
    }
    return Optional.of(bytes);
  }

  /// A number of bytes as a person says it.
  ///
  /// `16777216` -> `16 MiB`; a number that is no multiple of that stays one of bytes.
  public static String size(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }

  /// The bytes as text; empty, with a fault, where they are binary or hold nothing but white space.
  ///
  /// A charset that had to be guessed and may be another is a doubt; the text is read nevertheless.
  public static Optional<String> text(byte[] bytes, Optional<Charset> declared, Findings findings) {
    TextDecoder.Decoded decoded = TextDecoder.decoded(bytes, declared);
    String text = withoutFewNuls(decoded.text(), findings);
    if (isBinary(text)) {
      findings.fault(0, "binary, not text");
      return Optional.empty();
    }
    if (Blocks.trimmed(text, 0, text.length()).length() == 0) {
      findings.fault(0, "empty");
      return Optional.empty();
    }
    if (!decoded.isSure()) {
      findings.doubt(0, "charset not told and hard to tell: read as " + decoded.charset().name());
    }
    return Optional.of(text);
  }

  /// A text into which a crash or a program in C put a few NULs is read without them; where one in
  /// [#NULS] characters is one, it is no text.
  private static String withoutFewNuls(String text, Findings findings) {
    if (text.indexOf('\0') < 0) {
      return text;
    }
    String without = text.replace("\0", "");
    int nuls = text.length() - without.length();
    if (nuls * (long) NULS > text.length() || isBinary(without)) {
      return text;
    }
    findings.doubt(0, "holds NUL characters, left out: " + nuls);
    return without;
  }

  /// A NUL anywhere, or one character in ten that no text has.
  ///
  /// Counted among the first [#SAMPLE] characters: control characters that are no white space, and
  /// those that could not be decoded.
  private static boolean isBinary(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      odd += (Character.isISOControl(c) && !Letters.isSpace(c)) || c == '\ufffd' ? 1 : 0;
    }
    return text.indexOf('\0') >= 0 || odd * 10 > length;
  }
}
