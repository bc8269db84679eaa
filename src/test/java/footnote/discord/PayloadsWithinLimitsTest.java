package footnote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.Excerpt;
import footnote.answer.NoResultReason;
import footnote.article.ArticleId;
import footnote.article.ArticleSummary;
import footnote.article.Passage;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.article.Spelling;
import footnote.chat.ReplyToken;
import footnote.text.DisplayText;
import footnote.text.Span;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever an article and a question hold, a message is within Discord's limits, mentions nobody,
/// carries the question whole, and quotes word for word. `-Dseed=N` does a run again.
class PayloadsWithinLimitsTest {
  private static final int ROUNDS = 10_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Scribble scribble = new Scribble(seed);
  private final DiscordFormat answers = new DiscordFormat(Texts.english());
  private final ExcerptFormat excerpts = new ExcerptFormat(Texts.english());
  private final SourcesFormat sources = new SourcesFormat(Texts.english());
  private int round;

  @Test
  void everyPayloadIsWithinTheLimitsAndCarriesNoLiveMention() {
    for (round = 0; round < ROUNDS; round++) {
      String question = question();
      List<Citation> citations = citations();
      Asked asked = new Asked("18446744073709551615", scribble.sometimes(), 1);
      Answer answer = answer(question, citations);
      DiscordMessage card = answers.render(answer, asked);
      holds(
          card.with(Texts.english().say(TextKey.CUT_MESSAGE, 300))
              .with(Texts.english().say(TextKey.LATE_FOR, scribble.text(32))));
      carries(card, question);
      quotes(card, citations);
      holds(excerpt(citations.getFirst()));
      holds(list(citations, question));
    }
  }

  private String where() {
    return "seed " + seed + ", round " + round;
  }

  private void holds(DiscordMessage card) {
    assertThat(MessageRules.faults(json(card.create().toData().toJson()))).as(where()).isEmpty();
    assertThat(MessageRules.faults(json(card.edit().toData().toJson()))).as(where()).isEmpty();
  }

  private void carries(DiscordMessage card, String question) {
    String line = Markup.unescape(card.texts().getFirst());
    assertThat(line.substring(line.indexOf(": ") + 1).strip()).as(where()).isEqualTo(question);
  }

  /// Each quote, its own mark taken away, begins as the cited text does.
  private void quotes(DiscordMessage card, List<Citation> citations) {
    List<String> quotes =
        card.texts().stream().flatMap(String::lines).filter(line -> line.startsWith("> ")).toList();
    assertThat(quotes).as(where()).isNotEmpty();
    for (int i = 0; i < quotes.size(); i++) {
      String quote =
          quotes.get(i).replaceAll("(…)? \\[\\d+\\]( \\(shortened\\))?$", "").substring(2);
      assertThat(DisplayText.line(citations.get(i).text()))
          .as(where())
          .startsWith(Markup.unescape(quote));
    }
  }

  private String question() {
    String text = DisplayText.line(scribble.text(600));
    int end = text.offsetByCodePoints(0, Math.min(300, DisplayText.length(text)));
    return text.substring(0, end).strip();
  }

  private Answer answer(String question, List<Citation> citations) {
    List<String> words = Stream.generate(() -> scribble.text(60)).limit(scribble.upTo(20)).toList();
    Evidence evidence = new Evidence(Evidence.Label.PARTIAL, 0.5, words, words);
    List<Spelling> spellings =
        words.stream().map(word -> new Spelling(word, scribble.text(60), 3)).toList();
    return scribble.sometimes()
        ? new Answer.NothingFound(question, evidence, citations, spellings, 2, 1_000, clue())
        : new Answer.Found(question, evidence, citations, spellings, spellings, 2, 1_000);
  }

  private Optional<NoResultReason> clue() {
    Supplier<NoResultReason.Name> name =
        () ->
            new NoResultReason.Name(
                scribble.text(300), NoResultReason.Kind.DATE, 3, scribble.text(120));
    return scribble.sometimes()
        ? Optional.of(
            new NoResultReason.Named(Stream.generate(name).limit(1 + scribble.upTo(3)).toList()))
        : Optional.empty();
  }

  private List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    int size = 1 + scribble.upTo(3);
    for (int i = 1; i <= size; i++) {
      Passage passage = passage(scribble.upTo(15) == 0 ? 6_000 : 500);
      int length = passage.text().length();
      int start = scribble.upTo(length - 1);
      int end = start + 1 + scribble.upTo(length - start - 1);
      Span quote = scribble.sometimes() ? passage.span() : new Span(start, end);
      if (DisplayText.line(passage.textOf(quote)).isEmpty()) {
        quote = passage.span();
      }
      citations.add(new Citation(i, 1, passage, quote, List.of(passage.source()), List.of()));
    }
    return citations;
  }

  private Passage passage(int longest) {
    String text = scribble.text(longest);
    Span span = new Span(0, text.length());
    return new Passage(
        source(), 0, scribble.sometimes(), List.of(), span, text, List.of(new Sentence(span, 1)));
  }

  private Source source() {
    return new Source(
        new ArticleId(scribble.text(100)),
        scribble.text(300),
        Stream.generate(() -> scribble.text(100)).limit(scribble.upTo(5)).toList(),
        Optional.of(scribble.text(100)),
        Optional.empty(),
        Optional.of(scribble.url()),
        "en");
  }

  private DiscordMessage excerpt(Citation citation) {
    Excerpt excerpt = new Excerpt(List.of(passage(900)), citation.passage(), List.of(passage(900)));
    Span quote = citation.quote();
    ReplyToken.Context context =
        new ReplyToken.Context(citation.passage().id(), quote.start(), quote.length());
    return excerpts.render(excerpt, new ReplyToken.Turn(context, scribble.upTo(2) - 1));
  }

  private DiscordMessage list(List<Citation> citations, String filter) {
    List<ArticleSummary> listings = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      listings.add(new ArticleSummary(citations.get(i % citations.size()).source(), i));
    }
    int end = filter.offsetByCodePoints(0, Math.min(60, DisplayText.length(filter)));
    return sources.render(listings, new ReplyToken.Page(0, filter.substring(0, end)));
  }

  private static JsonNode json(byte[] bytes) {
    try {
      return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
