package footnote.discord;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.access.Platform;
import footnote.access.Questioner;
import footnote.access.ReaderRule;
import footnote.access.Venue;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks servers, channels, roles and people of Discord up by their ids, without serving: for an
/// operator who asks what somebody would read somewhere, and which rules can't be met by anybody.
public final class DiscordPlaces {
  /// Types of channels that are threads (Discord: channel types).
  private static final Set<Integer> THREADS = Set.of(10, 11, 12);

  private final DiscordHttp http;

  /// @param settings with the bot's token: it finds what the bot may see
  public DiscordPlaces(DiscordSettings settings) {
    this.http = new DiscordHttp(settings);
  }

  /// Somebody in a channel, or in a direct conversation with the bot; empty where the bot knows no
  /// such channel.
  ///
  /// @param user empty for nobody in particular
  public Optional<Questioner> questioner(String user, Optional<String> channel) {
    DiscordDirectory directory = new DiscordDirectory(http, InstantSource.system());
    if (channel.isEmpty()) {
      Venue direct = new Venue(Platform.DISCORD, Optional.empty(), "", true);
      return Optional.of(new Questioner(direct, user, directory));
    }
    return http.get("channels/" + channel.get())
        .map(it -> new Questioner(venue(it), user, directory));
  }

  /// A thread counts as its channel. A channel that is of no server, such as one of a few people,
  /// has none.
  private static Venue venue(JsonNode channel) {
    String id = channel.path(isThread(channel) ? "parent_id" : "id").asText();
    Optional<String> server =
        Optional.of(channel.path("guild_id").asText()).filter(it -> !it.isEmpty());
    return new Venue(Platform.DISCORD, server, id, false);
  }

  /// By the channel's type (Discord: channel types 10 to 12).
  private static boolean isThread(JsonNode channel) {
    return THREADS.contains(channel.path("type").asInt());
  }

  /// Why a rule can't be met by anybody, as far as the bot may see.
  ///
  /// Roles are looked for in those servers of the rule that the bot knows. Where it knows none of
  /// them, roles are not checked. A request for each id, one after the other. That a person of the
  /// rule is in none of its servers is no fault: they may join one.
  ///
  /// @return a sentence for each id in fault, in the language of these texts
  /// @throws java.io.UncheckedIOException when Discord can't be reached
  public List<String> faults(ReaderRule rule, Texts texts) {
    List<String> faults = new ArrayList<>();
    Set<String> servers = new HashSet<>();
    Set<String> roles = new HashSet<>();
    for (String home : rule.homes()) {
      Optional<JsonNode> server = http.get("guilds/" + home);
      server.ifPresentOrElse(
          it -> {
            servers.add(home);
            it.path("roles").forEach(role -> roles.add(role.path("id").asText()));
          },
          () -> faults.add(unknown(rule, "server", home, texts)));
    }
    for (String id : rule.channels()) {
      Optional<JsonNode> channel = http.get("channels/" + id);
      boolean there =
          channel.isPresent()
              && !isThread(channel.get())
              && (servers.isEmpty() || servers.contains(channel.get().path("guild_id").asText()));
      if (!there) {
        faults.add(unknown(rule, "channel", id, texts));
      }
    }
    if (!servers.isEmpty()) {
      rule.groups().stream()
          .filter(role -> !roles.contains(role))
          .forEach(role -> faults.add(unknown(rule, "role", role, texts)));
    }
    rule.users().stream()
        .filter(user -> http.get("users/" + user).isEmpty())
        .forEach(user -> faults.add(unknown(rule, "user", user, texts)));
    return faults;
  }

  /// @param what the key of the settings file that has the id, the same in all languages
  private static String unknown(ReaderRule rule, String what, String id, Texts texts) {
    return texts.say(TextKey.CHECK_RULE_UNKNOWN, rule.where(), what, id);
  }
}
