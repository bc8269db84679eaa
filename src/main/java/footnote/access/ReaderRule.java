package footnote.access;

import java.util.Optional;
import java.util.Set;

/// A rule by which a collection may be read: by whoever meets all that it names. Of several ids of
/// a kind one has to be met.
///
/// A rule that names groups or people is met by single persons alone, never by all who are in a
/// place: who else is there is not known.
///
/// @param homes ids of servers or workspaces; of any where there are none
/// @param channels likewise
/// @param groups ids of roles or user groups, likewise
/// @param users likewise
/// @param where it stands in the settings, for messages
public record ReaderRule(
    Platform platform,
    Set<String> homes,
    Set<String> channels,
    Set<String> groups,
    Set<String> users,
    String where) {
  public ReaderRule {
    homes = Set.copyOf(homes);
    channels = Set.copyOf(channels);
    groups = Set.copyOf(groups);
    users = Set.copyOf(users);
    if (homes.isEmpty() && channels.isEmpty() && groups.isEmpty() && users.isEmpty()) {
      throw new IllegalArgumentException("illegal rule: names nobody");
    }
  }

  /// Whether all of an audience may read. What needs no look into a directory is compared first.
  boolean isMetBy(Audience audience) {
    return audience.venue().platform() == platform
        && (users.isEmpty() || audience.user().filter(users::contains).isPresent())
        && (groups.isEmpty() || audience.user().isPresent())
        && (channels.isEmpty() || channels.contains(audience.venue().channel()))
        && (homes.isEmpty() || homes.stream().anyMatch(audience::isOf))
        && (groups.isEmpty() || groups.stream().anyMatch(group -> isIn(group, audience)));
  }

  /// A group is looked for in the homes that the rule names, else in that of the place.
  private boolean isIn(String group, Audience audience) {
    return homes.isEmpty()
        ? audience.isIn(group, audience.venue().home())
        : homes.stream().anyMatch(home -> audience.isIn(group, Optional.of(home)));
  }
}
