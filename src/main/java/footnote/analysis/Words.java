package footnote.analysis;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/// The words of one text in a buffer that is used again for the next: a word's place in it is its
/// position.
final class Words {
  private char[] letters = new char[4096];
  private int[] ends = new int[512];
  private int[] starts = new int[512];
  private int[] stops = new int[512];
  private int size;

  void clear() {
    size = 0;
  }

  void add(char[] word, int length, int start, int stop) {
    grow(length);
    int begin = begin(size);
    System.arraycopy(word, 0, letters, begin, length);
    ends[size] = begin + length;
    starts[size] = start;
    stops[size] = stop;
    size++;
  }

  private void grow(int length) {
    letters = ArrayUtil.grow(letters, begin(size) + length);
    if (size == ends.length) {
      ends = ArrayUtil.grow(ends, size + 1);
      starts = Arrays.copyOf(starts, ends.length);
      stops = Arrays.copyOf(stops, ends.length);
    }
  }

  int size() {
    return size;
  }

  char[] letters() {
    return letters;
  }

  int begin(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  int length(int word) {
    return ends[word] - begin(word);
  }

  /// Where the word starts in the text.
  int start(int word) {
    return starts[word];
  }

  /// Where it ends there.
  int stop(int word) {
    return stops[word];
  }

  /// The first word that starts at this place of the text or later; how many words there are if
  /// none does.
  int firstFrom(int place) {
    int found = Arrays.binarySearch(starts, 0, size, place);
    int word = found < 0 ? -found - 1 : found;
    while (word > 0 && starts[word - 1] == place) {
      word--;
    }
    return word;
  }
}
