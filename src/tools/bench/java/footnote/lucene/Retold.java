package footnote.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Articles of a few of somebody's texts each, told again and again, every time with other words of
/// theirs in the place of some. The same on every machine.
final class Retold {
  private static final int ARTICLE_WORDS = 800;

  /// Of how many words one is changed.
  private static final int CHANGED = 8;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Random random = new Random(42);
  private final List<JsonNode> texts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private int next;

  /// @param files of JSON lines
  Retold(List<Path> files) throws IOException {
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file)) {
        lines.map(Retold::read).forEach(texts::add);
      }
    }
    texts.forEach(text -> words.addAll(wordsOf(text)));
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }

  private static List<String> wordsOf(JsonNode text) {
    return List.of(text.path("text").asText().strip().split("\\s+"));
  }

  /// Writes as many articles as JSON lines and returns the file.
  Path jsonLines(Path file, int articles) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        String title = texts.get(next).path("title").asText();
        JsonNode article =
            JSON.createObjectNode()
                .put("_id", Integer.toString(i))
                .put("title", title)
                .put("text", article());
        out.write(article + "\n");
      }
      return file;
    }
  }

  private String article() {
    StringBuilder article = new StringBuilder();
    for (int count = 0; count < ARTICLE_WORDS; next = (next + 1) % texts.size()) {
      List<String> told = wordsOf(texts.get(next)).stream().map(this::changed).toList();
      article.append(article.isEmpty() ? "" : "\n\n").append(String.join(" ", told));
      count += told.size();
    }
    return article.toString();
  }

  private String changed(String word) {
    return random.nextInt(CHANGED) > 0 ? word : words.get(random.nextInt(words.size()));
  }
}
