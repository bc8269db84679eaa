package footnote.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.assistant.AssistantThread;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AssistantThreadContextChangedEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import footnote.chat.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes events on: each is acknowledged at once, and what asks something is handed to a thread of
/// its own. An event that comes again is acknowledged again and nothing else; so is what bots
/// write, the bot itself included, and what is no message but an edit, a deletion or the like.
final class SlackEvents {
  /// The events to subscribe to (Slack: events of bots).
  static final List<String> SUBSCRIPTIONS =
      List.of(
          AppHomeOpenedEvent.TYPE_NAME,
          AppMentionEvent.TYPE_NAME,
          AssistantThreadContextChangedEvent.TYPE_NAME,
          AssistantThreadStartedEvent.TYPE_NAME,
          "message.im");

  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private final SlackSettings settings;
  private final String self;
  private final AnsweredEvents answered;
  private final Desk desk;

  /// What events are handed to.
  ///
  /// @param threads for the work that an event makes
  record Desk(
      Conversation conversation,
      Outbox outbox,
      Replies replies,
      Welcome welcome,
      Executor threads) {}

  /// @param self the id of the bot's user
  SlackEvents(SlackSettings settings, String self, AnsweredEvents answered, Desk desk) {
    this.settings = settings;
    this.self = self;
    this.answered = answered;
    this.desk = desk;
  }

  /// Registers what is done with each kind of event.
  void registerAt(App app) {
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          mention(payload);
          return context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          message(payload);
          return context.ack();
        });
    app.command(
        ANY,
        (request, context) -> {
          command(request.getPayload());
          return context.ack();
        });
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          home(payload);
          return context.ack();
        });
    app.event(
        AssistantThreadStartedEvent.class,
        (payload, context) -> {
          assistant(payload);
          return context.ack();
        });
    // Where else people look is no concern of the bot, but an assistant has to hear of it.
    app.event(AssistantThreadContextChangedEvent.class, (_, context) -> context.ack());
    Clicks clicks = new Clicks(desk);
    app.blockAction(
        ANY,
        (request, context) -> {
          BlockActionPayload payload = request.getPayload();
          desk.threads().execute(() -> clicks.click(payload));
          return context.ack();
        });
  }

  private void mention(EventsApiPayload<AppMentionEvent> payload) {
    AppMentionEvent event = payload.getEvent();
    boolean plain = event.getSubtype() == null && event.getEdited() == null;
    if (plain && person(event.getUser(), event.getBotId())) {
      Optional<String> thread = Optional.of(present(event.getThreadTs()).orElse(event.getTs()));
      Place place = new Place.Open(event.getChannel(), thread, event.getTs());
      answer(payload.getEventId(), new Asker(event.getUser(), place), event.getText());
    }
  }

  private void message(EventsApiPayload<MessageEvent> payload) {
    MessageEvent event = payload.getEvent();
    boolean direct = "im".equals(event.getChannelType()) || event.getChannel().startsWith("D");
    if (direct && event.getEdited() == null && person(event.getUser(), event.getBotId())) {
      Place place = new Place.Open(event.getChannel(), present(event.getThreadTs()), event.getTs());
      answer(payload.getEventId(), new Asker(event.getUser(), place), event.getText());
    }
  }

  private void home(EventsApiPayload<AppHomeOpenedEvent> payload) {
    AppHomeOpenedEvent event = payload.getEvent();
    boolean shown = !"messages".equals(event.getTab());
    if (shown && event.getUser() != null && answered.first(payload.getEventId())) {
      desk.threads().execute(() -> desk.welcome().home(event.getUser()));
    }
  }

  private void assistant(EventsApiPayload<AssistantThreadStartedEvent> payload) {
    AssistantThread thread = payload.getEvent().getAssistantThread();
    if (answered.first(payload.getEventId())) {
      desk.threads()
          .execute(() -> desk.welcome().prompts(thread.getChannelId(), thread.getThreadTs()));
    }
  }

  private boolean person(@Nullable String user, @Nullable String bot) {
    return user != null && bot == null && !user.equals(self) && !user.equals("USLACKBOT");
  }

  private static Optional<String> present(@Nullable String thread) {
    return Optional.ofNullable(thread);
  }

  private void answer(String event, Asker asker, @Nullable String text) {
    if (!answered.first(event)) {
      return;
    }
    String words = SlackText.read(Optional.ofNullable(text).orElse(""), self);
    desk.threads()
        .execute(() -> {
          if (desk.replies().question(asker, id -> reply(id, words, asker))) {
            answered.answered(event);
          }
        });
  }

  private void command(SlashCommandPayload payload) {
    Place place =
        new Place.Alone(
            payload.getChannelId(),
            Optional.empty(),
            payload.getUserId(),
            payload.getResponseUrl());
    Asker asker = new Asker(payload.getUserId(), place);
    String words = SlackText.read(Optional.ofNullable(payload.getText()).orElse(""), self);
    boolean known = settings.command().equals(payload.getCommand());
    desk.threads()
        .execute(
            known
                ? () -> desk.replies().question(asker, id -> reply(id, words, asker))
                : () -> desk.replies().job(asker, _ -> unknown(payload.getCommand(), asker)));
  }

  private void unknown(String command, Asker asker)
      throws IOException, SlackTrouble, InterruptedException {
    desk.replies().tell(asker, Phrase.SLACK_UNKNOWN_COMMAND, command, settings.command());
  }

  private void reply(String id, String words, Asker asker)
      throws IOException, SlackTrouble, InterruptedException {
    boolean alone = asker.place() instanceof Place.Alone;
    Page page = new Page(1, SlackFormat.PAGE, asker.user(), alone);
    desk.outbox().send(asker.place(), desk.conversation().reply(id, words, page));
  }
}
