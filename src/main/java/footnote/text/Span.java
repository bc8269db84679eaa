package footnote.text;

/// A half-open range of UTF-16 units, `[start, end)`, in an article's text.
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "illegal span: [" + start + ", " + end + "), must be 0 <= start <= end");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// The same range, counted from `origin` on.
  public Span relativeTo(int origin) {
    return new Span(start - origin, end - origin);
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  /// By start, then by end.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /// The beginning of this stretch of a text, 2,000 characters at most: enough to tell what it is.
  public String glimpse(String text) {
    return text.substring(start, Math.min(end, start + 2_000));
  }
}
