package footnote.discord;

import footnote.chat.ReplyToken;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;

/// The first line of an answer: the question, whole, from which a click reads it back.
final class QuestionLine {
  private QuestionLine() {}

  static String of(String question, Texts texts) {
    return Markup.escape(texts.say(TextKey.QUESTION, question));
  }

  /// The question of an answer; empty when it is not the one that the button was made for.
  ///
  /// @param check as in [ReplyToken#check]
  static Optional<String> read(Message answer, String check) {
    return answer.getComponentTree().findAll(TextDisplay.class).stream()
        .findFirst()
        .map(line -> Markup.unescape(line.getContent()))
        .flatMap(line -> ending(line, check));
  }

  /// The end of a line that has the check, whatever stands before it in whatever language.
  private static Optional<String> ending(String line, String check) {
    return IntStream.range(0, line.length())
        .mapToObj(line::substring)
        .filter(end -> ReplyToken.check(end).equals(check))
        .findFirst();
  }
}
