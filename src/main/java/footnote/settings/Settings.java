package footnote.settings;

import footnote.access.Readers;
import footnote.access.Rights;
import footnote.analysis.Synonyms;
import footnote.answer.Answerer;
import footnote.corpus.CollectionSettings;
import footnote.privacy.PrivacySettings;
import footnote.state.Database;
import footnote.state.StateSettings;
import footnote.text.Secret;
import footnote.web.WebSettings;
import footnote.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What can be set, once everything that sets it has been read: an option counts before an
/// environment variable, that before the file, that before the default. Each part of the program is
/// given only what concerns it.
///
/// ```java
/// Environment environment = new Environment(System.getenv(), home, folder);
/// Settings settings = Settings.read(environment, Map.of(), Optional.empty());
/// settings.limit(); // empty, unless FOOTNOTE_LIMIT or the file says otherwise
/// ```
///
/// @param collections of articles, at least one, each of their folders there
/// @param rights who may read which of them
/// @param data the folder of the index and of all state
/// @param walkMinutes between two walks of `serve` through folders that it watches
/// @param limit citations in an answer; as many as are worth reading where it is empty
/// @param ranking how passages are ordered
/// @param json whether answers are for programs
/// @param explain whether an answer tells why its passages stand where they do
/// @param color whether output is styled
/// @param texts what is said to people, in the language that is set
/// @param questionCharacters how long a question may be, in code points
/// @param synonyms names that are written in several ways
/// @param bots what concerns the chat platforms
/// @param web what concerns pages, health and metrics; empty where there are none
/// @param state what is kept of what people leave behind
/// @param log of `serve`
/// @param privacy what is kept of the questions themselves
public record Settings(
    List<CollectionSettings> collections,
    Rights rights,
    Path data,
    int walkMinutes,
    Optional<Integer> limit,
    Answerer.Ranking ranking,
    boolean json,
    boolean explain,
    Color color,
    Texts texts,
    int questionCharacters,
    Synonyms synonyms,
    Bots bots,
    Optional<WebSettings> web,
    StateSettings state,
    Log log,
    PrivacySettings privacy) {
  /// What the lines of the log look like.
  public enum Log {
    /// Text on a terminal, else JSON.
    AUTO,
    TEXT,
    JSON;

    /// Whether they are JSON.
    ///
    /// @param terminal whether they go to one
    public boolean json(boolean terminal) {
      return switch (this) {
        case AUTO -> !terminal;
        case TEXT -> false;
        case JSON -> true;
      };
    }
  }

  /// Whether output is styled.
  public enum Color {
    /// On a terminal that takes it, unless `NO_COLOR` is set.
    AUTO,
    ALWAYS,
    NEVER
  }

  /// What concerns the chat platforms; their secrets are not among it, see [Secrets].
  ///
  /// @param perUser questions a minute, 0 for no limit
  /// @param perChannel likewise
  /// @param discordApi the base of Discord's HTTP interface
  /// @param discordGateway the address of Discord's gateway
  public record Bots(
      int perUser, int perChannel, String discordApi, String discordGateway, SlackBots slack) {
    /// A value in fault is replaced by a weaker one here: [SettingsReader#check] tells it.
    private static Bots of(SettingsReader reader) {
      return new Bots(
          reader.get(Setting.PER_USER),
          reader.get(Setting.PER_CHANNEL),
          reader.get(Setting.DISCORD_API),
          reader.get(Setting.DISCORD_GATEWAY),
          SlackBots.of(reader));
    }
  }

  /// What concerns Slack.
  ///
  /// @param port to listen on for requests and for people who install the app
  /// @param command the slash command that asks
  /// @param clientId of the app where people install it in their workspaces
  /// @param followUps whether questions after an answer need no mention
  /// @param moderators ids of the people who may pin answers
  /// @param api the base of Slack's Web API
  public record SlackBots(
      SlackMode mode,
      int port,
      String command,
      boolean followUps,
      List<String> moderators,
      Optional<String> clientId,
      String api) {
    private static SlackBots of(SettingsReader reader) {
      return new SlackBots(
          reader.get(Setting.SLACK_MODE),
          reader.get(Setting.SLACK_PORT),
          reader.get(Setting.SLACK_COMMAND),
          reader.get(Setting.SLACK_FOLLOW_UPS),
          reader.get(Setting.SLACK_MODERATORS),
          reader.get(Setting.SLACK_CLIENT_ID),
          reader.get(Setting.SLACK_API));
    }
  }

  /// How events come from Slack.
  public enum SlackMode {
    /// Over sockets that the bot opens.
    SOCKET,
    /// By requests to an address of the bot's.
    HTTP
  }

  public Settings {
    collections = List.copyOf(collections);
  }

  /// The folders and files of all collections.
  public List<Path> corpus() {
    return collections.stream().flatMap(it -> it.folders().stream()).toList();
  }

  /// Where state is kept: on the server that is set, or in the data folder.
  ///
  /// @param secrets hold the server's user and password; what is wrong with them is kept there
  public Database database(Secrets secrets) {
    return state
        .url()
        .<Database>map(url ->
            new Database.Server(
                url,
                secrets.read(Secrets.STATE_USER).map(Secret::value),
                secrets.read(Secrets.STATE_PASSWORD)))
        .orElseGet(() -> new Database.File(data.resolve("state.db")));
  }

  /// What is said to people, in the language that is set, whatever else is wrong with what is set.
  public static Texts texts(Environment environment, Optional<String> file) {
    return SettingsReader.of(environment, Map.of(), file).get(Setting.LANGUAGE);
  }

  /// Reads every layer.
  ///
  /// @param options what was given on the command line, by key
  /// @param file the settings file named there, if one was
  /// @throws UsageException with all faults of all layers in one message
  public static Settings read(
      Environment environment, Map<String, RawSetting> options, Optional<String> file) {
    SettingsReader reader = SettingsReader.of(environment, options, file);
    List<CollectionReader.Read> collections = reader.collections();
    Settings settings =
        new Settings(
            collections.stream().map(CollectionReader.Read::collection).toList(),
            rights(collections),
            reader.get(Setting.DATA),
            reader.get(Setting.WALK_MINUTES),
            reader.get(Setting.LIMIT),
            reader.get(Setting.RANKING),
            reader.get(Setting.JSON),
            reader.get(Setting.EXPLAIN),
            reader.get(Setting.COLOR),
            reader.get(Setting.LANGUAGE),
            reader.get(Setting.QUESTION_CHARACTERS),
            reader.synonyms(),
            Bots.of(reader),
            web(reader),
            new StateSettings(
                reader.get(Setting.STATE_URL),
                reader.get(Setting.FEEDBACK),
                reader.get(Setting.STATE_GAPS),
                reader.get(Setting.STATE_GAP_DAYS)),
            reader.get(Setting.LOG_FORMAT),
            new PrivacySettings(reader.get(Setting.QUESTIONS_LOG), reader.get(Setting.KEEP_DAYS)));
    if (settings.bots().slack().clientId().isPresent()) {
      reader.checkWorkspaces(collections);
    }
    reader.check();
    return settings;
  }

  /// Empty unless a port is set.
  private static Optional<WebSettings> web(SettingsReader reader) {
    WebSettings.Listen listen = reader.get(Setting.WEB_LISTEN);
    Optional<String> address = reader.get(Setting.WEB_ADDRESS);
    return reader.get(Setting.WEB_PORT).map(port -> new WebSettings(port, listen, address));
  }

  /// The only collection is for everyone, and has no name to be chosen by.
  private static Rights rights(List<CollectionReader.Read> collections) {
    TreeMap<String, Readers> readers = new TreeMap<>();
    for (CollectionReader.Read one : collections) {
      if (one.collection().isNamed()) {
        readers.put(one.collection().name(), one.readers());
      }
    }
    return new Rights(readers);
  }
}
