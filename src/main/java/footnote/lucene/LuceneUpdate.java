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
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// One change of the index, under a lock ([SharedWriter]) from the first look at the last commit
/// on. An index of another analysis, or a damaged one, begins afresh; until the commit it still
/// answers.
///
/// Threads write ([IndexingThreads]) what one thread gives. Lucene flushes to disk what exceeds
/// [SharedWriter#BUFFER_MB]; nothing of that is visible before [#commit], and [#close] without it
/// deletes it all. A process that is killed leaves files that no commit names, which the next
/// update deletes.
final class LuceneUpdate implements PassageIndex.Update {
  private final LuceneIndex index;

  /// What the commit is to say of itself.
  private final Map<String, String> made;

  /// Where the writer is from, and goes back to when the update is closed.
  private final SharedWriter shared;

  /// What the index held at the beginning, for as long as it is compared with what comes; empty
  /// when it begins afresh.
  private final Optional<LuceneView> before;

  private final IndexWriter writer;
  private final IndexingThreads<Own> lanes =
      new IndexingThreads<>(() -> new Own(new EnumMap<>(Language.class), Analysis.ofNames()));

  /// What each thread has of its own.
  ///
  /// @param documents by language, made when the first passage in it comes
  /// @param names what it reads names with
  private record Own(Map<Language, PassageDocument> documents, Analysis names) {}

  /// Of each language the one that the analyses of all threads share their words with.
  private final Map<Language, Analysis> analyses = new ConcurrentHashMap<>();

  /// The language most passages are in, or else that of the first.
  private volatile Language main;

  /// Whether all that was written is committed, as it is where nothing was.
  private boolean whole;

  /// Made by [#begin], which owns the lock until it succeeds.
  private LuceneUpdate(
      LuceneIndex index,
      Map<String, String> made,
      SharedWriter shared,
      Optional<LuceneView> before,
      IndexWriter writer) {
    this.index = index;
    this.made = made;
    this.shared = shared;
    this.before = before;
    this.writer = writer;
    this.main = before.map(LuceneView::main).orElse(Language.UND);
    this.whole = before.filter(LuceneView::current).isPresent();
  }

  /// Takes the lock, then reads what there is. In this order: another process might commit between
  /// a look and the lock, and its commit would be undone by ours. Whatever fails gives the lock
  /// back.
  ///
  /// @param made what the commit is to say of itself
  /// @throws IOException also when another process holds the lock
  static LuceneUpdate begin(
      LuceneIndex index, SharedWriter shared, Directory directory, Map<String, String> made)
      throws IOException {
    shared.lock(directory);
    LuceneView before = null;
    try {
      before = before(index, shared, directory);
      IndexWriter writer = shared.writer(directory);
      if (before == null || !before.current()) {
        writer.deleteAll();
      }
      return new LuceneUpdate(index, made, shared, Optional.ofNullable(before), writer);
    } catch (IOException | RuntimeException | Error e) {
      try (LuceneView _ = before) {
        shared.end(false);
      }
      throw e;
    }
  }

  /// What the last commit holds; null when it is to be replaced as a whole. A damaged one is
  /// cleared away. The file of the lock stays, for this process holds it.
  ///
  /// @return closed by the update
  private static @Nullable LuceneView before(
      LuceneIndex index, SharedWriter shared, Directory directory) throws IOException {
    try {
      return index.viewOfLast();
    } catch (IndexException.Missing _) {
      return null;
    } catch (IndexException.Damaged _) {
      shared.dropWriter();
      for (String file : directory.listAll()) {
        if (!file.endsWith(".lock")) {
          directory.deleteFile(file);
        }
      }
      return null;
    }
  }

  /// A piece of work that writes the index; its failure is the operator's to read.
  private interface Work {
    void run() throws IOException;
  }

  /// Lucene closes its writer on a failure; the calls that follow tell what the first one was. So
  /// the operator reads of the full disk, not of a closed writer.
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

  @Override
  public boolean beginsAfresh() {
    return before.filter(LuceneView::current).isEmpty();
  }

