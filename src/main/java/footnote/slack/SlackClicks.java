package footnote.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import footnote.chat.AskContext;
import footnote.chat.Click;
import footnote.chat.Conversation;
import footnote.chat.ReplyToken;
import footnote.slack.web.SlackException;
import footnote.slack.web.SlackMessage;
import footnote.wording.TextKey;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Does what the buttons under the bot's messages are for, from nothing but what a click brings
/// along. What one person alone sees stays so until it is shared.
///
/// A message that one person alone sees (ephemeral) can't be read by the bot nor changed through
/// the Web API: all that a click needs is in the button's value and in the address that comes with
/// the click.
final class SlackClicks {
  private final WorkspaceContext workspace;

  /// @param workspace that the click was made in
  SlackClicks(WorkspaceContext workspace) {
    this.workspace = workspace;
  }

  /// A click as it came in.
  ///
  /// @param message the time stamp of the message that bears the button
  /// @param alone the one who clicked, reached through the click's own address
  /// @param hidden whether that message is seen by one person only
  private record Clicked(Place.Alone alone, String message, boolean hidden) {
    /// As Slack tells it: the thread stands in the container or in the message, by the kind of
    /// message. A click in a message for one person has no message with it, only a container.
    static Clicked of(BlockActionPayload payload) {
      BlockActionPayload.Container container = payload.getContainer();
      @Nullable Message message = payload.getMessage();
      Optional<String> thread =
          Optional.ofNullable(container.getThreadTs())
              .or(() -> Optional.ofNullable(message).map(Message::getThreadTs));
      String channel =
          payload.getChannel() == null ? container.getChannelId() : payload.getChannel().getId();
      Place.Alone alone =
          new Place.Alone(channel, thread, payload.getUser().getId(), payload.getResponseUrl());
      return new Clicked(alone, container.getMessageTs(), container.isEphemeral());
    }

    /// Who clicked, to be told alone.
    Asker asker() {
      return new Asker(alone.user(), alone);
    }

    /// Where a reply of its own goes: beside the message clicked on.
    Place beside() {
      return hidden ? alone : new Place.Open(alone.channel(), alone.thread(), message);
    }
  }

  /// Works until the click is answered. Questions count against the limits, all else is an errand.
  ///
  /// @param payload one without an address or a value is of no button of ours
  void click(BlockActionPayload payload) {
    @Nullable String value = payload.getActions().getFirst().getValue();
    if (value == null || payload.getResponseUrl() == null) {
      return;
    }
    Clicked clicked = Clicked.of(payload);
    Asker asker = clicked.asker();
    Replies replies = workspace.replies();
    Optional<ReplyToken> token = ButtonValue.token(value);
    Optional<Click> click = click(value);
    if (click.isEmpty()) {
      replies.errand(asker, _ -> replies.tell(asker, workspace.conversation().unreadable(token)));
    } else if (click.get().asks()) {
      replies.question(asker, id -> act(id, click.get(), clicked));
    } else {
      replies.errand(asker, id -> act(id, click.get(), clicked));
    }
  }

  /// Pins the first quote of a message of the bot's as the answer to its question, or tells who
  /// asked for it why not; them alone. A question stands in a button where it is short, else it is
  /// kept for a day and the button's token tells which it was. Buttons of other apps mean nothing
  /// here, whatever they say.
  ///
  /// @param self the bot's own id
  /// @param moderates whether they may pin answers
  void pin(MessageShortcutPayload payload, String self, boolean moderates) {
    Message message = payload.getMessage();
    Place.Alone alone =
        new Place.Alone(
            payload.getChannel().getId(),
            Optional.ofNullable(message.getThreadTs()),
            payload.getUser().getId(),
            payload.getResponseUrl());
    Asker asker = new Asker(alone.user(), alone);
    List<String> values = self.equals(message.getUser()) ? values(message) : List.of();
    List<ReplyToken> buttons =
        values.stream().flatMap(it -> ButtonValue.token(it).stream()).toList();
    Optional<String> question =
        values.stream()
            .flatMap(it -> click(it).stream())
            .map(Click::question)
            .filter(it -> !it.isEmpty())
            .findFirst();
    String author = Optional.ofNullable(payload.getUser().getName()).orElse("");
    Conversation said = workspace.conversation();
    workspace
        .replies()
        .errand(
            asker,
            _ ->
                workspace
                    .replies()
                    .tell(
                        asker,
                        moderates
                            ? said.with(workspace.questioners().of(asker), true)
                                .pin(question, buttons, author)
                            : said.say(TextKey.SLACK_PIN_FORBIDDEN)));
  }

  /// What a button's value asks for; empty where it can't be read, or its question is forgotten.
  private Optional<Click> click(String value) {
    return ButtonValue.read(value)
        .or(() -> ButtonValue.token(value).flatMap(workspace.conversation()::remembered));
  }

  /// The values of a message's buttons, in their order. Of blocks that are rows of buttons; a
  /// message of somebody else's may have none, or blocks of any kind.
  private static List<String> values(Message message) {
    return Optional.ofNullable(message.getBlocks()).orElse(List.of()).stream()
        .flatMap(it -> it instanceof ActionsBlock row ? row.getElements().stream() : null)
        .flatMap(it ->
            it instanceof ButtonElement button
                ? Optional.ofNullable(button.getValue()).stream()
                : null)
        .toList();
  }

  /// Does what a click on a token of this kind does.
  private void act(String id, Click click, Clicked clicked)
      throws IOException, SlackException, InterruptedException {
    Outbox out = workspace.outbox();
    switch (click.effect(clicked.alone().user(), clicked.hidden())) {
      case BESIDE -> out.send(clicked.beside(), said(id, click, clicked, clicked.hidden()));
      case ALONE -> out.send(clicked.alone(), said(id, click, clicked, true));
      case IN_PLACE -> out.replace(clicked.alone(), said(id, click, clicked, clicked.hidden()));
      case SHARED -> share(id, click, clicked);
      case REMOVED -> out.remove(clicked.alone().address());
    }
  }

  /// Shares what only its asker saw, or tells them that not all who would see it may read it.
  /// Shared before it is taken away: where sharing fails, its asker still has it.
  private void share(String id, Click click, Clicked clicked)
      throws IOException, SlackException, InterruptedException {
    Outbox out = workspace.outbox();
    if (conversation(clicked, false).mayShare(click)) {
      out.share(clicked.alone(), said(id, click, clicked, false));
      out.remove(clicked.alone().address());
    } else {
      workspace.replies().tell(clicked.asker(), TextKey.SHARE_FORBIDDEN);
    }
  }

  /// What the conversation says to it, laid out. The limits and the log go by the click as it came;
  /// what is quoted goes by who will see it.
  ///
  /// @param alone whether only who clicked sees it
  private SlackMessage said(String id, Click click, Clicked clicked, boolean alone) {
    AskContext context = new AskContext(id, clicked.alone().user(), clicked.hidden());
    return SlackLayout.render(conversation(clicked, alone).click(click, context));
  }

  /// Who may read what goes by the place where the message is.
  private Conversation conversation(Clicked clicked, boolean alone) {
    Asker there = new Asker(clicked.alone().user(), clicked.beside());
    return workspace.conversation().with(workspace.questioners().of(there), alone);
  }
}
