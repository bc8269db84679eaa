package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static footnote.slack.SlackScenario.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.chat.CapturedLog;
import footnote.chat.Limits;
import footnote.chat.SlowIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Events that are not to be answered, that come twice, or that something goes wrong with.
class EventFailureTest {
  @TempDir Path folder;

  @Test
  void acknowledgesEverySubtypeThatNobodyPostsAndIgnoresIt() {
    List<String> subtypes =
        List.of(
            "bot_message",
            "message_changed",
            "message_deleted",
            "message_replied",
            "channel_join",
            "channel_leave",
            "channel_topic",
            "channel_purpose",
            "channel_name",
            "channel_archive",
            "channel_unarchive",
            "channel_posting_permissions",
            "channel_convert_to_private",
            "group_join",
            "group_topic",
            "ekm_access_denied",
            "reminder_add",
            "assistant_app_thread",
            "document_mention",
            "of_another_year");
    try (SlackScenario scene = SlackScenario.in(folder)) {
      for (String subtype : subtypes) {
        ObjectNode message = Envelopes.direct("D1", "U1", QUESTION).put("subtype", subtype);
        message.set("message", Envelopes.direct("D1", "U1", QUESTION));
        message.set("previous_message", Envelopes.direct("D1", "U1", QUESTION));
        scene.slack.sockets.hand(subtype, Envelopes.event(subtype, message));
      }
      subtypes.forEach(scene::awaitAcknowledged);
      assertThat(scene.slack.sockets.late()).isEmpty();
      scene.nothingSaidBut(0);
    }
  }

