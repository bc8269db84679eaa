package footnote.format;

import footnote.text.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/// Reads a file that is one article: all of its bytes, if they are not too many and are text.
public final class WholeFile {
  /// Characters that are looked at to tell text from binary.
  private static final int SAMPLE = 64 << 10;

  private WholeFile() {}

  /// All bytes of a file; empty, with a fault, where there are more than the limit or none.
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
  public static String size(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }

  /// The bytes as text; empty, with a fault, where they are binary or hold nothing but white space.
  public static Optional<String> text(byte[] bytes, Optional<Charset> declared, Findings findings) {
    TextDecoder.Decoded decoded = TextDecoder.decoded(bytes, declared);
    String text = decoded.text();
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

  /// A NUL anywhere, or one character in ten that no text has.
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
