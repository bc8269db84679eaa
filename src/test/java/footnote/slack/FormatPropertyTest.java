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
import footnote.answer.Excerpt;
import footnote.article.Passage;
import footnote.chat.CorpusOverview;
import footnote.chat.ReplyToken;
import footnote.slack.web.SlackMessage;
import footnote.slack.web.SlackText;
import footnote.text.DisplayText;
import footnote.wording.Texts;
import org.junit.jupiter.api.Test;

/// Whatever the articles and the question are, Slack takes the reply and it mentions nobody. The
/// seed of a failure is in its message; `-Dseed=…` runs it again.
class FormatPropertyTest {
  private static final int RUNS = 10_000;
  private static final long SEED = Long.getLong("seed", 20_260_314);
  private static final Gson GSON = GsonFactory.createSnakeCase(new SlackConfig());
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode blocks(SlackMessage reply) {
    try {
      return JSON.readTree(GSON.toJson(reply.blocks()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keepsTheRules(SlackMessage reply, long seed) {
    JsonNode blocks = blocks(reply);
    assertThat(BlockRules.faults(blocks, reply.text())).as("seed %d", seed).isEmpty();
    assertThat(blocks.toString().length() + reply.text().length())
        .as("characters with seed %d", seed)
        .isLessThan(BlockRules.MOST_CHARACTERS);
  }

  @Test
  void answersKeepTheRulesAndQuoteWordForWord() {
    SlackFormat format = new SlackFormat(Texts.english());
    for (long seed = SEED; seed < SEED + RUNS; seed++) {
      Scribble scribble = new Scribble(seed);
      Answer answer = scribble.answer();
      Page page = new Page(scribble.number(1, 9), 3, "U12345678901", scribble.number(0, 1) == 0);
      SlackMessage reply = format.render(answer, page);
      keepsTheRules(reply, seed);
      if (answer instanceof Answer.Found found) {
        quotesWordForWord(found, reply, seed);
      }
    }
  }

  /// What stands between our quotation marks is the beginning of the quote, but for white space and
  /// what can't be seen.
  private static void quotesWordForWord(Answer.Found found, SlackMessage reply, long seed) {
    for (JsonNode block : blocks(reply)) {
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

  @Test
  void contextsKeepTheRules() {
    ContextFormat format = new ContextFormat(Texts.english());
    for (long seed = SEED; seed < SEED + RUNS; seed++) {
      Scribble scribble = new Scribble(seed);
      Excerpt excerpt = scribble.excerpt();
      Passage passage = excerpt.passage();
      int start = scribble.number(0, passage.text().length() - 1);
      int length = scribble.number(0, passage.text().length() - start);
      ReplyToken.Context quote = new ReplyToken.Context(passage.id(), start, length);
      keepsTheRules(
          format.render(excerpt, new ReplyToken.Turn(quote, scribble.number(-3, 3))), seed);
    }
  }

  @Test
  void sourcesKeepTheRules() {
    SourcesFormat format = new SourcesFormat(Texts.english());
    for (long seed = SEED; seed < SEED + RUNS / 10; seed++) {
      Scribble scribble = new Scribble(seed);
      ReplyToken.Page page = new ReplyToken.Page(scribble.number(0, 5), scribble.text(90));
      keepsTheRules(format.render(scribble.listings(), page), seed);
    }
  }

  @Test
  void homeTabsKeepTheRules() {
    HomeFormat format = new HomeFormat(Texts.english());
    for (long seed = SEED; seed < SEED + RUNS / 10; seed++) {
      CorpusOverview holdings = CorpusOverview.of(new Scribble(seed).listings());
      keepsTheRules(format.render(holdings, "How to ask."), seed);
    }
  }

  @Test
  void wordsOfOursKeepTheRules() {
    for (long seed = SEED; seed < SEED + RUNS / 10; seed++) {
      keepsTheRules(BlockBuilder.of(new Scribble(seed).text(5_000)), seed);
    }
  }

  @Test
  void whatIsReadIsWhatWasEscaped() {
    for (long seed = SEED; seed < SEED + RUNS; seed++) {
      String text = new Scribble(seed).text(300);
      assertThat(SlackText.read(SlackText.escape(text), "U0BOT"))
          .as("seed %d", seed)
          .isEqualTo(DisplayText.line(text));
    }
  }
}
