package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.TestIndex;
import footnote.metrics.Meters;
import footnote.wording.Languages;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said to what is asked and clicked on, on whatever platform.
class ConversationTest {
  private static final AskContext OPEN = new AskContext("id", "U1", false);
  private static final AskContext ALONE = new AskContext("id", "U1", true);

  @TempDir Path folder;
  private TestIndex index;
  private Conversation conversation;
  private final Meters meters = new Meters();

  @BeforeEach
  void fill() {
    index = TestIndex.ofPorts(folder);
    conversation =
        new Conversation(
            Readership.undivided(index.answerer()),
            Languages.of("en"),
            RandomMessages.STYLE,
            meters,
            Feedback.NONE);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static Message.Answer answer(Message message) {
    assertThat(message).isInstanceOf(Message.Answer.class);
    return (Message.Answer) message;
  }

  private static List<String> names(Message message) {
    return message.buttons().stream().map(Message.Button::name).toList();
  }

  private static String text(Message message) {
    assertThat(message).isInstanceOf(Message.Plain.class);
    return ((Message.Plain) message).text();
  }

  private static Click click(Message message, String name) {
    String question = message instanceof Message.Answer answer ? answer.question() : "";
    return message.buttons().stream()
        .filter(button -> button.name().equals(name))
        .findFirst()
        .flatMap(button -> Click.of(button.token(), question))
        .orElseThrow();
  }

  @Test
  void answersWithQuotesThatHaveFootnotes() {
    Message.Answer answer = answer(conversation.ask("When did the port reopen?", OPEN));
    assertThat(answer.heading()).isEqualTo("Q: When did the port reopen?");
    assertThat(answer.found()).isTrue();
    assertThat(answer.quotes()).hasSize(3);
    assertThat(answer.quotes().getFirst().mark()).isEqualTo("1");
    assertThat(names(answer))
        .containsExactly("more", "context-1", "context-2", "context-3", "remove");
  }

  @Test
  void listsTheArticlesThatAQuestionAsksFor() {
    Message said = conversation.ask("articles by J. Roe", ALONE);
    assertThat(said).isInstanceOf(Message.Articles.class);
    Message.Articles list = (Message.Articles) said;
    assertThat(list.heading()).isEqualTo("Q: articles by J. Roe");
    assertThat(list.note()).isEqualTo("5 articles for “J. Roe”, the newest first:");
    assertThat(list.lines())
        .hasSize(5)
        .contains(
            new Message.SourceLine(
                "[1] J. Roe, “Ferries wait”, Coast News, 14 Mar 2024",
                Optional.of("https://news.example/article")));
    assertThat(names(said)).containsExactly("share", "remove");
  }

  @Test
  void tellsWhichStatementsOfAMessageAreFound() {
    Message.Answer said =
        answer(
            conversation.askMessage(
                "Dockers cheered at the gates. A volcano buried the opera house in Lisbon.", OPEN));
    assertThat(said.notes())
        .containsExactly(
            "1 of 2 statements found:",
            "[1] bears out: “Dockers cheered at the gates.”",
            "Not found: “A volcano buried the opera house in Lisbon.”");
    assertThat(said.quotes()).hasSize(1);
    assertThat(names(said)).containsExactly("context-1", "remove");
  }

  @Test
  void talksKindlyWhereThereIsNoQuestion() {
    assertThat(text(conversation.reply("Hello!", OPEN)))
        .isEqualTo(
            "Hello! I answer questions from 5 articles with quotes word for word.\n"
                + "Ask me, for instance: “Port reopens early”");
    assertThat(text(conversation.reply("compare them", OPEN)))
        .startsWith("I can’t sum up, compare or rewrite articles.");
  }

  @Test
  void offersToShareWhatOnlyTheAskerSees() {
    assertThat(names(conversation.ask("port reopened", ALONE))).contains("share");
    assertThat(names(conversation.ask("port reopened", OPEN))).doesNotContain("share");
  }

  @Test
  void saysWhatIsClosestWhereNothingAnswers() {
    Message.Answer answer = answer(conversation.ask("zepelin giraffe", OPEN));
    assertThat(answer.found()).isFalse();
    assertThat(answer.notes().getFirst()).startsWith("I found nothing that answers this in 5");
    assertThat(names(answer)).contains("instead-1", "sources", "remove");
  }

  @Test
  void aClickOnMoreShowsTheNextQuotes() {
    Message first = conversation.ask("port reopened", ALONE);
    Message.Answer more = answer(conversation.click(click(first, "more"), ALONE));
    assertThat(more.quotes().getFirst().mark()).isEqualTo("4");
    assertThat(names(more)).contains("context-4", "share");
  }

  @Test
  void aClickOnShareAnswersForEveryone() {
    Message alone = conversation.ask("port reopened", ALONE);
    Message.Answer shared = answer(conversation.click(click(alone, "share"), ALONE));
    assertThat(shared.quotes()).isEqualTo(answer(alone).quotes());
    assertThat(names(shared)).doesNotContain("share");
  }

  @Test
  void aClickOnMoreSaysThatSomethingQuotedHasChanged() {
    Message first = conversation.ask("port reopened", ALONE);
    Click more = click(first, "more");
    assertThat(answer(conversation.click(more, ALONE)).after()).isEmpty();
    index.remove("Port reopens early");
    assertThat(conversation.click(more, ALONE).toString())
        .contains("Something quoted before has changed or is gone since");
    assertThat(conversation.in(Optional.of(Locale.GERMAN)).click(more, ALONE).toString())
        .contains("Etwas, das zuvor zitiert wurde, hat sich inzwischen geändert");
  }

  @Test
  void aClickOnShareSaysThatSomethingQuotedHasChangedAlsoWhereNothingIsLeft() {
    Click share = click(conversation.ask("zeppelin", ALONE), "share");
    index.remove("Hostile @everyone");
    assertThat(conversation.click(share, ALONE).toString())
        .contains("Something quoted before has changed or is gone since")
        .doesNotContain("The zeppelin said");
  }

  @Test
  void aClickOnAnotherWordAsksWithThat() {
    Message nothing = conversation.ask("zepelin giraffe", OPEN);
    Message instead = conversation.click(click(nothing, "instead-1"), OPEN);
    assertThat(answer(instead).question()).isEqualTo("zeppelin giraffe");
  }

  @Test
  void aClickOnContextShowsTheQuoteWithinItsNeighboursAndGoesOn() {
    Message answer = conversation.ask("port reopened cargo two weeks ahead of schedule", OPEN);
    Message.Excerpt excerpt =
        (Message.Excerpt) conversation.click(click(answer, "context-1"), OPEN);
    assertThat(excerpt.passages())
        .containsExactly(
            new PassageText("", "", "The harbour was shut all winter.", false),
            new PassageText(
                "",
                "The port reopened to cargo on 14 March, two weeks ahead of schedule.",
                "",
                true),
            new PassageText("", "", "Dockers cheered at the gates.", false));
    assertThat(names(excerpt)).containsExactly("earlier", "later");
    Message later = conversation.click(click(excerpt, "later"), OPEN);
    assertThat(((Message.Excerpt) later).passages()).hasSize(2);
    assertThat(names(later)).containsExactly("earlier");
  }

  @Test
  void aPassageThatIsGoneIsNotShown() {
    Message answer = conversation.ask("port reopened cargo two weeks ahead of schedule", OPEN);
    Click context = click(answer, "context-1");
    index.remove("Port reopens early");
    assertThat(text(conversation.click(context, OPEN))).startsWith("This article has changed");
  }

  @Test
  void aStrangersClickOnRemoveIsRefusedUnlessThePlatformLetsThem() {
    Click remove = click(conversation.ask("port reopened", OPEN), "remove");
    assertThat(remove.effect("U1", false)).isEqualTo(Click.Effect.REMOVED);
    assertThat(remove.effect("U2", true)).isEqualTo(Click.Effect.REMOVED);
    assertThat(remove.effect("U2", false)).isEqualTo(Click.Effect.ALONE);
    AskContext stranger = new AskContext("id", "U2", false);
    assertThat(text(conversation.click(remove, stranger))).startsWith("Only who asked");
  }

  @Test
  void knowsTheWordsThatAreNoQuestions() {
    assertThat(text(conversation.reply(" ", OPEN))).startsWith("I answer questions");
    assertThat(conversation.reply("Help", OPEN)).isEqualTo(conversation.help());
    assertThat(conversation.reply("sources coast", OPEN))
        .isEqualTo(conversation.sources("coast"))
        .extracting(it -> ((Message.SourcePage) it).heading())
        .isEqualTo("2 articles for “coast”");
    assertThat(answer(conversation.reply("sources say the port reopened", OPEN)).question())
        .isEqualTo("sources say the port reopened");
  }

  @Test
  void asksTheBeginningOfALongMessageAndSaysSo() {
    Message.Answer answer =
        answer(conversation.askMessage("The port reopened. " + "Xylophone ".repeat(120), OPEN));
    assertThat(answer.question()).isEqualTo("The port reopened.");
    assertThat(answer.after().getFirst()).startsWith("I asked only the beginning");
  }

  @Test
  void takesNoQuestionThatIsTooLong() {
    assertThat(text(conversation.ask("p".repeat(1_001), OPEN)))
        .startsWith("Your question has 1,001");
  }

  @Test
  void speaksTheLanguageOfTheAskerOrTheUsualOne() {
    Languages german = Languages.of("de");
    Conversation usual =
        new Conversation(
            Readership.undivided(index.answerer()),
            german,
            RandomMessages.STYLE,
            meters,
            Feedback.NONE);
    Message busy = usual.refused(new Admission.Refusal.Busy());
    assertThat(text(busy)).isEqualTo(Texts.of("de").say(TextKey.BUSY));
    assertThat(text(usual.in(Optional.of(Locale.UK)).refused(new Admission.Refusal.Busy())))
        .isEqualTo(Texts.english().say(TextKey.BUSY));
    assertThat(usual.in(Optional.of(Locale.FRENCH))).isSameAs(usual);
    assertThat(usual.in(Optional.empty())).isSameAs(usual);
    Conversation spoken = conversation.in(Optional.of(Locale.GERMANY));
    assertThat(answer(spoken.ask("port reopened", OPEN)).buttons().getLast().label())
        .isEqualTo(Texts.of("de").say(TextKey.BUTTON_REMOVE));
  }

  @Test
  void saysHowLongToWait() {
    assertThat(text(conversation.refused(new Admission.Refusal.TooMany(Duration.ofMillis(5_100)))))
        .isEqualTo(Texts.english().say(TextKey.LIMIT, 6));
  }

  @Test
  void logsALineAQuestionWithoutItsText() {
    try (CapturedLog log = new CapturedLog()) {
      conversation.ask("When did the zeppelin land?", OPEN);
      assertThat(log.text()).matches("question id test \\d+ ms \\d+ hits");
    }
  }
}
