package footnote.slack;

import com.slack.api.Slack;
import footnote.chat.Unreached;
import footnote.slack.install.InstallPages;
import footnote.slack.web.SlackException;
import footnote.slack.web.WebApi;
import footnote.slack.web.WebhookEventSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether Slack would have the bot, without serving.
///
/// @param fault why not, with the remedy
/// @param notes what is worth knowing when it would
public record SlackCheck(Optional<String> fault, List<String> notes) {
  /// Scopes without which something is left out, and what that is.
  private static final Map<String, String> COURTESIES =
      Map.of(
          Progress.EYES,
          "no eyes are shown on a question",
          Progress.STATUS,
          "the assistant shows no status and suggests nothing");

  public SlackCheck {
    notes = List.copyOf(notes);
  }

  /// Asks Slack who the tokens belong to and what they are good for.
  public static SlackCheck of(SlackSettings settings) {
    Slack slack = Slack.getInstance(SlackBot.slackConfig(settings, System.getenv("NO_PROXY")));
    List<String> notes = new ArrayList<>();
    try {
      Optional<String> fault =
          switch (settings.access()) {
            case SlackSettings.Access.One(var token) ->
                one(new WebApi(slack, token.value()), notes);
            case SlackSettings.Access.Many many -> many(many, new WebApi(slack, ""), notes);
          };
      return fault.isPresent() ? fault(fault.get()) : delivery(slack, settings, notes);
    } catch (SlackException trouble) {
      return fault("SLACK_BOT_TOKEN: " + trouble.inWords());
    } catch (IOException e) {
      return fault("Slack can’t be reached at " + settings.api() + ": " + Unreached.why(e));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return fault("Slack was not asked: the check was interrupted.");
    }
  }

  /// Whose the token is and what it is good for.
  private static Optional<String> one(WebApi api, List<String> notes)
      throws IOException, SlackException, InterruptedException {
    WebApi.Identity self = api.whoAmI();
    List<String> missing = new ArrayList<>(SlackBot.SCOPES);
    missing.removeAll(self.scopes());
    boolean told = !self.scopes().isEmpty();
    if (told && !COURTESIES.keySet().containsAll(missing)) {
      return Optional.of(
          "SLACK_BOT_TOKEN: the app lacks the scopes "
              + String.join(", ", missing)
              + "; make it from config/slack-manifest.yaml and install it again");
    }
    notes.add("Slack knows the bot in the workspace " + self.workspace() + ".");
    if (told) {
      missing.forEach(
          it -> notes.add("Slack: without the scope " + it + ", " + COURTESIES.get(it) + "."));
    }
    return Optional.empty();
  }

  /// Slack tells a wrong code from a wrong secret, so that a code that can't be right shows whether
  /// the secret is.
  private static Optional<String> many(
      SlackSettings.Access.Many access, WebApi api, List<String> notes) throws IOException {
    try {
      var _ = api.access(access.clientId(), access.clientSecret(), "check");
    } catch (SlackException trouble) {
      if (!trouble.error().equals("invalid_code")) {
        return Optional.of("slack.client-id, SLACK_CLIENT_SECRET: " + trouble.inWords());
      }
    }
    notes.add(
        "Slack knows the app; it is installed at "
            + InstallPages.INSTALL
            + " of port "
            + access.port()
            + ".");
    return Optional.empty();
  }

  private static SlackCheck delivery(Slack slack, SlackSettings settings, List<String> notes)
      throws IOException {
    switch (settings.delivery()) {
      case SlackSettings.Delivery.Sockets(var appToken) -> {
        try {
          var _ = new WebApi(slack, "").socketAddress(appToken.value());
          notes.add("Slack gives the bot a socket.");
        } catch (SlackException trouble) {
          return fault("SLACK_APP_TOKEN: " + trouble.inWords());
        }
      }
      case SlackSettings.Delivery.Requests requests ->
          notes.add(
              "Slack sends its requests to port "
                  + requests.port()
                  + ", at "
                  + WebhookEventSource.PATH
                  + ".");
    }
    return new SlackCheck(Optional.empty(), notes);
  }

  private static SlackCheck fault(String fault) {
    return new SlackCheck(Optional.of(fault), List.of());
  }
}
