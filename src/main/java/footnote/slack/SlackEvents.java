package footnote.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.assistant.AssistantThread;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.AssistantThreadContextChangedEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import footnote.chat.Admission;
import footnote.chat.AskContext;
import footnote.chat.Conversation;
import footnote.chat.LastQuestions;
import footnote.chat.Message;
import footnote.chat.Written;
import footnote.slack.install.Team;
import footnote.slack.web.SlackException;
import footnote.slack.web.SlackPost;
import footnote.slack.web.SlackText;
import footnote.wording.TextKey;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes events on: each is acknowledged at once, and what asks something is handed to a thread of
/// its own. An event that comes again is acknowledged again and nothing else; so is what bots
/// write, the bot itself included, and what is no message but an edit, a deletion or the like; an
/// edit that first mentions the bot asks.
///
/// Slack wants an answer within 3 seconds and hands an event over again without one; so nothing
/// that may take time happens before it. All that is read of an event is read here; what is missing
/// in it makes it no question.
///
/// | event | what is made of it |
/// |---|---|
/// | mention in a channel, by an edit too | an answer in its thread |
/// | direct message, with files too | an answer |
/// | question in a thread of the bot's | an answer, if the settings say so |
/// | command | an answer to its asker alone |
/// | button, the shortcut that pins an answer | what it is for ([SlackClicks]) |
/// | the app's page, a thread of the assistant | a welcome, prompts |
/// | the app removed, its tokens revoked | the workspace is served no more |
final class SlackEvents {
  /// The events to subscribe to (Slack: events of bots). Questions without a mention need
  /// `message.channels` too, and `message.groups` in private channels.
  static final List<String> SUBSCRIPTIONS =
      List.of(
          AppHomeOpenedEvent.TYPE_NAME,
          AppMentionEvent.TYPE_NAME,
          AppUninstalledEvent.TYPE_NAME,
          AssistantThreadContextChangedEvent.TYPE_NAME,
          AssistantThreadStartedEvent.TYPE_NAME,
          "message.im",
          TokensRevokedEvent.TYPE_NAME);

  private static final Logger LOG = LoggerFactory.getLogger(SlackEvents.class);

  /// Of any name: which commands and buttons are ours is told by what they bring along.
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  /// How long after a message was posted an edit may add a mention: less than answered messages are
  /// remembered ([AnsweredEvents]).
  private static final Duration LATEST_EDIT = Duration.ofMinutes(30);

  private final SlackSettings settings;
  private final Workspaces workspaces;
  private final Admission admission;
  private final AnsweredEvents answered;
  private final Executor threads;
  private final LastQuestions lastQuestions = new LastQuestions();

  /// @param answered is told of events that were answered
  /// @param threads for the work that an event makes
  SlackEvents(
      SlackSettings settings,
      Workspaces workspaces,
      Admission admission,
      AnsweredEvents answered,
      Executor threads) {
    this.settings = settings;
    this.workspaces = workspaces;
    this.admission = admission;
    this.answered = answered;
    this.threads = threads;
  }

  /// Registers what is done with each kind of event.
  ///
  /// Bolt answers 404 to what nobody takes, so that all kinds are registered, of any name.
  void registerAt(App app) {
    event(app, AppMentionEvent.class, this::mention);
    event(app, MessageEvent.class, this::followUp);
    message(app, MessageFileShareEvent.class, SlackPost::of);
    message(app, MessageThreadBroadcastEvent.class, SlackPost::of);
    message(app, MessageMeEvent.class, SlackPost::of);
    event(app, AppHomeOpenedEvent.class, this::home);
    event(app, AssistantThreadStartedEvent.class, this::assistant);
    // Where else people look is no concern of the bot, but an assistant has to hear of it.
    event(app, AssistantThreadContextChangedEvent.class, (_, _) -> {});
    // These also of a workspace that is served no more, since Slack refused its token before.
    app.event(
        AppUninstalledEvent.class,
        (payload, context) -> {
          workspaces.gone(Team.of(payload));
          return context.ack();
        });
    app.event(
        TokensRevokedEvent.class,
        (payload, context) -> {
          revoked(payload);
          return context.ack();
        });
    app.command(
        ANY,
        (request, context) -> {
          SlashCommandPayload payload = request.getPayload();
          workspace(Team.of(payload)).ifPresent(it -> command(payload, it));
          return context.ack();
        });
    app.blockAction(
        ANY,
        (request, context) -> {
          BlockActionPayload payload = request.getPayload();
          workspace(Team.of(payload)).ifPresent(it -> click(payload, it));
          return context.ack();
        });
    shortcut(app);
  }

