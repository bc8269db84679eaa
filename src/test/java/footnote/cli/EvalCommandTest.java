package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  @TempDir Path folder;
  private TestProcess process;

  @BeforeEach
  void corpus() {
    process = new TestProcess(folder);
    process.write(
        "seeds/a.jsonl",
        """
        {"_id": "p1", "title": "Port", "text": "The port reopened to cargo on 14 March."}
        {"_id": "p2", "title": "Bread", "text": "Bread rises when yeast makes carbon dioxide in it."}
        """);
    process.write(
        "q.jsonl",
        """
        {"id": "1", "question": "When did the port reopen?", "relevant": ["p1"], "answers": ["14 March"]}
        {"id": "2", "question": "Who painted the opera?", "relevant": [], "answers": []}
        """);
  }

  @Test
  void printsATableOfFigures() {
    assertThat(process.run("eval", "q.jsonl")).isZero();
    assertThat(process.out())
        .isEqualTo(
            """
            questions                  2
            unanswerable               1
            MRR@10                 1.000
            Recall@1               1.000
            Recall@5               1.000
            Recall@10              1.000
            nDCG@10                1.000
            first quote            1.000
            first three quotes     1.000
            sentences a quote      1.000
            quotes shown           1.000
            quotes shown right     1.000
            false answers          0.000
            false abstentions      0.000
            AUROC                  1.000
            """);
  }

  @Test
  void printsALineAQuestionAndTheFiguresAsJson() {
    assertThat(process.run("eval", "--json", "q.jsonl")).isZero();
    assertThat(process.out().lines()).hasSize(3);
    assertThat(process.out().lines().findFirst().orElseThrow())
        .contains(
            "\"id\":\"1\"", "\"rank\":1", "\"first_quote\":1", "\"articles\":[\"a.jsonl#p1\"]");
    assertThat(process.out()).contains("\"mrr_10\":1.0", "\"false_answers\":0.0");
  }

  @Test
  void printsTheSameFiguresOnEachRun() {
    String first = figures("once");
    assertThat(first.lines().count()).isGreaterThan(100);
    assertThat(figures("once")).as("on the same index").isEqualTo(first);
    assertThat(figures("again")).as("on another").isEqualTo(first);
  }

  private String figures(String data) {
    Path set = Path.of("src/test/resources/footnote/eval").toAbsolutePath();
    String corpus = set.resolve("articles.jsonl").toString();
    String questions = set.resolve("questions.jsonl").toString();
    assertThat(process.run("eval", "--json", "--corpus", corpus, "--data", data, questions))
        .isZero();
    return process.out();
  }

  @Test
  void namesTheLineThatIsNoJudgedQuestion() {
    process.write("q.jsonl", "\n{\"question\": 7}\n");
    assertThat(process.run("eval", "q.jsonl")).isEqualTo(2);
    assertThat(process.err())
        .isEqualTo(
            "footnote: judged questions: "
                + folder.resolve("q.jsonl")
                + ":2: needs \"question\" (text) and \"relevant\" (a list)\n");
    process.write("q.jsonl", "{\"id\": 7]\n");
    assertThat(process.run("eval", "q.jsonl")).isEqualTo(2);
    assertThat(process.err()).endsWith("q.jsonl:1: is not valid JSON at column 9\n");
  }

  @Test
  void refusesAFileWithoutQuestions() {
    process.write("q.jsonl", "\n");
    assertThat(process.run("eval", "q.jsonl")).isEqualTo(2);
    assertThat(process.err()).endsWith("q.jsonl: holds none\n");
  }

  @Test
  void namesRelevantArticlesThatAreNotInTheCorpus() {
    process.write(
        "q.jsonl",
        """
        {"id": "1", "question": "When did the port reopen?", "relevant": ["p1", "p4", "a.jsonl#p2"]}
        {"id": "2", "question": "What makes bread rise?", "relevant": ["p3", "p4", "p5", "p6"]}
        """);
    assertThat(process.run("eval", "q.jsonl")).isZero();
    assertThat(process.err())
        .endsWith(
            "footnote: relevant to questions, but not in the corpus: p3, p4, p5 and 1 more\n");
  }

  @Test
  void saysThatAFileIsNotUtf8() throws IOException {
    Files.write(folder.resolve("q.jsonl"), new byte[] {'c', 'a', 'f', (byte) 0xe9, '\n'});
    assertThat(process.run("eval", "q.jsonl")).isEqualTo(2);
    assertThat(process.err()).endsWith("q.jsonl: is not UTF-8\n");
  }
}
