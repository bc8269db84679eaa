package footnote;

import footnote.chat.Feedback;
import footnote.chat.Limits;
import footnote.chat.Readership;
import footnote.chat.Workload;
import footnote.cli.CorpusSession;
import footnote.cli.ExitCode;
import footnote.discord.DiscordBot;
import footnote.discord.DiscordSettings;
import footnote.metrics.Meters;
import footnote.privacy.QuestionLog;
import footnote.settings.Platforms;
import footnote.settings.Settings;
import footnote.slack.SlackBot;
import footnote.slack.SlackSettings;
import footnote.state.Database;
import footnote.state.State;
import footnote.state.StateException;
import footnote.state.StateSettings;
import footnote.web.Pages;
import footnote.web.WebServer;
import footnote.web.WebSettings;
import footnote.wording.Languages;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bots at work, with the index kept in step beside them, until a signal stops them. This is
/// the life of `serve`: the index is brought in step ([LiveIndex]), the bots connect, each on
/// virtual threads of its own, and the health file tells that all is well ([Health]). One bot that
/// fails stops no other; when all have failed for good there is nothing left to serve.
///
/// The bots share the corpus and what answers from it; limits and work are counted for each
/// platform by itself. Two signals are handled alike, SIGTERM and SIGINT: what is at work is
/// finished as far as the bots' patience goes, and the process ends with 0.
final class BotServer {
  /// Questions at work at a time in Discord.
  private static final int DISCORD_WORKLOAD = 64;

  /// Likewise in Slack, where most of them only wait for their turn to be sent.
  private static final int SLACK_WORKLOAD = 256;

  /// How long the bots wait for the first indexing before they come without it.
  private static final Duration FIRST_INDEXING = Duration.ofSeconds(10);

  /// Between two looks for questions that are too old.
  private static final Duration A_DAY = Duration.ofDays(1);

  /// Things to be kept that may wait for the database at a time.
  private static final int MOST_WAITING = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(BotServer.class);

  private final CorpusSession session;

  /// One for each platform that is configured.
  private final List<Bot> bots;

  private final State state;
  private final QuestionLog questions;
  private final Feedback feedback;
  private final LiveIndex index;
  private final Meters meters = new Meters();
  private final Health health;

  /// Makes the bots; none of them connects yet.
  ///
  /// @param session stays open as long as the process runs
  /// @param platforms at least one, unless there are pages
  /// @param database for what people leave
  private BotServer(CorpusSession session, Platforms platforms, Database database) {
    this.session = session;
    this.state = new State(database, InstantSource.system());
    this.questions =
        new QuestionLog(
            session.settings().data(), session.settings().privacy(), InstantSource.system());
    this.feedback = new Feedback(state, session.settings().state(), aside(), questions);
    this.index =
        new LiveIndex(
            session.collections(),
            Duration.ofMinutes(session.settings().walkMinutes()),
            meters,
            InstantSource.system());
    List<Bot> chats =
        Stream.concat(
                platforms.discord().map(this::discord).stream(),
                platforms.slack().map(this::slack).stream())
            .toList();
    chats.forEach(bot -> meters.watch(bot.platform().toLowerCase(Locale.ROOT), bot.connected()));
    this.bots =
        Stream.concat(session.settings().web().map(it -> pages(it, chats)).stream(), chats.stream())
            .toList();
    this.health =
        new Health(
            session.settings().data(),
            () -> bots.stream().allMatch(bot -> bot.connected().getAsBoolean()) && index.inStep());
  }

