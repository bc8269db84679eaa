package footnote.answer;

import footnote.corpus.Passage;
import footnote.corpus.Sentence;
import footnote.corpus.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Chooses what to quote around the best sentence of a passage: that sentence, with the one before
/// it where it does not stand alone.
final class Quoting {
  /// Words that point back to another sentence when one begins with them.
  private static final Set<String> POINTING_BACK =
      Set.of(
          "he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those",
          "such");

  /// A quote with another sentence in front of it may have so many characters.
  private static final int LONGEST_PAIR = 600;

  private Quoting() {}

  /// @param sentence the best one, from 0
  static Span quote(Passage passage, int sentence) {
    List<Sentence> sentences = passage.sentences();
    Span best = sentences.get(sentence).span();
    if (sentence == 0 || !pointsBack(passage.textOf(best))) {
      return best;
    }
    Sentence before = sentences.get(sentence - 1);
    boolean sameParagraph = before.paragraph() == sentences.get(sentence).paragraph();
    Span pair = new Span(before.span().start(), best.end());
    return sameParagraph && pair.length() <= LONGEST_PAIR ? pair : best;
  }

  private static boolean pointsBack(String sentence) {
    int start = 0;
    while (start < sentence.length() && !Character.isLetter(sentence.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
      end++;
    }
    return POINTING_BACK.contains(sentence.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
