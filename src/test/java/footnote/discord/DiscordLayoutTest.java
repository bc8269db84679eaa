package footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.Answer;
import footnote.chat.Message;
import footnote.chat.RandomMessages;
import footnote.chat.ReplyToken;
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
        quotesWordForWord(sent, said.quotes(), seed);
      }
    }
  }

  private static void carries(DiscordMessage sent, String question, long seed) {
    String line = Markup.unescape(sent.texts().getFirst());
    String shown = line.substring(line.indexOf(": ") + 1).strip();
    if (ReplyToken.isLong(question)) {
      String begun = shown.substring(0, shown.length() - 1).strip();
      assertThat(question).as("seed %d", seed).startsWith(begun);
    } else {
      assertThat(shown).as("seed %d", seed).isEqualTo(question);
    }
  }

  /// What is shown of each quote, and of what is read before it, is how that begins.
  private static void quotesWordForWord(
      DiscordMessage sent, List<Message.Quote> quotes, long seed) {
    List<ShownQuote> shown =
        sent.texts().stream()
            .filter(text -> text.startsWith("> "))
            .flatMap(text -> ShownQuote.all(text).stream())
            .toList();
    assertThat(shown).as("seed %d", seed).hasSameSizeAs(quotes);
    for (int i = 0; i < quotes.size(); i++) {
      Message.Quote quote = quotes.get(i);
      assertThat(shown.get(i).mark()).as("seed %d", seed).isEqualTo(quote.mark());
      assertThat(quote.lead().orElse("")).as("seed %d", seed).startsWith(shown.get(i).lead());
      List<String> lines = quote.pieces().stream().flatMap(it -> it.text().lines()).toList();
      List<String> kept = shown.get(i).lines();
      assertThat(kept).as("seed %d", seed).hasSizeLessThanOrEqualTo(lines.size());
      for (int line = 0; line < kept.size(); line++) {
        String whole = lines.get(line);
        boolean last = shown.get(i).shortened() && line == kept.size() - 1;
        assertThat(last ? whole.startsWith(kept.get(line)) : whole.equals(kept.get(line)))
            .as("seed %d: line %d: %s <- %s", seed, line, kept.get(line), whole)
            .isTrue();
      }
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
