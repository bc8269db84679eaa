package footnote.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Ascending numbers of words within a passage, from 0. Immutable, and so light that a question may
/// hold thousands:
///
/// ```
/// Positions war = Positions.of(1, 4, 8);
/// war.firstFrom(2); // 4
/// war.firstFrom(9); // Positions.NOWHERE
/// ```
public final class Positions {
  public static final Positions NONE = new Positions(new int[0]);

  /// What [#firstFrom] tells where there is none: behind every word of any passage.
  public static final int NOWHERE = Integer.MAX_VALUE;

  private final int[] places;

  private Positions(int[] places) {
    this.places = places;
  }

  /// These positions.
  ///
  /// @param places ascending
  public static Positions of(int... places) {
    return places.length == 0 ? NONE : new Positions(places.clone());
  }

  /// Gives one position after another, ascending.
  ///
  /// @param <E> what reading may fail with
  public interface Reader<E extends Exception> {
    /// The next one; each call gives a greater number than the last.
    int next() throws E;
  }

  /// Reads so many.
  public static <E extends Exception> Positions read(int count, Reader<E> reader) throws E {
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = reader.next();
    }
    return new Positions(places);
  }

  /// How many there are.
  public int size() {
    return places.length;
  }

  /// Whether there is none.
  public boolean isEmpty() {
    return places.length == 0;
  }

  /// The nth, from 0.
  public int get(int nth) {
    return places[nth];
  }

  /// Whether this is one of them.
  public boolean contains(int place) {
    return Arrays.binarySearch(places, place) >= 0;
  }

  /// The first that is at `from` or behind it; [#NOWHERE] when there is none, so that
  /// `firstFrom(from) < to` asks whether any lies in `[from, to)`. Walks them: a term stands few
  /// times in a passage.
  public int firstFrom(int from) {
    for (int place : places) {
      if (place >= from) {
        return place;
      }
    }
    return NOWHERE;
  }

  /// These and one behind them all.
  public Positions and(int place) {
    int[] more = Arrays.copyOf(places, places.length + 1);
    more[places.length] = place;
    return new Positions(more);
  }

  /// These and others, each once.
  public Positions and(Positions others) {
    if (others.isEmpty() || isEmpty()) {
      return isEmpty() ? others : this;
    }
    IntStream all = IntStream.concat(Arrays.stream(places), Arrays.stream(others.places));
    return new Positions(all.sorted().distinct().toArray());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Positions same && Arrays.equals(places, same.places);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(places);
  }

  @Override
  public String toString() {
    return Arrays.toString(places);
  }
}
