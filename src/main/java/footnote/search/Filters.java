package footnote.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which articles may be quoted: every one that agrees with all of these. Names are compared as
/// words, without case: a filter agrees when its words stand in that order in the article's
/// publisher, file or host; its authors; its title.
///
/// A filter is made of what the asker wrote (`source:`, `after:` and the like) or of a [Mention],
/// and joined with [#and]. An article without a date agrees with no filter of dates.
///
/// @param sources names for the publisher, file or host; each must agree
/// @param authors likewise
/// @param titles likewise
/// @param after the first day allowed
/// @param before the first day no longer allowed
public record Filters(
    List<String> sources,
    List<String> authors,
    List<String> titles,
    Optional<LocalDate> after,
    Optional<LocalDate> before) {
  /// What every article agrees with.
  public static final Filters NONE =
      new Filters(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

  public Filters {
    sources = List.copyOf(sources);
    authors = List.copyOf(authors);
    titles = List.copyOf(titles);
  }

  /// The articles from a day on and before another.
  public static Filters between(LocalDate first, LocalDate end) {
    return new Filters(List.of(), List.of(), List.of(), Optional.of(first), Optional.of(end));
  }

  /// Those of an article that agrees with both; where both tell a date, these count.
  ///
  /// @param other what is asked besides, in another part of the question
  public Filters and(Filters other) {
    return new Filters(
        joined(sources, other.sources),
        joined(authors, other.authors),
        joined(titles, other.titles),
        dated() ? after : other.after,
        dated() ? before : other.before);
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /// Whether a date is asked for.
  public boolean dated() {
    return after.isPresent() || before.isPresent();
  }
}
