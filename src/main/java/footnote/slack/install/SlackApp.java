package footnote.slack.install;

import footnote.text.Secret;
import java.util.List;

/// The app that people install in their workspaces.
///
/// @param clientId as Slack knows it
/// @param scopes that people are asked to allow (Slack: permission scopes)
public record SlackApp(String clientId, Secret clientSecret, List<String> scopes) {
  public SlackApp {
    scopes = List.copyOf(scopes);
  }
}
