package footnote.slack;

import java.util.Optional;

/// Where a reply goes.
///
/// ```java
/// new Place.Open("C024BE91L", Optional.of("1710412205.000200"), "1710412290.000300"); // in a thread
/// new Place.Alone("C024BE91L", Optional.empty(), "U024BE7LH", responseUrl);           // to one person
/// ```
sealed interface Place {
  /// The id of the channel or of the direct conversation.
  String channel();

  /// The thread it belongs to, by the time stamp of its first message.
  Optional<String> thread();

  /// Into a channel or a direct conversation, for all who are there.
  ///
  /// @param message the time stamp of the message replied to
  record Open(String channel, Optional<String> thread, String message) implements Place {
    /// Whether nobody else is there (Slack: ids of direct conversations begin with a D).
    boolean direct() {
      return channel.startsWith("D");
    }
  }

  /// To one person only.
  ///
  /// @param address that came with the event, good for 5 replies in 30 minutes
  record Alone(String channel, Optional<String> thread, String user, String address)
      implements Place {}
}
