package footnote.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import footnote.chat.Admission;
import footnote.chat.BackOff;
import footnote.chat.Conversation;
import footnote.chat.Feedback;
import footnote.chat.Limits;
import footnote.chat.PlatformStyle;
import footnote.chat.Readership;
import footnote.chat.ReplyToken;
import footnote.chat.Workload;
import footnote.metrics.Meters;
import footnote.proxy.Proxies;
import footnote.slack.install.InstallPages;
import footnote.slack.install.InstallState;
import footnote.slack.install.Installation;
import footnote.slack.install.Installations;
import footnote.slack.install.LockedTokenException;
import footnote.slack.install.SlackApp;
import footnote.slack.web.EventSource;
import footnote.slack.web.SlackException;
import footnote.slack.web.SocketEventSource;
import footnote.slack.web.Threads;
import footnote.slack.web.WebApi;
import footnote.slack.web.WebhookEventSource;
import footnote.slack.web.WebhookServer;
import footnote.wording.Languages;
import footnote.wording.TextKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot in Slack: connects, stays connected, and stops.
///
/// ```java
/// SlackBot bot = new SlackBot(settings, parts);
/// SlackBot.End end = bot.run(); // until another thread calls bot.close()
/// ```
///
/// It opens what its settings say: the workspace of a token, or those that people install it in
/// ([ManyWorkspaces]); events over sockets, or as requests to a port ([EventSource]). What will
/// pass is tried again with growing pauses, what won't ends [#run] with the reason and the remedy.
///
/// A bot runs on the thread that calls [#run]; events come on virtual threads, and [#close] may be
/// called on any.
public final class SlackBot implements AutoCloseable {
  /// Scopes of the bot's token (Slack: permission scopes).
  static final List<String> SCOPES =
      List.of(
          "app_mentions:read",
          "assistant:write",
          "chat:write",
          "commands",
          "im:history",
          "reactions:write");

  private static final Logger LOG = LoggerFactory.getLogger(SlackBot.class);

  /// How long questions at work may take to end when the bot is stopped.
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /// Between two tries to reach Slack.
  private static final BackOff BACK_OFF =
      BackOff.between(Duration.ofSeconds(1), Duration.ofSeconds(30));

  private final SlackSettings settings;
  private final Parts parts;
  private final Slack slack;
  private final AppConfig config;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /// Completed once, by whoever ends the bot first.
  private final CompletableFuture<End> end = new CompletableFuture<>();

  /// Where events come from at the moment; null before the start.
  private volatile @Nullable EventSource intake;

  /// The port, where one is opened; null before the start, or where none is wanted.
  private volatile @Nullable WebhookServer door;

  /// What a bot is made of besides its settings.
  ///
  /// @param readership who may read what
  /// @param workload the questions at work, of this bot alone
  /// @param memory a file of its own, for the events it has answered
  /// @param installations a folder of its own, for the tokens of workspaces that install the app
  /// @param meters told of questions, failures and connections made again
  /// @param feedback what people leave behind
  public record Parts(
      Readership readership,
      Languages languages,
      Limits limits,
      Workload workload,
      Path memory,
      Path installations,
      InstantSource clock,
      Meters meters,
      Feedback feedback) {}

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
  /// @param settings access and delivery
  /// @param parts what it answers with, and where it keeps what must outlive it
  public SlackBot(SlackSettings settings, Parts parts) {
    this.settings = settings;
    this.parts = parts;
    this.slack = Slack.getInstance(slackConfig(settings, Proxies.of(System.getenv())));
    this.config =
        AppConfig.builder()
            .slack(slack)
            .executorServiceProvider(slack.getConfig().getExecutorServiceProvider())
            .allEventsApiAutoAckEnabled(true)
            .subtypedMessageEventsAutoAckEnabled(true)
            .build();
  }

