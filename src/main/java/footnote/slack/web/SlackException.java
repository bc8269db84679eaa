package footnote.slack.web;

import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// A call that Slack refused. Slack names each refusal (`error` in the answer); what is done about
/// it goes by the name: some pass by themselves, some end the bot, some only a message.
///
/// ```java
/// try {
///   api.post(channel, Optional.empty(), message);
/// } catch (SlackException trouble) {
///   if (trouble.forbidden()) {
///     LOG.warn("{}", trouble.inWords());
///   }
/// }
/// ```
@SuppressWarnings("serial")
public final class SlackException extends Exception {
  /// Errors that no repetition will cure (Slack: errors of auth.test and apps.connections.open).
  private static final Set<String> LASTING =
      Set.of(
          "access_denied",
          "account_inactive",
          "accesslimited",
          "app_not_found",
          "ekm_access_denied",
          "enterprise_is_restricted",
          "forbidden_team",
          "invalid_auth",
          "invalid_token",
          "link_disabled",
          "missing_scope",
          "no_permission",
          "not_allowed_token_type",
          "not_authed",
          "org_login_required",
          "socket_mode_not_enabled",
          "team_access_not_granted",
          "team_not_found",
          "token_expired",
          "token_revoked",
          "two_factor_setup_required",
          "user_removed_from_team");

  /// Errors that say the bot is no longer of that workspace.
  private static final Set<String> ENDED =
      Set.of("account_inactive", "invalid_auth", "token_expired", "token_revoked");

  /// Errors that say the bot may not write there.
  private static final Set<String> FORBIDDEN =
      Set.of(
          "cannot_reply_to_message",
          "channel_not_found",
          "is_archived",
          "is_inactive",
          "not_in_channel",
          "restricted_action",
          "restricted_action_non_threadable_channel",
          "restricted_action_read_only_channel",
          "restricted_action_thread_locked",
          "restricted_action_thread_only_channel");

  /// What an operator can do about it, where there is something.
  private static final Map<String, TextKey> REMEDIES =
      Map.ofEntries(
          Map.entry("invalid_auth", TextKey.SLACK_TOKEN_UNKNOWN),
          Map.entry("not_authed", TextKey.SLACK_NO_TOKEN),
          Map.entry("token_revoked", TextKey.SLACK_TOKEN_REVOKED),
          Map.entry("account_inactive", TextKey.SLACK_APP_REMOVED),
          Map.entry("token_expired", TextKey.SLACK_TOKEN_EXPIRED),
          Map.entry("not_allowed_token_type", TextKey.SLACK_TOKEN_TYPE),
          Map.entry("missing_scope", TextKey.SLACK_PERMISSION),
          Map.entry("link_disabled", TextKey.SLACK_SOCKETS_OFF),
          Map.entry("socket_mode_not_enabled", TextKey.SLACK_SOCKETS_OFF),
          Map.entry("invalid_client_id", TextKey.SLACK_CLIENT_ID),
          Map.entry("bad_client_secret", TextKey.SLACK_CLIENT_SECRET));

  private final String error;
  private final Duration delay;

  /// One that asks for no pause.
  ///
  /// @param error Slack's name for it, or `http_` and the status
  public SlackException(String error) {
    this(error, Duration.ZERO);
  }

  /// One that asks to wait.
  ///
  /// @param error Slack's name for it, or `http_` and the status
  /// @param delay how long Slack asks to wait before the next try
  public SlackException(String error, Duration delay) {
    super("Slack says " + error);
    this.error = error;
    this.delay = delay;
  }

  /// How long Slack asks to wait; zero where it doesn't.
  Duration delay() {
    return delay;
  }

  /// Slack's name for it, or `http_` and the status.
  public String error() {
    return error;
  }

  /// Whether it will not pass by itself.
  public boolean lasting() {
    return LASTING.contains(error);
  }

  /// Whether the bot is no longer of that workspace.
  public boolean ended() {
    return ENDED.contains(error);
  }

  /// Whether the bot may not write there.
  public boolean forbidden() {
    return FORBIDDEN.contains(error);
  }

  /// Whether the blocks are to blame: then the same message without them may be taken.
  public boolean unreadable() {
    return error.startsWith("invalid_blocks") || error.startsWith("msg_");
  }

  /// What it is and what to do about it, for the operator.
  public Notice notice() {
    TextKey remedy = REMEDIES.get(error);
    return remedy == null
        ? Notice.of(TextKey.SLACK_SAYS, error)
        : Notice.of(TextKey.SLACK_REMEDY, remedy, error);
  }

  /// The same in English, for the log.
  public String inWords() {
    return notice().inEnglish();
  }
}
