package footnote;

import footnote.answer.Answerer;
import footnote.corpus.Corpus;
import footnote.lucene.LuceneIndex;
import footnote.search.IndexSync;
import footnote.search.IndexTrouble;
import footnote.search.PassageIndex;
import footnote.search.SyncReport;
import footnote.terminal.ProgressBar;

/// The pieces put together: this is the whole wiring.
///
/// @param sync keeps the index in step with the corpus
record Program(Settings settings, PassageIndex index, IndexSync sync, Answerer answerer)
    implements AutoCloseable {
  static Program open(Settings settings) {
    Corpus corpus = new Corpus(settings.corpus());
    PassageIndex index = LuceneIndex.open(settings.data(), corpus.roots());
    IndexSync sync = new IndexSync(corpus, index);
    Answerer answerer = new Answerer(index, settings.ranking(), settings.questionCharacters());
    return new Program(settings, index, sync, answerer);
  }

  /// Brings the index in step with the articles and says what is worth knowing of it. Where it can't be written, what is there
  /// is read on.
  void bringInStep(Shell shell) {
    try {
      tell(synced(shell), shell);
    } catch (IndexTrouble.Busy | IndexTrouble.ReadOnly trouble) {
      try (PassageIndex.View _ = index.view()) {
        shell.say("footnote: " + trouble.getMessage() + "; reading the index as it is");
      }
    }
  }

  /// Brings the index in step with the articles while a progress bar runs on a terminal.
  SyncReport synced(Shell shell) {
    try (ProgressBar bar = new ProgressBar("Indexing", shell::write, System::nanoTime);
        Interruption _ = new Interruption(shell, bar)) {
      return shell.terminals().err() ? sync.run(bar::show) : sync.run((_, _) -> {});
    }
  }

  private static void tell(SyncReport report, Shell shell) {
    int changes = report.added() + report.changed() + report.removed();
    if (changes > 0) {
      shell.say("Indexed " + report.added() + " new, " + report.changed() + " changed, " + report.removed() + " removed");
    }
    int failed = report.failed().size();
    if (failed > 0) {
      shell.say("footnote: " + failed + " files could not be read; footnote index lists them");
    }
  }

  /// Says so where there are no articles.
  boolean checkEmpty(Shell shell) {
    try (PassageIndex.View view = index.view()) {
      if (view.size() > 0) {
        return false;
      }
    }
    sayEmpty(shell);
    return true;
  }

  void sayEmpty(Shell shell) {
    shell.say(
        "footnote: there are no articles in "
            + String.join(", ", settings.corpus().stream().map(Object::toString).toList())
            + ": put .txt, .md, .html or .jsonl files there, or name another folder with --corpus");
  }

  @Override
  public void close() {
    index.close();
  }
}
