package footnote.question;

import java.util.List;

/// Why a question can't be asked: a value and no exception, since people meet it every day.
public sealed interface Refusal {
  /// There is nothing in it.
  record Empty() implements Refusal {}

  /// It has signs, but no letter and no digit.
  record NoWord() implements Refusal {}

  /// It has no word besides its filters and exclusions.
  record OnlyFilters() implements Refusal {}

  /// It names a collection that is not there, or not for who asks: which of the two is not told.
  ///
  /// @param there names of those it could name
  record NoCollection(String name, List<String> there) implements Refusal {
    public NoCollection {
      there = List.copyOf(there);
    }
  }

  /// It is too long.
  ///
  /// @param characters code points that it has
  /// @param most code points allowed
  record TooLong(int characters, int most) implements Refusal {}
}
