package footnote.slack.web;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.User;
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
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Slack's Web API: waits out its limits and its weak moments, and turns what it refuses into a
/// [SlackException]. Calls block, for as long as [#PATIENCE] in all. Safe for use by many threads.
///
/// Slack puts calls off with 429 and `Retry-After`, in seconds; such a call is repeated until
/// [#PATIENCE] is over. What fails with 5xx, or can't connect, is repeated a few times with growing
/// pauses. What Slack refuses by name is thrown at once. A timeout after the request was sent is
/// not repeated: the message may have been posted.
///
/// ```java
/// WebApi api = new WebApi(slack, botToken);
/// WebApi.Identity bot = api.whoAmI();
/// api.post("C024BE91L", Optional.of("1721609600.000100"), message); // into a thread
/// ```
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

  /// @param slack the HTTP client, of any number of these
  /// @param botToken `xoxb-…`; empty where only calls without one are made
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

  /// Who the bot is (Slack: auth.test): the first call, which shows whether the token is good.
  public Identity whoAmI() throws IOException, SlackException, InterruptedException {
    AuthTestResponse answer = call(methods -> methods.authTest(it -> it));
    return new Identity(answer.getUserId(), answer.getTeamId(), answer.getTeam(), scopes(answer));
  }

  /// Slack tells them in a header of every answer, parted by commas.
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

  /// Whether a person belongs to a workspace or an organisation (Slack: users.info). Guests, people
  /// of other workspaces and those who have left do not.
  public boolean isMember(String workspace, String user)
      throws IOException, SlackException, InterruptedException {
    User person = call(methods -> methods.usersInfo(it -> it.user(user))).getUser();
    boolean outside =
        person.isRestricted()
            || person.isUltraRestricted()
            || person.isStranger()
            || person.isDeleted();
    return !outside && isOf(workspace, person);
  }

  /// In an organisation people have one id in all its workspaces.
  private static boolean isOf(String workspace, User person) {
    if (workspace.equals(person.getTeamId())) {
      return true;
    }
    User.EnterpriseUser grid = person.getEnterpriseUser();
    return grid != null
        && (workspace.equals(grid.getEnterpriseId())
            || (grid.getTeams() != null && grid.getTeams().contains(workspace)));
  }

  /// The ids of who is in a user group (Slack: usergroups.users.list).
  public Set<String> groupMembers(String group)
      throws IOException, SlackException, InterruptedException {
    List<String> users =
        call(methods -> methods.usergroupsUsersList(it -> it.usergroup(group))).getUsers();
    return users == null ? Set.of() : Set.copyOf(users);
  }

  /// Whether others than the people of its workspace may be in a channel (Slack:
  /// conversations.info): those of another company, or of another workspace of the same
  /// organisation, also where they are only invited yet. A conversation of people is no channel of
  /// the workspace either: whoever is in it chose who else is.
  public boolean isShared(String channel) throws IOException, SlackException, InterruptedException {
    Conversation there =
        call(methods -> methods.conversationsInfo(it -> it.channel(channel))).getChannel();
    return there.isIm()
        || there.isMpim()
        || there.isShared()
        || there.isExtShared()
        || there.isOrgShared()
        || there.isGlobalShared()
        || there.isPendingExtShared()
        || isAny(there.getPendingShared())
        || isAny(there.getPendingConnectedTeamIds());
  }

  private static boolean isAny(@Nullable List<String> ids) {
    return ids != null && !ids.isEmpty();
  }

  /// What a person has just allowed (Slack: oauth.v2.access). Not repeated: the code is good for
  /// one call.
  ///
  /// @param clientId of the app
  /// @param clientSecret of the app
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

  /// The address at which a socket may be opened, once (Slack: apps.connections.open). Not repeated
  /// here: [Socket] has its own pauses.
  ///
  /// @param appToken which this call takes in place of the bot's
  public String socketAddress(String appToken) throws IOException, SlackException {
    try {
      var answer = slack.methods(appToken).appsConnectionsOpen(it -> it);
      return checked(answer).getUrl();
    } catch (SlackApiException e) {
      Duration delay = e.getResponse().code() == 429 ? retryAfter(e.getResponse()) : Duration.ZERO;
      throw new SlackException(error(e), delay);
    }
  }

  /// Posts a message that everyone there sees (Slack: chat.postMessage). Names and addresses in it
  /// are neither linked nor unfolded: what is to be a link is one already.
  ///
  /// @param channel or a conversation with one person
  /// @param thread the time stamp of the message that it hangs on; none for the channel itself
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

  /// Shows a reply to one person only (Slack: chat.postEphemeral); Slack forgets it when they
  /// reload.
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

  /// Puts an emoji under a message (Slack: reactions.add).
  ///
  /// @param message its time stamp
  /// @param emoji its name, without colons
  public void react(String channel, String message, String emoji)
      throws IOException, SlackException, InterruptedException {
    call(m -> m.reactionsAdd(it -> it.channel(channel).timestamp(message).name(emoji)));
  }

  /// Takes it away again (Slack: reactions.remove).
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

  /// Says what the bot is doing, in a thread of the assistant; nothing takes it away but the next
  /// message.
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

  /// Sends to the address that came with an event, which Slack takes 5 times in 30 minutes. Slack
  /// answers a used-up address with 200 and an error in the text.
  ///
  /// @param address Slack's, of an event
  /// @param json as Slack: handling user interaction, message responses
  /// @throws SlackException `used_url` when the address is good no more
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

    /// Waits as long as Slack asks, and a little longer, since others were told the same.
    ///
    /// @param least how long Slack asks to wait
    /// @throws SlackException `ratelimited` when patience is over
    void afterLimit(Duration least) throws SlackException, InterruptedException {
      if (!limits.again(least)) {
        throw new SlackException("ratelimited");
      }
      Thread.sleep(limits.pause());
    }

    /// Waits, or gives up with what failed.
    <E extends Exception> void afterFailure(E failure) throws E, InterruptedException {
      if (!failures.again()) {
        throw failure;
      }
      Thread.sleep(failures.pause());
    }
  }

  /// Whether an answer of status 200 is a refusal.
  private static boolean refused(WebhookResponse answer) {
    String body = Optional.ofNullable(answer.getBody()).orElse("");
    return body.contains("\"ok\":false") || body.contains("_url");
  }

  /// The seconds of a header; one where there is none.
  private static Duration retryAfter(Map<String, List<String>> headers) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("retry-after"))
        .flatMap(header -> header.getValue().stream())
        .findFirst()
        .map(WebApi::seconds)
        .orElse(Duration.ofSeconds(1));
  }

  /// A single try, which [#call] may repeat.
  private interface Call<T> {
    T run(MethodsClient methods) throws IOException, SlackApiException;
  }

  /// Makes a call, again and again while it is put off or fails.
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

  /// Waits for the next try of a call that was answered with a status other than 200, or gives up.
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

  /// Two spellings are in use for the same refusal, both with status 200.
  private static boolean isLimit(String error) {
    return "ratelimited".equals(error) || "rate_limited".equals(error);
  }

  /// The answer, unless it is a refusal.
  private static <T extends SlackApiTextResponse> T checked(T answer) throws SlackException {
    if (!answer.isOk()) {
      throw new SlackException(Optional.ofNullable(answer.getError()).orElse("unknown_error"));
    }
    return answer;
  }

  /// A second where Slack doesn't say.
  private static Duration retryAfter(Response response) {
    return seconds(Optional.ofNullable(response.header("Retry-After")).orElse("1"));
  }

  /// Slack's name for the refusal, else the status.
  private static String error(SlackApiException e) {
    return e.getError() == null || e.getError().getError() == null
        ? "http_" + e.getResponse().code()
        : e.getError().getError();
  }

  /// At most five minutes, whatever a header says.
  private static Duration seconds(String text) {
    try {
      return Duration.ofSeconds(Math.clamp(Long.parseLong(text.strip()), 0, 300));
    } catch (NumberFormatException _) {
      return Duration.ofSeconds(1);
    }
  }
}
