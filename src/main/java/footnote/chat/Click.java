package footnote.chat;

import java.util.Optional;

/// A click on a button, read back from what the platform handed over.
///
/// @param token what the button carried
/// @param question that its message answers, on one line; empty where the token needs none
public record Click(ReplyToken token, String question) {
  /// A click whose question is the one that the button was made for; empty where it is another.
  public static Optional<Click> of(ReplyToken token, String question) {
    boolean asMade =
        !(token instanceof ReplyToken.Asks asks) || ReplyToken.check(question).equals(asks.check());
    return asMade ? Optional.of(new Click(token, question)) : Optional.empty();
  }

  /// What becomes of the click. An answer is taken away for its asker, and for whom the platform
  /// lets remove anything; others are told that they may not.
  ///
  /// @param user the platform's id of who clicked
  /// @param mayRemove whether the platform lets them remove what others asked for
  public ReplyToken.Effect effect(String user, boolean mayRemove) {
    boolean refused =
        token instanceof ReplyToken.Remove(String asker) && !mayRemove && !asker.equals(user);
    return refused ? ReplyToken.Effect.ALONE : token.kind().effect();
  }
}
