package footnote.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A question with what is known to answer it. A test set is a list of these ([JudgedReader]);
/// where a set has ids of articles only, the part behind `#` is compared, so that it holds whatever
/// file the articles are in.
///
/// @param id for reports; may be empty
/// @param question as it is asked
/// @param relevant the articles that answer it, by id or by the part of the id behind `#`; none
///   when the corpus does not answer it
/// @param answers texts that answer it, any one of them; may be none
public record Judged(String id, String question, Set<String> relevant, List<String> answers) {
  public Judged {
    relevant = Set.copyOf(relevant);
    answers = List.copyOf(answers);
  }

  /// What is relevant to the questions and is none of the articles, by the alphabet.
  ///
  /// @param articles their ids
  public static List<String> absent(List<Judged> questions, List<String> articles) {
    Set<String> known = new HashSet<>(articles);
    articles.forEach(article -> known.add(behindMark(article)));
    return questions.stream()
        .flatMap(question -> question.relevant.stream())
        .filter(article -> !known.contains(article))
        .distinct()
        .sorted()
        .toList();
  }

  /// The part of an id behind `#`; the whole id where there is none.
  private static String behindMark(String article) {
    return article.substring(article.indexOf('#') + 1);
  }

  /// Whether the corpus answers it.
  boolean answerable() {
    return !relevant.isEmpty();
  }

  /// Whether an article answers it.
  boolean relevant(String article) {
    return relevant.contains(article) || relevant.contains(behindMark(article));
  }
}
