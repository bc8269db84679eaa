package footnote.search;

import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Passage;
import footnote.article.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An engine that holds passages and finds them by BM25. Safe for use by many threads. Every
/// failure to read or write is an [java.io.UncheckedIOException] with the path in its message, or
/// one of the [IndexException]s.
public interface PassageIndex extends AutoCloseable {
  /// What the index holds now; later updates do not show in it. The caller closes it.
  View view();

  /// Begins a change of the index; one at a time over all processes.
  ///
  /// @throws IndexTrouble.Busy when another process is at it
  /// @throws IndexTrouble.ReadOnly when this process may not write there
  Update update();

  @Override
  void close();

  /// A snapshot: what it answers does not change until it is closed.
  interface View extends AutoCloseable {
    Hits search(Request request);

    /// Where the words of a question name a publisher, an author or an article of the index, in
    /// order and the longest names first; none reaches into another.
    List<Mention> mentions(String words);

    /// Whether any article agrees with these.
    boolean has(Filters filters);

    /// How many articles agree with these.
    int count(Filters filters);

    /// The passage of a hit of this very view.
    Passage passage(Hit hit);

    /// The passage of that id; the first by article and ordinal where several are alike.
    Optional<Passage> passage(String id);

    /// The passages of an article from one ordinal to another, both included, as far as there are
    /// any.
    List<Passage> passages(ArticleId article, int from, int to);

    /// Every article, by id.
    List<ArticleSummary> articles();

    /// How many articles it holds.
    int size();

    /// How many passages it holds.
    int passages();

    /// Whether nothing of what was deleted is left in its statistics; if there is, the next commit
    /// drops it.
    boolean settled();

    /// The files it was made of, by path; none when all of them must be read again because the
    /// analysis has changed since.
    Map<String, FileState> files();

    /// Headings and titles that begin like this, most passages first, then by text; for completion.
    List<String> headings(String prefix, int limit);

    /// The nearest words of the corpus for each word that stands nowhere; short words and numbers
    /// have none.
    List<Spelling> spellings(QueryTerms terms);

    @Override
    void close();
  }

  /// A change, seen by no view until it is committed, and then whole.
  interface Update extends AutoCloseable {
    /// The files as the last commit knows them, by path; none when it begins afresh.
    Map<String, FileState> files();

    /// For each article of a file, as the last commit knows it, a hash of all that was indexed of
    /// it; by id.
    Map<String, String> articles(String path);

    /// Adds an article with its passages, or puts it in the place of the one with its id.
    void put(Article article, List<Passage> passages);

    void remove(ArticleId article);

    /// Keeps what is known of a file, in the place of what was known of that path.
    ///
    /// @param articles what [#articles] is to tell of it
    void put(FileState file, Map<String, String> articles);

    void removeFile(String path);

    /// Makes all changes visible and durable at once, then drops what deleted passages left behind,
    /// so that scores are those of an index built afresh.
    void commit();

    /// Gives up what was not committed.
    @Override
    void close();
  }
}
