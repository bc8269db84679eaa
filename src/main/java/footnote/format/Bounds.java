package footnote.format;

/// How much a reader may make of one file, whatever its format: paragraphs, marks of markup,
/// elements. What goes beyond makes the file unreadable, with the bound in the fault.
///
/// A limit of bytes alone bounds no memory: each four bytes of `<p>x` are a paragraph, which takes
/// a few hundred bytes as an element, a part and a sentence. A file at these bounds is read within
/// the usual heap of 512 MiB; long books have a tenth of them.
///
/// ```java
/// Bounds.parts(seen.size()); // returns, or throws a BeyondBoundsException
/// Bounds.marks(markdown, "*_[");
/// ```
public final class Bounds {
  /// Parts of an article's text: paragraphs, items, rows.
  public static final int PARTS = 500_000;

  /// Lines of a plain text, blank ones aside.
  public static final int LINES = 4_000_000;

  /// Sentences and lines of an article's text.
  public static final int SENTENCES = 2_500_000;

  /// Elements of a page.
  public static final int ELEMENTS = 500_000;

  /// Characters of markup in a file that is parsed as a whole: each may make a node of a tree.
  public static final int MARKS = 1_500_000;

  private Bounds() {}

  /// Checks how many parts there are so far.
  ///
  /// @throws BeyondBoundsException if they are too many
  public static void parts(int number) {
    check(number, PARTS, "paragraphs");
  }

  /// Checks how many lines of a text there are so far.
  ///
  /// @throws BeyondBoundsException if they are too many
  public static void lines(int number) {
    check(number, LINES, "lines");
  }

  /// Checks how many elements of a page there are so far.
  ///
  /// @throws BeyondBoundsException if they are too many
  public static void elements(int number) {
    check(number, ELEMENTS, "elements");
  }

  /// Checks how much markup a text may hold, before it is parsed.
  ///
  /// @param marks all characters that the markup is made of
  /// @throws BeyondBoundsException if they are too many
  public static void marks(String text, String marks) {
    int number = 0;
    for (int i = 0; i < text.length() && number <= MARKS; i++) {
      number += marks.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    check(number, MARKS, "marks of markup");
  }

  /// Checks about how many sentences and lines a text has: of each something is kept while it is
  /// cut into passages.
  ///
  /// @throws BeyondBoundsException if they are too many
  static void sentences(String text) {
    int number = 0;
    for (int i = 0; i < text.length() && number <= SENTENCES; i++) {
      number += endsOne(text, i) ? 1 : 0;
    }
    check(number, SENTENCES, "sentences");
  }

  /// A full stop within a number or a name ends none.
  private static boolean endsOne(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n', '。', '！', '？', '।', '۔' -> true;
      case '.', '!', '?' -> at + 1 < text.length() && text.charAt(at + 1) <= ' ';
      default -> false;
    };
  }

  private static void check(int number, int most, String what) {
    if (number > most) {
      throw new BeyondBoundsException("holds more than " + grouped(most) + " " + what);
    }
  }

  /// @return `500,000`
  private static String grouped(int number) {
    return Integer.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
  }
}
