package footnote.article;

import footnote.text.PartialDate;
import java.util.Optional;

/// Why an article no longer holds: a newer one takes its place, or the day until which it was to
/// hold is past. Its quotes stay what it says, and are told with this.
///
/// @param newer the newest of those that take its place, one after another
/// @param until the last day, month or year for which it held, where that is past
public record Outdated(Optional<Source> newer, Optional<PartialDate> until) {
  /// Nothing says that it doesn't hold.
  public static final Outdated NOT = new Outdated(Optional.empty(), Optional.empty());

  /// Whether anything says so.
  public boolean holdsNoMore() {
    return newer.isPresent() || until.isPresent();
  }
}
