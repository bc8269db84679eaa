package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Evidence;
import footnote.answer.Excerpt;
import footnote.answer.Quote;
import footnote.article.ArticleSummary;
import footnote.article.Lead;
import footnote.article.Outdated;
import footnote.article.Passage;
import footnote.article.Place;
import footnote.article.Sentence;
import footnote.article.Source;
import footnote.question.Question;
import footnote.question.Refusal;
import footnote.text.PartialDate;
import footnote.text.Span;
import footnote.wording.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
  private final JsonFormat format = new JsonFormat(false);

  @Test
  void tellsAsWhatMisspeltWordsWereRead() throws IOException {
    JsonNode answer = read(format.answer("null", Samples.corrected(), 1));
    assertThat(answer.path("corrected"))
        .hasToString(
            """
            [{"word":"prot","instead":"port","passages":9},\
            {"word":"Zylotrope","instead":"Zyltrope","passages":12}]\
            """);
    assertThat(answer.path("suggestions")).isEmpty();
    assertThat(read(format.answer("null", Samples.partial(), 1)).has("corrected")).isFalse();
  }

  @Test
  void writesAnAnswerInTheShapeOfTheContract() {
    assertThat(format.answer("null", Samples.partial(), 0.94))
        .isEqualTo(
            """
            {"id":null,"question":"When did the Zylotrope port reopen?","outcome":"found",\
            "evidence":{"label":"partial","score":0.6,"matched":["port","reopen"],"missing":["Zylotrope"]},\
            "citations":[{"rank":1,"score":12.5,\
            "quote":"The port reopened to cargo on 14 March,\\ntwo weeks ahead of schedule, the harbour master said.",\
            "kind":"sentence","lead":null,"path":[],\
            "url":"https://star.example/port#:~:text=The%20port%20reopened%20to%20cargo%20on%2014,the%20harbour%20master%20said.",\
            "passage":{"id":"vq3fsonjc7bq","ordinal":2,"paragraph":3,"part":"body","start":100,"end":193,\
            "text":"The port reopened to cargo on 14 March,\\ntwo weeks ahead of schedule, the harbour master said."},\
            "article":{"id":"port.txt","title":"Port reopens early","authors":["J. Roe"],\
            "publisher":"Daily Star","published":"2024-03-14","url":"https://star.example/port"}}],\
            "suggestions":[{"word":"Zylotrope","instead":"Zyltrope","passages":12}],"took_ms":0.9}
            """);
  }

  @Test
  void tellsWhatAnItemIsReadWithAndWhereItStands() throws IOException {
    String text = "Bring:\nbread";
    Span span = new Span(40, 52);
    Sentence intro = new Sentence(new Span(40, 46), 3);
    Lead lead = new Lead(Lead.Kind.INTRO, intro.span(), "Bring:");
    Sentence item =
        new Sentence(
            new Span(47, 52),
            4,
            Sentence.Kind.ITEM,
            Optional.of(lead),
            Optional.of(new Place(Place.Kind.PAGE, "12")));
    Source source = Samples.partial().citations().getFirst().source();
    Passage passage =
        new Passage(
            source, 0, false, List.of("Hikes", "Long ones"), span, text, List.of(intro, item));
    Quote quote = new Quote(item.span(), item.kind(), item.lead());
    Citation citation = new Citation(1, 2, passage, quote, List.of(), List.of());
    Answer found = found(citation);
    JsonNode told = read(format.answer("null", found, 1)).at("/citations/0");
    assertThat(told.path("kind").asText()).isEqualTo("item");
    assertThat(told.path("lead"))
        .hasToString("{\"text\":\"Bring:\",\"start\":40,\"end\":46,\"kind\":\"intro\"}");
    assertThat(told.path("path")).hasToString("[\"Hikes\",\"Long ones\"]");
    assertThat(told.at("/passage/page")).hasToString("12");
    assertThat(new AnswerFormat(Look.PLAIN, Texts.english(), false).render(found))
        .contains("> Bring:\n> bread [1]\n");
  }

  @Test
  void tellsTheDatesThatAQuoteMeans() throws IOException {
    Source source = Samples.partial().citations().getFirst().source();
    String text = "It rained. It closed last year.";
    Span span = new Span(40, 71);
    Sentence closed = new Sentence(new Span(51, 71), 3);
    Sentence rained = new Sentence(new Span(40, 50), 3);
    Passage passage = new Passage(source, 0, false, List.of(), span, text, List.of(rained, closed));
    Citation citation = new Citation(1, 2, passage, closed.span(), List.of(), List.of());
    assertThat(source.published().orElseThrow().year()).isEqualTo(2024);
    assertThat(read(format.answer("null", found(citation), 1)).at("/citations/0/dates"))
        .hasToString("[{\"text\":\"last year\",\"start\":61,\"end\":70,\"date\":\"2023\"}]");
  }

  @Test
  void tellsWhyAnArticleHoldsNoMore() throws IOException {
    Citation holds = Samples.partial().citations().getFirst();
    Outdated ended =
        new Outdated(Optional.of(Samples.BARE), Optional.of(new PartialDate(2023, 5, 0)));
    Citation citation =
        new Citation(
            1, 2, holds.passage(), holds.quoted(), List.of(), List.of(), Optional.empty(), ended);
    JsonNode told = read(format.answer("null", found(citation), 1)).at("/citations/0/outdated");
    assertThat(told.path("valid_until").asText()).isEqualTo("2023-05");
    assertThat(told.at("/superseded_by/id").asText()).isEqualTo(Samples.BARE.id().value());
    assertThat(read(format.answer("null", found(holds), 1)).at("/citations/0").has("outdated"))
        .isFalse();
    Excerpt excerpt = new Excerpt(List.of(), holds.passage(), List.of(), ended);
    assertThat(read(format.excerpt(excerpt)).path("outdated")).isEqualTo(told);
    assertThat(new AnswerFormat(Look.PLAIN, Texts.english(), false).render(found(citation)))
        .contains("; superseded by \"港口重新开放\"; valid until May 2023");
    assertThat(new ExcerptFormat(Look.PLAIN, Texts.english()).render(excerpt))
        .contains("; superseded by \"港口重新开放\"; valid until May 2023");
  }

  private static Answer found(Citation citation) {
    Evidence evidence = Samples.partial().evidence();
    Question question = Question.parse("What to bring?");
    return new Answer.Found(question, evidence, List.of(citation), List.of(), List.of(), 0, 1);
  }

  @Test
  void keepsTheClosestPassagesWhereNothingWasFound() throws IOException {
    JsonNode answer = read(format.answer("7", Samples.nothing(), 1));

    assertThat(answer.at("/id").asInt()).isEqualTo(7);
    assertThat(answer.at("/outcome").asText()).isEqualTo("nothing");
    assertThat(answer.at("/evidence/score").asDouble()).isEqualTo(0.1);
    assertThat(answer.at("/citations")).hasSize(2);
    assertThat(answer.at("/undated").asInt()).isEqualTo(1);
  }

  @Test
  void marksTheNoteAndNamesTheFolded() throws IOException {
    JsonNode answer = read(format.answer("\"q\"", Samples.found(), 1));

    assertThat(answer.at("/id").asText()).isEqualTo("q");
    assertThat(answer.at("/citations/1/passage/part").asText()).isEqualTo("note");
    assertThat(answer.at("/citations/1/passage/paragraph").asInt()).isZero();
    assertThat(answer.at("/citations/0/also/0").asText()).isEqualTo("coast/ferries.md");
    assertThat(answer.at("/citations/2/article/publisher").isNull()).isTrue();
    assertThat(answer.at("/citations/0").has("reasons")).isFalse();
  }

  @Test
  void givesReasonsWhenAskedTo() throws IOException {
    JsonNode answer = read(new JsonFormat(true).answer("null", Samples.partial(), 1));

    assertThat(answer.at("/citations/0/reasons/1").asText()).isEqualTo("near each other");
  }

  @Test
  void hasNoScoreWhenRefused() {
    assertThat(
            format.answer("null", new Answer.Refused(Question.parse(""), new Refusal.Empty()), 0))
        .isEqualTo(
            """
            {"id":null,"question":"","outcome":"refused","reason":"The question is empty.",\
            "evidence":{"label":null,"score":null,"matched":[],"missing":[]},\
            "citations":[],"suggestions":[],"took_ms":0.0}
            """);
  }

  @Test
  void findsTheArticlesThatAreAskedFor() throws IOException {
    JsonNode answer = read(format.answer("null", Samples.listed(), 0));
    assertThat(answer.at("/outcome").asText()).isEqualTo("found");
    assertThat(answer.at("/citations")).hasSize(2);
    assertThat(answer.at("/citations/1/article/authors/0").asText()).isEqualTo("A. Lin");
    assertThat(answer.at("/listed").asInt()).isEqualTo(7);
  }

  @Test
  void tellsOfEachStatementHowFarItIsBorneOut() throws IOException {
    JsonNode answer = read(format.answer("null", Samples.statements(), 0));
    assertThat(answer.at("/outcome").asText()).isEqualTo("found");
    assertThat(answer.at("/statements/0/evidence/label").asText()).isEqualTo("strong");
    assertThat(answer.at("/statements/0/citation/rank").asInt()).isEqualTo(1);
    assertThat(answer.at("/statements/1/text").asText()).isEqualTo("The mayor has gone to Rome.");
    assertThat(answer.at("/statements/1/citation").isNull()).isTrue();
  }

  @Test
  void givesTalkAReasonAndNoAnswer() throws IOException {
    JsonNode answer = read(format.answer("null", Samples.talked(), 0));
    assertThat(answer.at("/outcome").asText()).isEqualTo("nothing");
    assertThat(answer.at("/reason").asText())
        .isEqualTo(
            "Hello! I answer questions from 4,182 articles with quotes word for word."
                + " Ask me, for instance: \"Port reopens early\"");
  }

  @Test
  void saysWhenItIsNotReady() throws IOException {
    JsonNode answer = read(format.answer("null", new Answer.NotReady(Question.parse("Why?")), 0));

    assertThat(answer.at("/outcome").asText()).isEqualTo("not_ready");
    assertThat(answer.at("/reason").asText()).isEqualTo("The articles are not indexed yet.");
  }

  @Test
  void isOneLineOfHarmlessTextThatReadsBackAsItWas() throws IOException {
    String question = "a\nb\033[2J\u0000 \u202e \u2028 \ud800 \u009b 日本 😀";
    String line =
        format.answer(
            "null", new Answer.Refused(Question.parse(question), new Refusal.NoWord()), 0);

    assertThat(line).doesNotContain("\033", "\u0000", "\u202e", "\u2028", "\ud800 ", "\u009b");
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    assertThat(read(line).at("/question").asText()).isEqualTo(question);
  }

  @Test
  void writesAnArticleOfTheList() {
    assertThat(format.listing(new ArticleSummary(Samples.FERRIES, 3)))
        .isEqualTo(
            """
            {"id":"coast/ferries.md","title":"Ferries wait","authors":["A. Lin","B. Okoro"],\
            "publisher":"Coast News","published":"2024-03","url":null,"language":"en","passages":3}
            """);
  }

  @Test
  void writesAPassageWithTheOnesAroundIt() throws IOException {
    JsonNode excerpt =
        read(
            format.excerpt(
                new Excerpt(
                    List.of(),
                    Samples.passage(Samples.PORT, 3, "", "One."),
                    List.of(Samples.passage(Samples.PORT, 4, "", "Two.")))));

    assertThat(excerpt.at("/passage/text").asText()).isEqualTo("One.");
    assertThat(excerpt.at("/before")).isEmpty();
    assertThat(excerpt.at("/after/0/paragraph").asInt()).isEqualTo(4);
    assertThat(excerpt.at("/article/id").asText()).isEqualTo("port.txt");
  }

  private static JsonNode read(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
