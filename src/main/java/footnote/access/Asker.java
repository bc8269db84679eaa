package footnote.access;

import java.util.Optional;

/// Who asks, and where. Who sees the reply, and so what it may hold, is then told by whether it is
/// for the asker alone.
///
/// ```java
/// rights.visibleTo(asker.alone()); // for a reply that nobody else sees
/// rights.visibleTo(asker.openly()); // for one that all see who are there
/// ```
///
/// @param user the platform's id of who asks
/// @param directory of the platform
record Asker(Place place, String user, Directory directory) {
  /// The asker, in this place.
  public Audience alone() {
    return new Audience(place, Optional.of(user), directory);
  }

  /// Everyone in this place; that is the asker, where nobody else is there.
  public Audience openly() {
    return place.direct() ? alone() : new Audience(place, Optional.empty(), directory);
  }
}
