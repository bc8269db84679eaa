package footnote.answer;

import footnote.article.Spelling;
import footnote.question.Question;
import footnote.ranking.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A question with words that stand nowhere read as words of the corpus that are spelt like them.
/// Tried only where the question as asked has no answer, and said beside the answer, so that nobody
/// takes "insurers" for what they typed.
///
/// @param question with the words put right; its text is as it was asked
/// @param spellings what was put right, in the question's order
/// @param others what was not
record Correction(Question question, List<Spelling> spellings, List<Spelling> others) {
  private static final int SHORTEST = Parameters.shipped().search().shortestCorrected();

  /// What is left to correct by these spellings; words in quotation marks are not, as they were
  /// meant to the letter.
  ///
  /// @return empty when nothing is
  static Optional<Correction> of(Question question, List<Spelling> spellings) {
    List<Spelling> used = new ArrayList<>();
    String words = question.words();
    for (Spelling spelling : spellings) {
      String corrected = isFree(spelling.word(), question) ? replaced(words, spelling) : words;
      if (!corrected.equals(words)) {
        used.add(spelling);
        words = corrected;
      }
    }
    return used.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Correction(question.inWords(words), List.copyOf(used), without(spellings, used)));
  }

  private static List<Spelling> without(List<Spelling> all, List<Spelling> some) {
    return all.stream().filter(one -> !some.contains(one)).toList();
  }

  /// Whether a word may be put right: long enough to be misspelt rather than another word, and not
  /// quoted.
  private static boolean isFree(String word, Question question) {
    return word.codePointCount(0, word.length()) >= SHORTEST
        && question.phrases().stream().noneMatch(phrase -> phrase.contains(word));
  }

  /// The words with each place of the word replaced, where it stands by itself.
  private static String replaced(String words, Spelling spelling) {
    Pattern whole =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])"
                + Pattern.quote(spelling.word())
                + "(?![\\p{L}\\p{M}\\p{N}])");
    return whole.matcher(words).replaceAll(Matcher.quoteReplacement(spelling.instead()));
  }

  /// A word as the asker wrote it.
  String asAsked(String word) {
    return spellings.stream()
        .filter(spelling -> spelling.instead().equals(word))
        .map(Spelling::word)
        .findFirst()
        .orElse(word);
  }
}
