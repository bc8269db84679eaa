package footnote.lucene;

import footnote.analysis.Analysis;
import footnote.analysis.Language;
import footnote.article.Article;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.glossary.ShortForm;
import footnote.glossary.ShortForms;
import footnote.search.FileState;
import footnote.search.IndexException;
import footnote.search.PassageIndex;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/// One change of the index, under a lock of its own from the first look at the last commit on.
/// Lucene's own lock is taken later, when its writer opens: between reading the last commit and
/// writing over it another process could commit. An index of another analysis, or a damaged one,
/// begins afresh; until the commit it still answers.
///
/// Threads write ([IndexingThreads]) what one thread gives. Lucene flushes to disk what exceeds
/// [#BUFFER_MB]; nothing of that is visible before [#commit], and [#close] without it deletes it
/// all. A process that is killed leaves files that no commit names, which the next update deletes.
final class LuceneUpdate implements PassageIndex.Update {
  /// Memory that holds what is not yet written, in MB: a quarter of the heap. It bounds what
  /// indexing takes, however large an article is; the larger it is, the less is merged.
  static final int BUFFER_MB = Math.clamp(Runtime.getRuntime().maxMemory() >> 22, 16, 128);

  /// Segments an index is left with: a question looks every term up in each of them.
  private static final int MOST_SEGMENTS = 2;

  /// Merges for one commit, in case deletions never end.
  private static final int MOST_TRIES = 10;

  /// Beside Lucene's `write.lock`.
  private static final String LOCK = "update.lock";

  private final LuceneIndex index;

  /// What the commit is to say of itself.
  private final Map<String, String> made;

  /// Held from the first look on, until the update is closed.
  private final Lock lock;

  /// What the index held at the beginning, for as long as it is compared with what comes; empty
  /// when it begins afresh.
  private final Optional<LuceneView> before;

  private final IndexWriter writer;
  private final IndexingThreads<Map<Language, PassageDocument>> lanes =
      new IndexingThreads<>(() -> new EnumMap<>(Language.class));

  /// Of each language the one that the analyses of all threads share their words with.
  private final Map<Language, Analysis> analyses = new ConcurrentHashMap<>();

  /// The language most passages are in, or else that of the first.
  private volatile Language main;

  /// Made by [#begin], which owns the lock until it succeeds.
  private LuceneUpdate(
      LuceneIndex index,
      Map<String, String> made,
      Lock lock,
      Optional<LuceneView> before,
      IndexWriter writer) {
    this.index = index;
    this.made = made;
    this.lock = lock;
    this.before = before;
    this.writer = writer;
    this.main = before.map(LuceneView::main).orElse(Language.UND);
  }

  /// Takes the lock, then reads what there is.
  ///
  /// @param made what the commit is to say of itself
  /// @throws IOException also when another process holds the lock
  static LuceneUpdate begin(LuceneIndex index, Directory directory, Map<String, String> made)
      throws IOException {
    Lock lock = directory.obtainLock(LOCK);
    LuceneView before = null;
    try {
      before = before(index, directory);
      IndexWriter writer = new IndexWriter(directory, config());
      if (before == null || !before.current()) {
        writer.deleteAll();
      }
      return new LuceneUpdate(index, made, lock, Optional.ofNullable(before), writer);
    } catch (IOException | RuntimeException e) {
      if (before != null) {
        before.close();
      }
      lock.close();
      throw e;
    }
  }

  /// What the last commit holds; null when it is to be replaced as a whole. A damaged one is
  /// cleared away.
  ///
  /// @return closed by the update
  private static @Nullable LuceneView before(LuceneIndex index, Directory directory)
      throws IOException {
    try {
      return index.viewOfLast();
    } catch (IndexException.Missing _) {
      return null;
    } catch (IndexException.Damaged _) {
      for (String file : directory.listAll()) {
        if (!file.endsWith(".lock")) {
          directory.deleteFile(file);
        }
      }
      return null;
    }
  }

