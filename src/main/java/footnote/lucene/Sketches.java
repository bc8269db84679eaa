package footnote.lucene;

import footnote.analysis.Sketch;
import footnote.analysis.Wanted;
import java.util.Arrays;
import java.util.BitSet;

/// Looks in the sketches of a candidate's words for what is like the question's words and for what
/// the question asks for.
final class Sketches {
  private static final int[] NOWHERE = {};

  private final Wanted wanted;

  /// How each term of the question begins; 0 where it is like no other word.
  private final int[] beginnings;

  /// All beginnings, since few words of a passage have one of them.
  private final BitSet asked = new BitSet(1 << (Character.SIZE - 1));

  Sketches(Wording wording) {
    wanted = wording.terms().wanted();
    beginnings =
        wording.words().stream().mapToInt(word -> Sketch.beginning(word.sketch())).toArray();
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
  int[][] alike(Layout layout) {
    int[][] alike = new int[beginnings.length][];
    Arrays.fill(alike, NOWHERE);
    for (int position = 0; position < layout.length(); position++) {
      int beginning = Sketch.beginning(layout.sketch(position));
      if (asked.get(beginning)) {
        add(alike, beginning, position);
      }
    }
    return alike;
  }

  private void add(int[][] alike, int beginning, int position) {
    for (int term = 0; term < beginnings.length; term++) {
      if (beginnings[term] == beginning) {
        int[] places = Arrays.copyOf(alike[term], alike[term].length + 1);
        places[places.length - 1] = position;
        alike[term] = places;
      }
    }
  }

  /// For each sentence whether it holds what the question asks for.
  boolean[] wanted(Layout layout) {
    int[] starts = layout.sentences();
    boolean[] found = new boolean[starts.length];
    if (wanted != Wanted.ANYTHING) {
      for (int s = 0; s < starts.length; s++) {
        int end = s + 1 < starts.length ? starts[s + 1] : layout.length();
        found[s] = wanted(layout, starts[s], end);
      }
    }
    return found;
  }

  private boolean wanted(Layout layout, int from, int to) {
    for (int position = from; position < to; position++) {
      int sketch = layout.sketch(position);
      boolean fits =
          switch (wanted) {
            case ANYTHING -> false;
            case TIME -> Sketch.isTime(sketch);
            case NUMBER -> Sketch.isNumber(sketch);
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
    return Sketch.isCapital(sketch) && !asked.get(Sketch.beginning(sketch));
  }
}
