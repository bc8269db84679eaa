package footnote.slack;

import com.slack.api.Slack;
import footnote.access.Platform;
import footnote.access.Questioner;
import footnote.access.ReaderRule;
import footnote.access.Venue;
import footnote.proxy.Proxies;
import footnote.slack.web.SlackException;
import footnote.slack.web.WebApi;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks channels, user groups and people of a workspace of Slack up by their ids, without serving:
/// for an operator who asks what somebody would read somewhere, and which rules can't be met by
/// anybody. Knows the workspace of the bot's token.
public final class SlackPlaces {
  private final WebApi api;
  private final String workspace;

  /// @param workspace its id, as Slack tells it for the token
  private SlackPlaces(WebApi api, String workspace) {
    this.api = api;
    this.workspace = workspace;
  }

  /// Those of the workspace; empty where people install the app, each workspace with a token.
  ///
  /// @throws UncheckedIOException when Slack can't be asked, or refuses
  public static Optional<SlackPlaces> of(SlackSettings settings) {
    if (!(settings.access() instanceof SlackSettings.Access.One(var token))) {
      return Optional.empty();
    }
    Slack slack = Slack.getInstance(SlackBot.slackConfig(settings, Proxies.of(System.getenv())));
    WebApi api = new WebApi(slack, token.value());
    return Optional.of(new SlackPlaces(api, SlackCall.asked(() -> api.whoAmI().team())));
  }

  /// Somebody in a channel, or in a direct conversation with the bot.
  ///
  /// @param user empty for nobody in particular
  public Questioner questioner(String user, Optional<String> channel) {
    Venue venue =
        new Venue(Platform.SLACK, Optional.of(workspace), channel.orElse(""), channel.isEmpty());
    return new Questioner(venue, user, new SlackDirectory(api, workspace, InstantSource.system()));
  }

  /// Why a rule can't be met by anybody, as far as the bot may see.
  ///
  /// @return a sentence for each id in fault, in the language of these texts
  /// @throws UncheckedIOException when Slack can't be reached
  public List<String> faults(ReaderRule rule, Texts texts) {
    List<String> faults = new ArrayList<>();
    rule.homes().stream()
        .filter(home -> !home.equals(workspace))
        .forEach(home ->
            faults.add(texts.say(TextKey.CHECK_RULE_UNKNOWN, rule.where(), "workspace", home)));
    rule.channels().forEach(id -> check(rule, () -> api.isShared(id), texts, faults));
    rule.groups().forEach(id -> check(rule, () -> api.groupMembers(id), texts, faults));
    rule.users().forEach(id -> check(rule, () -> api.isMember(workspace, id), texts, faults));
    return faults;
  }

  /// What Slack refuses to tell the bot it would refuse while serving as well. What it does tell
  /// isn't looked at: that somebody is no member any more is no fault of the rule.
  private static void check(ReaderRule rule, SlackCall<?> call, Texts texts, List<String> faults) {
    try {
      var _ = SlackCall.refusable(call);
    } catch (SlackException trouble) {
      faults.add(texts.say(TextKey.CHECK_RULE_REFUSED, rule.where(), texts.say(trouble.notice())));
    }
  }
}
