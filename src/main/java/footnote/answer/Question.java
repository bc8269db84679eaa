package footnote.answer;

import footnote.search.Filters;
import java.util.List;

/// A question as it was understood. Any text is one: what is not an operator is words.
///
/// @param text as it was asked
/// @param words all that is searched for, phrases included, exclusions and filters left out
/// @param phrases what stood in quotation marks
/// @param exclusions what stood behind a minus sign
public record Question(
    String text, String words, List<String> phrases, List<String> exclusions, Filters filters) {
  public Question {
    phrases = List.copyOf(phrases);
    exclusions = List.copyOf(exclusions);
  }

  /// Never fails: an operator that makes no sense is read as words.
  public static Question parse(String text) {
    return QuestionParser.parse(text);
  }
}
