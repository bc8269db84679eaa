package footnote.question;

import footnote.analysis.AnswerType;
import footnote.text.Sentences;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes a text that asks nothing apart into what it says: a message of several sentences, whose
/// sources somebody looks for. Each sentence is then looked for by itself.
///
/// ```java
/// Statements.of(Question.parse("The port reopened in March. Ferries have not sailed since."));
/// // "The port reopened in March." and "Ferries have not sailed since."
/// Statements.of(Question.parse("The port reopened. Why so early?")); // none: it asks
/// ```
public final class Statements {
  /// Sentences that are looked for: each is a search.
  private static final int MOST = 8;

  /// Words that a sentence has to have to say something.
  private static final int FEWEST_WORDS = 4;

  /// Words of a text that is a statement though it has no end, as people write in chat.
  private static final int LONG = 10;

  private static final Pattern ASKS =
      Pattern.compile(
          "[?？؟]|(?<=\\p{InGreek});|^\\W*" + SubQuestions.ASKING + "\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// A word, or a character of a script without spaces.
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}]+");

  /// How a sentence ends that does not ask.
  private static final Pattern END = Pattern.compile("[.!。！][\"”»’)\\s]*$");

  /// How a question ends in Japanese without its mark.
  private static final Pattern ASKED = Pattern.compile("か[。.]\\s*$");

  private Statements() {}

  /// Whether a question is a statement or several: sentences with an end, or long ones, in which no
  /// word asks. A script without spaces needs the end, for in it few know a mark for questions.
  public static boolean isOne(Question question) {
    String words = question.words();
    boolean said = END.matcher(words).find() && !ASKED.matcher(words).find();
    long count = WORD.matcher(words).results().limit(LONG).count();
    boolean spaced = words.codePoints().noneMatch(Statements::isUnspaced);
    boolean sentence = said ? count >= FEWEST_WORDS : spaced && count == LONG;
    return sentence
        && !ASKS.matcher(words).find()
        && ((said && spaced) || AnswerType.of(words) == AnswerType.ANYTHING);
  }

  private static boolean isUnspaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> false;
    };
  }

  /// The first sentences of a question that asks nothing and says several things, as they stand in
  /// its words; none of any other.
  public static List<String> of(Question question) {
    String words = question.words();
    if (ASKS.matcher(words).find()) {
      return List.of();
    }
    List<String> statements = new ArrayList<>();
    for (Span span : Sentences.of(words, new Span(0, words.length()), "en")) {
      String sentence = span.of(words).strip();
      if (ASKS.matcher(sentence).find()) {
        return List.of();
      }
      if (WORD.matcher(sentence).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS) {
        statements.add(sentence);
      }
    }
    return statements.size() < 2
        ? List.of()
        : List.copyOf(statements.subList(0, Math.min(MOST, statements.size())));
  }
}
