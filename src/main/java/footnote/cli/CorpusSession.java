package footnote.cli;

import footnote.answer.Answerer;
import footnote.article.Fault;
import footnote.search.IndexSync;
import footnote.search.PassageIndex;
import footnote.search.SyncReport;
import footnote.settings.Settings;
import footnote.terminal.ProgressBar;
import java.util.Locale;

/// A corpus opened for a command: its index, what keeps that in step with the articles, and what
/// answers from it. Whoever opened it closes it.
///
/// @param sync keeps the index in step with the corpus
public record CorpusSession(
    Settings settings, PassageIndex index, IndexSync sync, Answerer answerer)
    implements AutoCloseable {
  /// Brings the index in step with the articles and says what is worth knowing of it. Where it
  /// can't be written, what is there is read on.
  SyncReport bringInStep(ProcessContext context) {
    SyncReport report = synced(context);
    warn(report, context);
    if (report.touched() > 0 && report.behind().isEmpty()) {
      context.say(changes(report));
    }
    int faults = report.faults(Fault.Kind.FAILED).size();
    if (faults > 0) {
      String them = faults == 1 ? "1 thing" : faults + " things";
      context.say(
          "footnote: " + them + " in the corpus could not be read; footnote index lists them");
    }
    return report;
  }

  private static String changes(SyncReport report) {
    return String.format(
        Locale.ROOT,
        "footnote: indexed the articles: %,d added, %,d changed, %,d removed (%.1f s)",
        report.added(),
        report.changed() + report.renamed(),
        report.removed(),
        report.took().toMillis() / 1e3);
  }

  /// Says what an operator should know: that the index had to be made anew, or could not be brought
  /// in step.
  void warn(SyncReport report, ProcessContext context) {
    report.rebuilt().ifPresent(why -> context.say("footnote: made the index anew, as " + why));
    report
        .behind()
        .ifPresent(why -> context.say("footnote: " + why.getMessage() + "; it is read as it is"));
  }

  /// Brings the index in step with the articles, while a progress bar runs on a terminal.
  SyncReport synced(ProcessContext context) {
    try (ProgressBar bar = new ProgressBar("Indexing", context.progress(), System::nanoTime);
        Interruption _ = new Interruption(context, bar)) {
      return sync.run(at -> bar.show(at.bytes(), at.allBytes()));
    }
  }

  /// Says so where there are no articles.
  boolean checkEmpty(ProcessContext context) {
    try (PassageIndex.View view = index.view()) {
      if (view.size() > 0) {
        return false;
      }
    }
    sayEmpty(context);
    return true;
  }

  void sayEmpty(ProcessContext context) {
    context.say(
        "footnote: there are no articles in "
            + String.join(", ", settings.corpus().stream().map(Object::toString).toList())
            + ": put .txt, .md, .html or .jsonl files there, or name another folder with --corpus");
    String others = CorpusFaults.passedOver(sync.passedOver());
    if (!others.isEmpty()) {
      context.say("footnote: there are " + others);
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