  /// Does what nobody waits for, one after another, so that a database that is slow or away keeps
  /// one thread busy and no more than a few megabytes.
  private static Executor aside() {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(MOST_WAITING),
        Thread.ofVirtual().factory());
  }

  /// Runs the bots of these platforms.
  ///
  /// @return only when every platform refused its bot, with the code for wrong settings; a signal
  ///   ends the process itself
  static ExitCode serve(CorpusSession session, Platforms platforms, Database database) {
    return new BotServer(session, platforms, database).run();
  }

  /// @param settings with a token
  private Bot discord(DiscordSettings settings) {
    Workload workload = new Workload(DISCORD_WORKLOAD);
    return Bot.of(
        new DiscordBot(settings, readership(), limits(), workload, languages(), meters, feedback));
  }

  /// @param settings with the tokens that its mode needs
  private Bot slack(SlackSettings settings) {
    SlackBot.Parts parts =
        new SlackBot.Parts(
            readership(),
            languages(),
            limits(),
            new Workload(SLACK_WORKLOAD),
            session.settings().data().resolve("slack-events"),
            session.settings().data().resolve("slack-installations"),
            InstantSource.system(),
            meters,
            feedback);
    return Bot.of(new SlackBot(settings, parts));
  }

  /// @param chats whose state it tells
  private Bot pages(WebSettings settings, List<Bot> chats) {
    ReadinessCheck readiness = new ReadinessCheck(session, index, state, chats);
    Readership readership = new Readership(session.answerer(), session.settings().rights());
    Pages pages = new Pages(readership, languages(), limits(), meters);
    return Bot.of(new WebServer(settings, readiness, pages, languages(), meters));
  }

  /// Each asker is answered in their own language where it is known, else in the one that is set.
  private Languages languages() {
    return Languages.of(session.settings().texts().locale().getLanguage());
  }

  /// Who may read what, the same on every platform, and where pages are that show it.
  private Readership readership() {
    Optional<String> pages = session.settings().web().flatMap(WebSettings::address);
    return new Readership(session.answerer(), session.settings().rights(), pages);
  }

  /// Of a platform's own, since its ids mean nothing on another.
  private Limits limits() {
    Settings.Bots settings = session.settings().bots();
    return new Limits(settings.perUser(), settings.perChannel(), InstantSource.system());
  }

  /// Serves until every platform refused the bot; a signal ends the process with 0. Where there is
  /// no index yet the bots wait a moment for the first indexing, so that the first question meets
  /// articles.
  private ExitCode run() {
    Thread hook = new Thread(this::stop, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    Thread.ofVirtual().start(index);
    Thread.ofVirtual().start(health);
    Thread.ofVirtual().start(this::expire);
    if (!session.answerer().isReady()) {
      index.awaitBegun(FIRST_INDEXING);
    }
    Thread.ofVirtual().start(new CuratedWatch(session, feedback.pins()::all));
    if (ran()) {
      return ExitCode.DONE;
    }
    index.close();
    health.close();
    Runtime.getRuntime().removeShutdownHook(hook);
    return ExitCode.WRONG;
  }

  /// Opens what people leave behind before the first click, and forgets what is not to be kept any
  /// longer: now and once a day, as long as the process runs.
  private void expire() {
    try {
      while (true) {
        expireMisses();
        expireQuestions();
        Thread.sleep(A_DAY);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The bots answer without the database, and each call tries again.
  private void expireMisses() {
    StateSettings settings = session.settings().state();
    try {
      state.expireMisses(settings.gaps() ? settings.gapDays() : 0);
      feedback.pins().read();
    } catch (StateException e) {
      LOG.error("what people leave can't be kept: {}", e.getMessage());
    }
  }

  private void expireQuestions() {
    try {
      questions.expire();
    } catch (UncheckedIOException e) {
      LOG.error("old questions can't be taken away: {}", e.getMessage(), e.getCause());
    }
  }

  /// Runs all bots to their ends.
  ///
  /// @return whether any was told to stop
  private boolean ran() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Boolean>> ends = new ArrayList<>();
      bots.forEach(bot -> ends.add(CompletableFuture.supplyAsync(bot::run, threads)));
      return ends.stream().map(CompletableFuture::join).reduce(false, Boolean::logicalOr);
    }
  }

  /// Stops all bots at a time, then ends the process at once. A signal's exit code would be 143
  /// (128 + SIGTERM); to have been told to stop is no fault.
  private void stop() {
    LOG.info("stopping");
    health.close();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      bots.forEach(bot -> threads.execute(bot.close()));
    }
    state.close();
    Runtime.getRuntime().halt(ExitCode.DONE.number());
  }
}
