package footnote.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.Answer;
import footnote.answer.Excerpt;
import footnote.article.ArticleSummary;
import footnote.question.Question;
import footnote.question.Refusal;
import java.io.IOException;
import java.util.List;
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
            "passage":{"id":"vq3fsonjc7bq","ordinal":2,"paragraph":3,"part":"body","start":100,"end":193,\
            "text":"The port reopened to cargo on 14 March,\\ntwo weeks ahead of schedule, the harbour master said."},\
            "article":{"id":"port.txt","title":"Port reopens early","authors":["J. Roe"],\
            "publisher":"Daily Star","published":"2024-03-14","url":"https://star.example/port"}}],\
            "suggestions":[{"word":"Zylotrope","instead":"Zyltrope","passages":12}],"took_ms":0.9}
            """);
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
