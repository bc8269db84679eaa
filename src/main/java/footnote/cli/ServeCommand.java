package footnote.cli;

import footnote.settings.Platforms;
import footnote.settings.Secrets;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import java.util.function.Function;

/// Runs the bots of every configured platform until it is told to stop.
public final class ServeCommand implements Command {
  static final String NO_PLATFORM =
      "no chat platform is configured: set DISCORD_TOKEN, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN,"
          + " or the same with _FILE to files with them";

  private final Function<Settings, CorpusSession> open;
  private final Server server;

  /// Runs the bots until they are told to stop.
  public interface Server {
    /// Serves from a corpus that stays open meanwhile.
    ExitCode serve(CorpusSession session, Platforms platforms);
  }

  /// @param open opens the corpus that the settings name
  public ServeCommand(Function<Settings, CorpusSession> open, Server server) {
    this.open = open;
    this.server = server;
  }

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "runs the bots of every configured platform";
  }

  @Override
  public String usage() {
    return """
    Usage: footnote serve [OPTIONS]

    Answers in chat until it is stopped (Ctrl-C, SIGTERM), and brings the index in step
    with the articles every minute. A platform is configured by its tokens in the
    environment: DISCORD_TOKEN; SLACK_BOT_TOKEN with SLACK_APP_TOKEN, or with
    SLACK_SIGNING_SECRET where slack.mode is http, and with SLACK_CLIENT_SECRET in place
    of the bot's token where slack.client-id is set; each also as _FILE for a file that
    holds it. Says on standard error how to invite the bot. While all is well, the file
    health in the data folder is touched every 20 seconds.

    Exit codes: 0 stopped; 2 wrong usage or settings, or no platform has the bot;
    3 anything else.
    """;
  }

  @Override
  public int mostWords() {
    return 0;
  }

  @Override
  public ExitCode run(ParsedCommand call) {
    Settings settings = call.settings();
    Secrets secrets = new Secrets(call.context().environment());
    Platforms platforms = Platforms.of(settings.bots(), secrets);
    if (!secrets.faults().isEmpty()) {
      throw new UsageException(String.join("\n", secrets.faults()));
    }
    if (platforms.none()) {
      throw new UsageException(NO_PLATFORM);
    }
    try (CorpusSession session = open.apply(settings)) {
      return server.serve(session, platforms);
    }
  }
}
