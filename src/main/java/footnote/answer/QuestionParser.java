package footnote.answer;

import footnote.search.Filters;
import java.util.List;

/// Reads the few operators of a question.
final class QuestionParser {
  private QuestionParser() {}

  static Question parse(String text) {
    return new Question(text, text, List.of(), List.of(), Filters.NONE);
  }
}
