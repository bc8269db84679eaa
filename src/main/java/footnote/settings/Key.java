package footnote.settings;

import footnote.answer.Answerer;
import footnote.discord.DiscordSettings;
import footnote.slack.SlackSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that can be set.
///
/// @param name its key in the file
/// @param standard what it is unless it is set
public record Key<T>(String name, String standard, Kind<T> kind) {
  /// How the environment variables of settings begin.
  static final String VARIABLE = "FOOTNOTE_";

  public static final Key<List<Path>> CORPUS = new Key<>("corpus", "seeds/", Kind.PATHS);
  static final Key<Path> DATA = new Key<>("data", "data/", Kind.PATH);
  static final Key<Integer> LIMIT =
      new Key<>("limit", "3", Kind.number(1, Answerer.MOST_CITATIONS));
  static final Key<Answerer.Ranking> RANKING =
      new Key<>("ranking", "evidence", Kind.choice(Answerer.Ranking.class));
  static final Key<Path> SYNONYMS = new Key<>("synonyms", "config/synonyms.txt", Kind.PATH);
  static final Key<Boolean> JSON = new Key<>("json", "false", Kind.FLAG);
  static final Key<Boolean> EXPLAIN = new Key<>("explain", "false", Kind.FLAG);
  public static final Key<Settings.Color> COLOR =
      new Key<>("color", "auto", Kind.choice(Settings.Color.class));
  static final Key<Integer> QUESTION_CHARACTERS =
      new Key<>("limits.question-characters", "4000", Kind.number(1, 100_000));

  static final Key<Integer> PER_USER = new Key<>("limits.per-user", "10", Kind.number(0, 100_000));
  static final Key<Integer> PER_CHANNEL =
      new Key<>("limits.per-channel", "60", Kind.number(0, 100_000));
  static final Key<String> DISCORD_API =
      new Key<>("discord.api-url", DiscordSettings.API, Kind.url("https", "http"));
  static final Key<String> DISCORD_GATEWAY =
      new Key<>("discord.gateway-url", DiscordSettings.GATEWAY, Kind.url("wss", "ws"));

  static final Key<Settings.SlackMode> SLACK_MODE =
      new Key<>("slack.mode", "socket", Kind.choice(Settings.SlackMode.class));
  static final Key<Integer> SLACK_PORT = new Key<>("slack.port", "3000", Kind.number(1, 65_535));
  static final Key<String> SLACK_COMMAND =
      new Key<>("slack.command", SlackSettings.COMMAND, Kind.SLASH_COMMAND);
  static final Key<Optional<String>> SLACK_CLIENT_ID =
      new Key<>("slack.client-id", "none", Kind.CLIENT_ID);
  static final Key<String> SLACK_API =
      new Key<>("slack.api-url", SlackSettings.API, Kind.url("https", "http"));

  /// All of them, in the order of the file.
  static final List<Key<?>> ALL =
      List.of(
          CORPUS,
          DATA,
          LIMIT,
          RANKING,
          SYNONYMS,
          JSON,
          EXPLAIN,
          COLOR,
          QUESTION_CHARACTERS,
          PER_USER,
          PER_CHANNEL,
          DISCORD_API,
          DISCORD_GATEWAY,
          SLACK_MODE,
          SLACK_PORT,
          SLACK_COMMAND,
          SLACK_CLIENT_ID,
          SLACK_API);

  /// The environment variable that sets it: `limits.per-user` is `FOOTNOTE_LIMITS_PER_USER`.
  String variable() {
    return VARIABLE + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
