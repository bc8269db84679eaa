package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.access.Directory;
import footnote.access.Platform;
import footnote.access.Questioner;
import footnote.access.Venue;
import footnote.answer.TestIndex;
import footnote.metrics.Meters;
import footnote.privacy.PrivacySettings;
import footnote.privacy.QuestionLog;
import footnote.state.Database;
import footnote.state.Forgotten;
import footnote.state.Gap;
import footnote.state.State;
import footnote.state.StateException;
import footnote.state.StateSettings;
import footnote.state.Tally;
import footnote.wording.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people leave behind in a conversation, down to the file.
class FeedbackTest {
  private static final StateSettings ALL = new StateSettings(Optional.empty(), true, true, 90);
  private static final StateSettings VOTES = new StateSettings(Optional.empty(), true, false, 90);
  private static final StateSettings OFF = new StateSettings(Optional.empty(), false, false, 90);
  private static final AskContext CONTEXT = new AskContext("id", "U1", false);
  private static final String PORT = "When did the port reopen?";

  @TempDir Path folder;
  private TestIndex index;
  private State state;

  @BeforeEach
  void fill() {
    index = TestIndex.ofPorts(folder.resolve("index"));
    state = new State(new Database.File(folder.resolve("state.db")), InstantSource.system());
  }

  @AfterEach
  void close() {
    index.close();
    state.close();
  }

  private Conversation of(String user, StateSettings settings) {
    return of(user, new Feedback(state, settings, Runnable::run));
  }

  private Conversation of(String user, Feedback feedback) {
    Venue venue = Venue.channel(Platform.SLACK, "T1", "C1");
    return new Conversation(
            Readership.undivided(index.answerer()),
            Languages.of("en"),
            RandomMessages.STYLE,
            new Meters(),
            feedback)
        .with(new Questioner(venue, user, Directory.NONE), false);
  }

  private static Message.Answer asked(Conversation conversation, String question) {
    return (Message.Answer) conversation.ask(question, CONTEXT);
  }

  private static String clicked(Conversation conversation, String name, Message.Answer answer) {
    ReplyToken token =
        answer.buttons().stream()
            .filter(button -> button.name().equals(name))
            .findFirst()
            .orElseThrow()
            .token();
    Click click = Click.of(token, answer.question()).orElseThrow();
    assertThat(click.effect("somebody", false)).isEqualTo(Click.Effect.ALONE);
    assertThat(click.asks()).as("counts against no limit").isFalse();
    return ((Message.Plain) conversation.click(click, CONTEXT)).text();
  }

  @Test
  void keepsOneVoteAPersonWhichTheyMayChange() {
    Message.Answer answer = asked(of("U1", VOTES), PORT);
    assertThat(clicked(of("U1", VOTES), "helpful", answer))
        .startsWith("Noted: this answer helped.");
    assertThat(clicked(of("U1", VOTES), "helpful", answer))
        .startsWith("Noted: this answer helped.");
    assertThat(clicked(of("U2", VOTES), "unhelpful", answer))
        .startsWith("Noted: this answer did not help.");
    int quoted = answer.quotes().size();
    assertThat(state.tally()).isEqualTo(new Tally(quoted, quoted));
    clicked(of("U1", VOTES), "unhelpful", answer);
    assertThat(state.tally()).isEqualTo(new Tally(0, 2L * quoted));
  }

  @Test
  void countsVotesForTheSameQuestionInOtherWords() {
    clicked(of("U1", VOTES), "helpful", asked(of("U1", VOTES), PORT));
    Message.Answer again = asked(of("U2", VOTES), "when did the PORT reopen");
    clicked(of("U2", VOTES), "helpful", again);
    String passage =
        again.buttons().stream()
            .map(Message.Button::token)
            .flatMap(token -> token instanceof Vote vote ? vote.passages().stream() : null)
            .findFirst()
            .orElseThrow();
    assertThat(state.tally(index.answerer().key(PORT).hash(), passage)).isEqualTo(new Tally(2, 0));
  }

  @Test
  void asksNobodyWhereItIsOffAndSaysSoOfButtonsFromBefore() {
    Message.Answer before = asked(of("U1", VOTES), PORT);
    assertThat(asked(of("U1", OFF), PORT).buttons())
        .extracting(Message.Button::name)
        .doesNotContain("helpful", "unhelpful");
    assertThat(clicked(of("U1", OFF), "helpful", before))
        .isEqualTo("Whether answers help is not kept here any more.");
    assertThat(state.tally()).isEqualTo(new Tally(0, 0));
  }

