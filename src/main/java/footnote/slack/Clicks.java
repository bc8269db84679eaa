package footnote.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.Message;
import footnote.chat.ReplyToken;
import footnote.slack.web.SlackException;
import footnote.wording.TextKey;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Does what a button says, from nothing but what the click brings along. What a public message
/// offers is shown where that message is; what one person alone sees stays so until it is shared.
final class Clicks {
  private final WorkspaceContext desk;

  Clicks(WorkspaceContext desk) {
    this.desk = desk;
  }

  /// A click as it came in.
  ///
  /// @param message the time stamp of the message that bears the button
  /// @param alone the one who clicked, reached through the click's own address
  /// @param hidden whether that message is seen by one person only
  private record Clicked(Place.Alone alone, String message, boolean hidden) {
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

    Asker asker() {
      return new Asker(alone.user(), alone);
    }

    /// Where a reply of its own goes: beside the message clicked on.
    Place beside() {
      return hidden ? alone : new Place.Open(alone.channel(), alone.thread(), message);
    }

    Page page(int from) {
      return new Page(from, SlackFormat.PAGE, alone.user(), hidden);
    }
  }

  /// Works until the click is answered.
  void click(BlockActionPayload payload) {
    @Nullable String value = payload.getActions().getFirst().getValue();
    if (value == null || payload.getResponseUrl() == null) {
      return;
    }
    Clicked clicked = Clicked.of(payload);
    Asker asker = clicked.asker();
    Optional<Click> click = Click.of(value);
    if (click.isEmpty()) {
      desk.replies().job(asker, _ -> desk.replies().tell(asker, TextKey.BUTTON_UNREADABLE));
    } else if (asks(click.get().token())) {
      desk.replies().question(asker, id -> act(id, click.get(), clicked));
    } else {
      desk.replies().job(asker, id -> act(id, click.get(), clicked));
    }
  }

  private static boolean asks(ReplyToken token) {
    return switch (token) {
      case ReplyToken.More _, ReplyToken.Share _, ReplyToken.Instead _ -> true;
      case ReplyToken.Context _, ReplyToken.Turn _, ReplyToken.Remove _ -> false;
      case ReplyToken.Sources _, ReplyToken.Page _ -> false;
    };
  }

  private void act(String id, Click click, Clicked clicked)
      throws IOException, SlackException, InterruptedException {
    Conversation say = desk.conversation();
    Outbox out = desk.outbox();
    switch (click.token()) {
      case ReplyToken.More more ->
          out.send(clicked.beside(), say.ask(id, click.question(), clicked.page(more.from())));
      case ReplyToken.Instead instead ->
          out.send(clicked.beside(), say.ask(id, instead.in(click.question()), clicked.page(1)));
      case ReplyToken.Share share -> share(id, click.question(), share, clicked);
      case ReplyToken.Context quote ->
          out.send(clicked.alone(), say.turn(new ReplyToken.Turn(quote, 0)));
      case ReplyToken.Turn turn -> out.replace(clicked.alone(), say.turn(turn));
      case ReplyToken.Sources(String filter) ->
          out.send(clicked.beside(), say.sources(new ReplyToken.Page(0, filter)));
      case ReplyToken.Page page -> out.replace(clicked.alone(), say.sources(page));
      case ReplyToken.Remove remove -> remove(remove, clicked);
    }
  }

  private void share(String id, String question, ReplyToken.Share share, Clicked clicked)
      throws IOException, SlackException, InterruptedException {
    Page page = new Page(share.from(), SlackFormat.PAGE, clicked.alone().user(), false);
    desk.outbox().share(clicked.alone(), desk.conversation().ask(id, question, page));
    desk.outbox().remove(clicked.alone().address());
  }

  private void remove(ReplyToken.Remove remove, Clicked clicked)
      throws IOException, SlackException, InterruptedException {
    if (clicked.hidden() || remove.asker().equals(clicked.alone().user())) {
      desk.outbox().remove(clicked.alone().address());
    } else {
      desk.replies().tell(clicked.asker(), TextKey.SLACK_REMOVE_FORBIDDEN);
    }
  }
}
