package footnote.format.rtf;

import java.nio.charset.StandardCharsets;

/// The tokens of an RTF file, one after another: groups, control words with their numbers, and
/// single bytes of text.
///
/// It follows the syntax of the specification 1.9.1: a control word is up to 32 letters, an
/// optional number and one space that belongs to it; line ends are no text. What is no token is
/// passed over, and each step takes a byte at least, so that any bytes end.
///
/// ```
/// {\b Bread\'e9}  -> OPEN, WORD "b", BYTE 'B' … BYTE 'd', BYTE 0xE9, CLOSE
/// \fs-24 x        -> WORD "fs" with number -24, BYTE 'x'
/// \bin3 abc       -> WORD "bin" with number 3; its three bytes are passed over
/// ```
final class RtfTokens {
  /// What a token is.
  ///
  /// Braces begin and end groups; a symbol such as `\~` is a word of one character; all else is
  /// bytes, one a token.
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    BYTE,
    END
  }

  /// Letters of a control word; those behind are taken for text, as the specification has it.
  private static final int LONGEST_WORD = 32;

  private final byte[] file;

  /// The next byte to read; never beyond the end of the file.
  private int at;

  private String word = "";
  private int number;

  /// Whether the word read last had a number: `\b` switches on, `\b0` off.
  private boolean numbered;

  private int value;

  /// @param file isn't changed, nor copied
  RtfTokens(byte[] file) {
    this.file = file;
  }

  /// The name of a control word; a control symbol is its own name.
  String word() {
    return word;
  }

  /// Its number, or what it means without one.
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  /// A byte of text.
  int value() {
    return value;
  }

  /// The next token, whose word, number or value can then be asked for.
  Kind next() {
    while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == 0)) {
      at++;
    }
    if (at >= file.length) {
      return Kind.END;
    }
    byte next = file[at++];
    return switch (next) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> text(next & 0xFF);
    };
  }

  /// A byte of text, from 0 to 255.
  private Kind text(int value) {
    this.value = value;
    return Kind.BYTE;
  }

  /// A control word or symbol behind a backslash; the bytes of `\bin` are passed over with it.
  private Kind control() {
    if (at >= file.length) {
      return Kind.END;
    }
    int start = at;
    while (at < file.length && at - start < LONGEST_WORD && isLetter(file[at])) {
      at++;
    }
    if (at == start) {
      return symbol();
    }
    word = new String(file, start, at - start, StandardCharsets.US_ASCII);
    parameter();
    if (at < file.length && file[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(file.length, at + (long) Math.max(0, number(0)));
    }
    return Kind.WORD;
  }

  /// The number behind a word, at most ten digits, clamped to an int.
  private void parameter() {
    boolean negative = at < file.length && file[at] == '-';
    int start = negative ? at + 1 : at;
    int end = start;
    long parsed = 0;
    while (end < file.length && end - start < 10 && file[end] >= '0' && file[end] <= '9') {
      parsed = parsed * 10 + file[end] - '0';
      end++;
    }
    numbered = end > start;
    number = (int) Math.min(Integer.MAX_VALUE, parsed) * (negative ? -1 : 1);
    at = numbered ? end : at;
  }

  /// A byte in hexadecimal, an escaped brace or backslash, or a symbol; an escaped line end is
  /// `\par`.
  ///
  /// What follows `\'` and is no hexadecimal is told as a question mark: a letter stood there.
  private Kind symbol() {
    byte symbol = file[at++];
    if (symbol == '\'') {
      int high = at < file.length ? Character.digit(file[at], 16) : -1;
      int low = at + 1 < file.length ? Character.digit(file[at + 1], 16) : -1;
      at = Math.min(file.length, at + 2);
      return text(high < 0 || low < 0 ? '?' : high * 16 + low);
    }
    if (symbol == '{' || symbol == '}' || symbol == '\\') {
      return text(symbol);
    }
    word = symbol == '\r' || symbol == '\n' ? "par" : Character.toString(symbol & 0xFF);
    numbered = false;
    return Kind.WORD;
  }

  /// Whether a byte is an ASCII letter: control words have no others.
  private static boolean isLetter(byte value) {
    return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
  }

  /// Passes over the next so many characters, which stand for one that was told by its number.
  ///
  /// A control word counts for one, as does `\'e9`. The end of a group ends it: what stands for the
  /// character is in the same group.
  void skipCharacters(int count) {
    for (int i = 0; i < count && at < file.length; i++) {
      int before = at;
      Kind kind = next();
      if (kind == Kind.OPEN || kind == Kind.CLOSE) {
        at = before;
        return;
      }
    }
  }
}
