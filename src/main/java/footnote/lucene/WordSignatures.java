package footnote.lucene;

import footnote.analysis.AnswerType;
import footnote.analysis.Thesaurus;
import footnote.analysis.WordSignature;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Looks in the sketches of a candidate's words, and in their numbers in the thesaurus, for what is
/// like the question's words, for what is related to them, and for what the question asks for.
final class WordSignatures {
  private static final int[] NOWHERE = {};
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

  WordSignatures(QuestionWording wording) {
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

  /// Terms of the question.
  int terms() {
    return beginnings.length;
  }

  /// For each term the ascending positions of words that begin like it.
  int[][] alike(PassageFeatures layout) {
    int[][] alike = new int[beginnings.length][];
    Arrays.fill(alike, NOWHERE);
    for (int position = 0; position < layout.length(); position++) {
      int beginning = WordSignature.beginning(layout.sketch(position));
      if (asked.get(beginning)) {
        add(alike, beginning, position);
      }
    }
    return alike;
  }

  private void add(int[][] alike, int beginning, int position) {
    for (int term = 0; term < beginnings.length; term++) {
      if (beginnings[term] == beginning) {
        alike[term] = and(alike[term], position);
      }
    }
  }

  private static int[] and(int[] places, int place) {
    int[] more = Arrays.copyOf(places, places.length + 1);
    more[places.length] = place;
    return more;
  }

  /// For each term the ascending positions of words that it is related to.
  int[][] related(PassageFeatures layout) {
    int[][] places = new int[related.length][];
    Arrays.fill(places, NOWHERE);
    for (int position = 0; !relatives.isEmpty() && position < layout.length(); position++) {
      int number = layout.number(position);
      if (relatives.get(number)) {
        for (int term = 0; term < related.length; term++) {
          if (Arrays.binarySearch(related[term], (char) number) >= 0) {
            places[term] = and(places[term], position);
          }
        }
      }
    }
    return places;
  }

  /// For each sentence whether it holds what the question asks for.
  boolean[] wanted(PassageFeatures layout) {
    int[] starts = layout.sentences();
    boolean[] found = new boolean[starts.length];
    if (wanted != AnswerType.ANYTHING) {
      for (int s = 0; s < starts.length; s++) {
        int end = s + 1 < starts.length ? starts[s + 1] : layout.length();
        found[s] = wanted(layout, starts[s], end);
      }
    }
    return found;
  }

  private boolean wanted(PassageFeatures layout, int from, int to) {
    for (int position = from; position < to; position++) {
      int sketch = layout.sketch(position);
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
