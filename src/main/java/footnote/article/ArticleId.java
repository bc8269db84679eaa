package footnote.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names an article: its path relative to the corpus root, with `/` on every system; with several
/// roots, the root's name before it; in a file of entries (JSONL, an archive of mails, a feed),
/// `FILE#ID`.
///
/// @param value never empty
public record ArticleId(String value) implements Comparable<ArticleId> {
  /// Where the file's name ends in an id. Only in files of entries does `#` part file and entry:
  /// the names of other files may hold one.
  private static final Pattern ENTRY =
      Pattern.compile("\\.(?:jsonl|ndjson|mbox|rss|atom|xml)(?:\\.gz)?#", Pattern.CASE_INSENSITIVE);

  public ArticleId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("illegal article id: empty");
    }
  }

  /// The file the article was read from: the id without an entry's own part.
  public String file() {
    Matcher entry = ENTRY.matcher(value);
    return entry.find() ? value.substring(0, entry.end() - 1) : value;
  }

  /// By the text's UTF-16 units, which is the same on every machine.
  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
