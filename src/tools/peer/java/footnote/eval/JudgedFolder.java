package footnote.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A folder of `articles.jsonl` and `questions.jsonl`, as read.
record JudgedFolder(Path folder, List<JsonNode> articles, List<Judged> questions) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static JudgedFolder read(Path folder) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("articles.jsonl"))) {
      articles.add(JSON.readTree(line));
    }
    return new JudgedFolder(folder, articles, JudgedReader.read(folder.resolve("questions.jsonl")));
  }

  String name() {
    return folder.getFileName().toString();
  }

  /// The ISO 639-1 code at the end of the folder's name, as in `xquad-de`; English without.
  String language() {
    return name().matches(".+-[a-z]{2}") ? name().substring(name().length() - 2) : "en";
  }
}
