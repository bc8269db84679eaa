package footnote.question;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells the questions that ask how something is done, which is answered by steps or a command.
public final class Procedure {
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:how (?:do|does|can|could|should|would|must|may|to|is it|are"
              + " they)\\b|(?:which|what) (?:command|commands|steps)\\b|wie"
              + " (?:kann|muss|soll|mache|geht|wird)\\b|comment\\b|cómo\\b|come"
              + " (?:si|posso|faccio)\\b|como (?:se|posso|faço)\\b|hoe (?:kan|moet|doe)\\b|как"
              + " (?:мне|я|можно|сделать)\\b|jak\\b)",
          Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private Procedure() {}

  /// Whether a question asks for a procedure.
  public static boolean isAsked(String question) {
    return ASKED.matcher(question.toLowerCase(Locale.ROOT)).find();
  }
}
