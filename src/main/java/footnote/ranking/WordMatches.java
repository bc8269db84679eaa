package footnote.ranking;

import footnote.analysis.AnswerType;
import footnote.analysis.Thesaurus;
import footnote.analysis.WordSignature;
import footnote.search.PassageFeatures;
import footnote.search.Positions;
import footnote.search.Signatures;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Looks in the sketches of a passage's words, and in their numbers in the thesaurus, for what is
/// like the question's words, for what is related to them, and for what the question asks for.
final class WordMatches {
  private static final char[] NONE = {};

  private final AnswerType wanted;

  /// How each term of the question begins; 0 where it is like no other word.
  private final int[] beginnings;

  /// All beginnings, since few words of a passage have one of them.
  private final BitSet asked = new BitSet(1 << (Character.SIZE - 1));

  /// Of each term the numbers of the words it is related to, ascending.
  private final char[][] related;

  /// All of these numbers but those of the question's own words, which count for themselves.
  private final BitSet relatives = new BitSet();

  WordMatches(QuestionWording wording) {
    wanted = wording.terms().wanted();
    Optional<Thesaurus> thesaurus = Thesaurus.of(wording.language());
    related =
        wording.words().stream()
            .map(word -> thesaurus.map(words -> words.related(word.number())).orElse(NONE))
            .toArray(char[][]::new);
    for (char[] numbers : related) {
      for (char number : numbers) {
        relatives.set(number);
      }
    }
    wording.words().forEach(word -> relatives.clear(word.number()));
    beginnings =
        wording.words().stream().mapToInt(word -> WordSignature.beginning(word.sketch())).toArray();
    for (int beginning : beginnings) {
      asked.set(beginning);
    }
    asked.clear(0);
  }

  /// For each term the positions of words that begin like it.
  Positions[] alike(Signatures words) {
    Positions[] alike = nowhere();
    for (int position = 0; position < words.size(); position++) {
      int beginning = WordSignature.beginning(words.sketch(position));
      if (asked.get(beginning)) {
        add(alike, beginning, position);
      }
    }
    return alike;
  }

  private Positions[] nowhere() {
    Positions[] nowhere = new Positions[beginnings.length];
    Arrays.fill(nowhere, Positions.NONE);
    return nowhere;
  }

  private void add(Positions[] alike, int beginning, int position) {
    for (int term = 0; term < beginnings.length; term++) {
      if (beginnings[term] == beginning) {
        alike[term] = alike[term].and(position);
      }
    }
  }

  /// For each term the positions of words that it is related to.
  Positions[] related(Signatures words) {
    Positions[] places = nowhere();
    for (int position = 0; !relatives.isEmpty() && position < words.size(); position++) {
      int number = words.number(position);
      if (relatives.get(number)) {
        for (int term = 0; term < related.length; term++) {
          if (Arrays.binarySearch(related[term], (char) number) >= 0) {
            places[term] = places[term].and(position);
          }
        }
      }
    }
    return places;
  }

  /// The sentences that hold what the question asks for.
  Positions wanted(PassageFeatures features) {
    Positions found = Positions.NONE;
    Positions starts = features.sentences();
    for (int s = 0; wanted != AnswerType.ANYTHING && s < starts.size(); s++) {
      found = wanted(features.words(), starts.get(s), features.end(s)) ? found.and(s) : found;
    }
    return found;
  }

  private boolean wanted(Signatures words, int from, int to) {
    for (int position = from; position < to; position++) {
      int sketch = words.sketch(position);
      boolean fits =
          switch (wanted) {
            case ANYTHING -> false;
            case TIME -> WordSignature.isTime(sketch);
            case NUMBER -> WordSignature.isNumber(sketch);
            case PERSON -> position > from && isNewName(sketch);
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /// Every sentence begins with a capital, so that its first word tells nothing.
  private boolean isNewName(int sketch) {
    return WordSignature.isCapital(sketch) && !asked.get(WordSignature.beginning(sketch));
  }
}