  /// Serves until [#close], or until it can't; while Slack can't be reached, it keeps trying.
  public End run() {
    settings.fault().ifPresent(fault -> end.complete(new End.Failed(fault.inEnglish())));
    BackOff.Tries tries = BACK_OFF.start();
    while (!end.isDone()) {
      try {
        open();
        return end.join();
      } catch (SlackException trouble) {
        failIfLasting(trouble);
        LOG.warn("Slack refuses the bot: {}; trying again", trouble.inWords());
      } catch (IOException e) {
        LOG.warn("Slack can’t be reached: {}; trying again", e.toString());
      } catch (UncheckedIOException e) {
        end.complete(new End.Failed(e.getMessage() + ": " + e.getCause()));
      } catch (LockedTokenException locked) {
        end.complete(new End.Failed(locked.notice().inEnglish()));
      } catch (InterruptedException _) {
        close();
      }
      if (tries.again()) {
        await(tries.pause());
      }
    }
    return end.join();
  }

  /// Takes no new questions, waits for those at work, and leaves: within 10 s.
  @Override
  public void close() {
    end.complete(new End.Stopped());
    leave();
    if (!parts.workload().finish(PATIENCE)) {
      LOG.warn("some questions were still at work when the bot stopped");
    }
    threads.shutdownNow();
  }

  /// Whether it hears of questions at the moment.
  public boolean connected() {
    @Nullable EventSource current = intake;
    return !end.isDone() && current != null && current.connected();
  }

  /// The port listened on, for requests or for people who install the app; empty where there is
  /// none, and before the start.
  public Optional<Integer> port() {
    return Optional.ofNullable(door).map(WebhookServer::port);
  }

  /// Ends the bot where trying again would not help.
  private void failIfLasting(SlackException trouble) {
    if (trouble.lasting()) {
      fail("SLACK_BOT_TOKEN", trouble);
    }
  }

  /// Ends the bot.
  ///
  /// @param variable that holds the secret which Slack refuses
  private void fail(String variable, SlackException trouble) {
    end.complete(new End.Failed(variable + ": " + trouble.inWords()));
    leave();
  }

  /// Stops taking events on.
  private void leave() {
    @Nullable EventSource current = intake;
    if (current != null) {
      current.close();
    }
    @Nullable WebhookServer opened = door;
    if (opened != null) {
      opened.close();
    }
  }

