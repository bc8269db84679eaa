package footnote.slack;

import com.slack.api.model.assistant.SuggestedPrompt;
import footnote.access.Questioner;
import footnote.chat.Conversation;
import footnote.slack.web.SlackException;
import footnote.slack.web.WebApi;
import footnote.text.Cut;
import footnote.wording.TextKey;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people are met with before they ask: the app's home tab, and the prompts of the assistant.
/// Both are courtesies: where Slack refuses one, it is left out, which is logged once a reason.
final class Welcome {
  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

  private final WebApi api;
  private final Conversation conversation;

  /// What was found not to work, so that it is logged once.
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /// @param api of the workspace
  /// @param conversation in the usual language, since Slack tells nobody's here
  Welcome(WebApi api, Conversation conversation) {
    this.api = api;
    this.conversation = conversation;
  }

  /// Publishes the home tab of a person, each time they open it. Nobody else sees it. The tab is
  /// what Slack keeps: it stays as it was published until the next time.
  void home(Questioner asker) {
    Conversation own = conversation.with(asker, true);
    tried(
        "home tab",
        () -> api.publishHome(asker.user(), SlackLayout.render(own.overview()).blocks()));
  }

  /// Offers titles of articles in a new thread of the assistant.
  ///
  /// Where there is no article nothing is offered.
  ///
  /// Labels are as short as those of buttons; a click on one sends the whole title, as if it had
  /// been typed.
  void prompts(Questioner asker, String channel, String thread) {
    List<SuggestedPrompt> prompts =
        conversation.with(asker, true).examples().stream()
            .map(title -> new SuggestedPrompt(Cut.line(title, BlockBuilder.LONGEST_LABEL), title))
            .toList();
    if (!prompts.isEmpty()) {
      String title = conversation.texts().say(TextKey.SLACK_PROMPTS);
      tried("prompts", () -> api.suggest(channel, thread, title, prompts));
    }
  }

  /// A call of the Web API. Whose result nobody needs.
  private interface Call {
    void run() throws IOException, SlackException, InterruptedException;
  }

  /// Makes a call, and logs why it failed: a refusal once, what may pass each time. Nobody is told
  /// but the log: these are no answers to anything.
  private void tried(String what, Call call) {
    try {
      call.run();
    } catch (SlackException trouble) {
      if (told.add(what + trouble.error())) {
        LOG.info("no {} in Slack: {}", what, trouble.inWords());
      }
    } catch (IOException e) {
      LOG.warn("no {} in Slack: {}", what, e.toString());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
