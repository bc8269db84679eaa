package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.access.Directory;
import footnote.access.Platform;
import footnote.access.Questioner;
import footnote.access.Venue;
import footnote.answer.TestIndex;
import footnote.metrics.Meters;
import footnote.state.Database;
import footnote.state.State;
import footnote.state.StateSettings;
import footnote.wording.Languages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers that moderators pin in a conversation, down to the file.
class PinsTest {
  private static final StateSettings SETTINGS =
      new StateSettings(Optional.empty(), true, false, 90);
  private static final AskContext CONTEXT = new AskContext("id", "U1", false);
  private static final String KING = "by order of the king";
  private static final String QUESTION = "When did the port reopen?";

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

  /// A conversation of a process of its own.
  private Conversation in(Optional<String> home, State kept) {
    Venue venue = new Venue(Platform.DISCORD, home, "C1", home.isEmpty());
    Feedback feedback = new Feedback(kept, SETTINGS, Runnable::run);
    return new Conversation(
            Readership.undivided(index.answerer()),
            Languages.of("en"),
            RandomMessages.STYLE,
            new Meters(),
            feedback)
        .with(new Questioner(venue, "U1", Directory.NONE), false);
  }

  private Conversation in(String home) {
    return in(Optional.of(home), state);
  }

  private static Message.Answer ask(Conversation conversation, String question) {
    return (Message.Answer) conversation.ask(question, CONTEXT);
  }

  private static String pin(Conversation conversation, String question, Message.Answer answer) {
    List<ReplyToken> buttons = answer.buttons().stream().map(Message.Button::token).toList();
    return ((Message.Plain) conversation.pin(Optional.of(question), buttons, "Mo")).text();
  }

  private static String first(Message.Answer answer) {
    return answer.quotes().getFirst().pieces().getFirst().text();
  }

  @Test
  void comesFirstInItsServerUntilItIsPinnedAgain() {
    Message.Answer king = ask(in("7"), "king 1712");
    assertThat(first(king)).contains(KING);
    assertThat(pin(in("7"), QUESTION, king)).startsWith("Pinned: ").contains("“" + QUESTION + "”");
    Message.Answer pinned = ask(in("7"), "when did the PORT reopen");
    assertThat(first(pinned)).contains(KING);
    assertThat(pinned.notes())
        .first()
        .asString()
        .startsWith("Curated answer to “" + QUESTION + "”, chosen by Mo · ");
    assertThat(first(ask(in("8"), QUESTION))).as("in another server").doesNotContain(KING);
    assertThat(first(ask(in(Optional.empty(), state), QUESTION)))
        .as("in a direct conversation")
        .doesNotContain(KING);
    assertThat(pin(in("7"), QUESTION, pinned)).startsWith("No longer pinned: ");
    assertThat(first(ask(in("7"), QUESTION))).doesNotContain(KING);
  }

  @Test
  void takesThePlaceOfTheOneBefore() {
    pin(in("7"), QUESTION, ask(in("7"), "king 1712"));
    pin(in("7"), "Why did the port reopen?", ask(in("7"), "ferries"));
    assertThat(state.pins()).hasSize(2);
    pin(in("7"), "When did the ports reopen?", ask(in("7"), "ferries"));
    assertThat(state.pins()).hasSize(2);
    assertThat(first(ask(in("7"), QUESTION))).doesNotContain(KING);
  }

  @Test
  void isNoMoreShownOnceItsPassageIsGone() {
    Message.Answer king = ask(in("7"), "king 1712");
    pin(in("7"), QUESTION, king);
    index.remove("Port history");
    assertThat(first(ask(in("7"), QUESTION))).doesNotContain(KING);
    assertThat(pin(in("7"), QUESTION, king)).startsWith("This article has changed or is gone");
  }

  @Test
  void needsAQuestionAQuoteAndAServer() {
    Message.Answer king = ask(in("7"), "king 1712");
    assertThat(in("7").pin(Optional.empty(), List.of(), "Mo"))
        .isEqualTo(in("7").pin(Optional.of(QUESTION), List.of(), "Mo"));
    assertThat(pin(in(Optional.empty(), state), QUESTION, king))
        .startsWith("There is nothing to pin");
    assertThat(state.pins()).isEmpty();
  }

  @Test
  void answersWhileTheDatabaseIsAway() {
    State away = new State(new Database.File(folder.resolve("index")), InstantSource.system());
    assertThat(ask(in(Optional.of("7"), away), QUESTION).quotes()).isNotEmpty();
  }
}
