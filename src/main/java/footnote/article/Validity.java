package footnote.article;

import footnote.text.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an article says of how long it holds: until when, and which articles it takes the place of.
///
/// ```yaml
/// valid-until: 2025-12-31
/// supersedes: policies/travel-2022.md
/// ```
///
/// Taken as the article tells it; whether that day is past, and whether there is such an article,
/// is judged when a question is asked.
///
/// @param until the last day, month or year for which it holds
/// @param supersedes articles by their path, address, entry or title, as it is written
public record Validity(Optional<PartialDate> until, List<String> supersedes) {
  /// Told by most articles: nothing.
  public static final Validity NONE = new Validity(Optional.empty(), List.of());

  public Validity {
    supersedes = List.copyOf(supersedes);
  }

  /// Of a format that has one line for all names, parted by commas. A title with a comma in it
  /// can't be named there.
  public static Validity of(Optional<PartialDate> until, Optional<String> names) {
    return new Validity(
        until, names.stream().flatMap(all -> Stream.of(all.split("\\s*,\\s*", -1))).toList());
  }

  /// This, and where it tells nothing, what the other tells.
  public Validity or(Validity other) {
    return new Validity(
        until.or(other::until), supersedes.isEmpty() ? other.supersedes : supersedes);
  }
}
