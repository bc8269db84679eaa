package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static footnote.slack.SlackScenario.QUOTE;
import static footnote.slack.SlackStandIn.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.chat.CapturedLog;
import footnote.chat.SlowIndex;
import footnote.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The app's home tab and the assistant.
class WelcomeTest {
  @TempDir Path folder;

  private static SlackStandIn.Call published(SlackStandIn slack, int count) {
    await().until(() -> slack.calls("views.publish").size() == count);
    assertThat(slack.refused()).isEmpty();
    return slack.calls("views.publish").getLast();
  }

  private static void open(SlackStandIn slack, String event, String tab) {
    slack.sockets.hand(event, Envelopes.event(event, Envelopes.homeOpened("U1", tab)));
    await().until(() -> slack.sockets.isAcknowledged(event));
  }

  @Test
  void showsInTheHomeTabWhatItKnowsAndHowToAsk() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      open(scene.slack, "e1", "home");
      SlackStandIn.Call home = published(scene.slack, 1);
      assertThat(home.text("user_id")).isEqualTo("U1");
      assertThat(home.body().at("/view/type").asText()).isEqualTo("home");
      assertThat(home.shown())
          .startsWith(
              """
              5 articles
              From Coast News (2), Daily Star (1), Evil [Press](https://evil.example) (1), Old Harbour (1).
              The newest is of 14 Mar 2024.
              I answer questions from a folder of articles\
              """)
          .contains("/ask", "Ask about what they say, for instance:\n• Port reopens early");
    }
  }

  @Test
  void publishesTheHomeTabEachTimeItIsOpenedButOnceAnEvent() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      open(scene.slack, "e1", "home");
      published(scene.slack, 1);
      scene.slack.sockets.handAgain("e1");
      open(scene.slack, "e2", "messages");
      scene.shelf.put("Fresh from the press", "Coast News", "Nothing much.");
      open(scene.slack, "e3", "home");
      assertThat(published(scene.slack, 2).shown()).startsWith("6 articles");
    }
  }

  @Test
  void saysInTheHomeTabThatNothingIsIndexedYet() {
    try (LuceneIndex index = new LuceneIndex(folder.resolve("none"));
        SlackStandIn slack = new SlackStandIn();
        RunningBot _ =
            RunningBot.start(slack, new Answerer(index, Answerer.Ranking.EVIDENCE), folder)
                .awaitReady(slack)) {
      open(slack, "e1", "home");
      assertThat(published(slack, 1).shown())
          .startsWith("The articles are not indexed yet.\nI answer questions");
    }
  }

  @Test
  void answersWhereThereIsNoHomeTab() {
    try (CapturedLog log = new CapturedLog();
        SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.always("views.publish", refusal("not_enabled"));
      open(scene.slack, "e1", "home");
      open(scene.slack, "e2", "home");
      await().until(() -> scene.slack.calls("views.publish refused").size() == 2);
      scene.nothingSaidBut(0);
      assertThat(log.lines()).filteredOn(line -> line.contains("not_enabled")).hasSize(1);
    }
  }

  private static void startThread(SlackScenario scene, String event, String kind) {
    scene.slack.sockets.hand(
        event, Envelopes.event(event, Envelopes.assistant(kind, "D1", "1600000000.000001")));
    scene.awaitAcknowledged(event);
  }

  @Test
  void suggestsTitlesInANewThreadOfTheAssistant() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      startThread(scene, "e1", "assistant_thread_started");
      startThread(scene, "e2", "assistant_thread_context_changed");
      await().until(() -> !scene.slack.calls("assistant.threads.setSuggestedPrompts").isEmpty());
      SlackStandIn.Call call =
          scene.slack.calls("assistant.threads.setSuggestedPrompts").getFirst();
      assertThat(call.text("channel_id")).isEqualTo("D1");
      assertThat(call.text("thread_ts")).isEqualTo("1600000000.000001");
      List<String> prompts = call.body().path("prompts").findValuesAsText("message");
      assertThat(prompts).containsExactly("Port reopens early");
      scene.slack.sockets.hand(
          "e3",
          Envelopes.event(
              "e3",
              Envelopes.direct("D1", "U1", prompts.getFirst())
                  .put("thread_ts", "1600000000.000001")));
      SlackStandIn.Call answer = scene.said(1);
      assertThat(answer.shown()).contains("[1] J. Roe, “Port reopens early”");
      assertThat(answer.text("thread_ts")).isEqualTo("1600000000.000001");
      assertThat(scene.slack.calls("assistant.threads.setSuggestedPrompts")).hasSize(1);
    }
  }

  private void asksSlowly(String refused, String error, Consumer<SlackScenario> then) {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("slow"))) {
      SlowIndex index = new SlowIndex(shelf.index);
      Answerer slow = new Answerer(index, Answerer.Ranking.EVIDENCE);
      try (SlackScenario scene = SlackScenario.in(folder, _ -> slow)) {
        if (!refused.isEmpty()) {
          scene.slack.always(refused, refusal(error));
        }
        scene.slack.sockets.hand(
            "e1",
            Envelopes.event(
                "e1",
                Envelopes.direct("D1", "U1", QUESTION).put("thread_ts", "1600000000.000001")));
        String shown = refused.isEmpty() ? "assistant.threads.setStatus" : "reactions.add";
        await().until(() -> !scene.slack.calls(shown).isEmpty());
        index.open();
        assertThat(scene.said(1).shown()).contains(QUOTE);
        then.accept(scene);
      }
    }
  }

  @Test
  void showsAStatusInAThreadOfTheAssistantWhileItWorks() {
    asksSlowly(
        "",
        "",
        scene -> {
          await().until(() -> scene.slack.calls("assistant.threads.setStatus").size() == 2);
          List<String> statuses =
              scene.slack.calls("assistant.threads.setStatus").stream()
                  .map(call -> call.text("status"))
                  .toList();
          assertThat(statuses).containsExactly("is looking through the articles…", "");
          JsonNode call = scene.slack.calls("assistant.threads.setStatus").getFirst().body();
          assertThat(call.path("thread_ts").asText()).isEqualTo("1600000000.000001");
          assertThat(scene.slack.calls("reactions.add")).isEmpty();
        });
  }

  @Test
  void showsEyesWhereTheScopeOfTheAssistantIsMissing() {
    asksSlowly(
        "assistant.threads.setStatus",
        "missing_scope",
        scene -> await().until(() -> !scene.slack.calls("reactions.remove").isEmpty()));
  }

  @Test
  void showsEyesWhereTheThreadIsNoneOfTheAssistant() {
    asksSlowly(
        "assistant.threads.setStatus",
        "channel_type_not_supported",
        scene -> await().until(() -> !scene.slack.calls("reactions.remove").isEmpty()));
  }

  @Test
  void answersWithoutPromptsWhereTheScopeIsMissing() {
    try (CapturedLog log = new CapturedLog();
        SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.always("assistant.threads.setSuggestedPrompts", refusal("missing_scope"));
      startThread(scene, "e1", "assistant_thread_started");
      startThread(scene, "e2", "assistant_thread_started");
      await()
          .until(
              () -> scene.slack.calls("assistant.threads.setSuggestedPrompts refused").size() == 2);
      scene.nothingSaidBut(0);
      assertThat(log.lines()).filteredOn(line -> line.contains("missing_scope")).hasSize(1);
    }
  }
}
