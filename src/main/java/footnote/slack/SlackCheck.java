package footnote.slack;

import com.slack.api.Slack;
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
    try {
      WebApi.Identity self = new WebApi(slack, settings.botToken().value()).whoAmI();
      List<String> missing = new ArrayList<>(SlackBot.SCOPES);
      missing.removeAll(self.scopes());
      boolean told = !self.scopes().isEmpty();
      if (told && !COURTESIES.keySet().containsAll(missing)) {
        return fault(
            "SLACK_BOT_TOKEN: the app lacks the scopes "
                + String.join(", ", missing)
                + "; make it from config/slack-manifest.yaml and install it again");
      }
      List<String> notes = new ArrayList<>();
      notes.add("Slack knows the bot in the workspace " + self.workspace() + ".");
      if (told) {
        missing.forEach(
            it -> notes.add("Slack: without the scope " + it + ", " + COURTESIES.get(it) + "."));
      }
      return delivery(slack, settings, notes);
    } catch (SlackTrouble trouble) {
      return fault("SLACK_BOT_TOKEN: " + trouble.inWords());
    } catch (IOException e) {
      return fault("Slack can’t be reached at " + settings.api() + ": " + e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return fault("Slack was not asked: the check was interrupted.");
    }
  }

  private static SlackCheck delivery(Slack slack, SlackSettings settings, List<String> notes)
      throws IOException {
    switch (settings.delivery()) {
      case SlackSettings.Delivery.Sockets(var appToken) -> {
        try {
          var _ = new WebApi(slack, "").socketAddress(appToken.value());
          notes.add("Slack gives the bot a socket.");
        } catch (SlackTrouble trouble) {
          return fault("SLACK_APP_TOKEN: " + trouble.inWords());
        }
      }
      case SlackSettings.Delivery.Requests requests ->
          notes.add(
              "Slack sends its requests to port "
                  + requests.port()
                  + ", at "
                  + RequestIntake.PATH
                  + ".");
    }
    return new SlackCheck(Optional.empty(), notes);
  }

  private static SlackCheck fault(String fault) {
    return new SlackCheck(Optional.of(fault), List.of());
  }
}
