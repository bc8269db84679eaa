package footnote.format.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Turns the bytes of an RTF file into letters: each font has a charset, and the file one for all
/// others.
///
/// Text is bytes even in new files: `\'e9` is é in one font and й in another. In charsets of two
/// bytes a letter the first waits for the second.
///
/// ```
/// \f0 with fcharset 0,   bytes E9     -> é   (windows-1252)
/// \f1 with fcharset 204, bytes E9     -> й   (windows-1251)
/// \f2 with fcharset 128, bytes 83 65  -> テ  (windows-31j, two bytes a letter)
/// ```
final class RtfFonts {
  /// The numbers that Windows gives to charsets, and its code pages of them.
  ///
  /// By the names that Java has for them. Number 0 (ANSI) is the file's own page, 2 (symbols) has
  /// no letters.
  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  /// Of the fonts that name one, by the font's number.
  private final Map<Integer, Charset> charsets = new HashMap<>();

  /// Bytes of a letter that is not whole yet.
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// Windows' Western page, until the file says which it was written in.
  private Charset usual = Charset.forName("windows-1252");

  /// The charset of the bytes that wait.
  private Charset open = usual;

  /// The code page of fonts that don't say.
  ///
  /// A page that Java doesn't know leaves the one before.
  ///
  /// @param number as `\ansicpg` has it: `1252`, `936`; pages of DOS are told by `cp` in Java
  void page(int number) {
    usual =
        named("windows-" + number)
            .or(() -> named("x-windows-" + number))
            .or(() -> named("cp" + number))
            .orElse(usual);
  }

  /// Notes the charset of a font in the table of fonts; an unknown number leaves it the file's.
  void charset(int font, int number) {
    Optional.ofNullable(CHARSETS.get(number))
        .flatMap(RtfFonts::named)
        .ifPresent(charset -> charsets.put(font, charset));
  }

  /// Empty where this Java lacks a charset: a smaller runtime may leave out those of East Asia.
  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /// The letter of a byte in a font; empty where more bytes belong to it.
  ///
  /// ASCII is the same in all of these charsets, but as the second byte of a letter.
  ///
  /// @param font the number of the font set here, -1 for none
  /// @param value from 0 to 255
  Optional<String> take(int font, int value) {
    if (value < 0x80 && bytes.size() == 0) {
      return Optional.of(Character.toString(value));
    }
    open = charsets.getOrDefault(font, usual);
    bytes.write(value);
    boolean alone = open.newEncoder().maxBytesPerChar() <= 1;
    return alone || bytes.size() > 1 ? rest() : Optional.empty();
  }

  /// What the bytes still open are.
  Optional<String> rest() {
    if (bytes.size() == 0) {
      return Optional.empty();
    }
    String letters =
        new String(bytes.toByteArray(), open == null ? StandardCharsets.ISO_8859_1 : open);
    bytes.reset();
    return Optional.of(letters);
  }
}
