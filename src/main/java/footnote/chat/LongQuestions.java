package footnote.chat;

import java.util.Optional;

/// The questions that are too long for a message to show whole, so that its buttons can't read them
/// back from there: those of the last day, by the key that the buttons carry instead
/// ([ReplyToken#check]). Safe for use by many threads.
///
/// After a restart such a button says that the question is forgotten; those of all others know
/// theirs.
final class LongQuestions {
  /// Questions kept; older ones are forgotten first.
  private static final int MOST = 2_000;

  private final DayMemory questions = new DayMemory(MOST);

  /// Keeps a question, if its buttons need that.
  void keep(String question) {
    if (ReplyToken.isLong(question)) {
      questions.keep(ReplyToken.check(question), question);
    }
  }

  /// Whether the question of a button is one that is kept, or was.
  static boolean keeps(ReplyToken button) {
    return button instanceof ReplyToken.Asks asks && TokenText.isKey(asks.check());
  }

  /// The question of a button, as it was asked.
  Optional<String> of(ReplyToken.Asks button) {
    return questions.of(button.check());
  }
}