  @Test
  void keepsWhatWasAskedInVainOnlyWhereThatIsSet() {
    for (String user : List.of("U1", "U2", "U3")) {
      of(user, VOTES).ask("Where is the Zylotrope?", CONTEXT);
    }
    assertThat(state.gaps(2, 90)).isEmpty();
    for (String user : List.of("U1", "U2", "U3")) {
      of(user, ALL).ask("Where is the Zylotrope?", CONTEXT);
      of(user, ALL).ask("thanks!", CONTEXT);
      of(user, ALL).ask(PORT, CONTEXT);
    }
    assertThat(state.gaps(3, 90))
        .containsExactly(new Gap("zylotrope", 3, List.of(), List.of("where is the zylotrope?")));
  }

  @Test
  void takesAnAnswerThatDidNotHelpForAGapUntilItDid() {
    Message.Answer answer = asked(of("U1", ALL), PORT);
    clicked(of("U1", ALL), "unhelpful", answer);
    clicked(of("U2", ALL), "unhelpful", answer);
    assertThat(state.gaps(2, 90))
        .extracting(Gap::people, Gap::questions)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, List.of("when did the port reopen?")));
    clicked(of("U2", ALL), "helpful", answer);
    assertThat(state.gaps(2, 90)).isEmpty();
  }

  @Test
  void answersWhereNothingCanBeKeptAndFailsAVoteAlone() throws IOException {
    Files.createDirectory(folder.resolve("state.db"));
    Message.Answer answer = asked(of("U1", ALL), PORT);
    assertThat(of("U1", ALL).ask("Where is the Zylotrope?", CONTEXT))
        .isInstanceOf(Message.Answer.class);
    assertThatExceptionOfType(StateException.class)
        .isThrownBy(() -> clicked(of("U1", ALL), "helpful", answer));
  }

  private Conversation logged(String user) {
    Feedback feedback =
        new Feedback(
            state,
            OFF,
            Runnable::run,
            new QuestionLog(folder, new PrivacySettings(true, 30), InstantSource.system()));
    return new Conversation(
            Readership.undivided(index.answerer()),
            Languages.of("en"),
            RandomMessages.STYLE,
            new Meters(),
            feedback)
        .with(
            new Questioner(Venue.channel(Platform.SLACK, "T1", "C1"), user, Directory.NONE), true);
  }

  @Test
  void logsAQuestionOnceAndForgetsItForWhoeverAsksForThat() throws IOException {
    Message.Answer answer = asked(logged("U1"), PORT);
    logged("U1").again(PORT, 2, SeenQuotes.NONE, CONTEXT);
    logged("U2").ask("Zylotrope?", CONTEXT);
    assertThat(Files.readAllLines(folder.resolve("questions.log")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .contains("\"platform\":\"slack\"", "\"outcome\":\"found\"")
                    .endsWith("\"question\":\"" + answer.question() + "\"}"),
            line -> assertThat(line).contains("\"outcome\":\"nothing\",\"evidence\":\"none\""));
    assertThat(logged("U1").forgetMe())
        .isEqualTo(
            new Message.Plain(
                "Deleted: 1 question of the log, no vote on whether a passage helped, and no entry"
                    + " on what you asked in vain; your name is taken from no pinned answer."
                    + " Messages stay until you delete them yourself."));
    assertThat(Files.readAllLines(folder.resolve("questions.log"))).hasSize(1);
  }

  @Test
  void forgetsWhatStillWaitedToBeKept() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
      aside.execute(() -> awaitQuietly(held));
      Conversation slow = of("U1", new Feedback(state, ALL, aside));
      slow.ask("Zylotrope?", CONTEXT);
      try (ExecutorService other = Executors.newSingleThreadExecutor()) {
        Future<Message> forgotten = other.submit(slow::forgetMe);
        assertThat(forgotten.isDone()).isFalse();
        held.countDown();
        assertThat(((Message.Plain) forgotten.get()).text()).startsWith("Deleted: ");
      }
    }
    assertThat(state.forget("slack:T1:U1")).isEqualTo(Forgotten.NOTHING);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
