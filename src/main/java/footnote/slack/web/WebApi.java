package footnote.slack.web;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.webhook.WebhookResponse;
import footnote.chat.BackOff;
import footnote.text.Secret;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Response;

/// Slack's Web API: waits out its limits and its weak moments, and turns what it refuses into a
/// [SlackException]. Calls block, for as long as [#PATIENCE] in all. Safe for use by many threads.
public final class WebApi {
  /// How long a call is repeated that Slack puts off.
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /// For a call that Slack fails to handle.
  private static final BackOff FAILURES =
      BackOff.between(Duration.ofMillis(500), Duration.ofSeconds(8)).atMost(5);

  /// On top of what Slack asks for when it puts a call off.
  private static final BackOff LIMITS =
      BackOff.between(Duration.ofMillis(50), Duration.ofSeconds(2)).within(PATIENCE);

  private final Slack slack;
  private final String botToken;

  public WebApi(Slack slack, String botToken) {
    this.slack = slack;
    this.botToken = botToken;
  }

  /// Who the bot is.
  ///
  /// @param user the id of its user
  /// @param team the id of the workspace
  /// @param scopes what its token is good for; empty where Slack does not tell
  public record Identity(String user, String team, String workspace, List<String> scopes) {}

  public Identity whoAmI() throws IOException, SlackException, InterruptedException {
    AuthTestResponse answer = call(methods -> methods.authTest(it -> it));
    return new Identity(answer.getUserId(), answer.getTeamId(), answer.getTeam(), scopes(answer));
  }

