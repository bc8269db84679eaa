package footnote.slack;

import footnote.chat.Click;
import footnote.chat.ReplyToken;
import footnote.slack.web.SlackText;
import java.util.Optional;
import java.util.stream.Stream;

/// A click as the value of a button, which carries all of it: the question, then the token, on a
/// line each. A value has at most [#LONGEST] characters (Slack: block elements, button); a question
/// of 300 code points and a token of 100 stay far below. One that is longer is left out, and known
/// by the token's check ([footnote.chat.Conversation#remembered]).
///
/// ```text
/// When did the port reopen?
/// 1m.4.767b1624
/// ```
final class ButtonValue {
  /// Slack: 2,000 characters.
  static final int LONGEST = 2_000;

  private ButtonValue() {}

  /// The value for a token under the answer to a question.
  static String of(ReplyToken token, String question) {
    boolean carried = token instanceof ReplyToken.Asks && !ReplyToken.isLong(question);
    return (carried ? question : "") + "\n" + token.encode();
  }

  /// Reads a value; empty for anything that [#of] does not write. Slack may hand it back escaped,
  /// which the token's check tells.
  static Optional<Click> read(String value) {
    return Stream.of(value, SlackText.unescape(value))
        .flatMap(it -> click(it).stream())
        .findFirst();
  }

  /// The token of a value, whatever stands before it.
  static Optional<ReplyToken> token(String value) {
    return ReplyToken.decode(value.substring(value.indexOf('\n') + 1));
  }

  /// The question is what precedes the first line end, the token what follows it.
  private static Optional<Click> click(String value) {
    int end = value.indexOf('\n');
    return end < 0
        ? Optional.empty()
        : ReplyToken.decode(value.substring(end + 1))
            .flatMap(token -> Click.of(token, value.substring(0, end)));
  }
}
