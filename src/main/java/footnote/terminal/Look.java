package footnote.terminal;

/// What the place where text is shown can do.
///
/// ```java
/// Look.PLAIN;                     // for a file: as wide as the text, no styles
/// new Look(80, true, false);      // for a terminal that has colours
/// ```
///
/// @param columns how wide it is; [#UNBOUNDED] where lines are not to be wrapped, as in a pipe
/// @param color whether it takes ANSI styles
/// @param links whether it shows OSC 8 hyperlinks
public record Look(int columns, boolean color, boolean links) {
  /// As wide as the text.
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  /// Text alone, for files and pipes.
  public static final Look PLAIN = new Look(UNBOUNDED, false, false);

  /// Narrower than this nothing is laid out; a narrower terminal breaks the lines itself.
  private static final int NARROWEST = 20;

  public Look {
    if (columns < 1) {
      throw new IllegalArgumentException("illegal columns: " + columns + ", must be at least 1");
    }
    columns = Math.max(NARROWEST, columns);
  }
}
