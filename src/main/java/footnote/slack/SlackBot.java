package footnote.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import footnote.answer.Answerer;
import footnote.chat.Limits;
import footnote.chat.Phrase;
import footnote.chat.Texts;
import footnote.chat.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot in Slack: connects, stays connected, and stops.
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

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final SlackSettings settings;
  private final Parts parts;
  private final Slack slack;
  private final WebApi api;
  private final AppConfig config;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CompletableFuture<End> end = new CompletableFuture<>();
  private volatile @Nullable Intake intake;

  /// What a bot is made of besides its settings.
  ///
  /// @param workload the questions at work, of this bot alone
  /// @param memory a file of its own, for the events it has answered
  public record Parts(
      Answerer answerer,
      Texts texts,
      Limits limits,
      Workload workload,
      Path memory,
      InstantSource clock) {}

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
  public SlackBot(SlackSettings settings, Parts parts) {
    this.settings = settings;
    this.parts = parts;
    this.slack = Slack.getInstance(slackConfig(settings, System.getenv("NO_PROXY")));
    this.api = new WebApi(slack, settings.botToken().value());
    this.config =
        AppConfig.builder()
            .slack(slack)
            .singleTeamBotToken(settings.botToken().value())
            .executorServiceProvider(slack.getConfig().getExecutorServiceProvider())
            .allEventsApiAutoAckEnabled(true)
            .subtypedMessageEventsAutoAckEnabled(true)
            .build();
  }

  /// Serves until [#close], or until it can't; while Slack can't be reached, it keeps trying.
  public End run() {
    Duration pause = FIRST_PAUSE;
    while (!end.isDone()) {
      try {
        open(api.whoAmI());
        return end.join();
      } catch (SlackTrouble trouble) {
        failIfLasting(trouble);
        LOG.warn("Slack refuses the bot: {}; trying again", trouble.inWords());
      } catch (IOException e) {
        LOG.warn("Slack can’t be reached: {}; trying again", e.toString());
      } catch (UncheckedIOException e) {
        end.complete(new End.Failed(e.getMessage() + ": " + e.getCause()));
      } catch (InterruptedException _) {
        close();
      }
      pause = await(pause);
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
    @Nullable Intake current = intake;
    return !end.isDone() && current != null && current.connected();
  }

  /// Where requests are taken in HTTP mode; empty in Socket Mode and before the start.
  public Optional<Integer> port() {
    return intake instanceof RequestIntake requests
        ? Optional.of(requests.port())
        : Optional.empty();
  }

  private void failIfLasting(SlackTrouble trouble) {
    if (trouble.lasting()) {
      fail("SLACK_BOT_TOKEN", trouble);
    }
  }

  private void fail(String variable, SlackTrouble trouble) {
    end.complete(new End.Failed(variable + ": " + trouble.inWords()));
    leave();
  }

  private void leave() {
    @Nullable Intake current = intake;
    if (current != null) {
      current.close();
    }
  }

  /// Waits, unless the bot ends meanwhile, and tells how long to wait the next time.
  private Duration await(Duration pause) {
    try {
      end.get(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      // Try again.
    } catch (InterruptedException _) {
      close();
    }
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  private void open(WebApi.Identity self) {
    LOG.info("the bot is known to Slack in {}", self.team());
    App app = new App(config, List.of());
    events(self).registerAt(app);
    Intake made = intake(app);
    intake = made;
    made.start();
    if (end.isDone()) {
      made.close();
    }
  }

  private SlackEvents events(WebApi.Identity self) {
    Conversation conversation =
        new Conversation(parts.answerer(), parts.texts(), settings.command());
    Outbox outbox = new Outbox(api);
    Replies.Tools tools =
        new Replies.Tools(
            conversation,
            outbox,
            new Progress(api, parts.texts().say(Phrase.SLACK_STATUS)),
            parts.limits(),
            parts.workload());
    Replies replies = new Replies(tools, it -> fail("SLACK_BOT_TOKEN", it));
    AnsweredEvents answered = new AnsweredEvents(parts.memory(), parts.clock());
    return new SlackEvents(
        settings,
        self.user(),
        answered,
        new SlackEvents.Desk(
            conversation,
            outbox,
            replies,
            new Welcome(api, conversation, parts.texts()),
            this::work));
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

  private Intake intake(App app) {
    return switch (settings.delivery()) {
      case SlackSettings.Delivery.Sockets sockets ->
          new SocketIntake(
              slack, sockets.appToken().value(), app, threads, it -> fail("SLACK_APP_TOKEN", it));
      case SlackSettings.Delivery.Requests requests ->
          new RequestIntake(requests, app, parts.clock());
    };
  }

  /// Bolt takes a proxy from `HTTPS_PROXY` but knows nothing of `NO_PROXY`.
  static SlackConfig slackConfig(SlackSettings settings, @Nullable String noProxy) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.api());
    config.setStatsEnabled(false);
    config.setExecutorServiceProvider(new Threads());
    config.synchronizeExecutorServiceProviders();
    if (direct(URI.create(settings.api()).getHost(), noProxy)) {
      config.setProxyUrl(null);
    }
    return config;
  }

  private static boolean direct(String host, @Nullable String noProxy) {
    String name = host.toLowerCase(Locale.ROOT);
    boolean local = name.equals("localhost") || name.startsWith("127.") || name.equals("[::1]");
    return local
        || (noProxy != null
            && Arrays.stream(noProxy.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(suffix -> !suffix.isEmpty())
                .anyMatch(suffix -> suffix.equals("*") || name.endsWith(suffix)));
  }
}
