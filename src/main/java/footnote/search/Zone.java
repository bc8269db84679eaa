package footnote.search;

/// Where in a passage a term is looked for.
public enum Zone {
  /// In its text.
  TEXT,
  /// In its article's title and the heading above it.
  HEAD
}
