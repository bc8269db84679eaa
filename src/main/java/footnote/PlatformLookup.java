package footnote;

import footnote.access.Platform;
import footnote.access.Questioner;
import footnote.access.ReaderRule;
import footnote.cli.ReaderLookup;
import footnote.discord.DiscordPlaces;
import footnote.settings.Platforms;
import footnote.slack.SlackPlaces;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks the platforms that are configured who somebody is and where. Ids of Discord are numbers,
/// those of Slack begin with a letter.
final class PlatformLookup implements ReaderLookup {
  /// Asks Discord where all ids that are given are numbers, else Slack: so an id of one platform
  /// with an id of the other is asked of Slack, which knows but one of them.
  @Override
  public Optional<Questioner> questioner(
      Platforms platforms, String user, Optional<String> channel) {
    boolean discord =
        Stream.concat(Stream.of(user), channel.stream())
            .filter(id -> !id.isEmpty())
            .allMatch(id -> Character.isDigit(id.charAt(0)));
    return discord
        ? platforms.discord().flatMap(it -> new DiscordPlaces(it).questioner(user, channel))
        : platforms.slack().flatMap(SlackPlaces::of).map(it -> it.questioner(user, channel));
  }

  /// A rule for a platform that isn't configured is at fault as a whole: nobody can ask from there.
  @Override
  public List<String> faults(Platforms platforms, ReaderRule rule, Texts texts) {
    boolean configured =
        switch (rule.platform()) {
          case DISCORD -> platforms.discord().isPresent();
          case SLACK -> platforms.slack().isPresent();
        };
    if (!configured) {
      String name = rule.platform() == Platform.DISCORD ? "Discord" : "Slack";
      return List.of(texts.say(TextKey.CHECK_RULE_PLATFORM, rule.where(), name));
    }
    return switch (rule.platform()) {
      case DISCORD ->
          platforms
              .discord()
              .map(it -> new DiscordPlaces(it).faults(rule, texts))
              .orElse(List.of());
      case SLACK ->
          platforms
              .slack()
              .flatMap(SlackPlaces::of)
              .map(it -> it.faults(rule, texts))
              .orElse(List.of());
    };
  }
}