  @Test
  void acknowledgesAndIgnoresWhatBotsWrite() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      List<ObjectNode> written =
          List.of(
              Envelopes.direct("D1", SlackStandIn.SELF, QUESTION),
              Envelopes.direct("D1", "U7", QUESTION).put("bot_id", "B7"),
              Envelopes.mention("C1", "U7", "<@U0BOT> " + QUESTION).put("bot_id", "B7"),
              Envelopes.mention("C1", SlackStandIn.SELF, "<@U0BOT> " + QUESTION));
      for (int i = 0; i < written.size(); i++) {
        scene.slack.sockets.hand("e" + i, Envelopes.event("e" + i, written.get(i)));
        scene.awaitAcknowledged("e" + i);
      }
      scene.nothingSaidBut(0);
    }
  }

  @Test
  void acknowledgesAndIgnoresEventsOfNoConcern() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      ObjectNode inChannel = Envelopes.direct("C1", "U1", QUESTION).put("channel_type", "channel");
      ObjectNode edited = Envelopes.mention("C1", "U1", "<@U0BOT> " + QUESTION);
      edited.putObject("edited").put("user", "U1").put("ts", "1700002000.000000");
      ObjectNode unknown = new ObjectMapper().createObjectNode().put("type", "moon_rose");
      scene.slack.sockets.hand("e1", Envelopes.event("e1", inChannel));
      scene.slack.sockets.hand("e2", Envelopes.event("e2", edited));
      scene.slack.sockets.hand("e3", Envelopes.event("e3", unknown));
      List.of("e1", "e2", "e3").forEach(scene::awaitAcknowledged);
      scene.nothingSaidBut(0);
    }
  }

  @Test
  void answersAnEventThatComesTwiceOnceAcrossSockets() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      ObjectNode event =
          Envelopes.event("e1", Envelopes.mention("C1", "U1", "<@U0BOT> " + QUESTION));
      for (int i = 0; i < 4; i++) {
        scene.slack.sockets.hand("e1-" + i, event);
        scene.awaitAcknowledged("e1-" + i);
      }
      assertThat(scene.said(1).shown()).contains(QUOTE);
      scene.nothingSaidBut(1);
    }
  }

  @Test
  void answersAnEventThatComesAgainAfterARestartOnce() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.mention("e1", "C1", QUESTION);
      scene.said(1);
      scene.restart();
      scene.slack.sockets.hand(
          "again", Envelopes.event("e1", Envelopes.mention("C1", "U1", "<@U0BOT> " + QUESTION)));
      scene.awaitAcknowledged("again");
      scene.nothingSaidBut(1);
    }
  }

  @Test
  void answersOnceWhenAcknowledgementsAreLost() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.sockets.deafen();
      scene.mention("e1", "C1", QUESTION);
      await().atMost(Duration.ofSeconds(20)).until(() -> scene.slack.sockets.late().size() >= 2);
      scene.nothingSaidBut(1);
    }
  }

  @Test
  void saysThatSomethingWentWrongWhenAnsweringThrows() {
    Answerer broken = new Answerer(new BrokenIndex(), Answerer.Ranking.EVIDENCE);
    try (CapturedLog log = new CapturedLog();
        SlackScenario scene = SlackScenario.in(folder, _ -> broken)) {
      scene.mention("e1", "C1", QUESTION);
      scene.awaitAcknowledged("e1");
      SlackStandIn.Call said = scene.said(1);
      assertThat(said.method()).isEqualTo("chat.postEphemeral");
      assertThat(said.text("user")).isEqualTo("U1");
      assertThat(said.shown()).containsPattern("Something went wrong .* number: [0-9a-f]{8}");
      assertThat(said.shown()).doesNotContain("fire");
      assertThat(log.text()).doesNotContain(QUESTION);
    }
  }

  @Test
  void saysThatItDoesNotKnowAnUnknownCommand() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      String address = scene.slack.replyAddress();
      scene.slack.sockets.hand("c1", Envelopes.command("/dance", "now", address));
      scene.awaitAcknowledged("c1");
      assertThat(scene.said(1).shown()).contains("I don’t know /dance. Ask with /ask.");
    }
  }

  @Test
  void tellsWhoAsksTooMuchWhenToComeBack() {
    try (SlackScenario scene = SlackScenario.in(folder, new Limits(1, 0, InstantSource.system()))) {
      scene.mention("e1", "C1", QUESTION);
      scene.said(1);
      scene.mention("e2", "C1", QUESTION);
      SlackStandIn.Call said = scene.said(2);
      assertThat(said.method()).isEqualTo("chat.postEphemeral");
      assertThat(said.shown()).containsPattern("try again in \\d+ seconds");
    }
  }

  @Test
  void acknowledgesAtOnceAndAnswersLate() {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("slow"))) {
      SlowIndex index = new SlowIndex(shelf.index);
      Answerer slow = new Answerer(index, Answerer.Ranking.EVIDENCE);
      try (SlackScenario scene = SlackScenario.in(folder, _ -> slow)) {
        scene.mention("e1", "C1", QUESTION);
        scene.awaitAcknowledged("e1");
        await().until(() -> !scene.slack.calls("reactions.add").isEmpty());
        assertThat(scene.slack.calls("reactions.add").getFirst().text("name")).isEqualTo("eyes");
        assertThat(scene.slack.calls("reactions.remove")).isEmpty();
        index.open();
        assertThat(scene.said(1).shown()).contains(QUOTE);
        await().until(() -> !scene.slack.calls("reactions.remove").isEmpty());
      }
    }
  }

  @Test
  void answersWithoutEyesWhereTheScopeIsMissing() {
    try (TestIndex shelf = TestIndex.ofPorts(folder.resolve("slow"))) {
      SlowIndex index = new SlowIndex(shelf.index);
      Answerer slow = new Answerer(index, Answerer.Ranking.EVIDENCE);
      try (SlackScenario scene = SlackScenario.in(folder, _ -> slow)) {
        scene.slack.always("reactions.add", SlackStandIn.refusal("missing_scope"));
        scene.mention("e1", "C1", QUESTION);
        await().until(() -> !scene.slack.calls("reactions.add refused").isEmpty());
        index.open();
        assertThat(scene.said(1).shown()).contains(QUOTE);
        assertThat(scene.slack.calls("reactions.remove")).isEmpty();
      }
    }
  }

  @Test
  void logsAnIdAndMillisecondsOnly() {
    try (CapturedLog log = new CapturedLog();
        SlackScenario scene = SlackScenario.in(folder)) {
      scene.mention("e1", "C1", QUESTION);
      scene.said(1);
      assertThat(log.text())
          .containsPattern("question [0-9a-f]{8} slack \\d+ ms \\d+ hits")
          .doesNotContain("port", scene.slack.botToken, scene.slack.appToken, "U1");
    }
  }
}
