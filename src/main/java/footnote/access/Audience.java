package footnote.access;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who sees a reply: one person in a place, or everyone there.
///
/// What can't be found out of them is logged, and taken for what grants the least.
///
/// @param user the id of the one person; empty for everyone
/// @param directory of the platform
public record Audience(Venue venue, Optional<String> user, Directory directory) {
  private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

  /// Whether all of them may read what is for a server or a workspace: whoever is in one of its
  /// channels that no others share, a guest too, and everywhere each of its members. A direct
  /// conversation belongs to none: there the person's own membership counts.
  boolean isOf(String home) {
    boolean here = venue.home().map(home::equals).orElse(venue.direct());
    return here && (isMember(home) || isInOwnChannel());
  }

  private boolean isMember(String home) {
    return user.filter(person -> found(() -> directory.isMember(home, person))).isPresent();
  }

  private boolean isInOwnChannel() {
    return !venue.direct() && found(() -> !directory.isShared(venue));
  }

  /// Whether it is one person, and in a group.
  ///
  /// @param home the server or workspace that it is of, where that is known
  boolean isIn(String group, Optional<String> home) {
    return user.filter(person -> found(() -> directory.isInGroup(home, group, person))).isPresent();
  }

  /// An answer that makes no sense is as good as none, whatever reading it came upon; of what it
  /// says nothing is logged, since it may name people.
  private static boolean found(BooleanSupplier asked) {
    try {
      return asked.getAsBoolean();
    } catch (UncheckedIOException e) {
      LOG.warn("who may read could not be found out: {}", e.getMessage());
    } catch (RuntimeException e) {
      LOG.warn("who may read could not be found out: {}", e.getClass().getName());
    }
    return false;
  }
}
