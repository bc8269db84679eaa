package footnote.analysis;

import java.util.ArrayList;
import java.util.List;

/// Which words of a question are names or numbers, as far as it tells by how they are written. What
/// answers a question nearly always has these, while other words are often put otherwise. In German
/// it is the nouns, which are less often put otherwise than verbs.
final class Names {
  private Names() {}

  /// The same words, names and numbers marked: those with a digit; and those with a capital behind
  /// the first word, unless there all begin with one, which then says nothing.
  static List<Word> mark(List<Word> words) {
    boolean telling =
        words.stream().filter(Names::says).skip(1).anyMatch(word -> isSmall(word.surface()));
    List<Word> marked = new ArrayList<>(words.size());
    boolean first = true;
    for (Word word : words) {
      boolean capital = telling && !first && isCapital(word.surface());
      marked.add(capital || hasDigit(word.surface()) ? word.asName() : word);
      first = first && !says(word);
    }
    return marked;
  }

  /// An emoji doesn't.
  private static boolean says(Word word) {
    return word.surface().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  private static boolean hasDigit(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }
}
