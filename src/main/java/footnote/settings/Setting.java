package footnote.settings;

import footnote.address.Site;
import footnote.answer.Answerer;
import footnote.discord.DiscordSettings;
import footnote.slack.SlackSettings;
import footnote.web.WebSettings;
import footnote.wording.Languages;
import footnote.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that can be set: in the file by its key, by a variable, or by an option of that name.
/// All of them are constants here, so that the list is the only place to add one.
///
/// ```java
/// Setting.PER_USER.name(); // "limits.per-user"
/// Setting.PER_USER.variable(); // "FOOTNOTE_LIMITS_PER_USER"
/// Setting.LIMIT.kind().read(new RawSetting("5", "--limit", folder)); // Optional[5]
/// ```
///
/// @param name its key in the file, groups parted by points
/// @param standard what it is unless it is set, as it would stand in the file
/// @param kind what its values are
public record Setting<T>(String name, String standard, SettingType<T> kind) {
  /// How the environment variables of settings begin.
  static final String VARIABLE = "FOOTNOTE_";

  /// The folders and files of articles.
  public static final Setting<List<Path>> CORPUS =
      new Setting<>("corpus", "seeds/", SettingType.PATHS);

  /// Which collections are used.
  public static final Setting<List<String>> COLLECTION =
      new Setting<>("collection", "all", SettingType.COLLECTIONS);

  /// Names of folders that hold no articles.
  static final Setting<List<String>> PASS_OVER =
      new Setting<>("pass-over", "none", SettingType.FOLDER_NAMES);

  /// Where the articles are on the web.
  static final Setting<Optional<Site>> URL = new Setting<>("url", "none", SettingType.SITE);

  /// The publisher of articles that name none.
  static final Setting<Optional<String>> PUBLISHER =
      new Setting<>("publisher", "none", SettingType.NAME);

  /// The folder of the index and of all state.
  static final Setting<Path> DATA = new Setting<>("data", "data/", SettingType.PATH);

  /// Minutes between two walks through watched folders.
  static final Setting<Integer> WALK_MINUTES =
      new Setting<>("walk-minutes", "5", SettingType.number(1, 1440));

  /// Citations in an answer.
  static final Setting<Optional<Integer>> LIMIT =
      new Setting<>(
          "limit", "auto", SettingType.orAuto(SettingType.number(1, Answerer.MOST_CITATIONS)));

  /// How passages are ordered.
  static final Setting<Answerer.Ranking> RANKING =
      new Setting<>("ranking", "evidence", SettingType.choice(Answerer.Ranking.class));

  /// The file of names that are written in several ways.
  static final Setting<Path> SYNONYMS =
      new Setting<>("synonyms", "config/synonyms.txt", SettingType.PATH);

  /// Whether answers are for programs.
  static final Setting<Boolean> JSON = new Setting<>("json", "false", SettingType.FLAG);

  /// Whether citations tell why they stand where they do.
  static final Setting<Boolean> EXPLAIN = new Setting<>("explain", "false", SettingType.FLAG);

  /// Whether output is styled.
  public static final Setting<Settings.Color> COLOR =
      new Setting<>("color", "auto", SettingType.choice(Settings.Color.class));

  /// The language in which people are spoken to.
  static final Setting<Texts> LANGUAGE =
      new Setting<>("language", Languages.ENGLISH, SettingType.LANGUAGE);

  /// Code points of a question.
  static final Setting<Integer> QUESTION_CHARACTERS =
      new Setting<>("limits.question-characters", "4000", SettingType.number(1, 100_000));

  /// Questions a minute that are answered for one person, 0 for no limit.
  static final Setting<Integer> PER_USER =
      new Setting<>("limits.per-user", "10", SettingType.number(0, 100_000));

  /// Questions a minute that are answered in one channel, 0 for no limit.
  static final Setting<Integer> PER_CHANNEL =
      new Setting<>("limits.per-channel", "60", SettingType.number(0, 100_000));

  /// Whether answers in chat have buttons by which people say whether they helped.
  static final Setting<Boolean> FEEDBACK = new Setting<>("feedback", "true", SettingType.FLAG);

  /// The PostgreSQL server where what people leave is kept; a file in the data folder without one.
  static final Setting<Optional<String>> STATE_URL =
      new Setting<>("state.url", "none", SettingType.orNone(SettingType.DATABASE));

  /// Whether questions that were asked in vain are kept.
  static final Setting<Boolean> STATE_GAPS = new Setting<>("state.gaps", "false", SettingType.FLAG);

