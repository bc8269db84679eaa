package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.lucene.LuceneIndex;
import footnote.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerPrinterTest {
  @TempDir Path folder;
  private TestProcess process;
  private TestIndex index;

  @BeforeEach
  void open() {
    process = new TestProcess(folder);
    process.write("seeds/a.txt", "A port.");
    index = TestIndex.ofPorts(folder.resolve("index"));
  }

  @AfterEach
  void close() {
    index.close();
  }

  private AnswerPrinter printer(Map<String, List<String>> options) {
    return printer(options, index.answerer());
  }

  private AnswerPrinter printer(Map<String, List<String>> options, Answerer answerer) {
    Settings settings = new ParsedCommand(process.context(), options, List.of()).settings();
    return new AnswerPrinter(process.context(), settings, answerer);
  }

  @Test
  void showsAnAnswerWithTheIdsOfItsPassagesOnStandardOutput() {
    Answer answer = printer(Map.of()).show("null", "When did the port reopen?");
    assertThat(answer).isInstanceOf(Answer.Found.class);
    String id = ((Answer.Found) answer).citations().getFirst().passage().id();
    assertThat(process.out()).startsWith("Q: When did the port reopen?\n").contains("[1] " + id);
    assertThat(process.err()).isEmpty();
  }

  @Test
  void citesAsManyAsTheLimitSays() {
    Answer answer = printer(Map.of("limit", List.of("1"))).answer("When did the port reopen?");
    assertThat(((Answer.Found) answer).citations()).hasSize(1);
  }

  @Test
  void showsThatNothingWasFoundAsAnAnswer() {
    printer(Map.of()).show("null", "Who is the giraffe?");
    assertThat(process.out()).contains("Q: Who is the giraffe?\n");
    assertThat(process.err()).isEmpty();
  }

  @Test
  void saysOnStandardErrorWhyAQuestionIsNone() {
    printer(Map.of()).show("null", "?!", "questions.txt:3: ");
    assertThat(process.out()).isEmpty();
    assertThat(process.err()).startsWith("footnote: questions.txt:3: ").hasLineCount(1);
  }

  @Test
  void saysThatThereIsNoIndexYet() {
    try (LuceneIndex none = new LuceneIndex(folder.resolve("none"))) {
      Answer answer =
          printer(Map.of(), new Answerer(none, Answerer.Ranking.EVIDENCE)).show("null", "port");
      assertThat(answer).isInstanceOf(Answer.NotReady.class);
      assertThat(process.out()).isEmpty();
      assertThat(process.err()).isEqualTo("footnote: The articles are not indexed yet.\n");
    }
  }

  @Test
  void leavesItToOthersToSayThatThereAreNoArticles() {
    try (TestIndex empty = new TestIndex(folder.resolve("empty"))) {
      try (var update = empty.index.update()) {
        update.commit();
      }
      printer(Map.of(), new Answerer(empty.index, Answerer.Ranking.EVIDENCE)).show("null", "port");
      assertThat(process.out()).isEmpty();
      assertThat(process.err()).isEmpty();
    }
  }

  @Test
  void showsAnythingToProgramsOnALine() throws IOException {
    AnswerPrinter printer = printer(Map.of("json", List.of("true")));
    printer.show("{\"a\":7}", "When did the port reopen?");
    printer.show("2", "?!");
    List<String> lines = process.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode found = new ObjectMapper().readTree(lines.getFirst());
    assertThat(found.at("/id/a").asInt()).isEqualTo(7);
    assertThat(found.at("/outcome").asText()).isEqualTo("found");
    assertThat(found.at("/took_ms").isNumber()).isTrue();
    JsonNode refused = new ObjectMapper().readTree(lines.getLast());
    assertThat(refused.at("/outcome").asText()).isEqualTo("refused");
    assertThat(process.err()).isEmpty();
  }

  @Test
  void endsAProcessAsItsAnswerIs() {
    AnswerPrinter printer = printer(Map.of());
    assertThat(AnswerPrinter.exitCode(printer.answer("When did the port reopen?")))
        .isEqualTo(ExitCode.DONE);
    assertThat(AnswerPrinter.exitCode(printer.answer("Who is the giraffe?")))
        .isEqualTo(ExitCode.NOTHING);
    assertThat(AnswerPrinter.exitCode(printer.answer("?!"))).isEqualTo(ExitCode.WRONG);
    assertThat(AnswerPrinter.exitCode(new Answer.NotReady(printer.answer("port").question())))
        .isEqualTo(ExitCode.FAILED);
  }
}
