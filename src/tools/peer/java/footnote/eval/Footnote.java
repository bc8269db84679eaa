package footnote.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The packaged program, asked by `footnote eval` as anyone would; it isn't told the language.
///
/// @param home the project's folder
/// @param program its jar
/// @param work for the indexes and what is printed
record Footnote(Path home, Path program, Path work) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// @param ranking `evidence` or `bm25`
  List<Outcome> ask(JudgedFolder set, String ranking) throws IOException, InterruptedException {
    Path out = work.resolve(set.name() + "-" + ranking + ".jsonl");
    JavaProcess.run(
        List.of(
            "-Dfootnote.home=" + home,
            "-jar",
            program.toString(),
            "eval",
            "--json",
            "--ranking=" + ranking,
            "--corpus=" + set.folder().resolve("articles.jsonl"),
            "--data=" + work.resolve(set.name()),
            set.folder().resolve("questions.jsonl").toString()),
        out,
        work.resolve("log"));
    return outcomes(set, Files.readAllLines(out));
  }

  /// @param lines one a question, in the order of the questions, and more
  private static List<Outcome> outcomes(JudgedFolder set, List<String> lines) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Judged question : set.questions()) {
      outcomes.add(outcome(question, JSON.readTree(lines.get(outcomes.size()))));
    }
    return outcomes;
  }

  private static Outcome outcome(Judged question, JsonNode line) {
    List<String> articles = new ArrayList<>();
    line.path("articles").forEach(article -> articles.add(article.asText()));
    return new Outcome(
        question,
        articles,
        line.path("answered").asBoolean(),
        line.path("score").asDouble(),
        line.path("first_quote").asInt(),
        0,
        0);
  }
}
