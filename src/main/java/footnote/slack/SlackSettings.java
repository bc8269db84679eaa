package footnote.slack;

import footnote.text.Secret;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.util.Optional;
import java.util.Set;

/// What the Slack front-end is told.
///
/// @param access to which workspaces
/// @param delivery how events come in
/// @param apiUrl the base of Slack's Web API, for a proxy or a test server
/// @param command the slash command that asks, with its slash
/// @param followUps whether questions in a thread that the bot answered in need no mention
/// @param moderators ids of the people who may pin answers
public record SlackSettings(
    Access access,
    Delivery delivery,
    String apiUrl,
    String command,
    boolean followUps,
    Set<String> moderators) {
  /// Without moderators.
  public SlackSettings(
      Access access, Delivery delivery, String apiUrl, String command, boolean followUps) {
    this(access, delivery, apiUrl, command, followUps, Set.of());
  }

  /// The slash command unless told otherwise.
  public static final String COMMAND = "/ask";

  /// The slash command by which people have forgotten what is kept of them.
  static final String FORGET_ME = "/forget-me";

  /// The base of Slack's Web API.
  public static final String API = "https://slack.com/api/";

  /// How the bot gets into workspaces.
  public sealed interface Access {
    /// It is given the token of one.
    ///
    /// @param botToken `xoxb-…`, of the app as installed there
    record One(Secret botToken) implements Access {}

    /// People install it in theirs, from a page of the bot's.
    ///
    /// @param clientId of the app
    /// @param port where that page is, which is that of the requests where there are any
    /// @param tokenKey of which the key is made that the workspaces' tokens are locked with on disk
    record Many(String clientId, Secret clientSecret, int port, Optional<Secret> tokenKey)
        implements Access {
      /// Characters of a secret that can be a key: as many as 16 random bytes have in Base64.
      public static final int SHORTEST_KEY = 22;

      /// With tokens in plain text.
      public Many(String clientId, Secret clientSecret, int port) {
        this(clientId, clientSecret, port, Optional.empty());
      }
    }
  }

  /// How Slack hands events over.
  public sealed interface Delivery {
    /// Over sockets that the app opens: no public address is needed.
    ///
    /// @param appToken `xapp-…`, with the scope `connections:write`
    record Sockets(Secret appToken) implements Delivery {}

    /// By requests to an address of ours, each signed.
    ///
    /// @param port to listen on; 0 for any that is free
    /// @param signingSecret what requests are signed with: without one anybody could send them
    record Requests(int port, Secret signingSecret) implements Delivery {}
  }

  public SlackSettings {
    moderators = Set.copyOf(moderators);
    if (!isCommand(command)) {
      throw new IllegalArgumentException(
          "illegal command: \"" + command + "\", must be a slash and at most 31 characters");
    }
  }

  /// Whether a text can be a slash command (Slack: 32 characters).
  public static boolean isCommand(String text) {
    return text.matches("/[^\\s/]{1,31}");
  }

  /// What is wrong with a token, without a word of it: one that is none would be said aloud in a
  /// library's complaint. Empty where they all could be tokens.
  Optional<Notice> fault() {
    Optional<String> bot =
        access instanceof Access.One(var token) && !token.isToken()
            ? Optional.of("SLACK_BOT_TOKEN")
            : Optional.empty();
    Optional<String> app =
        delivery instanceof Delivery.Sockets(var token) && !token.isToken()
            ? Optional.of("SLACK_APP_TOKEN")
            : Optional.empty();
    return bot.or(() -> app).map(name -> Notice.of(TextKey.SLACK_TOKEN_MALFORMED, name));
  }

  /// The base of the Web API, ending in `/`.
  String api() {
    return apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
  }
}
