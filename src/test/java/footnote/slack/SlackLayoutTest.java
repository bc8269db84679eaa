package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.slack.api.SlackConfig;
import com.slack.api.util.json.GsonFactory;
import footnote.article.Sentence;
import footnote.chat.Message;
import footnote.chat.QuotePiece;
import footnote.chat.RandomMessages;
import footnote.chat.ReplyToken;
import footnote.slack.web.SlackMessage;
import footnote.slack.web.SlackText;
import footnote.text.DisplayText;
import footnote.text.RandomText;
import footnote.wording.Footnote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
      Message message = random.of(random.answer());
      SlackMessage sent = SlackLayout.render(message);
      keepsTheRules(sent, seed);
      if (message instanceof Message.Answer said && said.found()) {
        quotesWordForWord(said.quotes(), sent, seed);
      }
    }
  }

  /// What is shown of each quote, and of what is read before it, is how that begins.
  private static void quotesWordForWord(List<Message.Quote> quotes, SlackMessage sent, long seed) {
    List<ShownQuote> shown = new ArrayList<>();
    blocks(sent).forEach(block -> ShownQuote.of(block).ifPresent(shown::add));
    assertThat(shown).as("seed %d", seed).hasSameSizeAs(quotes);
    for (int i = 0; i < quotes.size(); i++) {
      Message.Quote quote = quotes.get(i);
      ShownQuote one = shown.get(i);
      assertThat(one.mark()).as("seed %d", seed).isEqualTo(quote.mark());
      assertThat(quote.lead().orElse("")).as("seed %d", seed).startsWith(one.lead());
      List<String> lines = quote.pieces().stream().flatMap(SlackLayoutTest::lines).toList();
      assertThat(lines).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(one.lines().size());
      for (int line = 0; line < one.lines().size(); line++) {
        boolean last = one.shortened() && line == one.lines().size() - 1;
        String whole = lines.get(line);
        String kept = one.lines().get(line);
        assertThat(last ? whole.startsWith(kept) : whole.equals(kept))
            .as("seed %d: line %d: %s <- %s", seed, line, kept, whole)
            .isTrue();
      }
    }
  }

  private static Stream<String> lines(QuotePiece piece) {
    return piece.kind() == Sentence.Kind.ITEM
        ? Stream.of(piece.bullet("• ") + piece.text())
        : piece.text().lines();
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "\"", "<", "\uD83D\uDE00", "\u2028", "\\", "w"})
  void theLongestOfAllKeepsTheRules(String letter) {
    String question = letter.repeat(ReplyToken.LONGEST_SHOWN);
    Optional<String> link = Optional.of("https://news.example/?" + "&".repeat(170));
    List<QuotePiece> pieces =
        Stream.of(Sentence.Kind.values())
            .map(kind -> new QuotePiece(kind, letter.repeat(9_000)))
            .toList();
    List<Footnote> footnotes =
        IntStream.range(1, 4).mapToObj(i -> new Footnote(i, letter.repeat(2_000), link)).toList();
    List<Message.Quote> quotes =
        IntStream.range(1, 4)
            .mapToObj(i ->
                new Message.Quote(
                    "" + i, Optional.of(letter.repeat(300)), pieces, true, "shortened"))
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
              lead.isEmpty() ? footnotes : footnotes.subList(0, 1),
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
      String text = new RandomText(seed).text(300).replace(":", "");
      assertThat(DisplayText.line(SlackText.read(SlackText.escape(text))))
          .as("seed %d", seed)
          .isEqualTo(DisplayText.line(text));
    }
  }
}
