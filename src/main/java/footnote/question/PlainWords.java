package footnote.question;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a chat message without what lays them out: emphasis, code marks, quote and heading
/// signs. Knows the marks that Discord and Slack have in common with Markdown, and needs no pair to
/// be complete: a mark that is none stays as it was written.
///
/// ```java
/// PlainWords.of("Who is _Olek Brandt_?"); // "Who is Olek Brandt?"
/// PlainWords.of("> what does `snake_case` mean?"); // "what does snake_case mean?"
/// PlainWords.of("is 2*3*4 more than 5 * 4?"); // as it is
/// ```
public final class PlainWords {
  /// Characters that are looked at; no question is nearly as long.
  private static final int LONGEST = 8_000;

  /// Stands for a piece of code while all else is read.
  private static final String CODE_MARK = "\uE000";

  /// A block of code with the name of its language, or code within a line.
  private static final Pattern CODE =
      Pattern.compile("```(?:[\\w+#-]+\\n)?([^`]+)```|``([^`\\n]+)``|`([^`\\n]+)`");

  /// What begins a line that is quoted, a heading or in small letters.
  private static final Pattern LINE_SIGN = Pattern.compile("(?m)^[ \\t]*(?:>{1,3}|#{1,3}|-#)\\s+");

  /// A link in words.
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[\\n]{1,300})\\]\\(<?https?://[^)\\s]*\\)");

  /// A pair of marks around words, as both platforms read them: not within a word, and with no
  /// blank inside. The longest mark first.
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\\\])(\\*{1,3}|_{1,3}|~{1,2}|\\|\\|)(?=[^\\s*_~|])"
              + "([^\\n]{0,300}?[^\\s*_~|\\\\])\\1(?![\\p{L}\\p{N}])");

  /// A mark that its writer kept from being one.
  private static final Pattern ESCAPED = Pattern.compile("\\\\([*_~`|>#])");

  /// Pairs within pairs that are read.
  private static final int DEEPEST = 3;

  private PlainWords() {}

  /// The words of a message; what stands in code stays to the letter.
  public static String of(String message) {
    String text = message.substring(0, Math.min(LONGEST, message.length()));
    Queue<String> code = new ArrayDeque<>();
    String marked =
        CODE.matcher(text.replace(CODE_MARK, " "))
            .replaceAll(it -> {
              code.add(inside(it));
              return CODE_MARK;
            });
    String plain = LINK.matcher(LINE_SIGN.matcher(marked).replaceAll("")).replaceAll("$1");
    for (int i = 0; i < DEEPEST; i++) {
      plain = PAIR.matcher(plain).replaceAll("$2");
    }
    plain = ESCAPED.matcher(plain).replaceAll("$1");
    return Pattern.compile(CODE_MARK)
        .matcher(plain)
        .replaceAll(_ -> Matcher.quoteReplacement(code.isEmpty() ? "" : code.remove()));
  }

  /// What a piece of code holds.
  private static String inside(MatchResult code) {
    for (int group = 1; group <= code.groupCount(); group++) {
      if (code.group(group) != null) {
        return code.group(group);
      }
    }
    return "";
  }
}
