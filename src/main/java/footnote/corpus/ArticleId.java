package footnote.corpus;

/// Names an article: its path relative to the corpus root, with `/` on every system; with several
/// roots, the root's name before it; in a JSONL file, `FILE#_id`.
public record ArticleId(String value) implements Comparable<ArticleId> {
  public ArticleId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("illegal article id: empty");
    }
  }

  /// The file the article was read from: the id without an entry's own part.
  public String file() {
    int hash = value.indexOf('#');
    return hash < 0 ? value : value.substring(0, hash);
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
