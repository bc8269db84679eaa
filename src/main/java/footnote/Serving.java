package footnote;

import footnote.chat.Limits;
import footnote.chat.Secret;
import footnote.chat.Texts;
import footnote.chat.Workload;
import footnote.discord.DiscordBot;
import footnote.discord.DiscordSettings;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bots at work, with the index kept in step beside them, until a signal stops them.
final class Serving {
  /// Questions at work at a time on one platform.
  private static final int WORKLOAD = 64;

  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  private final DiscordBot discord;
  private final LiveIndex index;
  private final Health health;

  Serving(Program program, Secret discordToken) {
    Settings settings = program.settings();
    Settings.Bots bots = settings.bots();
    this.discord =
        new DiscordBot(
            new DiscordSettings(discordToken, bots.discordApi(), bots.discordGateway()),
            program.answerer(),
            new Limits(bots.perUser(), bots.perChannel(), InstantSource.system()),
            new Workload(WORKLOAD),
            Texts.english());
    this.index = new LiveIndex(program.sync());
    this.health = new Health(settings.data(), () -> discord.connected() && index.inStep());
  }

  /// Serves.
  ///
  /// @return the exit code, when every platform refused the bot; a signal ends the process with 0
  int run() {
    Thread hook = new Thread(this::stop, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    Thread.ofVirtual().start(index);
    Thread.ofVirtual().start(health);
    if (discord.run() instanceof DiscordBot.End.Failed(String reason)) {
      LOG.error("{}", reason);
      health.close();
      Runtime.getRuntime().removeShutdownHook(hook);
      return Main.WRONG;
    }
    return Main.DONE;
  }

  /// A signal's exit code would be 143 (128 + SIGTERM); to have been told to stop is no fault.
  private void stop() {
    LOG.info("stopping");
    health.close();
    discord.close();
    Runtime.getRuntime().halt(Main.DONE);
  }
}
