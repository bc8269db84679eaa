package footnote.folders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The program, asked by its command line as anyone would.
///
/// @param command what runs it
/// @param data for its index, and for what it says
record PackagedProgram(List<String> command, Path data) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// The answers by the ids of the questions. The exit code isn't looked at: it is 1 for a folder
  /// of nothing readable, which is a figure, too.
  ///
  /// @throws IOException also when there isn't an answer to each
  Map<String, JsonNode> ask(Path folder, List<JudgedQuestion> questions)
      throws IOException, InterruptedException {
    Files.createDirectories(data);
    forgetIndex();
    Path asked = data.resolve("questions.jsonl");
    Files.write(asked, questions.stream().map(PackagedProgram::line).toList());
    Path answered = data.resolve("answers.jsonl");
    run(folder, asked, answered);
    Map<String, JsonNode> answers = byId(Files.readAllLines(answered));
    if (answers.size() < questions.size()) {
      throw new IOException("not all questions are answered: " + Files.readString(log()).strip());
    }
    return answers;
  }

  /// An index that an older program made isn't what is measured.
  private void forgetIndex() throws IOException {
    Path index = data.resolve("index");
    if (Files.exists(index)) {
      try (Stream<Path> files = Files.walk(index)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String line(JudgedQuestion question) {
    return JSON.createObjectNode()
        .put("id", question.id())
        .put("question", question.question())
        .toString();
  }

  private void run(Path folder, Path asked, Path answered)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of("ask", "--questions", "-", "--json"));
    words.addAll(
        List.of("--corpus", folder.toString(), "--data", data.resolve("index").toString()));
    new ProcessBuilder(words)
        .redirectInput(asked.toFile())
        .redirectOutput(answered.toFile())
        .redirectError(Redirect.to(log().toFile()))
        .start()
        .waitFor();
  }

  private Path log() {
    return data.resolve("log");
  }

  private static Map<String, JsonNode> byId(List<String> lines) throws IOException {
    Map<String, JsonNode> answers = new HashMap<>();
    for (String line : lines) {
      JsonNode answer = JSON.readTree(line);
      answers.put(answer.path("id").asText(), answer);
    }
    return answers;
  }
}
