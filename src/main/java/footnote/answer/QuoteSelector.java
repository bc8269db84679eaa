package footnote.answer;

import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.ranking.Parameters;
import footnote.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Chooses what to quote around the best sentence of a passage: that sentence, with the one before
/// it where it does not stand alone, or else with a neighbour that is likely to answer too.
final class QuoteSelector {
  /// Words that point back to another sentence when one begins with them.
  private static final Set<String> POINTING_BACK =
      Set.of(
          "he", "she", "it", "they", "his", "her", "its", "their", "this", "that", "these", "those",
          "such");

  private static final int LONGEST_PAIR = Parameters.shipped().quotes().longestPair();

  private QuoteSelector() {}

  /// @param sentence the best one, from 0
  /// @param beside the neighbour, or the same where there is none
  static Span quote(Passage passage, int sentence, int beside) {
    List<Sentence> sentences = passage.sentences();
    Sentence best = sentences.get(sentence);
    boolean back = sentence > 0 && pointsBack(passage.textOf(best.span()));
    Sentence other = sentences.get(back ? sentence - 1 : beside);
    Span pair =
        new Span(
            Math.min(best.span().start(), other.span().start()),
            Math.max(best.span().end(), other.span().end()));
    boolean together = other.paragraph() == best.paragraph() && pair.length() <= LONGEST_PAIR;
    return together ? pair : best.span();
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
