package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.cli.ProcessContext;
import footnote.cli.TestProcess;
import footnote.lucene.IndexFolder;
import footnote.lucene.LuceneIndex;
import footnote.search.PassageIndex;
import footnote.terminal.Terminals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String PORT =
      """
      Port reopens early

      The port reopened to cargo on 14 March, two weeks ahead of schedule.

      Ferry traffic is not expected before May, the harbour master said.
      """;

  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void seeds() {
    process = new TestProcess(folder);
    process.write("seeds/port.txt", PORT);
    process.write(
        "seeds/bread.txt", "Bread\n\nBread rises when yeast makes carbon dioxide in it.\n");
  }

  @Test
  void answersWithAQuoteAndItsFootnote() {
    int code = process.run("ask", "When did the port reopen?");

    assertThat(process.out())
        .startsWith("Q: When did the port reopen?\n\n> The port reopened to cargo on 14 March, two")
        .contains("\n[1] \"Port reopens early\", ¶1\n");
    assertThat(process.err()).startsWith("footnote: indexed the articles: 2 added, 0 changed");
    assertThat(code).isZero();
  }

  @Test
  void joinsTheWordsOfAQuestion() {
    assertThat(process.run("ask", "When", "did", "the", "port", "reopen")).isZero();
    assertThat(process.out()).startsWith("Q: When did the port reopen\n");
  }

  @Test
  void takesAWordWithAMinusSignForPartOfTheQuestion() {
    process.run("ask", "port", "reopened", "-ferry");
    assertThat(process.out()).startsWith("Q: port reopened -ferry\n");
    process.run("ask", "-ferry port");
    assertThat(process.out()).startsWith("Q: -ferry port\n");
    process.run("ask", "--", "--limit");
    assertThat(process.out()).startsWith("Q: --limit\n");
  }

  @Test
  void saysNothingOfAnIndexThatIsInStep() {
    process.run("ask", "port");
    process.run("ask", "port");
    assertThat(process.err()).isEmpty();
  }

  @Test
  void findsNothingAndExitsWithOne() {
    assertThat(process.run("ask", "What is the capital of Mongolia?")).isEqualTo(1);
    assertThat(process.out()).contains("I found nothing that answers this in 2 articles.");
  }

  @Test
  void writesJsonAlone() throws IOException {
    assertThat(process.run("ask", "--json", "When did the port reopen?")).isZero();
    JsonNode answer = new ObjectMapper().readTree(process.out());
    assertThat(answer.at("/outcome").asText()).isEqualTo("found");
    assertThat(answer.at("/citations/0/article/id").asText()).isEqualTo("port.txt");
  }

  @Test
  void takesOptionsBeforeTheCommandToo() {
    process.run("--json", "ask", "port");
    assertThat(process.out()).startsWith("{\"id\":null,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?!", "\u0007\u0000", "source:x"})
  void refusesAQuestionThatCannotBeAsked(String question) {
    assertThat(process.run("ask", question)).isEqualTo(2);
    assertThat(process.out()).isEmpty();
    assertThat(process.err()).contains("footnote: The question ");
  }

  @Test
  void refusesAQuestionThatIsTooLong() {
    assertThat(process.run("ask", "--json", "x".repeat(100_000))).isEqualTo(2);
    assertThat(process.out()).contains("\"outcome\":\"refused\"", "\"score\":null");
  }

  @Test
  void answersEachQuestionOfAFileInItsOrder() throws IOException {
    process.write(
        "q.txt",
        """
        \ufeffWhen did the port reopen?

        {"id": 7, "question": "Why does bread rise?", "relevant": ["bread.txt"]}
        {"question": "What is the capital of Mongolia?"}
        {"id": "x", "question": ""}
        """);

    assertThat(process.run("ask", "--json", "--questions", "q.txt")).isZero();

    assertThat(objects())
        .extracting(it -> it.at("/id").toString() + " " + it.at("/outcome").asText())
        .containsExactly("null found", "7 found", "null nothing", "\"x\" refused");
  }

  @Test
  void reportsBrokenLinesOfAFileAndAnswersTheOthers() throws IOException {
    process.in = "{\"question\": 7}\nport\n{broken\n{\"question\": \"bread\"} {}\n\nbread\n";

    assertThat(process.run("ask", "--json", "--questions", "-")).isEqualTo(2);

    assertThat(objects())
        .extracting(it -> it.at("/question").asText())
        .containsExactly("port", "bread");
    assertThat(process.err().lines().skip(1))
        .containsExactly(
            "footnote: standard input:1: has no \"question\" that is a text",
            "footnote: standard input:3: is not valid JSON at column 2",
            "footnote: standard input:4: has more than one JSON object");
  }

  @Test
  void showsAnswersOfAFileOneBelowTheOther() {
    process.in = "port\nbread\n";
    assertThat(process.run("ask", "--questions", "-")).isZero();
    assertThat(process.out()).startsWith("Q: port\n").contains("\n\nQ: bread\n");
  }

  @Test
  void namesTheLineOfARefusedQuestion() {
    process.in = "port\n\n!!\n";
    assertThat(process.run("ask", "--questions", "-")).isZero();
    assertThat(process.err())
        .endsWith("footnote: standard input:3: The question has no word in it.\n");
    assertThat(process.out()).startsWith("Q: port\n").doesNotEndWith("\n\n\n");
  }

  @Test
  void listsTheSources() {
    assertThat(process.run("sources")).isZero();
    assertThat(process.out()).contains("bread.txt", "port.txt", "\n2 articles, 2 passages\n");
    assertThat(process.run("sources", "PORT", "early", "--json")).isZero();
    assertThat(process.out()).startsWith("{\"id\":\"port.txt\",").hasLineCount(1);
    assertThat(process.run("sources", "zylotrope")).isEqualTo(1);
    assertThat(process.err()).contains("no article has the words zylotrope");
  }

  @Test
  void readsAPassageByTheIdOfAnAnswer() throws IOException {
    process.run("ask", "--json", "When did the port reopen?");
    String id = new ObjectMapper().readTree(process.out()).at("/citations/0/passage/id").asText();

    assertThat(process.run("read", id)).isZero();
    assertThat(process.out()).contains("▌ The port reopened to cargo").contains("passage " + id);
    assertThat(process.run("read", "--json", id)).isZero();
    assertThat(process.out()).startsWith("{\"passage\":{\"id\":\"" + id + "\"");
    assertThat(process.run("read", "nosuchpassag")).isEqualTo(1);
    assertThat(process.err()).contains("no passage has the id nosuchpassag");
  }

  @Test
  void reportsWhatTheIndexTookIn() throws IOException {
    assertThat(process.run("index")).isZero();
    assertThat(process.out().replaceAll("\\d+\\.\\d\\d", "0.00"))
        .isEqualTo(
            """
            added      2
            changed    0
            renamed    0
            removed    0
            unchanged  0
            failed     0
            passages   2
            seconds    0.00
            """);

    Files.delete(folder.resolve("seeds/bread.txt"));
    assertThat(process.run("index", "--json")).isZero();
    JsonNode report = new ObjectMapper().readTree(process.out());
    assertThat(report.at("/removed").asInt()).isEqualTo(1);
    assertThat(report.at("/unchanged").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask port", "index", "sources"})
  void saysWhatToDoAboutAnEmptyCorpus(String command) throws IOException {
    Files.delete(folder.resolve("seeds/bread.txt"));
    Files.delete(folder.resolve("seeds/port.txt"));

    assertThat(process.run(command.split(" ", -1))).isEqualTo(1);
    assertThat(process.err())
        .contains("there are no articles in " + folder.resolve("seeds") + ": put .txt, .md, .html");
    assertThat(process.out()).doesNotContain("Nowhere", "Try other words");
  }

  @Test
  void failsToIndexWhatAnotherProcessIsIndexing() {
    process.run("index");
    process.write("seeds/ferry.txt", "Ferries\n\nFerries wait until May.\n");
    Path index = IndexFolder.of(folder.resolve("data"), List.of(folder.resolve("seeds")));
    try (LuceneIndex other = new LuceneIndex(index);
        PassageIndex.Update _ = other.update()) {
      assertThat(process.run("index")).isEqualTo(3);
      assertThat(process.err())
          .isEqualTo(
              "footnote: another process is changing the index "
                  + index
                  + "; it is read as it is\n");
      assertThat(process.run("ask", "port")).isZero();
    }
    assertThat(process.run("index")).isZero();
  }

  @Test
  void answersNothingFromWhatIsLeftOutSinceThenThoughTheIndexCannotBeMadeAnew() {
    process.write("seeds/drafts/secret.txt", "Secret\n\nThe port was sold in secret.\n");
    assertThat(process.run("ask", "port sold")).isZero();
    assertThat(process.out()).contains("in secret");
    Path index = IndexFolder.of(folder.resolve("data"), List.of(folder.resolve("seeds")));
    process.env.put("FOOTNOTE_PASS_OVER", "drafts");
    try (LuceneIndex other = new LuceneIndex(index);
        PassageIndex.Update _ = other.update()) {
      assertThat(process.run("ask", "port sold")).isEqualTo(3);
      assertThat(process.out()).isEmpty();
    }
    assertThat(process.run("ask", "port sold")).isZero();
    assertThat(process.out()).doesNotContain("in secret");
  }

  @Test
  void asksToTryAgainWhileAnotherProcessMakesTheFirstIndex() {
    Path index = IndexFolder.of(folder.resolve("data"), List.of(folder.resolve("seeds")));
    try (LuceneIndex other = new LuceneIndex(index);
        PassageIndex.Update _ = other.update()) {
      assertThat(process.run("ask", "port")).isEqualTo(3);
      assertThat(process.err())
          .isEqualTo(
              "footnote: another process is changing the index "
                  + index
                  + "; try again when it is made\n");
    }
    assertThat(process.run("ask", "port")).isZero();
  }

  @Test
  void saysThatTheDataFolderIsAFile() {
    process.write("file", "x");
    assertThat(process.run("ask", "port", "--data", "file")).isEqualTo(3);
    assertThat(process.err())
        .startsWith("footnote: can't write the index " + folder.resolve("file"))
        .endsWith("Not a directory\n");
  }

  @Test
  void namesAMissingCorpus() {
    assertThat(process.run("ask", "--corpus", "no such", "port")).isEqualTo(2);
    assertThat(process.err())
        .isEqualTo(
            "footnote: the corpus is missing: there is no folder or file "
                + folder.resolve("no such")
                + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask --limt 3 x|unknown option --limt; did you mean --limit?",
        "ask -json x|unknown option -json; did you mean --json?",
        "ask --zylotrope=3 x|unknown option --zylotrope",
        "sources --jsn|unknown option --jsn; did you mean --json?",
        "asc x|unknown command asc; did you mean ask?",
        "--questions x|unknown option --questions",
        "ask|what is the question?",
        "ask --questions no.txt|there is no file of questions ",
        "ask x --questions no.txt|either a question or --questions",
        "ask --json=true x|option --json takes no value",
        "ask --limit --json x|option --limit takes a value",
        "sources -jsn|unknown option -jsn",
        "ask --limit|option --limit takes a value: --limit N",
        "ask --limit 101 x|--limit: illegal value \"101\", must be a whole number from 1 to 100",
        "ask --ranking best x|--ranking: illegal value \"best\", must be evidence or bm25",
        "read|which passage?",
        "read a b|read takes no b",
        "index now|index takes no now",
        "chat|chat needs a terminal",
        "ask --config no.yaml x|there is no settings file ",
      })
  void saysWhatIsWrongWithACommandLine(String example) {
    int bar = example.indexOf('|');
    assertThat(process.run(example.substring(0, bar).split(" ", -1))).isEqualTo(2);
    assertThat(process.err()).startsWith("footnote: " + example.substring(bar + 1));
    assertThat(process.out()).isEmpty();
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    assertThat(run(failingWith("Broken pipe"))).isZero();
    assertThat(process.err()).doesNotContain("pipe");
  }

  @Test
  void saysWhenAnAnswerCannotBeWritten() {
    assertThat(run(failingWith("No space left on device"))).isEqualTo(3);
    assertThat(process.err()).endsWith("footnote: standard output: No space left on device\n");
  }

  @Test
  void colorsOnATerminalOnly() {
    process.terminals = new Terminals(true, true, true, () -> 60);
    process.run("ask", "port");
    assertThat(process.out()).contains("\033[1m");
    process.run("ask", "--no-color", "port");
    assertThat(process.out()).doesNotContain("\033");
    process.env.put("TERM", "dumb");
    process.run("ask", "port");
    assertThat(process.out()).doesNotContain("\033");
    process.env.put("TERM", "xterm");
    process.env.put("NO_COLOR", "1");
    process.run("ask", "port");
    assertThat(process.out()).doesNotContain("\033");
  }

  @Test
  void wrapsToTheTerminal() {
    process.terminals = new Terminals(true, true, true, () -> 40);
    process.run("ask", "--no-color", "When did the port reopen?");
    assertThat(process.out().lines()).allMatch(line -> line.length() <= 40);
  }

  private int run(OutputStream out) {
    ProcessContext context = process.context();
    return Main.run(
            new ProcessContext(
                context.in(), out, context.err(), context.environment(), context.terminals()),
            "ask",
            "port")
        .number();
  }

  private static OutputStream failingWith(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private List<JsonNode> objects() throws IOException {
    return new ObjectMapper()
        .readerFor(JsonNode.class)
        .<JsonNode>readValues(process.out())
        .readAll();
  }
}