  /// How many days they are kept.
  static final Setting<Integer> STATE_GAP_DAYS =
      new Setting<>("state.gap-days", "90", SettingType.number(1, 3_650));

  /// Whether questions that were answered in chats are kept in a log of their own.
  static final Setting<Boolean> QUESTIONS_LOG =
      new Setting<>("privacy.questions-log", "false", SettingType.FLAG);

  /// How many days they are kept.
  static final Setting<Integer> KEEP_DAYS =
      new Setting<>("privacy.keep-days", "30", SettingType.number(1, 3_650));

  /// Where Discord's HTTP interface is: another only in tests.
  static final Setting<String> DISCORD_API =
      new Setting<>("discord.api-url", DiscordSettings.API, SettingType.url("https", "http"));

  /// Where its events come from.
  static final Setting<String> DISCORD_GATEWAY =
      new Setting<>("discord.gateway-url", DiscordSettings.GATEWAY, SettingType.url("wss", "ws"));

  /// By which way Slack's events come.
  static final Setting<Settings.SlackMode> SLACK_MODE =
      new Setting<>("slack.mode", "socket", SettingType.choice(Settings.SlackMode.class));

  /// Where Slack's requests and people who install the app are answered.
  static final Setting<Integer> SLACK_PORT =
      new Setting<>("slack.port", "3000", SettingType.number(1, 65_535));

  /// The slash command that asks.
  static final Setting<String> SLACK_COMMAND =
      new Setting<>("slack.command", SlackSettings.COMMAND, SettingType.SLASH_COMMAND);

  /// Whether questions in a thread of Slack need no mention once the bot has answered there.
  static final Setting<Boolean> SLACK_FOLLOW_UPS =
      new Setting<>("slack.follow-ups", "false", SettingType.FLAG);

  /// Who may pin answers in Slack.
  static final Setting<List<String>> SLACK_MODERATORS =
      new Setting<>("slack.moderators", "none", SettingType.SLACK_PEOPLE);

  /// Set where the app is installed by people in workspaces of theirs.
  static final Setting<Optional<String>> SLACK_CLIENT_ID =
      new Setting<>("slack.client-id", "none", SettingType.CLIENT_ID);

  /// Where Slack's Web API is: another only in tests.
  static final Setting<String> SLACK_API =
      new Setting<>("slack.api-url", SlackSettings.API, SettingType.url("https", "http"));

  /// Where pages, health and metrics are; none unless it is set.
  static final Setting<Optional<Integer>> WEB_PORT =
      new Setting<>("web.port", "none", SettingType.orNone(SettingType.number(1, 65_535)));

  /// Who can reach it.
  static final Setting<WebSettings.Listen> WEB_LISTEN =
      new Setting<>("web.listen", "loopback", SettingType.choice(WebSettings.Listen.class));

  /// Where people find the pages.
  static final Setting<Optional<String>> WEB_ADDRESS =
      new Setting<>("web.address", "none", SettingType.orNone(SettingType.url("https", "http")));

  /// What the lines of the log look like.
  static final Setting<Settings.Log> LOG_FORMAT =
      new Setting<>("log.format", "text", SettingType.choice(Settings.Log.class));

  /// All of them, in the order of the file and of the table in the README.
  static final List<Setting<?>> ALL =
      List.of(
          CORPUS,
          COLLECTION,
          PASS_OVER,
          URL,
          PUBLISHER,
          DATA,
          WALK_MINUTES,
          LIMIT,
          RANKING,
          SYNONYMS,
          JSON,
          EXPLAIN,
          COLOR,
          LANGUAGE,
          QUESTION_CHARACTERS,
          PER_USER,
          PER_CHANNEL,
          FEEDBACK,
          STATE_URL,
          STATE_GAPS,
          STATE_GAP_DAYS,
          QUESTIONS_LOG,
          KEEP_DAYS,
          DISCORD_API,
          DISCORD_GATEWAY,
          SLACK_MODE,
          SLACK_PORT,
          SLACK_COMMAND,
          SLACK_FOLLOW_UPS,
          SLACK_MODERATORS,
          SLACK_CLIENT_ID,
          SLACK_API,
          WEB_PORT,
          WEB_LISTEN,
          WEB_ADDRESS,
          LOG_FORMAT);

  /// The environment variable that sets it: `limits.per-user` is `FOOTNOTE_LIMITS_PER_USER`.
  String variable() {
    return VARIABLE + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
