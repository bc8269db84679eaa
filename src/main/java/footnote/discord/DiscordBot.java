package footnote.discord;

import footnote.chat.Admission;
import footnote.chat.BackOff;
import footnote.chat.Conversation;
import footnote.chat.Feedback;
import footnote.chat.Limits;
import footnote.chat.PlatformStyle;
import footnote.chat.Readership;
import footnote.chat.SeenEvents;
import footnote.chat.Workload;
import footnote.metrics.Meters;
import footnote.wording.Languages;
import footnote.wording.Notice;
import footnote.wording.TextKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot in Discord: connects, stays connected, and stops.
///
/// ```java
/// DiscordBot bot = new DiscordBot(settings, readership, limits, workload, languages);
/// DiscordBot.End end = bot.run(); // until another thread calls bot.close()
/// ```
///
/// The gateway's work (heartbeats, resuming a session, Discord's rate limits) is JDA's. The bot
/// asks for messages of servers and of direct conversations and nothing else; the content of
/// messages comes without a privileged intent where it is mentioned or written to. Events are given
/// virtual threads, so that blocking calls are plain calls.
public final class DiscordBot implements AutoCloseable {
  /// How long questions at work may take to end when the bot is stopped.
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /// How long Discord is given to hear that the bot leaves. With [#PATIENCE] it is less than the 10
  /// s after which Docker kills what it stops, if nobody tells it otherwise.
  private static final Duration GOODBYE = Duration.ofMillis(1_500);

  /// Between two tries to connect, or to register the commands.
  private static final BackOff BACK_OFF =
      BackOff.between(Duration.ofSeconds(1), Duration.ofMinutes(1));

  private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

  /// What the conversation needs to know of Discord.
  private static final PlatformStyle STYLE =
      new PlatformStyle(
          "discord",
          texts -> texts.say(TextKey.HELP),
          TextKey.BUTTON_SHARE,
          TextKey.REMOVE_FORBIDDEN,
          10,
          1,
          true);

  private final DiscordSettings settings;
  private final Workload workload;
  private final Meters meters;
  private final CommandSet commands;
  private final DiscordEvents events;

  /// Down from the moment the bot is told to stop; whoever waits between two tries waits on it.
  private final CountDownLatch stop = new CountDownLatch(1);

  /// The present connection; null before the first. A bot that loses its session gets another.
  private volatile @Nullable JDA jda;

  /// How a bot ended.
  public sealed interface End {
    /// It was told to.
    record Stopped() implements End {}

    /// It can't go on, and trying again would not help.
    ///
    /// @param reason for the operator, with the remedy
    record Failed(String reason) implements End {}
  }

  /// Makes a bot that does nothing yet.
  ///
  /// @param readership who may read what
  /// @param limits of people and channels
  /// @param workload of this bot alone: it is finished when the bot is closed
  /// @param languages that questioners are answered in
  /// @param meters told of questions, failures and connections made again
  /// @param feedback what people leave behind
  public DiscordBot(
      DiscordSettings settings,
      Readership readership,
      Limits limits,
      Workload workload,
      Languages languages,
      Meters meters,
      Feedback feedback) {
    // JDA warns of messages that it has no content of, which is as it should be.
    Message.suppressContentIntentWarning();
    InstantSource clock = InstantSource.system();
    Conversation conversation = new Conversation(readership, languages, STYLE, meters, feedback);
    DiscordQuestioners questioners =
        new DiscordQuestioners(new DiscordDirectory(new DiscordHttp(settings), clock));
    Admission admission = new Admission(new SeenEvents(clock)::first, limits, workload);
    Turns turns = new Turns(admission, conversation, questioners);
    this.settings = settings;
    this.workload = workload;
    this.meters = meters;
    this.commands = new CommandSet(languages.usual(), readership.divided());
    this.events =
        new DiscordEvents(
            turns,
            new Completions(readership),
            questioners,
            languages.usual(),
            new SeenEvents(clock));
  }

  /// Serves until [#close], or until it can't; while Discord can't be reached, it keeps trying.
  ///
  /// Blocks. To be called once: a bot that has ended can't be started again. A code by which
  /// Discord closes the gateway and that lasts ([Refusals]) ends it; after any other it connects
  /// anew, with a pause that is short again once a connection stood for longer than the longest.
  public End run() {
    if (!settings.token().isToken()) {
      return new End.Failed(Refusals.MALFORMED.inEnglish());
    }
    BackOff.Tries tries = BACK_OFF.start();
    while (true) {
      CompletableFuture<Integer> ended = new CompletableFuture<>();
      long begun = System.nanoTime();
      try {
        connect(ended);
        int code = ended.join();
        Optional<String> reason = Refusals.reason(code).map(Notice::inEnglish);
        if (stopped(Duration.ZERO) || reason.isPresent()) {
          return reason.<End>map(End.Failed::new).orElseGet(End.Stopped::new);
        }
        LOG.warn("the connection to Discord ended; connecting anew");
        tries.stood(Duration.ofNanos(System.nanoTime() - begun));
      } catch (InvalidTokenException _) {
        return new End.Failed(Refusals.TOKEN.inEnglish());
      } catch (RuntimeException e) {
        LOG.warn("Discord can't be reached: {}; trying again", told(e));
      }
      if (!tries.again() || stopped(tries.pause())) {
        return new End.Stopped();
      }
    }
  }

