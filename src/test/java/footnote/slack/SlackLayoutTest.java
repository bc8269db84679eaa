package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.slack.api.SlackConfig;
import com.slack.api.util.json.GsonFactory;
import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.chat.Message;
import footnote.chat.RandomMessages;
import footnote.chat.ReplyToken;
import footnote.slack.web.SlackMessage;
import footnote.slack.web.SlackText;
import footnote.text.DisplayText;
import footnote.text.RandomText;
import footnote.wording.Footnote;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the articles and the question are, Slack takes the message and it mentions nobody. The
/// seed of a failure is in its message; `-Dseed=…` runs it again.
class SlackLayoutTest {
  private static final int RUNS = 10_000;
  private static final long SEED = Long.getLong("seed", System.nanoTime() % 1_000_000_000);
  private static final Gson GSON = GsonFactory.createSnakeCase(new SlackConfig());
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode blocks(SlackMessage message) {
    try {
      return JSON.readTree(GSON.toJson(message.blocks()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keepsTheRules(SlackMessage message, Object seed) {
    JsonNode blocks = blocks(message);
    assertThat(BlockRules.faults(blocks, message.text())).as("seed %s", seed).isEmpty();
    assertThat(blocks.toString().length() + message.text().length())
        .as("characters with seed %s", seed)
        .isLessThan(BlockRules.MOST_CHARACTERS);
  }

  @Test
  void answersKeepTheRulesAndQuoteWordForWord() {
    for (long seed = SEED; seed < SEED + RUNS; seed++) {
      RandomMessages random = new RandomMessages(seed);
      Answer answer = random.answer();
      SlackMessage sent = SlackLayout.render(random.of(answer));
      keepsTheRules(sent, seed);
      if (answer instanceof Answer.Found found) {
        quotesWordForWord(found, sent, seed);
      }
    }
  }

  /// What stands between our quotation marks is the beginning of the quote, but for white space and
  /// what can't be seen.
  private static void quotesWordForWord(Answer.Found found, SlackMessage sent, long seed) {
    for (JsonNode block : blocks(sent)) {
      String text = SlackText.unescape(block.at("/text/text").asText());
      int end = text.lastIndexOf("” [");
      if (block.path("type").asText().equals("section") && text.startsWith("“") && end > 0) {
        String number = text.substring(end + 3, text.indexOf(']', end));
        Citation citation = found.citations().get(Integer.parseInt(number) - 1);
        String quote = text.substring(1, end);
        String shown = quote.endsWith(" …") ? quote.substring(0, quote.length() - 2) : quote;
        assertThat(DisplayText.line(citation.text())).as("seed %d", seed).startsWith(shown);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "\"", "<", "\uD83D\uDE00", "\u2028", "\\", "w"})
  void theLongestOfAllKeepsTheRules(String letter) {
    String question = letter.repeat(ReplyToken.LONGEST_QUESTION);
    Optional<String> link = Optional.of("https://news.example/?" + "&".repeat(170));
    List<Message.Quote> quotes =
        IntStream.range(1, 4)
            .mapToObj(i -> new Footnote(i, letter.repeat(2_000), link))
            .map(it -> new Message.Quote(it, letter.repeat(9_000), "shortened"))
            .toList();
    List<Message.Button> buttons =
        IntStream.range(0, 4)
            .mapToObj(i ->
                new Message.Button(
                    "more" + i, letter.repeat(90), new ReplyToken.More(1, "12345678")))
            .toList();
    for (Optional<String> lead : List.of(Optional.<String>empty(), Optional.of("Closest:"))) {
      Message.Answer answer =
          new Message.Answer(
              question,
              "Q: " + question,
              List.of(letter.repeat(3_000)),
              lead,
              lead.isEmpty() ? quotes : quotes.subList(0, 1),
              lead.isEmpty() ? buttons.subList(0, 2) : buttons,
              List.of());
      keepsTheRules(SlackLayout.render(answer), letter);
    }
  }

  @Test
  void excerptsKeepTheRules() {
    for (long seed = SEED; seed < SEED + RUNS; seed++) {
      keepsTheRules(SlackLayout.render(new RandomMessages(seed).excerpt()), seed);
    }
  }

  @Test
  void sourcesKeepTheRules() {
    for (long seed = SEED; seed < SEED + RUNS / 10; seed++) {
      keepsTheRules(SlackLayout.render(new RandomMessages(seed).sources()), seed);
    }
  }

  @Test
  void overviewsKeepTheRules() {
    for (long seed = SEED; seed < SEED + RUNS / 10; seed++) {
      keepsTheRules(SlackLayout.render(new RandomMessages(seed).overview()), seed);
    }
  }

  @Test
  void wordsOfOursKeepTheRules() {
    for (long seed = SEED; seed < SEED + RUNS / 10; seed++) {
      String text = new RandomText(seed).text(5_000);
      keepsTheRules(SlackLayout.render(new Message.Plain(text)), seed);
    }
  }

  @Test
  void whatIsReadIsWhatWasEscaped() {
    for (long seed = SEED; seed < SEED + RUNS; seed++) {
      String text = new RandomText(seed).text(300);
      assertThat(SlackText.read(SlackText.escape(text), "U0BOT"))
          .as("seed %d", seed)
          .isEqualTo(DisplayText.line(text));
    }
  }
}
