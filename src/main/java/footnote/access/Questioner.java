package footnote.access;

import java.util.Optional;

/// Who asks, and where. Who sees the reply, and so what it may hold, is then told by whether it is
/// for the asker alone.
///
/// ```java
/// rights.visibleTo(questioner.alone()); // for a reply that nobody else sees
/// rights.visibleTo(questioner.openly()); // for one that all see who are there
/// ```
///
/// @param user the platform's id of who asks
/// @param directory of the platform
public record Questioner(Venue venue, String user, Directory directory) {
  /// The asker, in this place.
  public Audience alone() {
    return new Audience(venue, Optional.of(user), directory);
  }

  /// Everyone in this place; that is the asker, where nobody else is there.
  public Audience openly() {
    return venue.direct() ? alone() : new Audience(venue, Optional.empty(), directory);
  }
}
