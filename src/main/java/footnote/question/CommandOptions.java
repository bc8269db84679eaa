package footnote.question;

import footnote.analysis.AnswerType;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Tells options of a command, as in `What does rm -rf clear?` and `grind --fine -Xmx2g`, from
/// words that are to be left out, as in `port -ferry`. An option is what has a digit or a capital
/// within it, stands in a question together with `--option`, stands within a sentence that asks, or
/// is all there is but one word with a hyphen in it.
final class CommandOptions implements IntPredicate {
  /// `--fine`, as programs of GNU have it.
  private static final Pattern LONG_OPTION = Pattern.compile("(?<!\\S)--\\p{L}");

  /// `-Xmx2g`, `-9p`, `-rF`; not `-Ferry`, whose only capital begins a name.
  private static final Pattern MIXED = Pattern.compile("-\\S*(?:\\p{N}|(?<=\\p{L})\\p{Lu})\\S*");

  /// `-dry-run`.
  private static final Pattern HYPHENED = Pattern.compile("-\\p{L}+-\\S+");

  /// What begins another exclusion, a phrase or a filter.
  private static final Pattern OPERATOR = Pattern.compile("[-\"“”„‟«»″]|\\p{L}+:");

  private final String text;
  private final boolean ofCommand;
  private final boolean asks;

  CommandOptions(String text) {
    this.text = text;
    this.ofCommand = LONG_OPTION.matcher(text).find();
    this.asks = text.strip().endsWith("?") || AnswerType.of(text) != AnswerType.ANYTHING;
  }

  /// Whether an option begins here, at a minus sign.
  @Override
  public boolean test(int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    boolean alone = word.length() == text.strip().length();
    return ofCommand
        || MIXED.matcher(word).matches()
        || (asks && isWordAhead(end))
        || (alone && HYPHENED.matcher(word).matches());
  }

  /// Whether an ordinary word follows, and no filter, so that the sentence goes on. `clear?` behind
  /// `rm -rf`; not `-oil` or `source:Reuters`.
  private boolean isWordAhead(int from) {
    String next = text.substring(from).stripLeading();
    return !next.isEmpty() && !OPERATOR.matcher(next).lookingAt();
  }
}
