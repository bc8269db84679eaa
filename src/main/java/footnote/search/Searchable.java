package footnote.search;

/// What can be searched: an index, or several of them as if they were one.
///
/// Whoever searches needs no more, and so can't tell which it is. What no part of it holds has no
/// part in scores, counts, spellings or names either.
@FunctionalInterface
public interface Searchable {
  /// What there is now; later updates do not show in it. The caller closes it.
  ///
  /// @throws IndexException.Missing when nothing was ever committed
  PassageIndex.View view();
}
