package footnote.access;

import java.util.Optional;

/// What a platform alone knows of its people and places. It is asked only where a rule needs it, so
/// that without such rules nothing is asked.
///
/// What can't be found out is thrown as an [java.io.UncheckedIOException], whose message names
/// nobody; an [Audience] takes that, and any other exception, for what grants the least.
public interface Directory {
  /// Whether a person belongs to a server or workspace. Guests do not: they have a place in single
  /// channels of it.
  boolean isMember(String home, String user);

  /// Whether a person has a role, or is in a user group.
  ///
  /// @param home the server or workspace that it is of, where that is known
  boolean isInGroup(Optional<String> home, String group, String user);

  /// Whether others than the people of its home may be in a place: of other workspaces, or whom one
  /// of them brought into a conversation of their own.
  boolean isShared(Venue venue);

  /// One that grants the least.
  Directory NONE =
      new Directory() {
        @Override
        public boolean isMember(String home, String user) {
          return false;
        }

        @Override
        public boolean isInGroup(Optional<String> home, String group, String user) {
          return false;
        }

        @Override
        public boolean isShared(Venue venue) {
          return true;
        }
      };
}
