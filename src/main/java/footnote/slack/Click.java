package footnote.slack;

import footnote.chat.ReplyToken;
import footnote.slack.web.SlackText;
import java.util.Optional;
import java.util.stream.Stream;

/// What a button carries in its value, so that a click needs no memory of the process that made it:
/// the question, then the token, on a line each. A value has at most [#LONGEST] characters (Slack:
/// block elements, button); a question of 300 code points and a token of 100 stay far below.
///
/// @param question on one line; empty where the token needs none
record Click(String question, ReplyToken token) {
  static final int LONGEST = 2_000;

  Click {
    if (question.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("illegal question: two lines, must be one");
    }
  }

  String value() {
    return question + "\n" + token.encode();
  }

  /// Whether it is short enough for a button.
  boolean fits() {
    return token.fits() && value().length() <= LONGEST;
  }

  /// Reads a value; empty for anything that [#value] does not write. Slack may hand it back
  /// escaped, which the token's check tells.
  static Optional<Click> of(String value) {
    return Stream.of(value, SlackText.unescape(value))
        .flatMap(it -> read(it).stream())
        .filter(Click::asMade)
        .findFirst();
  }

  private static Optional<Click> read(String value) {
    int end = value.indexOf('\n');
    return end < 0
        ? Optional.empty()
        : ReplyToken.decode(value.substring(end + 1))
            .map(token -> new Click(value.substring(0, end), token));
  }

  private boolean asMade() {
    return switch (token) {
      case ReplyToken.More more -> is(more.check());
      case ReplyToken.Share share -> is(share.check());
      case ReplyToken.Instead instead -> is(instead.check());
      case ReplyToken.Context _, ReplyToken.Turn _, ReplyToken.Remove _ -> true;
      case ReplyToken.Sources _, ReplyToken.Page _ -> true;
    };
  }

  private boolean is(String check) {
    return ReplyToken.check(question).equals(check);
  }
}
