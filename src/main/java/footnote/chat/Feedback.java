package footnote.chat;

import footnote.access.Questioner;
import footnote.answer.Answer;
import footnote.answer.NoResultReason;
import footnote.privacy.LoggedQuestion;
import footnote.privacy.QuestionLog;
import footnote.question.QuestionKey;
import footnote.state.Forgotten;
import footnote.state.Miss;
import footnote.state.State;
import footnote.state.StateException;
import footnote.state.StateSettings;
import footnote.text.DisplayText;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people leave behind in chat: whether an answer helped, and, where that is kept, what they
/// asked in vain. Safe for use by many threads.
///
/// ```java
/// Feedback feedback = new Feedback(state, settings, Executors.newSingleThreadExecutor());
/// feedback.vote(asker, vote, "When did the port reopen?", key); // on the disk when it returns
/// ```
public final class Feedback {
  /// Keeps nothing, and asks for nothing.
  public static final Feedback NONE = new Feedback();

  private static final Logger LOG = LoggerFactory.getLogger(Feedback.class);

  private final Optional<State> state;
  private final boolean votes;
  private final boolean gaps;
  private final Executor aside;
  private final Pins pins;

  /// Of the questions themselves.
  private final Optional<QuestionLog> log;

  private Feedback() {
    this.state = Optional.empty();
    this.votes = false;
    this.gaps = false;
    this.aside = Runnable::run;
    this.pins = new Pins(state, aside);
    this.log = Optional.empty();
  }

  /// @param settings say what of it is kept
  /// @param aside keeps what nobody waits for, one after another
  /// @param log of the questions themselves; it says itself whether it keeps any
  public Feedback(State state, StateSettings settings, Executor aside, QuestionLog log) {
    this(state, settings, aside, Optional.of(log));
  }

  /// Likewise, without a log of questions.
  public Feedback(State state, StateSettings settings, Executor aside) {
    this(state, settings, aside, Optional.empty());
  }

  private Feedback(State state, StateSettings settings, Executor aside, Optional<QuestionLog> log) {
    this.state = Optional.of(state);
    this.votes = settings.feedback();
    this.gaps = settings.gaps();
    this.aside = aside;
    this.pins = new Pins(this.state, aside);
    this.log = log;
  }

  /// What moderators pinned.
  public Pins pins() {
    return pins;
  }

  /// Whether people are asked if an answer helped.
  boolean votes() {
    return votes;
  }

  /// Keeps a vote in place of the one before. Where it says that an answer did not help, the
  /// question was asked in vain.
  ///
  /// @param asker who clicked; nobody where that is not known
  /// @param question as it was asked
  /// @param key of the question; read only where it is kept
  /// @return what to say of it
  /// @throws StateException when it can't be kept
  TextKey vote(Optional<Questioner> asker, Vote vote, String question, Supplier<QuestionKey> key) {
    if (!votes || state.isEmpty() || asker.isEmpty()) {
      return TextKey.VOTE_OFF;
    }
    String person = person(asker.get());
    state.get().vote(person, key.get().hash(), vote.passages(), vote.helpful());
    if (gaps) {
      Miss miss = new Miss(DisplayText.line(question), key.get().stems(), List.of());
      if (vote.helpful()) {
        state.get().remove(miss, person);
      } else {
        state.get().keep(miss, person);
      }
    }
    return vote.helpful() ? TextKey.VOTE_HELPFUL : TextKey.VOTE_UNHELPFUL;
  }

  /// Keeps a question in the log of questions, where there is one. It is written when this returns,
  /// so that who is forgotten after it is forgotten whole.
  ///
  /// @param question as it was asked
  void log(Questioner asker, String question, Answer answer) {
    try {
      log.ifPresent(it ->
          it.keep(
              new LoggedQuestion(
                  asker.venue().platform().name().toLowerCase(Locale.ROOT),
                  person(asker),
                  answer.outcome(),
                  answer.strength(),
                  question)));
    } catch (UncheckedIOException e) {
      LOG.warn(
          "a question could not be kept: {}: {}", e.getMessage(), String.valueOf(e.getCause()));
    }
  }

  /// Keeps that a question was asked in vain, if it was. The asker waits for none of it, and does
  /// not hear of it where it can't be kept: the log does.
  ///
  /// @param key of the question; read only where it is kept
  void answered(Questioner asker, Answer answer, Supplier<QuestionKey> key) {
    if (gaps
        && state.isPresent()
        && answer instanceof Answer.NothingFound nothing
        && asks(nothing)) {
      Miss miss =
          new Miss(
              DisplayText.line(nothing.question().text()),
              key.get().words(),
              nothing.nowhere().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
      try {
        aside.execute(() -> keep(miss, person(asker)));
      } catch (RejectedExecutionException _) {
        LOG.warn("what was asked in vain could not be kept: too much waits to be");
      }
    }
  }

  /// Forgets a person, whatever is kept of others now: what was kept before a setting was changed
  /// goes too, and so does what still waited to be kept. Nothing of it is logged.
  ///
  /// @return what was kept, to tell them alone
  /// @throws StateException when it can't be done
  String forget(Optional<Questioner> asker, Texts texts) {
    Optional<String> person = asker.map(Feedback::person);
    int lines = person.flatMap(it -> log.map(kept -> kept.forget(it))).orElse(0);
    Forgotten gone = person.map(this::forgotten).orElse(Forgotten.NOTHING);
    return lines == 0 && gone.equals(Forgotten.NOTHING)
        ? texts.say(TextKey.FORGOT_NOTHING)
        : texts.say(TextKey.FORGOT, gone.votes(), gone.misses(), gone.pins(), lines);
  }

  /// Behind all that waits; what moderators pinned is read again, now without their name.
  private Forgotten forgotten(String person) {
    if (state.isEmpty()) {
      return Forgotten.NOTHING;
    }
    FutureTask<Forgotten> work =
        new FutureTask<>(() -> {
          Forgotten gone = state.get().forget(person);
          pins.read();
          return gone;
        });
    try {
      aside.execute(work);
      return work.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StateException known ? known : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Whether nothing was found for want of articles: talk is no question, and what its own filters
  /// left out may be there.
  private static boolean asks(Answer.NothingFound nothing) {
    return nothing.talked().isEmpty()
        && nothing.clue().filter(NoResultReason.Excluded.class::isInstance).isEmpty();
  }

  private void keep(Miss miss, String person) {
    try {
      state.orElseThrow().keep(miss, person);
    } catch (StateException e) {
      LOG.warn("what was asked in vain could not be kept: {}", e.getMessage());
    }
  }

  /// Who somebody is to what is kept. Ids of people in Slack are those of a workspace.
  static String person(Questioner asker) {
    return switch (asker.venue().platform()) {
      case DISCORD -> "discord:" + asker.user();
      case SLACK -> "slack:" + asker.venue().home().orElse("") + ":" + asker.user();
    };
  }
}