  /// Registers the only shortcut there is; one of another name is taken for it.
  private void shortcut(App app) {
    app.messageShortcut(
        ANY,
        (request, context) -> {
          MessageShortcutPayload payload = request.getPayload();
          workspace(Team.of(payload)).ifPresent(it -> pin(payload, it));
          return context.ack();
        });
  }

  /// Takes an event on, for the workspace it is of.
  private interface Taking<E extends Event> {
    void take(EventsApiPayload<E> payload, Workspaces.Workspace workspace);
  }

  /// Registers what is done with a kind of event; one of a workspace that isn't served is only
  /// acknowledged.
  private <E extends Event> void event(App app, Class<E> type, Taking<E> taking) {
    app.event(
        type,
        (payload, context) -> {
          workspace(Team.of(payload)).ifPresent(it -> taking.take(payload, it));
          return context.ack();
        });
  }

  /// Registers a kind of message that people post.
  private <E extends Event> void message(
      App app, Class<E> type, Function<E, Optional<SlackPost>> read) {
    event(
        app,
        type,
        (payload, workspace) ->
            direct(payload.getEventId(), read.apply(payload.getEvent()), workspace));
  }

  /// The workspace an event is for; that it isn't served is logged once an hour at most, as long as
  /// events are remembered.
  private Optional<Workspaces.Workspace> workspace(Team team) {
    Optional<Workspaces.Workspace> workspace = workspaces.of(team);
    if (workspace.isEmpty() && admission.first("workspace " + team)) {
      LOG.info("events of {} are left alone: the app is not installed there", team);
    }
    return workspace;
  }

  /// Somebody mentioned the bot in a channel, perhaps only when they edited their message. The
  /// answer goes into a thread: the message's, or a new one.
  ///
  /// Slack tells of every edit of such a message. One that was answered isn't answered anew: the
  /// first answer stands below it. One edited so late that nobody knows whether it was is left.
  private void mention(EventsApiPayload<AppMentionEvent> payload, Workspaces.Workspace workspace) {
    SlackPost.of(payload.getEvent())
        .filter(post -> post.editedAfter() <= LATEST_EDIT.toSeconds())
        .ifPresent(post -> {
          Optional<String> thread = Optional.of(post.thread().orElse(post.ts()));
          answer(payload.getEventId(), post, thread, workspace);
        });
  }

  /// Somebody wrote to the bot directly. Messages in channels come here too, and are left alone; so
  /// are edits, for their message was answered. The id of a direct conversation begins with a D
  /// (Slack: types of conversations).
  private void direct(String event, Optional<SlackPost> message, Workspaces.Workspace workspace) {
    message
        .filter(post -> post.edited().isEmpty())
        .filter(post -> post.channel().startsWith("D"))
        .ifPresent(post -> answer(event, post, post.thread(), workspace));
  }

  /// Somebody wrote in a thread of a channel in which the bot has answered: a question there needs
  /// no mention, if the settings say so. One that calls somebody is for them. What costs least is
  /// looked at first, since all messages of such channels come here.
  private void followUp(EventsApiPayload<MessageEvent> payload, Workspaces.Workspace workspace) {
    Optional<SlackPost> message = SlackPost.of(payload.getEvent());
    direct(payload.getEventId(), message, workspace);
    message
        .filter(post -> settings.followUps() && !post.channel().startsWith("D"))
        .filter(post -> post.edited().isEmpty() && !post.callsSomebody())
        .filter(post -> post.thread().isPresent())
        .filter(post -> lastQuestions.of(place(post, post.thread(), workspace)).isPresent())
        .filter(post -> Conversation.followsUp(post.written()))
        .ifPresent(post -> answer(payload.getEventId(), post, post.thread(), workspace));
  }

  /// What tells a thread, or a direct conversation, from all others.
  ///
  /// `slack:C024BE91L:1773478800.000100` in a thread, `slack:D024BE91L:` in a direct conversation.
  private static String place(
      SlackPost post, Optional<String> thread, Workspaces.Workspace workspace) {
    return workspace.context().replies().key(post.channel() + ":" + thread.orElse(""));
  }

  /// Somebody opened the app's page in Slack.
  ///
  /// The tab of messages tells of itself by the same event; nothing is published for it.
  private void home(EventsApiPayload<AppHomeOpenedEvent> payload, Workspaces.Workspace workspace) {
    AppHomeOpenedEvent event = payload.getEvent();
    boolean shown = !"messages".equals(event.getTab());
    if (shown && event.getUser() != null && admission.first(payload.getEventId())) {
      WorkspaceContext context = workspace.context();
      threads.execute(() -> context.welcome().home(context.questioners().alone(event.getUser())));
    }
  }

