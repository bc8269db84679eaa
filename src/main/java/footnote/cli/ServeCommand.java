package footnote.cli;

import footnote.settings.Platforms;
import footnote.settings.Secrets;
import footnote.settings.Settings;
import footnote.settings.UsageException;
import footnote.state.Database;
import footnote.wording.TextKey;
import java.util.function.Consumer;
import java.util.function.Function;

/// Runs the bots of every configured platform, and the pages if these are wanted, until it is told
/// to stop.
///
/// What is wrong with settings and secrets is told at once and in full, before anything is opened.
/// The platforms themselves are none of this package's business: [Server] is `BotServer`.
public final class ServeCommand implements Command {
  private final Function<Settings, CorpusSession> open;
  private final Consumer<Boolean> logging;
  private final Server server;

  /// Runs the bots until they are told to stop.
  public interface Server {
    /// Serves from a corpus that stays open meanwhile.
    ///
    /// @param database for what people leave; not looked at yet
    ExitCode serve(CorpusSession session, Platforms platforms, Database database);
  }

  /// @param open opens the corpus that the settings name
  /// @param logging lets the log go to standard error, before any class begins to log; told whether
  ///   its lines are JSON
  public ServeCommand(
      Function<Settings, CorpusSession> open, Consumer<Boolean> logging, Server server) {
    this.open = open;
    this.logging = logging;
    this.server = server;
  }

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public int mostWords() {
    return 0;
  }

  /// Serves until the server returns.
  ///
  /// @throws UsageException with all faults of secrets at once, or where neither a platform nor a
  ///   page is configured
  @Override
  public ExitCode run(ParsedCommand call) {
    Settings settings = call.settings();
    logging.accept(settings.log().json(call.context().terminals().err()));
    Secrets secrets = new Secrets(call.context().environment());
    Platforms platforms = Platforms.of(settings.bots(), secrets);
    Database database = settings.database(secrets);
    if (!secrets.faults().isEmpty()) {
      throw new UsageException(secrets.faults());
    }
    if (platforms.none() && settings.web().isEmpty()) {
      throw new UsageException(TextKey.USAGE_NO_PLATFORM);
    }
    try (CorpusSession session = open.apply(settings)) {
      return server.serve(session, platforms, database);
    }
  }
}
