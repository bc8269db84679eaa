package footnote.slack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Who is in the workspace `T1`, in which groups, and which channels others share: everyone is a
/// member unless it is said, and no channel is shared.
final class StandInPeople {
  final Set<String> guests = ConcurrentHashMap.newKeySet();
  final Set<String> strangers = ConcurrentHashMap.newKeySet();

  /// In what way channels are shared, as members of Slack's JSON, by their id.
  final Map<String, String> shared = new ConcurrentHashMap<>();

  final Map<String, Set<String>> groups = new ConcurrentHashMap<>();

  String user(String id) {
    return "{\"ok\":true,\"user\":{\"id\":\""
        + id
        + "\",\"team_id\":\""
        + (strangers.contains(id) ? "T9" : "T1")
        + "\",\"is_restricted\":"
        + guests.contains(id)
        + ",\"is_stranger\":"
        + strangers.contains(id)
        + "}}";
  }

  String group(String id) {
    return groups.containsKey(id)
        ? "{\"ok\":true,\"users\":"
            + groups.get(id).stream()
                .map(user -> "\"" + user + "\"")
                .collect(Collectors.joining(",", "[", "]"))
            + "}"
        : "{\"ok\":false,\"error\":\"no_such_subteam\"}";
  }

  String channel(String id) {
    return id.startsWith("D9")
        ? "{\"ok\":false,\"error\":\"channel_not_found\"}"
        : "{\"ok\":true,\"channel\":{\"id\":\""
            + id
            + "\""
            + Optional.ofNullable(shared.get(id)).map(how -> "," + how).orElse("")
            + "}}";
  }
}
