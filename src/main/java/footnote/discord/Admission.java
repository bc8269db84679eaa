package footnote.discord;

import footnote.chat.Limits;
import footnote.chat.SeenEvents;
import footnote.chat.Workload;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.time.Duration;
import java.util.Optional;

/// Decides which events are taken on: each once, so many a minute, so many at a time.
final class Admission {
  private final Limits limits;
  private final Workload workload;
  private final SeenEvents seen;
  private final Texts texts;

  Admission(Limits limits, Workload workload, SeenEvents seen, Texts texts) {
    this.limits = limits;
    this.workload = workload;
    this.seen = seen;
    this.texts = texts;
  }

  boolean first(String event) {
    return seen.first(event);
  }

  /// Why a question is not taken on; empty when it is, and [#end] is owed.
  Optional<DiscordMessage> refusal(String user, String channel) {
    Optional<Duration> wait = limits.count(user, channel);
    return wait.isPresent()
        ? wait.map(it -> DiscordMessage.of(texts.say(TextKey.LIMIT, it.toSeconds() + 1)))
        : refusal();
  }

  /// Likewise for what is no question.
  Optional<DiscordMessage> refusal() {
    return workload.begin()
        ? Optional.empty()
        : Optional.of(DiscordMessage.of(texts.say(TextKey.BUSY)));
  }

  void end() {
    workload.end();
  }
}
