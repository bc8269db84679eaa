package footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.chat.Message;
import footnote.chat.RandomMessages;
import footnote.text.DisplayText;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whatever the articles and the question are, a message is within Discord's limits, mentions
/// nobody, carries the question whole, and quotes word for word. The seed of a failure is in its
/// message; `-Dseed=…` runs it again.
class DiscordLayoutTest {
  private static final int RUNS = 10_000;
  private static final long SEED = Long.getLong("seed", System.nanoTime() % 1_000_000_000);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static void keepsTheRules(DiscordMessage message, long seed) {
    DiscordMessage late = message.with(Texts.english().say(TextKey.LATE_FOR, "x".repeat(32)));
    assertThat(MessageRules.faults(json(late.create().toData().toJson())))
        .as("seed %d", seed)
        .isEmpty();
    assertThat(MessageRules.faults(json(late.edit().toData().toJson())))
        .as("seed %d", seed)
        .isEmpty();
  }

  @Test
  void answersKeepTheRulesCarryTheQuestionAndQuoteWordForWord() {
    for (long seed = SEED; seed < SEED + RUNS; seed++) {
      RandomMessages random = new RandomMessages(seed);
      Answer answer = random.answer();
      Message message = random.of(answer);
      DiscordMessage sent = DiscordLayout.render(message);
      keepsTheRules(sent, seed);
      if (message instanceof Message.Answer said) {
        carries(sent, said.question(), seed);
        quotesWordForWord(sent, cited(answer), seed);
      }
    }
  }

  private static void carries(DiscordMessage sent, String question, long seed) {
    String line = Markup.unescape(sent.texts().getFirst());
    assertThat(line.substring(line.indexOf(": ") + 1).strip())
        .as("seed %d", seed)
        .isEqualTo(question);
  }

  private static List<Citation> cited(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found.citations();
      case Answer.NothingFound nothing -> nothing.closest();
      case Answer.Refused _, Answer.NotReady _ -> List.of();
    };
  }

  /// Each quote, its own mark taken away, begins as the cited text does.
  private static void quotesWordForWord(DiscordMessage sent, List<Citation> citations, long seed) {
    List<String> quotes =
        sent.texts().stream().flatMap(String::lines).filter(line -> line.startsWith("> ")).toList();
    for (String quote : quotes) {
      int mark = quote.lastIndexOf(" [");
      int number = Integer.parseInt(quote.substring(mark + 2, quote.indexOf(']', mark)));
      String text = quote.substring(2, mark);
      String shown = quote.endsWith("] (shortened)") ? text.substring(0, text.length() - 1) : text;
      assertThat(DisplayText.line(citations.get(number - 1).text()))
          .as("seed %d", seed)
          .startsWith(Markup.unescape(shown));
    }
  }

  @Test
  void excerptsKeepTheRules() {
    for (long seed = SEED; seed < SEED + RUNS; seed++) {
      keepsTheRules(DiscordLayout.render(new RandomMessages(seed).excerpt()), seed);
    }
  }

  @Test
  void sourcesKeepTheRules() {
    for (long seed = SEED; seed < SEED + RUNS / 10; seed++) {
      keepsTheRules(DiscordLayout.render(new RandomMessages(seed).sources()), seed);
    }
  }

  @Test
  void overviewsKeepTheRules() {
    for (long seed = SEED; seed < SEED + RUNS / 10; seed++) {
      keepsTheRules(DiscordLayout.render(new RandomMessages(seed).overview()), seed);
    }
  }

  private static JsonNode json(byte[] bytes) {
    try {
      return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
