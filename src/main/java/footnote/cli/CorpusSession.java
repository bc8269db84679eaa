package footnote.cli;

import footnote.answer.Answerer;
import footnote.article.Fault;
import footnote.corpus.Formats;
import footnote.search.PassageIndex;
import footnote.settings.Settings;
import footnote.sync.SyncReport;
import footnote.terminal.ProgressBar;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A corpus opened for a command: its collections, each with an index that is kept in step with its
/// articles, and what answers from them. Whoever opened it closes it.
///
/// ```java
/// try (CorpusSession session = open.apply(settings)) {
///   session.bringInStep(context);
///   session.answerer().answer(Question.parse("Why did the port close?"));
/// }
/// ```
///
/// @param settings that name the corpus
/// @param collections at least one
/// @param answerer answers from all of them, or from those that were chosen
public record CorpusSession(
    Settings settings, List<IndexedCollection> collections, Answerer answerer)
    implements AutoCloseable {
  public CorpusSession {
    collections = List.copyOf(collections);
  }

  /// The same, answering from no other collections than these.
  CorpusSession within(Collection<String> names) {
    return new CorpusSession(settings, collections, answerer.within(names));
  }

  /// Brings the index in step with the articles and says what is worth knowing of it. Where it
  /// can't be written, what is there is read on.
  ///
  /// @throws footnote.search.IndexException when there is nothing to read either
  /// @return what came of it, for a command that tells more
  SyncReport bringInStep(ProcessContext context) {
    SyncReport report = synced(context);
    warn(report, context);
    if (report.touched() > 0 && report.behind().isEmpty()) {
      context.tell(changes(report));
    }
    int faults = report.faults(Fault.Kind.FAILED).size();
    if (faults > 0) {
      context.tell(texts().say(TextKey.INDEX_UNREAD, faults));
    }
    return report;
  }

  /// How many articles changed, and in what time: for the one line that a question's asker sees of
  /// it.
  private String changes(SyncReport report) {
    return texts()
        .say(
            TextKey.INDEX_CHANGES,
            report.added(),
            report.changed() + report.renamed(),
            report.removed(),
            report.took().toMillis() / 1e3);
  }

  /// Says what an operator should know: that the index had to be made anew, or could not be brought
  /// in step.
  void warn(SyncReport report, ProcessContext context) {
    report.rebuilt().ifPresent(why -> context.tell(texts().say(TextKey.INDEX_REBUILT, why)));
    report
        .behind()
        .map(why -> texts().say(TextKey.INDEX_BEHIND, String.valueOf(why.getMessage())))
        .ifPresent(context::tell);
  }

  /// Brings each index in step with its articles, while a progress bar runs on a terminal.
  SyncReport synced(ProcessContext context) {
    String work = texts().say(TextKey.INDEXING);
    try (ProgressBar bar = new ProgressBar(work, context.progress(), System::nanoTime);
        Interruption _ = new Interruption(context, bar, texts().say(TextKey.INTERRUPTED))) {
      return collections.stream()
          .map(one -> one.sync().run(at -> bar.show(at.bytes(), at.allBytes())))
          .reduce(SyncReport::and)
          .orElseThrow();
    }
  }

  /// Says so where there are no articles.
  ///
  /// @return whether there are none
  boolean checkEmpty(ProcessContext context) {
    if (answerer.articles() > 0) {
      return false;
    }
    sayEmpty(context);
    return true;
  }

  /// That the corpus has no articles, which files would be some, how many are left out, and which
  /// others are there: most often the folder is the wrong one.
  ///
  /// Tells the folders that were looked into, since a relative path is from the folder of the
  /// process.
  void sayEmpty(ProcessContext context) {
    String endings = String.join(", ", Formats.endings());
    context.tell(
        texts()
            .say(
                TextKey.CORPUS_EMPTY,
                String.join(", ", settings.corpus().stream().map(Object::toString).toList()),
                endings));
    long leftOut = leftOut();
    if (leftOut > 0) {
      context.tell(texts().say(TextKey.CORPUS_LEFT_OUT, leftOut));
    }
    String others = CorpusFaults.passedOver(passedOver(), texts());
    if (!others.isEmpty()) {
      context.tell(texts().say(TextKey.CORPUS_OTHERS, others));
    }
  }

  /// How many files of all collections there is no reader for.
  private SortedMap<String, Integer> passedOver() {
    SortedMap<String, Integer> endings = new TreeMap<>();
    collections.forEach(one ->
        one.sync()
            .passedOver()
            .forEach((ending, files) -> endings.merge(ending, files, Integer::sum)));
    return endings;
  }

  /// Files that are no articles for readers, as drafts are.
  private long leftOut() {
    return collections.stream().mapToLong(CorpusSession::leftOut).sum();
  }

  /// Counted from the catalogue, where every run leaves the faults of all files.
  private static long leftOut(IndexedCollection collection) {
    try (PassageIndex.View view = collection.index().view()) {
      return view.catalogue().files().values().stream()
          .flatMap(file -> file.faults().stream())
          .filter(fault -> fault.kind() == Fault.Kind.LEFT_OUT)
          .count();
    }
  }

  private Texts texts() {
    return settings.texts();
  }

  @Override
  public void close() {
    collections.forEach(one -> one.index().close());
  }
}
