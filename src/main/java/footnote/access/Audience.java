package footnote.access;

import java.util.Optional;

/// Who sees a reply: one person in a place, or everyone there.
///
/// @param user the id of the one person; empty for everyone
/// @param directory of the platform
public record Audience(Place place, Optional<String> user, Directory directory) {
  /// Whether all of them belong to a server or a workspace. A direct conversation is of none: there
  /// the person's own membership counts.
  boolean isOf(String home) {
    boolean here = place.home().map(home::equals).orElse(place.direct());
    return here
        && user.map(person -> directory.isMember(home, person))
            .orElseGet(() -> !directory.isShared(place));
  }

  /// Whether it is one person, and in a group.
  boolean isIn(String group, Optional<String> home) {
    return user.filter(person -> directory.isInGroup(home, group, person)).isPresent();
  }
}
