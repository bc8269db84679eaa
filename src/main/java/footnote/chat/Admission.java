package footnote.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// Decides which events are taken on: each once, so many a minute, so many at a time. Safe for use
/// by many threads.
///
/// An event is first told apart from those that came before, then held against its asker's and
/// channel's limits, then given one of the places at work, which must be given back:
///
/// ```java
/// Optional<Admission.Refusal> refusal = admission.question(user, channel);
/// if (refusal.isPresent()) {
///   return conversation.refused(refusal.get());
/// }
/// try {
///   return conversation.ask(question, context);
/// } finally {
///   admission.end();
/// }
/// ```
public final class Admission {
  private final Predicate<String> first;
  private final Limits limits;
  private final Workload workload;

  /// Why an event is not taken on.
  public sealed interface Refusal {
    /// In a word, to count it by.
    default String word() {
      return switch (this) {
        case TooMany _ -> "limit";
        case Busy _ -> "busy";
      };
    }

    /// There were too many questions within a minute.
    ///
    /// @param pause until there may be another
    record TooMany(Duration pause) implements Refusal {}

    /// Too many questions are at work.
    record Busy() implements Refusal {}
  }

  /// @param first whether an event, by its id, is seen for the first time
  public Admission(Predicate<String> first, Limits limits, Workload workload) {
    this.first = first;
    this.limits = limits;
    this.workload = workload;
  }

  /// Whether this is the first time the event comes in; only one caller is told so.
  public boolean first(String event) {
    return first.test(event);
  }

  /// Why a question is not taken on; empty when it is, and [#end] is owed.
  public Optional<Refusal> question(String user, String channel) {
    Optional<Duration> wait = limits.count(user, channel);
    return wait.isPresent() ? wait.map(Refusal.TooMany::new) : errand();
  }

  /// Likewise for what costs little, and counts against nobody's limit.
  public Optional<Refusal> errand() {
    return workload.begin() ? Optional.empty() : Optional.of(new Refusal.Busy());
  }

  /// What was taken on is done.
  public void end() {
    workload.end();
  }
}
