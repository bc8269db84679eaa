package footnote.analysis;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// The words of one text, in a buffer that is used again for the next text, since making one for
/// each would keep the garbage collector busy. A word's place in it is its position.
final class Words {
  /// Of each word its forms, and below where it starts and stops in the text; grown as needed,
  /// never shrunk.
  private Forms[] forms = new Forms[512];

  /// What else a word is found by; null for most.
  private @Nullable List<Forms>[] others = room(512);

  private int[] starts = new int[512];
  private int[] stops = new int[512];
  private int size;

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type of what a list holds
  private static @Nullable List<Forms>[] room(int words) {
    return new List[words];
  }

  /// Forgets all words and keeps the room.
  void clear() {
    size = 0;
  }

  /// Adds a word behind the others.
  ///
  /// @param start where it starts in the text; not before the words added so far
  /// @param stop where it ends
  /// @param others what else it is found by; null where there is nothing
  void add(Forms word, int start, int stop, @Nullable List<Forms> others) {
    if (size == forms.length) {
      forms = ArrayUtil.grow(forms, size + 1);
      this.others = Arrays.copyOf(this.others, forms.length);
      starts = Arrays.copyOf(starts, forms.length);
      stops = Arrays.copyOf(stops, forms.length);
    }
    forms[size] = word;
    starts[size] = start;
    stops[size] = stop;
    this.others[size] = others;
    size++;
  }

  /// How many words there are.
  int size() {
    return size;
  }

  /// The forms of the word at a position.
  Forms forms(int word) {
    return forms[word];
  }

  /// What else the word at a position is found by, in the order they are told.
  List<Forms> others(int word) {
    List<Forms> found = others[word];
    return found == null ? List.of() : found;
  }

  /// Whether a word is found by stems alone: its own and those of what else it is found by are
  /// written as these are.
  boolean isOwn(int word) {
    boolean own = forms[word].own();
    for (Forms other : others(word)) {
      own &= other.own();
    }
    return own;
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
