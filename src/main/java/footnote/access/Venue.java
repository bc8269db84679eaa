package footnote.access;

import java.util.Optional;

/// Where something is asked, and answered.
///
/// @param home the id of the Discord server or the Slack workspace; empty in direct conversations
///   that belong to none
/// @param channel the id of the channel; of a thread, that of the channel it is in
/// @param direct whether nobody but the asker is there
public record Venue(Platform platform, Optional<String> home, String channel, boolean direct) {
  /// A channel of a server or a workspace.
  public static Venue channel(Platform platform, String home, String channel) {
    return new Venue(platform, Optional.of(home), channel, false);
  }
}
