package footnote.eval;

import java.util.List;
import java.util.Set;

/// A question with what is known to answer it.
///
/// @param relevant the articles that answer it, by id or by the part of the id behind `#`; none
///   when the corpus does not answer it
/// @param answers texts that answer it, any one of them
public record Judged(String id, String question, Set<String> relevant, List<String> answers) {
  public Judged {
    relevant = Set.copyOf(relevant);
    answers = List.copyOf(answers);
  }

  boolean answerable() {
    return !relevant.isEmpty();
  }

  boolean relevant(String article) {
    return relevant.contains(article)
        || relevant.contains(article.substring(article.indexOf('#') + 1));
  }
}
