package footnote.slack;

import com.slack.api.Slack;
import footnote.chat.Unreached;
import footnote.proxy.Proxies;
import footnote.slack.install.InstallPages;
import footnote.slack.web.SlackException;
import footnote.slack.web.WebApi;
import footnote.slack.web.WebhookEventSource;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether Slack would have the bot, without serving.
///
/// It asks with the same calls as the bot, opens no socket and takes no event on.
///
/// ```java
/// SlackCheck check = SlackCheck.of(settings, texts);
/// check.fault().isEmpty(); // the tokens are good, and have the scopes
/// ```
///
/// @param fault why not, with the remedy
/// @param notes what is worth knowing when it would
public record SlackCheck(Optional<String> fault, List<String> notes) {
  /// Scopes without which something is left out, and what that is.
  private static final Map<String, TextKey> COURTESIES =
      Map.of(Progress.EYES, TextKey.SLACK_NO_EYES, Progress.STATUS, TextKey.SLACK_NO_STATUS);

  public SlackCheck {
    notes = List.copyOf(notes);
  }

  /// Asks Slack who the tokens belong to and what they are good for.
  ///
  /// @param texts to tell the outcome in
  public static SlackCheck of(SlackSettings settings, Texts texts) {
    return settings
        .fault()
        .map(texts::say)
        .map(SlackCheck::fault)
        .orElseGet(() -> asked(settings, texts));
  }

  /// Asks for the access first, then for the delivery.
  private static SlackCheck asked(SlackSettings settings, Texts texts) {
    Slack slack = Slack.getInstance(SlackBot.slackConfig(settings, Proxies.of(System.getenv())));
    List<String> notes = new ArrayList<>();
    try {
      Optional<String> fault =
          switch (settings.access()) {
            case SlackSettings.Access.One(var token) ->
                one(new WebApi(slack, token.value()), texts, notes);
            case SlackSettings.Access.Many many -> many(many, new WebApi(slack, ""), texts, notes);
          };
      return fault.isPresent() ? fault(fault.get()) : delivery(slack, settings, texts, notes);
    } catch (SlackException trouble) {
      return fault("SLACK_BOT_TOKEN: " + texts.say(trouble.notice()));
    } catch (IOException e) {
      return fault(texts.say(TextKey.SLACK_UNREACHED, settings.api(), Unreached.why(e, texts)));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return fault(texts.say(TextKey.SLACK_INTERRUPTED));
    }
  }

  /// Whose the token is and what it is good for. A scope without which the bot can't answer is a
  /// fault, one for a courtesy a note. Where Slack tells no scopes, none is found missing.
  ///
  /// @return a fault
  private static Optional<String> one(WebApi api, Texts texts, List<String> notes)
      throws IOException, SlackException, InterruptedException {
    WebApi.Identity self = api.whoAmI();
    List<String> missing = new ArrayList<>(SlackBot.SCOPES);
    missing.removeAll(self.scopes());
    boolean told = !self.scopes().isEmpty();
    if (told && !COURTESIES.keySet().containsAll(missing)) {
      return Optional.of(texts.say(TextKey.SLACK_SCOPES, String.join(", ", missing)));
    }
    notes.add(texts.say(TextKey.SLACK_KNOWS, self.workspace()));
    if (told) {
      missing.forEach(it ->
          notes.add(
              texts.say(
                  TextKey.SLACK_WITHOUT, it, COURTESIES.getOrDefault(it, TextKey.SLACK_NO_EYES))));
    }
    return Optional.empty();
  }

  /// Whether Slack knows the app. It tells a wrong code from a wrong secret, so that a code that
  /// can't be right shows whether the secret is. Nothing is installed by it, and no token made.
  ///
  /// @return a fault
  private static Optional<String> many(
      SlackSettings.Access.Many access, WebApi api, Texts texts, List<String> notes)
      throws IOException {
    try {
      var _ = api.access(access.clientId(), access.clientSecret(), "check");
    } catch (SlackException trouble) {
      if (!trouble.error().equals("invalid_code")) {
        return Optional.of("slack.client-id, SLACK_CLIENT_SECRET: " + texts.say(trouble.notice()));
      }
    }
    notes.add(
        texts.say(TextKey.SLACK_KNOWS_APP, InstallPages.INSTALL, Integer.toString(access.port())));
    return Optional.empty();
  }

  /// Whether events can come in; for requests that is Slack's to try.
  ///
  /// Asking for a socket's address opens none, but shows whether the token may.
  private static SlackCheck delivery(
      Slack slack, SlackSettings settings, Texts texts, List<String> notes) throws IOException {
    switch (settings.delivery()) {
      case SlackSettings.Delivery.Sockets(var appToken) -> {
        try {
          var _ = new WebApi(slack, "").socketAddress(appToken.value());
          notes.add(texts.say(TextKey.SLACK_SOCKET));
        } catch (SlackException trouble) {
          return fault("SLACK_APP_TOKEN: " + texts.say(trouble.notice()));
        }
      }
      case SlackSettings.Delivery.Requests requests ->
          notes.add(
              texts.say(
                  TextKey.SLACK_REQUESTS,
                  Integer.toString(requests.port()),
                  WebhookEventSource.PATH));
    }
    return new SlackCheck(Optional.empty(), notes);
  }

  /// Why not.
  private static SlackCheck fault(String fault) {
    return new SlackCheck(Optional.of(fault), List.of());
  }
}
