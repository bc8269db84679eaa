package footnote.search;

import footnote.analysis.Language;
import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An engine that holds passages and finds them by BM25. It knows where words stand, and nothing of
/// what that is worth. Safe for use by many threads. Every failure to read or write is an
/// [java.io.UncheckedIOException] with the path in its message, or one of the [IndexException]s.
///
/// ```java
/// try (PassageIndex.View view = index.view()) {
///   Hits hits = view.search(query);
///   Passage best = view.passage(hits.best().getFirst());
/// }
/// ```
///
/// An engine passes the test `PassageIndexContract`, which says all that is asked of one.
public interface PassageIndex extends Searchable, AutoCloseable {
  /// How soon more of a term counts for no more, `k1` of BM25 (Robertson & Zaragoza 2009), and how
  /// much a text's length counts, `b`. Both were measured on judged questions of several kinds.
  float SATURATION = 0.9f;

  float LENGTH = 0.6f;

  /// What the index holds now; later updates do not show in it. The caller closes it.
  @Override
  View view();

  /// Begins a change of the index; one at a time over all processes.
  ///
  /// @throws IndexException.Busy when another process is at it
  /// @throws IndexException.ReadOnly when this process may not write there
  Update update();

  /// Drops what deleted passages left behind, so that scores are those of an index built afresh.
  /// May take as long as building it; updates go on meanwhile.
  void settle();

  /// Reads all that the last commit holds and compares it with its checksums.
  ///
  /// @throws IndexException.Damaged when it isn't as it was written; no view opens any more then,
  ///   until an update made it anew
  void verify();

  @Override
  void close();

  /// A snapshot: what it answers does not change until it is closed. Finds passages; what else it
  /// holds its [#catalogue] tells.
  interface View extends AutoCloseable {
    /// The best passages for a query by BM25, with `k1` [PassageIndex#SATURATION] and `b`
    /// [PassageIndex#LENGTH]: each language and each [Zone] with statistics of its own, and the
    /// scores of all terms added.
    Hits search(PassageQuery query);

    /// In how many passages of a language each of these stems stands.
    List<Integer> frequencies(Language language, Zone zone, List<String> stems);

    /// How much there is, by language; of the moment the view was made.
    Statistics statistics();

    /// The passage of a hit of this very view.
    Passage passage(Hit hit);

    /// What else it holds, as long as the view is open.
    Catalogue catalogue();

    @Override
    void close();
  }

  /// A change, seen by no view until it is committed, and then whole.
  interface Update extends AutoCloseable {
    /// The files as the last commit knows them, by path; none when it begins afresh.
    Map<String, FileState> files();

    /// Whether it begins afresh: there is no index, or one that is damaged or of another analysis.
    boolean beginsAfresh();

    /// What the last commit knows of one file; costs the same however many there are.
    Optional<FileState> file(String path);

    /// What the last commit knows of the files below a folder, at a cost by their number.
    ///
    /// @param folder a path without a slash at its end
    List<FileState> within(String folder);

    /// For each article of a file, as the last commit knows it, a hash of all that was indexed of
    /// it; by id.
    Map<String, String> articles(String path);

    /// Adds an article with its passages, or puts it in the place of the one with its id.
    void put(Article article, List<Passage> passages);

    /// Removes an article with its passages; nothing when there is none of that id.
    void remove(ArticleId article);

    /// Keeps what is known of a file, in the place of what was known of that path.
    ///
    /// @param articles what [#articles] is to tell of it
    void put(FileState file, Map<String, String> articles);

    /// Forgets a file; its articles are removed one by one.
    void removeFile(String path);

    /// Makes all changes visible and durable at once, at a cost by what changed. What was deleted
    /// weighs in scores until [PassageIndex#settle], which other updates of this process need not
    /// wait for; other processes do.
    void publish();

    /// Makes all changes visible and durable at once, then drops what deleted passages left behind,
    /// so that scores are those of an index built afresh.
    void commit();

    /// Gives up what was not committed.
    @Override
    void close();
  }
}