  private static List<String> scopes(AuthTestResponse answer) {
    Map<String, List<String>> headers =
        Optional.ofNullable(answer.getHttpResponseHeaders()).orElse(Map.of());
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("x-oauth-scopes"))
        .flatMap(header -> header.getValue().stream())
        .flatMap(value -> List.of(value.split(",", -1)).stream())
        .map(String::strip)
        .filter(scope -> !scope.isEmpty())
        .toList();
  }

  /// What a person has just allowed (Slack: oauth.v2.access).
  ///
  /// @param code that the person came back with, good once
  public OAuthV2AccessResponse access(String clientId, Secret clientSecret, String code)
      throws IOException, SlackException {
    try {
      return checked(
          slack
              .methods()
              .oauthV2Access(
                  it -> it.clientId(clientId).clientSecret(clientSecret.value()).code(code)));
    } catch (SlackApiException e) {
      throw new SlackException(error(e));
    }
  }

  /// The address at which a socket may be opened, once.
  public String socketAddress(String appToken) throws IOException, SlackException {
    try {
      var answer = slack.methods(appToken).appsConnectionsOpen(it -> it);
      return checked(answer).getUrl();
    } catch (SlackApiException e) {
      Duration delay = e.getResponse().code() == 429 ? retryAfter(e.getResponse()) : Duration.ZERO;
      throw new SlackException(error(e), delay);
    }
  }

  public void post(String channel, Optional<String> thread, SlackMessage reply)
      throws IOException, SlackException, InterruptedException {
    call(methods ->
        methods.chatPostMessage(it ->
            it.channel(channel)
                .threadTs(thread.orElse(null))
                .text(reply.text())
                .blocks(reply.blocks().isEmpty() ? null : reply.blocks())
                .mrkdwn(false)
                .parse("none")
                .linkNames(false)
                .unfurlLinks(false)
                .unfurlMedia(false)));
  }

  /// Shows a reply to one person only.
  public void whisper(String channel, Optional<String> thread, String user, SlackMessage reply)
      throws IOException, SlackException, InterruptedException {
    call(methods ->
        methods.chatPostEphemeral(it ->
            it.channel(channel)
                .threadTs(thread.orElse(null))
                .user(user)
                .text(reply.text())
                .blocks(reply.blocks().isEmpty() ? null : reply.blocks())
                .parse("none")
                .linkNames(false)));
  }

  public void react(String channel, String message, String emoji)
      throws IOException, SlackException, InterruptedException {
    call(m -> m.reactionsAdd(it -> it.channel(channel).timestamp(message).name(emoji)));
  }

  public void unreact(String channel, String message, String emoji)
      throws IOException, SlackException, InterruptedException {
    call(m -> m.reactionsRemove(it -> it.channel(channel).timestamp(message).name(emoji)));
  }

  /// Shows a person these blocks in the app's home tab, in place of what was there.
  public void publishHome(String user, List<LayoutBlock> blocks)
      throws IOException, SlackException, InterruptedException {
    View home = View.builder().type("home").blocks(blocks).build();
    call(m -> m.viewsPublish(it -> it.userId(user).view(home)));
  }

  /// Says what the bot is doing, in a thread of the assistant; nothing takes it away.
  public void status(String channel, String thread, String status)
      throws IOException, SlackException, InterruptedException {
    call(m ->
        m.assistantThreadsSetStatus(it -> it.channelId(channel).threadTs(thread).status(status)));
  }

  /// Offers things to ask in a thread of the assistant (Slack: four).
  public void suggest(String channel, String thread, String title, List<SuggestedPrompt> prompts)
      throws IOException, SlackException, InterruptedException {
    call(m ->
        m.assistantThreadsSetSuggestedPrompts(
            it -> it.channelId(channel).threadTs(thread).title(title).prompts(prompts)));
  }

  /// Sends to the address that came with an event, which Slack takes 5 times in 30 minutes.
  ///
  /// @param json as Slack: handling user interaction, message responses
  public void respond(String address, String json)
      throws IOException, SlackException, InterruptedException {
    Repeats repeats = new Repeats();
    while (true) {
      WebhookResponse answer = slack.send(address, json);
      int status = answer.getCode();
      if (status == 200 && !refused(answer)) {
        return;
      }
      SlackException refusal = new SlackException(refused(answer) ? "used_url" : "http_" + status);
      if (status == 429) {
        repeats.afterLimit(retryAfter(answer.getHeaders()));
      } else if (status >= 500) {
        repeats.afterFailure(refusal);
      } else {
        throw refusal;
      }
    }
  }

  /// The repeats of one call, each after a pause.
  private static final class Repeats {
    private final BackOff.Tries failures = FAILURES.start();
    private final BackOff.Tries limits = LIMITS.start();

    /// @param least how long Slack asks to wait
    void afterLimit(Duration least) throws SlackException, InterruptedException {
      if (!limits.again(least)) {
        throw new SlackException("ratelimited");
      }
      Thread.sleep(limits.pause());
    }

    <E extends Exception> void afterFailure(E failure) throws E, InterruptedException {
      if (!failures.again()) {
        throw failure;
      }
      Thread.sleep(failures.pause());
    }
  }

  private static boolean refused(WebhookResponse answer) {
    String body = Optional.ofNullable(answer.getBody()).orElse("");
    return body.contains("\"ok\":false") || body.contains("_url");
  }

  private static Duration retryAfter(Map<String, List<String>> headers) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("retry-after"))
        .flatMap(header -> header.getValue().stream())
        .findFirst()
        .map(WebApi::seconds)
        .orElse(Duration.ofSeconds(1));
  }

  private interface Call<T> {
    T run(MethodsClient methods) throws IOException, SlackApiException;
  }

  private <T extends SlackApiTextResponse> T call(Call<T> call)
      throws IOException, SlackException, InterruptedException {
    Repeats repeats = new Repeats();
    while (true) {
      try {
        T answer = call.run(slack.methods(botToken));
        if (answer.isOk() || !isLimit(answer.getError())) {
          return checked(answer);
        }
        repeats.afterLimit(Duration.ofSeconds(1));
      } catch (SlackApiException e) {
        repeat(repeats, e);
      } catch (ConnectException e) {
        repeats.afterFailure(e);
      }
    }
  }

  private static void repeat(Repeats repeats, SlackApiException e)
      throws SlackException, InterruptedException {
    int status = e.getResponse().code();
    if (status == 429) {
      repeats.afterLimit(retryAfter(e.getResponse()));
    } else if (status >= 500) {
      repeats.afterFailure(new SlackException(error(e)));
    } else {
      throw new SlackException(error(e));
    }
  }

  private static boolean isLimit(String error) {
    return "ratelimited".equals(error) || "rate_limited".equals(error);
  }

  private static <T extends SlackApiTextResponse> T checked(T answer) throws SlackException {
    if (!answer.isOk()) {
      throw new SlackException(Optional.ofNullable(answer.getError()).orElse("unknown_error"));
    }
    return answer;
  }

  private static Duration retryAfter(Response response) {
    return seconds(Optional.ofNullable(response.header("Retry-After")).orElse("1"));
  }

  private static String error(SlackApiException e) {
    return e.getError() == null || e.getError().getError() == null
        ? "http_" + e.getResponse().code()
        : e.getError().getError();
  }

  private static Duration seconds(String text) {
    try {
      return Duration.ofSeconds(Math.clamp(Long.parseLong(text.strip()), 0, 300));
    } catch (NumberFormatException _) {
      return Duration.ofSeconds(1);
    }
  }
}
