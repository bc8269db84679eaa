package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.access.Directory;
import footnote.access.MinuteCache;
import footnote.access.Venue;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Who is in which server of Discord, and in which roles: asked of its HTTP interface, and
/// remembered for a minute. No privileged intent is needed to ask for a single member.
///
/// Asked only where a rule of a collection's readers names a server, and somebody asks in a direct
/// conversation.
final class DiscordDirectory implements Directory {
  private final DiscordHttp http;

  /// Ids of roles; empty for who is no member, which is remembered as well.
  private final MinuteCache<Key, Optional<Set<String>>> members;

  /// A person in a server: roles are the server's.
  private record Key(String server, String user) {}

  /// @param clock tells what a minute is
  DiscordDirectory(DiscordHttp http, InstantSource clock) {
    this.http = http;
    this.members = new MinuteCache<>(clock);
  }

  @Override
  public boolean isMember(String home, String user) {
    return roles(home, user).isPresent();
  }

  /// A role of a server that isn't named can't be found.
  @Override
  public boolean isInGroup(Optional<String> home, String group, String user) {
    return home.flatMap(server -> roles(server, user)).filter(it -> it.contains(group)).isPresent();
  }

  /// All who are in a channel of a server are in the server.
  @Override
  public boolean isShared(Venue venue) {
    return false;
  }

  /// The roles of a member; empty where somebody is none, or the bot is not there. What Discord
  /// can't tell at the moment is thrown, for some seconds without asking it again.
  private Optional<Set<String>> roles(String server, String user) {
    return members.get(
        new Key(server, user),
        () -> http.get("guilds/" + server + "/members/" + user).map(DiscordDirectory::roles));
  }

  /// @param member as Discord writes it (Discord: guild member object)
  private static Set<String> roles(JsonNode member) {
    Set<String> roles = new HashSet<>();
    member.path("roles").forEach(role -> roles.add(role.asText()));
    return roles;
  }
}
