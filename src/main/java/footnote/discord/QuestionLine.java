package footnote.discord;

import footnote.chat.Click;
import footnote.chat.ReplyToken;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;

/// The first line of an answer: the question, from which a click reads it back where it is whole.
///
/// Found among the ends of the line by the token's check ([footnote.chat.ReplyToken.Asks]), which
/// the question alone has: what stands before it ("Q: ") is not known here, and may be in any
/// language.
final class QuestionLine {
  private QuestionLine() {}

  /// The line of a question.
  ///
  /// @param heading with the question at its end, in the asker's language
  static String of(String heading) {
    return Markup.escape(heading);
  }

  /// A click on a button of a message; empty when the message's question is not the one that the
  /// button was made for.
  static Optional<Click> read(Message message, ReplyToken token) {
    return token instanceof ReplyToken.Asks
        ? message.getComponentTree().findAll(TextDisplay.class).stream()
            .findFirst()
            .map(line -> Markup.unescape(line.getContent()))
            .flatMap(line -> ending(line, token))
        : Click.of(token, "");
  }

  /// The line of a message that shows its question whole; empty where it has none, or was cut.
  static Optional<String> whole(Message message) {
    return message.getComponentTree().findAll(TextDisplay.class).stream()
        .findFirst()
        .map(line -> Markup.unescape(line.getContent()))
        .filter(line -> !line.endsWith("…"));
  }

  /// The question is an end of the line, whatever stands before it in whatever language.
  ///
  /// Two ends with the same CRC-32 would be needed to read back a wrong one.
  private static Optional<Click> ending(String line, ReplyToken token) {
    return IntStream.range(0, line.length())
        .mapToObj(line::substring)
        .flatMap(end -> Click.of(token, end).stream())
        .findFirst();
  }
}