  /// Waits, unless the bot ends meanwhile.
  private void await(Duration pause) {
    try {
      end.get(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      // Try again.
    } catch (InterruptedException _) {
      close();
    }
  }

  /// Opens all that the settings ask for, and returns once events come in.
  private void open()
      throws IOException, SlackException, LockedTokenException, InterruptedException {
    AnsweredEvents answered = new AnsweredEvents(parts.memory(), parts.clock());
    Admission admission = new Admission(answered::first, parts.limits(), parts.workload());
    switch (settings.access()) {
      case SlackSettings.Access.One(var token) -> {
        Workspaces one = one(new WebApi(slack, token.value()), admission);
        SlackEvents events = new SlackEvents(settings, one, admission, answered, this::work);
        serve(events, port(Optional.empty()), _ -> {});
      }
      case SlackSettings.Access.Many access -> {
        ManyWorkspaces many = many(access, admission);
        SlackEvents events = new SlackEvents(settings, many, admission, answered, this::work);
        serve(events, port(Optional.of(access.port())), it -> pages(access, many).serveAt(it));
      }
    }
  }

  /// The port of the requests, else that of the pages; none where neither is wanted.
  private Optional<Integer> port(Optional<Integer> otherwise) {
    return settings.delivery() instanceof SlackSettings.Delivery.Requests requests
        ? Optional.of(requests.port())
        : otherwise;
  }

  /// Puts events and pages at work. The port is opened last: what comes in finds everything ready.
  ///
  /// @param pages are put behind the door, if there is one
  private void serve(SlackEvents events, Optional<Integer> port, Consumer<WebhookServer> pages) {
    App app = new App(config, List.of());
    events.registerAt(app);
    Optional<WebhookServer> made = port.map(WebhookServer::new);
    door = made.orElse(null);
    made.ifPresent(pages);
    EventSource taking = intake(app);
    intake = taking;
    taking.start();
    made.ifPresent(WebhookServer::open);
    if (end.isDone()) {
      leave();
    }
  }

  /// The workspace of the token, which shows here whether it is good.
  private OneWorkspace one(WebApi api, Admission admission)
      throws IOException, SlackException, InterruptedException {
    WebApi.Identity self = api.whoAmI();
    LOG.info("the bot is known to Slack in {}", self.team());
    Consumer<SlackException> ended = it -> fail("SLACK_BOT_TOKEN", it);
    WorkspaceContext context = workspace("slack", self.team(), api, admission, ended);
    return new OneWorkspace(new Workspaces.Workspace(self.user(), context), ended);
  }

  /// All that the app is installed in.
  private ManyWorkspaces many(SlackSettings.Access.Many access, Admission admission)
      throws LockedTokenException {
    ManyWorkspaces many =
        new ManyWorkspaces(
            new Installations(parts.installations(), access.tokenKey()),
            (one, ended) -> workspace(one, admission, ended));
    LOG.info("the app is installed in {} workspaces of Slack", many.count());
    return many;
  }

  /// The pages by which more are added.
  private InstallPages pages(SlackSettings.Access.Many access, ManyWorkspaces many) {
    WebApi api = new WebApi(slack, "");
    return new InstallPages(
        new SlackApp(access.clientId(), access.clientSecret(), SCOPES),
        settings.api(),
        api,
        many::install,
        new InstallState(parts.clock()),
        parts.languages().usual());
  }

  private WorkspaceContext workspace(
      Installation one, Admission admission, Consumer<SlackException> ended) {
    WebApi api = new WebApi(slack, one.botToken().value());
    return workspace("slack:" + one.id(), one.id(), api, admission, ended);
  }

  /// @param where whose limits its questions count against
  /// @param id of the workspace, or of the organisation
  /// @param ended is told when Slack refuses the token for good
  private WorkspaceContext workspace(
      String where, String id, WebApi api, Admission admission, Consumer<SlackException> ended) {
    Conversation conversation =
        new Conversation(
            parts.readership(), parts.languages(), style(), parts.meters(), parts.feedback());
    SlackQuestioners questioners =
        new SlackQuestioners(id, new SlackDirectory(api, id, parts.clock()));
    Outbox outbox = new Outbox(api);
    Progress progress = new Progress(api, parts.languages().usual().say(TextKey.SLACK_STATUS));
    Replies.Tools tools = new Replies.Tools(where, conversation, outbox, progress, admission);
    return new WorkspaceContext(
        conversation,
        questioners,
        outbox,
        new Replies(tools, ended),
        new Welcome(api, conversation));
  }

  /// What the conversation needs to know of Slack.
  private PlatformStyle style() {
    String command = settings.command();
    TextKey threads =
        settings.followUps() ? TextKey.SLACK_HELP_THREADS : TextKey.SLACK_HELP_MENTION;
    return new PlatformStyle(
        "slack",
        texts ->
            texts.say(TextKey.SLACK_HELP, command, ReplyToken.LONGEST_QUESTION, texts.say(threads)),
        TextKey.BUTTON_SHARE_IN_CHANNEL,
        TextKey.SLACK_REMOVE_FORBIDDEN,
        8,
        2,
        true);
  }

  /// Whatever an event holds, it harms nothing but its own answer.
  private void work(Runnable task) {
    threads.execute(() -> {
      try {
        task.run();
      } catch (RuntimeException e) {
        LOG.warn("an event from Slack could not be read: {}", e.getClass().getSimpleName());
      }
    });
  }

  /// Where events come from, by the settings.
  private EventSource intake(App app) {
    return switch (settings.delivery()) {
      case SlackSettings.Delivery.Sockets sockets ->
          new SocketEventSource(
              slack,
              sockets.appToken().value(),
              app,
              threads,
              it -> fail("SLACK_APP_TOKEN", it),
              () -> parts.meters().reconnected("slack"));
      case SlackSettings.Delivery.Requests requests ->
          new WebhookEventSource(
              Objects.requireNonNull(door), requests.signingSecret(), app, parts.clock());
    };
  }

  /// Bolt reads `HTTPS_PROXY` itself, but knows nothing of `NO_PROXY`: it is told.
  ///
  /// @param proxies by which Slack is reached
  static SlackConfig slackConfig(SlackSettings settings, Proxies proxies) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.api());
    config.setStatsEnabled(false);
    config.setExecutorServiceProvider(new Threads());
    config.synchronizeExecutorServiceProviders();
    String host = URI.create(settings.api()).getHost();
    config.setProxyUrl(proxies.to(host).map(URI::toString).orElse(null));
    return config;
  }
}
