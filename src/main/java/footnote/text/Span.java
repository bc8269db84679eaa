package footnote.text;

/// A half-open range of UTF-16 units, `[start, end)`, in an article's text. A span holds no text,
/// so it stays small, and so that whoever quotes must say which text is meant.
///
/// ```java
/// String text = "It rained. It poured.";
/// Span second = new Span(11, 21);
/// second.of(text); // "It poured."
/// second.length(); // 10
/// new Span(14, 20).relativeTo(second.start()); // [3, 9)
/// ```
///
/// @param start the first unit, from 0
/// @param end the unit behind the last; equal to `start` for an empty range
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "illegal span: [" + start + ", " + end + "), must be 0 <= start <= end");
    }
  }

  /// The number of UTF-16 units, which is not the number of characters a person sees.
  public int length() {
    return end - start;
  }

  /// Whether another range lies wholly inside this one; both ends may touch. An empty range at
  /// either end is inside.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether another range has a character in common with this one.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The same range, counted from `origin` on: the place of a quote in its passage, say, where
  /// `origin` is where the passage starts.
  ///
  /// @throws IllegalArgumentException when `origin` lies behind the start
  public Span relativeTo(int origin) {
    return new Span(start - origin, end - origin);
  }

  /// The text of this range.
  ///
  /// @throws StringIndexOutOfBoundsException when the range ends behind the text
  public String of(String text) {
    return text.substring(start, end);
  }

  /// By start, then by end: the order in which ranges are met when reading.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /// The beginning of this range of a text, 2,000 units at most: enough to tell what a part is,
  /// without copying a paragraph of several megabytes.
  public String glimpse(String text) {
    return text.substring(start, Math.min(end, start + 2_000));
  }
}
