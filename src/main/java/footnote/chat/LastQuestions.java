package footnote.chat;

import java.util.Optional;

/// The question answered last in a thread or a direct conversation, for what is asked after it: of
/// the last day, in memory alone. After a restart a question has to say all it asks, until another
/// was answered there. For a platform whose messages can't be read back; Discord's are. Safe for
/// use by many threads.
///
/// ```java
/// last.keep("T1:C1:1710412205.000200", answer);
/// last.of("T1:C1:1710412205.000200"); // "When did the port reopen?"
/// ```
public final class LastQuestions {
  /// Threads kept; those asked in longest ago are forgotten first.
  private static final int MOST = 10_000;

  private final DayMemory questions = new DayMemory(MOST);

  /// Keeps the question that a message answers, if it answers any.
  ///
  /// @param place what tells the thread from all others
  public void keep(String place, Message said) {
    switch (said) {
      case Message.Answer answer -> questions.keep(place, answer.question());
      case Message.Articles articles -> questions.keep(place, articles.question());
      default -> {}
    }
  }

  /// The question answered last there.
  public Optional<String> of(String place) {
    return questions.of(place);
  }
}
