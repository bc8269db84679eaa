package footnote.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/// The questions that are too long for a message to show whole, so that its buttons can't read them
/// back from there: those of the last day, by the key that the buttons carry instead
/// ([ReplyToken#check]). Safe for use by many threads.
///
/// Kept in memory alone and never written down: what people ask is nobody else's business, and a
/// file of it would have to be guarded. After a restart such a button says that the question is
/// forgotten; those of all others know theirs.
final class LongQuestions {
  /// Questions kept; older ones are forgotten first.
  private static final int MOST = 2_000;

  private final Cache<String, String> questions =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .expireAfterWrite(Duration.ofDays(1))
          .executor(Runnable::run)
          .build();

  /// Keeps a question, if its buttons need that.
  void keep(String question) {
    if (ReplyToken.isLong(question)) {
      questions.put(ReplyToken.check(question), question);
    }
  }

  /// The question of a button, as it was asked.
  Optional<String> of(ReplyToken.Asks button) {
    return Optional.ofNullable(questions.getIfPresent(button.check()));
  }
}
