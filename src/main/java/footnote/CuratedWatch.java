package footnote;

import footnote.answer.Answerer;
import footnote.article.Curated;
import footnote.article.Fault;
import footnote.cli.CorpusSession;
import footnote.corpus.CollectionSettings;
import footnote.corpus.CuratedAnswers;
import footnote.wording.AnswerNotes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tries curated answers against the articles as they are now, and logs each that is gone, once:
/// whoever chose it should choose again. Nobody is shown it meanwhile.
final class CuratedWatch implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(CuratedWatch.class);

  private final List<CollectionSettings> collections;
  private final Answerer answerer;
  private final Supplier<List<Curated>> pinned;
  private final AnswerNotes notes;
  private final Duration pause;
  private Set<String> told = Set.of();

  /// @param pinned those that were chosen in chat
  CuratedWatch(CorpusSession session, Supplier<List<Curated>> pinned) {
    this.collections = session.settings().collections();
    this.answerer = session.answerer();
    this.pinned = pinned;
    this.notes = new AnswerNotes(session.settings().texts());
    this.pause = Duration.ofMinutes(session.settings().walkMinutes());
  }

  /// Looks again and again until it is interrupted.
  @Override
  public void run() {
    try {
      while (true) {
        look();
        Thread.sleep(pause);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Logs what is wrong now and was not the last time. While there is no index nothing is gone.
  void look() {
    try {
      Set<String> wrong = new HashSet<>();
      List<Curated> all = new ArrayList<>(pinned.get());
      for (CollectionSettings collection : collections) {
        CuratedAnswers own = CuratedAnswers.of(collection);
        own.faults().stream().map(Fault::toString).forEach(wrong::add);
        all.addAll(own.entries());
      }
      answerer.gone(all).stream().map(this::gone).forEach(wrong::add);
      wrong.stream().filter(line -> !told.contains(line)).sorted().forEach(LOG::warn);
      told = wrong;
    } catch (RuntimeException e) {
      LOG.warn("curated answers could not be looked at", e);
    }
  }

  /// What was asked in chat is in no log: of a pin only the passage is told.
  private String gone(Curated one) {
    return one.where() instanceof Curated.OfPassage(String passage, int _, String _)
        ? "a pinned answer is not among the articles any more: passage " + passage
        : notes.gone(one);
  }
}
