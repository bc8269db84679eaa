package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write("seeds/port.txt", "Port\n\nThe port reopened to cargo on 14 March.\n");
  }

  private List<JsonNode> answers() throws IOException {
    return new ObjectMapper()
        .readerFor(JsonNode.class)
        .<JsonNode>readValues(process.out())
        .readAll();
  }

  @Test
  void takesQuestionsInPlainTextAndInJsonByTurns() throws IOException {
    process.write(
        "q.txt",
        """
        \ufeffWhen did the port reopen?
          \t
          {"id": {"n": [1, 2.5]}, "more": {"x": 1}, "question": "What reopened?"}
        Who reopened it?
        """);
    assertThat(process.run("ask", "--json", "--questions", "q.txt")).isZero();
    assertThat(answers())
        .extracting(answer -> answer.at("/question").asText())
        .containsExactly("When did the port reopen?", "What reopened?", "Who reopened it?");
    assertThat(process.out().lines())
        .element(1)
        .asString()
        .as("the id as it was written")
        .startsWith("{\"id\":{\"n\":[1,2.5]},");
    assertThat(answers().getFirst().at("/id").isNull()).isTrue();
  }

  @Test
  void readsStandardInputByTheNameOfAMinusSign() throws IOException {
    process.in = "When did the port reopen?\n{\"question\": 7}\n";
    assertThat(process.run("ask", "--json", "--questions", "-")).isEqualTo(2);
    assertThat(answers()).hasSize(1);
    assertThat(process.err()).contains("footnote: standard input:2: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"question\": 7}|has no \"question\" that is a text",
        "{\"question\": \"x\"} {\"question\": \"y\"}|q.jsonl",
        "{\"id\": 1}|has no \"question\" that is a text",
        "{\"question\": \"x\"|is not valid JSON at column",
        "{'question': 'x'}|is not valid JSON at column 2",
      })
  void tellsALineThatIsNoQuestionAndAnswersTheOthers(String line, String reason)
      throws IOException {
    process.write("q.jsonl", line + "\nWhen did the port reopen?\n");
    assertThat(process.run("ask", "--json", "--questions", "q.jsonl")).isEqualTo(2);
    assertThat(answers()).hasSize(1);
    assertThat(process.err()).contains("footnote: q.jsonl:1: ", reason);
  }

  @Test
  void endsWellThoughAQuestionHasNoAnswer() {
    process.write("q.txt", "What is the capital of Mongolia?\n?!\n");
    assertThat(process.run("ask", "--questions", "q.txt")).isZero();
    assertThat(process.err()).contains("footnote: q.txt:2: The question has no word in it.\n");
  }

  @Test
  void asksNothingOfAFileThatIsAFolderOrNotThere() {
    assertThat(process.run("ask", "--questions", "seeds")).isEqualTo(2);
    assertThat(process.err())
        .isEqualTo("footnote: there is no file of questions " + folder.resolve("seeds") + "\n");
  }
}
