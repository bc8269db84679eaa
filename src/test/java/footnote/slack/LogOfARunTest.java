package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static footnote.slack.SlackScenario.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import footnote.answer.Answerer;
import footnote.chat.CapturedLog;
import footnote.chat.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run leaves in the log, its failures included: no question, no quote, nobody's name and no
/// token.
class LogOfARunTest {
  private static final List<String> PRIVATE =
      List.of("reopen", "cargo", "Dockers", "Daily Star", "J. Roe", "Ada Byron", "ada.byron");

  @TempDir Path folder;

  private static void assertPrivate(CapturedLog log, SlackStandIn slack) {
    assertThat(log.whole())
        .doesNotContainIgnoringCase(QUESTION, QUOTE)
        .doesNotContainIgnoringCase(PRIVATE.toArray(String[]::new))
        .doesNotContain(slack.botToken, slack.appToken, slack.replyAddress());
  }

  private static void awaitLogged(CapturedLog log, String words) {
    await().atMost(Duration.ofSeconds(30)).until(() -> log.whole().contains(words));
  }

  @Test
  void holdsNothingPrivateOfWhatIsAnsweredAndOfWhatFails() {
    try (CapturedLog log = new CapturedLog();
        SlackScenario scene = SlackScenario.in(folder)) {
      scene.mention("e1", "C1", QUESTION);
      assertThat(scene.said(1).shown()).contains(QUOTE);
      scene.direct("e2", QUESTION + " Ada Byron");
      scene.said(2);
      scene.slack.sockets.hand(
          "e3", Envelopes.command("U1", "C1", "/ask", QUESTION, scene.slack.replyAddress()));
      SlackStandIn.Call own = scene.said(3);
      scene.slack.sockets.hand(
          "e4",
          new Envelopes.Click("U1", own.button("share"), scene.slack.replyAddress(), true)
              .envelope());
      scene.said(4);
      scene.slack.always("chat.postMessage", SlackStandIn.refusal("restricted_action"));
      scene.slack.always("users.info", SlackStandIn.refusal("user_not_found"));
      scene.mention("e5", "C1", QUESTION + " Ada Byron");
      awaitLogged(log, "restricted");
      assertThat(log.text()).contains("4 hits", "not answered");
      assertPrivate(log, scene.slack);
    }
  }

  @Test
  void holdsNothingPrivateOfAQuestionWhoseAnsweringThrows() {
    Answerer broken = new Answerer(new BrokenIndex(), Answerer.Ranking.EVIDENCE);
    try (CapturedLog log = new CapturedLog();
        SlackScenario scene = SlackScenario.in(folder, _ -> broken)) {
      scene.mention("e1", "C1", QUESTION + " Ada Byron");
      awaitLogged(log, "the disk is on fire");
      assertPrivate(log, scene.slack);
    }
  }

  @Test
  void holdsNothingPrivateOfWhoAsksTooMuch() {
    try (CapturedLog log = new CapturedLog();
        SlackScenario scene = SlackScenario.in(folder, new Limits(1, 0, InstantSource.system()))) {
      scene.mention("e1", "C1", QUESTION);
      scene.said(1);
      scene.mention("e2", "C1", QUESTION);
      scene.said(2);
      assertPrivate(log, scene.slack);
    }
  }
}
