package footnote;

import footnote.chat.Secret;
import java.util.Optional;

/// Runs the bots of every configured platform until it is told to stop.
final class ServeCommand implements Command {
  static final String NO_PLATFORM =
      "no chat platform is configured: set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file with it";

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
    with the articles every minute. A platform is configured by its token in the
    environment: DISCORD_TOKEN, or DISCORD_TOKEN_FILE for a file that holds it. Says on
    standard error how to invite the bot. While all is well, the file health in the data
    folder is touched every 20 seconds.

    Exit codes: 0 stopped; 2 wrong usage or settings, or no platform has the bot;
    3 anything else.
    """;
  }

  @Override
  public int mostWords() {
    return 0;
  }

  @Override
  public int run(Call call) {
    Logging.toStandardError();
    Settings settings = call.settings();
    Secrets secrets = new Secrets(call.shell());
    Optional<Secret> discord = secrets.read(Secrets.DISCORD_TOKEN);
    if (!secrets.faults().isEmpty()) {
      throw new WrongUsage(String.join("\n", secrets.faults()));
    }
    if (discord.isEmpty()) {
      throw new WrongUsage(NO_PLATFORM);
    }
    try (Program program = Program.open(settings)) {
      return new Serving(program, discord.get()).run();
    }
  }
}