  /// Whether it was told to stop, or is within that time. An interrupted thread counts as told to
  /// stop.
  ///
  /// @param wait zero to ask without waiting
  private boolean stopped(Duration wait) {
    try {
      return stop.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /// The first line of an error: JDA's go on with the request.
  private static String told(RuntimeException e) {
    return e.toString().lines().findFirst().orElse("");
  }

  /// Connects, and returns before it has: what becomes of it [Life] tells. Events, requests and
  /// callbacks have virtual threads of their own each, so that a call that blocks holds up no
  /// other.
  ///
  /// @param ended is told the code with which the gateway closed for good
  private void connect(CompletableFuture<Integer> ended) {
    DiscordProxies proxies = DiscordProxies.ofEnvironment();
    JDA connected =
        JDABuilder.createLight(
                settings.token().value(),
                EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES))
            .setRestConfig(new RestConfig().setBaseUrl(settings.apiUrl()))
            .setHttpClientBuilder(Retries.client(proxies))
            .setWebsocketFactory(proxies.sockets())
            .setSessionController(new Gateway(settings.gatewayUrl()))
            .setCompression(Compression.NONE)
            .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
            .setRateLimitElastic(requests(), true)
            .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), true)
            .setEnableShutdownHook(false)
            .addEventListeners(events, new Life(ended))
            .build();
    jda = connected;
    if (stopped(Duration.ZERO)) {
      connected.shutdownNow();
    }
  }

  /// Where requests are made. One that is cut off while a connection is given up throws in its
  /// thread, which is of no use to anybody.
  private static ExecutorService requests() {
    return Executors.newThreadPerTaskExecutor(
        Thread.ofVirtual()
            .uncaughtExceptionHandler((_, e) -> LOG.debug("a request was cut off", e))
            .factory());
  }

  /// Takes no new questions, waits for those at work, and leaves: within 10 s. In this order:
  /// answers at work still need the connection.
  @Override
  public void close() {
    stop.countDown();
    if (!workload.finish(PATIENCE)) {
      LOG.warn("some questions were still at work when the bot stopped");
    }
    @Nullable JDA connected = jda;
    if (connected != null) {
      connected.shutdown();
      if (!ended(connected)) {
        connected.shutdownNow();
      }
    }
  }

  /// Whether JDA has left in time. An interruption counts as no.
  private static boolean ended(JDA connected) {
    try {
      return connected.awaitShutdown(GOODBYE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Whether it is connected and hears of questions at the moment. False while a broken connection
  /// is made again.
  public boolean connected() {
    @Nullable JDA connected = jda;
    return connected != null && connected.getStatus() == JDA.Status.CONNECTED;
  }

  /// Tells of what becomes of the connection. Of one connection: the next has another.
  private final class Life extends ListenerAdapter {
    private final CompletableFuture<Integer> ended;

    Life(CompletableFuture<Integer> ended) {
      this.ended = ended;
    }

    /// Discord knows the bot; says how to invite it, which nobody finds elsewhere. Once for each
    /// connection: a session that is made again within it is told otherwise.
    @Override
    public void onReady(ReadyEvent event) {
      LOG.info("connected to Discord, in {} servers", event.getGuildTotalCount());
      Invitation invitation = new Invitation(event.getJDA().getSelfUser().getApplicationId());
      LOG.info("invite the bot to a server: {}", invitation.toServer());
      LOG.info("or add it to your own account: {}", invitation.toUser());
      register(event.getJDA());
    }

    /// Tries until it works, for without commands there is little to use. On the event's virtual
    /// thread, which may wait: questions by mention are answered meanwhile.
    private void register(JDA ready) {
      BackOff.Tries tries = BACK_OFF.start();
      boolean done = registered(ready);
      while (!done && tries.again() && !ended.isDone() && !stopped(tries.pause())) {
        done = registered(ready);
      }
    }

    /// Tries once to register the commands. What fails once the bot stops is nobody's concern.
    private boolean registered(JDA ready) {
      try {
        commands.register(ready);
        return true;
      } catch (RuntimeException e) {
        if (!stopped(Duration.ZERO)) {
          LOG.warn("the commands could not be registered: {}", told(e));
        }
        return false;
      }
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
      LOG.info("the connection to Discord broke; connecting again");
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
      LOG.info("connected to Discord again");
      meters.reconnected(STYLE.name());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
      LOG.info("connected to Discord anew");
      meters.reconnected(STYLE.name());
    }

    /// It is over, for whatever reason: [#run] decides whether to begin anew.
    @Override
    public void onShutdown(ShutdownEvent event) {
      ended.complete(event.getCode());
    }
  }

  /// Where the gateway is. JDA would ask Discord for it, with a request more at each start.
  private static final class Gateway extends ConcurrentSessionController {
    private final String url;

    Gateway(String url) {
      this.url = url;
    }

    @Override
    public String getGateway() {
      return url;
    }
  }
}