  /// As any, but that deletions may be merged away wholly, and that closing commits nothing.
  private static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig()
        .setSimilarity(Snapshot.BM25)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergePolicy(merges)
        .setCommitOnClose(false);
  }

  /// A piece of work that writes the index; its failure is the operator's to read.
  private interface Work {
    void run() throws IOException;
  }

  /// Lucene closes its writer on a failure; the calls that follow tell what the first one was.
  private void write(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      throw index.writing(e);
    } catch (AlreadyClosedException e) {
      throw index.writing(e.getCause() instanceof IOException cause ? cause : new IOException(e));
    }
  }

  /// None when it begins afresh, and when the analysis is another: everything is to be read then.
  @Override
  public Map<String, FileState> files() {
    return before.map(view -> view.cataloguing().files()).orElse(Map.of());
  }

  /// Hashes made by another analysis are of no use: what they tell unchanged would have other terms
  /// now.
  @Override
  public Map<String, String> articles(String path) {
    return before
        .filter(LuceneView::current)
        .map(view -> view.cataloguing().hashes(path))
        .orElse(Map.of());
  }

  /// Waits when too much text is waiting to be written already. The first article tells the
  /// language that all documents have a length in, when the index is new: a guess that costs but
  /// time when wrong.
  @Override
  public void put(Article article, List<Passage> passages) {
    long key = Keys.of(article.source().id().value());
    if (main == Language.UND) {
      main = Language.of(article.source().language());
    }
    write(() ->
        lanes.run(
            key,
            article.text().length(),
            documents -> add(article.source(), key, passages, documents)));
  }

  /// Replaces an article as a whole: what bears its key goes, passages and source come. On the
  /// thread of the key, so that no other changes the same article.
  ///
  /// @param documents of this thread, by language
  private void add(
      Source source, long key, List<Passage> passages, Map<Language, PassageDocument> documents)
      throws IOException {
    PassageDocument document =
        documents.computeIfAbsent(Language.of(source.language()), this::document);
    writer.deleteDocuments(new Term(Fields.OF, Keys.term(key)));
    for (Passage passage : passages) {
      writer.addDocument(document.of(passage, key));
    }
    List<ShortForm> forms = ShortForms.of(passages.stream().map(Passage::text).toList());
    ArticleSummary summary = new ArticleSummary(source, passages.size());
    writer.addDocument(ArticleDocument.of(summary, key, forms, main));
  }

  /// Made once for each language and thread.
  private PassageDocument document(Language language) {
    return new PassageDocument(analyses.computeIfAbsent(language, Analysis::ofCorpus), main);
  }

  /// By the key that its passages and its own document bear.
  @Override
  public void remove(ArticleId article) {
    long key = Keys.of(article.value());
    Term all = new Term(Fields.OF, Keys.term(key));
    write(() -> lanes.run(key, 1, _ -> writer.deleteDocuments(all)));
  }

  /// Made here and written on the thread of the path, where no other file's state is in its way.
  @Override
  public void put(FileState file, Map<String, String> articles) {
    Document document = ArticleDocument.of(file, articles, main);
    Term key = key(file.path());
    write(() -> lanes.run(Keys.of(file.path()), 1, _ -> writer.updateDocument(key, document)));
  }

  @Override
  public void removeFile(String path) {
    write(() -> lanes.run(Keys.of(path), 1, _ -> writer.deleteDocuments(key(path))));
  }

  /// The key of the one document of a file.
  private static Term key(String path) {
    return new Term(Fields.key(Fields.FILE), Keys.term(path));
  }

  /// Commits twice: first what was changed, so that it is safe, then what merging made of it, so
  /// that BM25 counts none of what was deleted. Each is whole; between the two a reader finds right
  /// answers with scores that the deleted passages still weigh in.
  @Override
  public void commit() {
    write(() -> {
      lanes.each(_ -> writer.flushNextBuffer());
      lanes.await();
      writer.setLiveCommitData(made.entrySet());
      writer.commit();
      settle();
      writer.commit();
    });
  }

  /// Drops what was deleted. A merge that was under way leaves out what was deleted meanwhile, and
  /// is not looked at again: hence more than once.
  private void settle() throws IOException {
    for (int tries = 0; tries < MOST_TRIES && (tries == 0 || writer.hasDeletions()); tries++) {
      if (writer.hasDeletions()) {
        writer.forceMergeDeletes(true);
      }
      writer.forceMerge(MOST_SEGMENTS);
    }
  }

  /// Deletes what was flushed and not committed, and lets go of the lock whatever goes wrong.
  @Override
  public void close() {
    lanes.close();
    before.ifPresent(LuceneView::close);
    write(() -> {
      try (lock) {
        writer.rollback();
      }
    });
  }
}
