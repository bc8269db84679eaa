package footnote.chat;

import footnote.access.Questioner;
import footnote.answer.Answerer;
import footnote.article.Curated;
import footnote.question.QuestionKey;
import footnote.state.Pin;
import footnote.state.State;
import footnote.state.StateException;
import footnote.text.DisplayText;
import footnote.wording.TextKey;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The answers that moderators pinned in chat, each for all of its server or workspace. No question
/// waits for the database: they are answered from what was read last, a few seconds ago, which also
/// tells what other processes pinned. Safe for use by many threads.
public final class Pins {
  /// How old what was read may be.
  private static final Duration FRESH = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Pins.class);

  private final Optional<State> state;
  private final Executor aside;

  /// When it is time to read again ([System#nanoTime]).
  private final AtomicLong next = new AtomicLong(System.nanoTime());

  private volatile List<Pin> read = List.of();

  /// @param state nothing is pinned without one
  /// @param aside reads what nobody waits for
  Pins(Optional<State> state, Executor aside) {
    this.state = state;
    this.aside = aside;
  }

  /// All of them, as far as they are known, whoever pinned them.
  public List<Curated> all() {
    refresh();
    return read.stream().map(Pins::curated).toList();
  }

  /// Those of the place where somebody asks; none where that is not known.
  List<Curated> of(Optional<Questioner> asker) {
    if (state.isEmpty() || asker.isEmpty()) {
      return List.of();
    }
    refresh();
    Optional<String> scope = scope(asker.get());
    return read.stream()
        .filter(pin -> scope.filter(pin.scope()::equals).isPresent())
        .map(Pins::curated)
        .toList();
  }

  private static Curated curated(Pin pin) {
    Curated.OfPassage where = new Curated.OfPassage(pin.passage(), pin.start(), pin.quote());
    return new Curated(List.of(pin.asked()), where, pin.author());
  }

  /// What a pin counts for; empty in direct conversations that belong to no server.
  static Optional<String> scope(Questioner asker) {
    return asker
        .venue()
        .home()
        .map(home -> asker.venue().platform().name().toLowerCase(Locale.ROOT) + ":" + home);
  }

  /// What a moderator chose: the first quote of a message as the answer to its question.
  ///
  /// @param question as it was asked
  /// @param author the name of who chose it, as others see it
  record Chosen(String question, ReplyToken.Context quote, String author) {
    /// Empty where the message quotes nothing.
    ///
    /// @param buttons of the message, in their order
    static Optional<Chosen> of(String question, List<ReplyToken> buttons, String author) {
      return buttons.stream()
          .flatMap(it -> it instanceof ReplyToken.Context quote ? Stream.of(quote) : null)
          .findFirst()
          .map(quote -> new Chosen(question, quote, DisplayText.line(author)));
    }
  }

  /// Pins an answer in place of the one that its question had; takes it away if it is just that.
  ///
  /// @param reader reads what the moderator may read
  /// @param keys the key of a question, by which those that ask the same are told
  /// @return what to say of it
  /// @throws StateException when it can't be kept
  TextKey toggle(
      Chosen chosen, Questioner moderator, Answerer reader, Function<String, QuestionKey> keys) {
    Optional<String> scope = scope(moderator);
    if (state.isEmpty() || scope.isEmpty()) {
      return TextKey.PIN_NOTHING;
    }
    return reader
        .read(chosen.quote().passage(), 0)
        .map(it -> it.passage().text())
        .flatMap(text -> chosen.quote().in(text).map(span -> span.of(text)))
        .map(words ->
            new Pin(
                scope.get(),
                keys.apply(chosen.question()).hash(),
                chosen.question(),
                chosen.quote().passage(),
                chosen.quote().start(),
                words,
                chosen.author()))
        .map(pin -> toggle(pin, moderator, state.get(), keys))
        .orElse(TextKey.PASSAGE_GONE);
  }

  /// Whether two questions ask the same is told by their words, not by the hash that was kept: that
  /// is another once the articles are in other languages.
  private synchronized TextKey toggle(
      Pin pin, Questioner moderator, State kept, Function<String, QuestionKey> keys) {
    QuestionKey key = keys.apply(pin.asked());
    List<Pin> same =
        kept.pins().stream()
            .filter(it -> it.scope().equals(pin.scope()) && keys.apply(it.asked()).equals(key))
            .toList();
    boolean there = same.stream().anyMatch(it -> curated(it).where().equals(curated(pin).where()));
    if (!there) {
      kept.pin(pin, Feedback.person(moderator));
    }
    same.stream()
        .filter(it -> there || !it.question().equals(pin.question()))
        .forEach(it -> kept.unpin(it.scope(), it.question()));
    read = kept.pins();
    return there ? TextKey.PIN_REMOVED : TextKey.PIN_DONE;
  }

  /// Reads again aside, if it is time to.
  private void refresh() {
    long due = next.get();
    long now = System.nanoTime();
    if (state.isPresent() && now - due >= 0 && next.compareAndSet(due, now + FRESH.toNanos())) {
      try {
        aside.execute(this::read);
      } catch (RejectedExecutionException _) {
        // Much waits to be kept; they are read the next time.
      }
    }
  }

  /// Reads them again. What can't be read now stays as it was; a database that is away is told of
  /// elsewhere.
  public synchronized void read() {
    try {
      read = state.isPresent() ? state.get().pins() : List.of();
    } catch (StateException e) {
      LOG.debug("pinned answers could not be read", e);
    }
  }
}