  /// Somebody opened a thread of the assistant. Where Slack doesn't tell who it was, it is nobody
  /// in particular.
  private void assistant(
      EventsApiPayload<AssistantThreadStartedEvent> payload, Workspaces.Workspace workspace) {
    AssistantThread thread = payload.getEvent().getAssistantThread();
    if (admission.first(payload.getEventId())) {
      WorkspaceContext context = workspace.context();
      String user = Optional.ofNullable(thread.getUserId()).orElse("");
      threads.execute(() ->
          context
              .welcome()
              .prompts(
                  context.questioners().alone(user), thread.getChannelId(), thread.getThreadTs()));
    }
  }

  /// Tokens of people, which the bot has none of, are revoked by the same event.
  private void revoked(EventsApiPayload<TokensRevokedEvent> payload) {
    @Nullable List<String> bots = payload.getEvent().getTokens().getBot();
    if (bots != null && !bots.isEmpty()) {
      workspaces.gone(Team.of(payload));
    }
  }

  /// Answers on a thread of its own, and notes that it did; what was only begun is answered after a
  /// restart, when Slack hands it over again. A message that two events tell of is answered once.
  /// Both the event and the message are noted, as two events of one message have two ids.
  ///
  /// @param thread into which the answer goes
  private void answer(
      String event, SlackPost post, Optional<String> thread, Workspaces.Workspace workspace) {
    boolean own = post.user().equals(workspace.self());
    String key = workspace.context().replies().key(post.key());
    if (own || !admission.first(event) || !admission.first(key)) {
      return;
    }
    WorkspaceContext context = workspace.context();
    Asker asker = new Asker(post.user(), new Place.Open(post.channel(), thread, post.ts()));
    String place = place(post, thread, workspace);
    threads.execute(() -> {
      if (context
          .replies()
          .question(asker, id -> reply(id, post.written(), asker, place, context))) {
        answered.answered(event);
        answered.answered(key);
      }
    });
  }

  /// Answers a command, to its asker alone. The words of an unknown command are not asked, and
  /// count against nobody's limit.
  private void command(SlashCommandPayload payload, Workspaces.Workspace workspace) {
    Place place =
        new Place.Alone(
            payload.getChannelId(),
            Optional.empty(),
            payload.getUserId(),
            payload.getResponseUrl());
    Asker asker = new Asker(payload.getUserId(), place);
    WorkspaceContext context = workspace.context();
    Written words = Written.of(SlackText.read(Optional.ofNullable(payload.getText()).orElse("")));
    boolean forgets = SlackSettings.FORGET_ME.equals(payload.getCommand());
    boolean known = forgets || settings.command().equals(payload.getCommand());
    threads.execute(
        known
            ? () ->
                context
                    .replies()
                    .question(
                        asker,
                        forgets
                            ? _ -> forget(asker, context)
                            : id -> reply(id, words, asker, "", context))
            : () ->
                context
                    .replies()
                    .errand(asker, _ -> unknown(payload.getCommand(), asker, context)));
  }

  /// Says which command there is: one app's commands may have been renamed by hand. Only the asker
  /// sees it.
  private void unknown(String command, Asker asker, WorkspaceContext context)
      throws IOException, SlackException, InterruptedException {
    context.replies().tell(asker, TextKey.SLACK_UNKNOWN_COMMAND, command, settings.command());
  }

  /// Does what a button is for.
  private void click(BlockActionPayload payload, Workspaces.Workspace workspace) {
    threads.execute(() -> new SlackClicks(workspace.context()).click(payload));
  }

  /// Pins the answer of a message.
  private void pin(MessageShortcutPayload payload, Workspaces.Workspace workspace) {
    boolean moderates = settings.moderators().contains(payload.getUser().getId());
    threads.execute(
        () -> new SlackClicks(workspace.context()).pin(payload, workspace.self(), moderates));
  }

  /// Makes the reply and sends it to its place. Words that ask to be forgotten do so wherever they
  /// are written, and are answered alone.
  ///
  /// @param thread whose last question completes this one; empty where only its asker sees it
  private void reply(String id, Written words, Asker asker, String thread, WorkspaceContext context)
      throws IOException, SlackException, InterruptedException {
    if (words.asksToForget()) {
      forget(asker, context);
      return;
    }
    boolean alone = asker.place() instanceof Place.Alone;
    AskContext asked = new AskContext(id, asker.user(), alone);
    Message reply =
        context
            .conversation()
            .with(context.questioners().of(asker), alone)
            .reply(words, lastQuestions.of(thread), asked);
    context.outbox().send(asker.place(), SlackLayout.render(reply));
    if (!alone) {
      lastQuestions.keep(thread, reply);
    }
  }

  /// Forgets the asker, who alone is told, wherever they asked for it.
  private static void forget(Asker asker, WorkspaceContext context)
      throws IOException, SlackException, InterruptedException {
    Message gone = context.conversation().with(context.questioners().of(asker), true).forgetMe();
    context.replies().tell(asker, gone);
  }
}
