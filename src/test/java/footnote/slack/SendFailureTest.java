package footnote.slack;

import static footnote.slack.SlackScenario.QUESTION;
import static footnote.slack.SlackScenario.QUOTE;
import static footnote.slack.SlackStandIn.broken;
import static footnote.slack.SlackStandIn.refusal;
import static footnote.slack.SlackStandIn.tooMany;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens when Slack does not take what the bot says.
class SendFailureTest {
  @TempDir Path folder;

  @Test
  void waitsOutTooManyRequestsOnAPost() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.next("chat.postMessage", tooMany(1), tooMany(2));
      scene.mention("e1", "C1", QUESTION);
      SlackStandIn.Call said = scene.said(1);
      assertThat(said.shown()).contains(QUOTE);
      long refused = scene.slack.calls("chat.postMessage refused").getFirst().nanos();
      assertThat(Duration.ofNanos(said.nanos() - refused))
          .isBetween(Duration.ofMillis(2_900), Duration.ofSeconds(8));
    }
  }

  @Test
  void postsAgainAfterSlackFailed() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.next("chat.postMessage", broken(500), broken(503));
      scene.mention("e1", "C1", QUESTION);
      assertThat(scene.said(1).shown()).contains(QUOTE);
      scene.nothingSaidBut(1);
    }
  }

  @Test
  void waitsASecondAfterAPostThatHadToBeRepeated() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.next("chat.postMessage", tooMany(1));
      scene.mention("e1", "C1", QUESTION);
      scene.mention("e2", "C1", QUESTION);
      scene.said(2);
      assertThat(scene.slack.calls("chat.postMessage too soon")).isEmpty();
    }
  }

  @Test
  void tellsTheAskerWhenTheAnswerIsLostOnTheWay() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.next("chat.postMessage", SlackStandIn.cutOff());
      scene.mention("e1", "C1", QUESTION);
      SlackStandIn.Call told = scene.said(1);
      assertThat(told.method()).isEqualTo("chat.postEphemeral");
      assertThat(told.shown()).containsPattern("Something went wrong .* [0-9a-f]{8}");
    }
  }

  @Test
  void postsInAChannelAtMostOnceASecond() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      IntStream.range(0, 4).forEach(i -> scene.mention("e" + i, "C1", QUESTION + " " + i));
      scene.mention("other", "C2", QUESTION);
      scene.said(5);
      List<SlackStandIn.Call> posts =
          scene.slack.said().stream().filter(it -> it.channel().equals("C1")).toList();
      assertThat(scene.slack.calls("chat.postMessage too soon")).isEmpty();
      for (int i = 1; i < posts.size(); i++) {
        long apart = posts.get(i).nanos() - posts.get(i - 1).nanos();
        assertThat(Duration.ofNanos(apart)).isGreaterThan(Duration.ofMillis(950));
      }
      SlackStandIn.Call other =
          scene.slack.said().stream()
              .filter(it -> it.channel().equals("C2"))
              .findFirst()
              .orElseThrow();
      assertThat(other.nanos()).as("another channel").isLessThan(posts.getLast().nanos());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"not_in_channel", "channel_not_found", "is_archived"})
  void tellsTheAskerOnceThatItMayNotPostThere(String error) {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.next("chat.postMessage", refusal(error));
      scene.mention("e1", "C1", QUESTION);
      SlackStandIn.Call told = scene.said(1);
      assertThat(told.channel()).isEqualTo("U1");
      assertThat(told.shown()).contains("I can’t answer you in that channel", error);
      scene.slack.next("chat.postMessage", refusal(error));
      scene.mention("e2", "C1", QUESTION);
      await().until(() -> scene.slack.calls("chat.postMessage refused").size() == 2);
      scene.nothingSaidBut(1);
    }
  }

  @Test
  void sendsPlainTextWhenSlackCantReadTheBlocks() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.next("chat.postMessage", refusal("invalid_blocks"));
      scene.mention("e1", "C1", QUESTION);
      SlackStandIn.Call said = scene.said(1);
      assertThat(said.blocks()).isEmpty();
      assertThat(said.text("text")).contains(QUOTE);
      assertThat(said.text("mrkdwn")).isEqualTo("0");
    }
  }

  @Test
  void writesToTheAskerWhenAnAddressIsUsedUp() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      String address = scene.slack.replyAddress();
      for (int i = 0; i < 6; i++) {
        scene.slack.sockets.hand("c" + i, Envelopes.command("/ask", QUESTION, address));
        scene.said(i + 1);
      }
      SlackStandIn.Call sixth = scene.said(6);
      assertThat(sixth.method()).isEqualTo("chat.postEphemeral");
      assertThat(sixth.text("user")).isEqualTo("U1");
      assertThat(sixth.channel()).isEqualTo("C1");
      assertThat(sixth.shown()).contains(QUOTE);
    }
  }

  @Test
  void waitsOutTooManyRepliesToAnAddress() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.slack.next("response", tooMany(1), broken(502));
      scene.slack.sockets.hand(
          "c1", Envelopes.command("/ask", QUESTION, scene.slack.replyAddress()));
      assertThat(scene.said(1).method()).isEqualTo("response");
    }
  }

  @Test
  void cutsWhatWouldBeMoreThanTwelveThousandCharacters() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      String sentence = "The zebra " + "walked on and on and ".repeat(400) + "stopped at ";
      for (int i = 0; i < 4; i++) {
        scene.shelf.put("Zebra " + i, "Coast News", sentence + i + ".");
      }
      scene.mention("e1", "C1", "Where did the zebra stop?");
      SlackStandIn.Call said = scene.said(1);
      assertThat(said.shown()).contains("(shortened)", "[1]", "[2]");
      assertThat(said.blocks().toString().length()).isLessThan(BlockRules.MOST_CHARACTERS);
    }
  }

  @Test
  void mentionsNobodyInAPassageOrAQuestion() {
    try (SlackScenario scene = SlackScenario.in(folder)) {
      scene.shelf.put(
          "<!channel> & *co*",
          "<!here|x>",
          "The quagga said <!channel> and <@U1> and <https://evil.example|bank>.");
      scene.mention("e1", "C1", "quagga &lt;!everyone&gt; <!here> <@U2|who>");
      SlackStandIn.Call said = scene.said(1);
      assertThat(said.shown())
          .contains("“The quagga said <!channel> and <@U1> and <https://evil.example|bank>.”")
          .contains("Q: quagga <!everyone>\n");
      assertThat(said.body().toString()).doesNotContain("<!").doesNotContain("<@");
    }
  }
}
