package footnote.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads judged questions: JSON lines with `id`, `question`, `relevant` and, where known,
/// `answers`.
///
/// ```json
/// {"id": "q1", "question": "Who closed the port?", "relevant": ["news.jsonl#7"], "answers": ["the mayor"]}
/// {"id": "q2", "question": "Who opened the mine?", "relevant": []}
/// ```
///
/// Other fields are passed over. The second line is a question that the corpus doesn't answer.
public final class JudgedReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JudgedReader() {}

  /// All questions of a file, in its order; blank lines are passed over.
  ///
  /// @param file in UTF-8
  /// @throws IllegalArgumentException when a line is no judged question, with its number, or there
  ///   is none
  /// @throws IOException when it can't be read
  public static List<Judged> read(Path file) throws IOException {
    List<Judged> questions = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          questions.add(judged(file + ":" + number, line));
        }
      }
    }
    if (questions.isEmpty()) {
      throw new IllegalArgumentException(file + ": holds none");
    }
    return questions;
  }

  /// The question of a line.
  ///
  /// @param place the file and the line, for the fault
  private static Judged judged(String place, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.path("question").isTextual() || !node.path("relevant").isArray()) {
        throw new IllegalArgumentException(
            place + ": needs \"question\" (text) and \"relevant\" (a list)");
      }
      return new Judged(
          node.path("id").asText(""),
          node.path("question").asText(),
          new HashSet<>(texts(node.path("relevant"))),
          texts(node.path("answers")));
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      throw new IllegalArgumentException(place + ": is not valid JSON at column " + column, e);
    }
  }

  /// The strings of a list; none where there is no list.
  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }
}