  @Override
  public Optional<FileState> file(String path) {
    return before.filter(LuceneView::current).flatMap(view -> view.cataloguing().file(path));
  }

  @Override
  public List<FileState> within(String folder) {
    return before
        .filter(LuceneView::current)
        .map(view -> view.cataloguing().within(folder))
        .orElse(List.of());
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
    whole = false;
    long key = Keys.of(article.source().id().value());
    if (main == Language.UND) {
      main = Language.of(article.source().language());
    }
    write(() ->
        lanes.run(key, article.text().length(), own -> add(article.source(), key, passages, own)));
  }

  /// Replaces an article as a whole: what bears its key goes, passages and source come. On the
  /// thread of the key, so that no other changes the same article.
  ///
  /// @param own of this thread
  private void add(Source source, long key, List<Passage> passages, Own own) throws IOException {
    PassageDocument document =
        own.documents.computeIfAbsent(Language.of(source.language()), this::document);
    writer.deleteDocuments(new Term(Fields.OF, Keys.term(key)));
    for (Passage passage : passages) {
      writer.addDocument(document.of(passage, key));
    }
    List<ShortForm> forms = ShortForms.of(passages.stream().map(Passage::text).toList());
    ArticleSummary summary = new ArticleSummary(source, passages.size());
    writer.addDocument(ArticleDocument.of(summary, key, forms, main, own.names));
  }

  /// Made once for each language and thread. Analyses of one language share the words they have
  /// read; the rest is each thread's.
  private PassageDocument document(Language language) {
    return new PassageDocument(analyses.computeIfAbsent(language, Analysis::ofCorpus), main);
  }

  /// By the key that its passages and its own document bear. Behind what was put before for the
  /// same article, since a key has one thread.
  @Override
  public void remove(ArticleId article) {
    whole = false;
    long key = Keys.of(article.value());
    Term all = new Term(Fields.OF, Keys.term(key));
    write(() -> lanes.run(key, 1, _ -> writer.deleteDocuments(all)));
  }

  /// Made here and written on the thread of the path, where no other file's state is in its way.
  @Override
  public void put(FileState file, Map<String, String> articles) {
    whole = false;
    Document document = ArticleDocument.of(file, articles, main);
    Term key = key(file.path());
    write(() -> lanes.run(Keys.of(file.path()), 1, _ -> writer.updateDocument(key, document)));
  }

  /// Its articles stay: they are removed one by one.
  @Override
  public void removeFile(String path) {
    whole = false;
    write(() -> lanes.run(Keys.of(path), 1, _ -> writer.deleteDocuments(key(path))));
  }

  /// The key of the one document of a file.
  private static Term key(String path) {
    return new Term(Fields.key(Fields.FILE), Keys.term(path));
  }

  /// One commit. Lucene writes what is new and which of the old was deleted; whoever reads opens no
  /// more than that.
  @Override
  public void publish() {
    write(() -> {
      flush();
      shared.published();
    });
  }

  /// Commits twice: first what was changed, so that it is safe, then what merging made of it, so
  /// that BM25 counts none of what was deleted. Each is whole; between the two a reader finds right
  /// answers with scores that the deleted passages still weigh in.
  @Override
  public void commit() {
    write(() -> {
      flush();
      SharedWriter.merge(writer);
      writer.commit();
      shared.settled();
    });
  }

  /// Commits what every thread has written. Each thread first writes its own buffer to disk, so
  /// that this is done by all at once and not by the commit alone.
  private void flush() throws IOException {
    lanes.each(_ -> writer.flushNextBuffer());
    lanes.await();
    writer.setLiveCommitData(made.entrySet());
    writer.commit();
    whole = true;
  }

  /// Deletes what was flushed and not committed, and lets go of the lock whatever goes wrong.
  @Override
  public void close() {
    try {
      lanes.close();
      before.ifPresent(LuceneView::close);
    } finally {
      write(() -> shared.end(whole));
    }
  }
}
