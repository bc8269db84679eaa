package footnote.chat;

import java.util.Optional;

/// A click on a button, read back from what the platform handed over.
///
/// @param token what the button carried
/// @param question that its message answers, on one line; empty where the token needs none
public record Click(ReplyToken token, String question) {
  /// What becomes of a click: all that a platform must know of a button.
  public enum Effect {
    /// A message of its own, beside the one clicked on, seen by whoever sees that.
    BESIDE,
    /// A message that everyone sees, from one that only the asker saw.
    SHARED,
    /// A message that only who clicked sees.
    ALONE,
    /// A message in the place of the one clicked on.
    IN_PLACE,
    /// The message clicked on is taken away.
    REMOVED
  }

  /// A click whose question is the one that the button was made for; empty where it is another.
  public static Optional<Click> of(ReplyToken token, String question) {
    boolean asMade =
        !(token instanceof ReplyToken.Asks asks) || ReplyToken.check(question).equals(asks.check());
    return asMade ? Optional.of(new Click(token, question)) : Optional.empty();
  }

  /// Whether it asks a question: such a click counts against the limits as a question does.
  public boolean asks() {
    return token instanceof ReplyToken.Asks && !(token instanceof Vote);
  }

  /// What becomes of the click. An answer is taken away for its asker, and for whom the platform
  /// lets remove anything; others are told that they may not.
  ///
  /// @param user the platform's id of who clicked
  /// @param mayRemove whether the platform lets them remove what others asked for
  public Effect effect(String user, boolean mayRemove) {
    boolean refused =
        token instanceof ReplyToken.Remove(String asker) && !mayRemove && !asker.equals(user);
    return refused ? Effect.ALONE : token.kind().effect();
  }
}
