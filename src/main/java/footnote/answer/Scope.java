package footnote.answer;

import footnote.search.Searchable;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/// The collections that questions are answered from, and what opens some of them as one index.
///
/// An [Answerer] knows no collection but these: what is not among them has no part in an answer.
///
/// @param collections their names; empty where nothing is divided
/// @param divided whether there are names
/// @param open opens the collections of these names as one
record Scope(
    SortedSet<String> collections, boolean divided, Function<SortedSet<String>, Searchable> open) {
  Scope {
    collections = Collections.unmodifiableSortedSet(new TreeSet<>(collections));
  }

  /// A single index, of which nothing is kept apart.
  static Scope of(Searchable index) {
    return new Scope(new TreeSet<>(), false, _ -> index);
  }

  /// All of them.
  Searchable all() {
    return open.apply(collections);
  }

  /// Those of them that a question names; all where it names none.
  Searchable named(Collection<String> names) {
    return names.isEmpty() ? all() : open.apply(new TreeSet<>(names));
  }

  /// The first of these names that none of them has.
  Optional<String> unknown(Collection<String> names) {
    return names.stream().filter(name -> !collections.contains(name)).findFirst();
  }

  /// Those of them that have one of these names; the same where nothing is divided.
  Scope within(Collection<String> names) {
    SortedSet<String> both = new TreeSet<>(collections);
    both.retainAll(names);
    return divided ? new Scope(both, true, open) : this;
  }
}
