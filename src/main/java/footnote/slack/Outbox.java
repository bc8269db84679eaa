package footnote.slack;

import com.google.gson.Gson;
import com.slack.api.SlackConfig;
import com.slack.api.util.json.GsonFactory;
import footnote.slack.web.SlackException;
import footnote.slack.web.SlackMessage;
import footnote.slack.web.WebApi;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/// Sends replies: in a channel one after the other and at most one a second, in the order they were
/// given (Slack: rate limits, posting messages). Calls block. Safe for use by many threads.
///
/// There are four ways for a message: posted with the token, for all to see; whispered with the
/// token to one person; sent to the address of an event, which needs no token and reaches people
/// where the bot is not; put in the place of a message through that address. Only the first counts
/// against the channel's second.
final class Outbox {
  /// Slack: one message a second a channel.
  private static final Duration INTERVAL = Duration.ofSeconds(1);

  /// What a call takes when all goes well. A call that takes longer may have come in late, or only
  /// when it was repeated, so that the next has to wait longer.
  private static final Duration SWIFT = Duration.ofMillis(30);

  private static final Gson GSON = GsonFactory.createSnakeCase(new SlackConfig());

  private final WebApi api;

  /// By the id of the channel.
  private final ConcurrentMap<String, Lane> lanes = new ConcurrentHashMap<>();

  /// @param api of the workspace
  Outbox(WebApi api) {
    this.api = api;
  }

  /// Sends a reply to its place. Blocks that Slack can't read are sent as plain text; an address
  /// that is used up or too old is replaced by a message only that person sees.
  ///
  /// @throws SlackException when Slack refuses the last of these ways as well
  void send(Place place, SlackMessage reply)
      throws IOException, SlackException, InterruptedException {
    switch (place) {
      case Place.Open open -> post(open.channel(), open.thread(), reply);
      case Place.Alone alone -> {
        try {
          api.respond(alone.address(), json(alone, reply, "ephemeral"));
        } catch (SlackException _) {
          api.whisper(alone.channel(), alone.thread(), alone.user(), reply);
        }
      }
    }
  }

  /// Tells one person something, wherever the question was asked.
  ///
  /// In a channel only that person sees it; a direct conversation has nobody else in it.
  void tell(Place place, String user, SlackMessage reply)
      throws IOException, SlackException, InterruptedException {
    if (place instanceof Place.Open open && !open.direct()) {
      api.whisper(open.channel(), open.thread(), user, reply);
    } else {
      send(place, reply);
    }
  }

  /// Puts a reply in the channel for all to see, from where only one saw it.
  void share(Place.Alone from, SlackMessage reply)
      throws IOException, SlackException, InterruptedException {
    Lane lane = lane(from.channel());
    lane.await();
    try {
      api.respond(from.address(), json(from, reply, "in_channel"));
    } finally {
      lane.leave();
    }
  }

  /// Puts a reply in the place of the message that a button was clicked on.
  ///
  /// An address knows which message it came with; what only one person saw stays so.
  void replace(Place.Alone clicked, SlackMessage reply)
      throws IOException, SlackException, InterruptedException {
    Map<String, Object> body = body(clicked, reply, "ephemeral");
    body.remove("response_type");
    body.put("replace_original", true);
    api.respond(clicked.address(), GSON.toJson(body));
  }

  /// Takes away the message that a button was clicked on.
  void remove(String address) throws IOException, SlackException, InterruptedException {
    api.respond(address, "{\"delete_original\":true}");
  }

  /// Posts when it is the channel's turn. Blocks that Slack can't read are left out, so that an
  /// answer in plain text is there at least.
  private void post(String channel, Optional<String> thread, SlackMessage reply)
      throws IOException, SlackException, InterruptedException {
    Lane lane = lane(channel);
    lane.await();
    try {
      api.post(channel, thread, reply);
    } catch (SlackException trouble) {
      if (!trouble.unreadable()) {
        throw trouble;
      }
      api.post(channel, thread, new SlackMessage(reply.text(), List.of()));
    } finally {
      lane.leave();
    }
  }

  /// The turns of a channel, kept as long as the bot runs.
  ///
  /// A lane is a lock and a number: as many as there are channels are no burden.
  private Lane lane(String channel) {
    return lanes.computeIfAbsent(channel, _ -> new Lane());
  }

  /// @param type as of [#body]
  private static String json(Place.Alone place, SlackMessage reply, String type) {
    return GSON.toJson(body(place, reply, type));
  }

  /// What an address takes (Slack: message responses).
  ///
  /// @param type `ephemeral` for the asker alone, `in_channel` for all
  private static Map<String, Object> body(Place.Alone place, SlackMessage reply, String type) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("response_type", type);
    body.put("replace_original", false);
    body.put("text", reply.text());
    body.put("blocks", reply.blocks());
    body.put("unfurl_links", false);
    body.put("unfurl_media", false);
    place.thread().ifPresent(thread -> body.put("thread_ts", thread));
    return body;
  }

  /// The turn to send in a channel.
  private static final class Lane {
    /// Fair, so that messages keep the order in which they were given.
    private final ReentrantLock turn = new ReentrantLock(true);

    /// When the next message may leave, as [System#nanoTime] counts. Only who has the turn sets it.
    private long free = System.nanoTime();

    /// Waits for the turn, and until a second has passed since the last message came in at Slack.
    void await() throws InterruptedException {
      turn.lockInterruptibly();
      try {
        Thread.sleep(Duration.ofNanos(Math.max(0, free - System.nanoTime())));
        free = System.nanoTime() + INTERVAL.toNanos();
      } catch (InterruptedException e) {
        turn.unlock();
        throw e;
      }
    }

    /// Lets the next one have its turn, a second after this message came in at Slack.
    void leave() {
      free = Math.max(free, System.nanoTime() + INTERVAL.minus(SWIFT).toNanos());
      turn.unlock();
    }
  }
}
