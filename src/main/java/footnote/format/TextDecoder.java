package footnote.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Turns the bytes of a file into text. A byte order mark decides; else the text is UTF-8 if it is
/// valid as that; else the charset is what the page declares; else the one of which the letters are
/// those of a language ([SingleByteCharset]) or that a detector of charsets of many bytes finds;
/// else windows-1252, in doubt. A few damaged bytes in what else is UTF-8 become U+FFFD.
///
/// The text has no byte order mark, `\n` for every line end, and no unpaired surrogates.
///
/// The order is that of how hard it is to be wrong: hardly any text in another charset is valid as
/// UTF-8, while pages often declare a charset that they were converted from long ago.
///
/// ```java
/// TextDecoder.decode("Grüße".getBytes(UTF_8), Optional.empty()); // "Grüße"
/// TextDecoder.wellFormed("one\r\ntwo"); // "one\ntwo"
/// ```
///
/// Decoding never fails. Memory is a few times the size of the file, time linear in it.
public final class TextDecoder {
  /// Bytes that the detector looks at.
  private static final int SAMPLE = 256 << 10;

  private static final char REPLACEMENT = '\ufffd';

  /// The byte that switches between sets of letters in ISO-2022.
  private static final byte ESCAPE = 0x1b;

  private TextDecoder() {}

  /// A text and the charset that it was read in.
  ///
  /// @param isSure whether the text is told to be in it, or can hardly be in another
  record Decoded(String text, Charset charset, boolean isSure) {}

  /// The text of a file.
  ///
  /// @param declared the charset that the file itself names, heeded only where the bytes are not
  ///   UTF-8
  public static String decode(byte[] bytes, Optional<Charset> declared) {
    return decoded(bytes, declared).text();
  }

  /// The text of a file, and how surely it is that.
  ///
  /// The charset of a mark is believed whatever follows. Text in UTF-8 with some damage is told by
  /// its share of letters that are right, before the declared charset is heeded.
  static Decoded decoded(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return decoded(bytes, marked.get(), true);
    }
    try {
      if (!hasEscapes(bytes)) {
        CharBuffer text =
            decoder(StandardCharsets.UTF_8, CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes));
        return new Decoded(text(text), StandardCharsets.UTF_8, true);
      }
    } catch (CharacterCodingException _) {
      // Not UTF-8: looked at more closely below.
    }
    Decoded damaged = decoded(bytes, StandardCharsets.UTF_8, true);
    if (isMostlyRight(damaged.text())) {
      return damaged;
    }
    return declared.map(charset -> decoded(bytes, charset, true)).orElseGet(() -> guessed(bytes));
  }

  private static Decoded decoded(byte[] bytes, Charset charset, boolean sure) {
    return new Decoded(lenient(bytes, charset), charset, sure);
  }

  /// Of UTF-8, UTF-16 and UTF-32 in either order of bytes.
  private static Optional<Charset> byMark(byte[] bytes) {
    return Optional.ofNullable(UniversalDetector.detectCharsetFromBOM(bytes))
        .flatMap(TextDecoder::named);
  }

  /// The charset of a name, if this Java has it.
  ///
  /// Names come from files: one that is malformed is like one that is not known.
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// ISO-2022 charsets are written in ASCII and escapes, and valid as UTF-8.
  private static boolean hasEscapes(byte[] bytes) {
    for (int i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == ESCAPE && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }

  /// By the letters of languages first; where these fit none, the text is in a charset of many
  /// bytes a character, or too short to tell.
  ///
  /// A guess by the letters that is not sure gives way only to a charset of many bytes: on those of
  /// a single byte the letters are the better judge.
  private static Decoded guessed(byte[] bytes) {
    Optional<SingleByteCharset> single = SingleByteCharset.of(bytes);
    if (single.filter(SingleByteCharset::isSure).isPresent()) {
      return decoded(bytes, single.get().charset(), true);
    }
    Charset usual =
        single
            .map(SingleByteCharset::charset)
            .or(() -> named("windows-1252"))
            .orElse(StandardCharsets.ISO_8859_1);
    return detected(bytes)
        .filter(found -> single.isEmpty() || isMultiByte(found))
        .map(found -> decoded(bytes, found, true))
        .orElseGet(() -> decoded(bytes, usual, false));
  }

  private static boolean isMultiByte(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() > 1;
  }

  /// It is shown what stands around the first byte beyond ASCII, since a long beginning in ASCII
  /// would use up its sample.
  private static Optional<Charset> detected(byte[] bytes) {
    int from = Math.max(0, firstForeign(bytes) - 1_000);
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, from, Math.min(SAMPLE, bytes.length - from));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(TextDecoder::named)
        .filter(found -> !found.equals(StandardCharsets.UTF_8))
        .filter(found -> !found.equals(StandardCharsets.US_ASCII));
  }

  /// The length of the bytes where there is none.
  private static int firstForeign(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] >= 0 && bytes[i] != ESCAPE) {
      i++;
    }
    return i;
  }

  /// What the charset has no letter for becomes U+FFFD.
  private static String lenient(byte[] bytes, Charset charset) {
    try {
      return text(decoder(charset, CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(bytes)));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a replacing decoder never reports", e);
    }
  }

  private static CharsetDecoder decoder(Charset charset, CodingErrorAction action) {
    return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
  }

  /// At least four letters beyond ASCII to every damaged one: in another charset taken for UTF-8
  /// hardly any would be valid.
  private static boolean isMostlyRight(String text) {
    long damaged = 0;
    long foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      damaged += c == REPLACEMENT ? 1 : 0;
      foreign += c > 0x7f && c != REPLACEMENT ? 1 : 0;
    }
    return damaged > 0 && foreign >= 4 * damaged;
  }

  /// Drops a byte order mark and makes all line ends `\n`, within the decoder's own buffer.
  ///
  /// A lone `\r`, as old Macs wrote it, is a line end too. A byte order mark is dropped at the
  /// beginning only; further in it is a character of the text.
  private static String text(CharBuffer decoded) {
    char[] chars = decoded.array();
    int from = decoded.arrayOffset();
    int end = from + decoded.limit();
    int to = 0;
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if (c == '\r') {
        c = '\n';
        i += i + 1 < end && chars[i + 1] == '\n' ? 1 : 0;
      }
      if (c != '\ufeff' || i > from) {
        chars[to++] = c;
      }
    }
    return new String(chars, 0, to);
  }

  /// A string from a format with escapes of its own made into text as decoding would have: line
  /// ends, and U+FFFD for NUL and unpaired surrogates.
  ///
  /// For JSON, YAML, XML and mails, where escapes can write what no file holds.
  public static String wellFormed(String raw) {
    return isWellFormed(raw) ? raw : mended(raw);
  }

  /// Nearly every text, as far as one sees at a glance.
  private static boolean isWellFormed(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == 0 || c == '\r' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static String mended(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    raw.codePoints()
        .map(point -> point == 0 || (point >= 0xd800 && point <= 0xdfff) ? REPLACEMENT : point)
        .forEach(text::appendCodePoint);
    return text.toString().replace("\r\n", "\n").replace('\r', '\n');
  }
}
