package footnote.maintext;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Measures the main text that the program finds in saved web pages by the rule of the set of pages
/// of adbar/trafilatura: of each page some phrases are known that its text holds, and some that it
/// doesn't. How it is run: README.md.
public final class MainTextEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// What is shown of a page, but isn't its text.
  private static final Set<String> BESIDE = Set.of("head", "boilerplate");

  private final Path tests;
  private final boolean misses;
  private final PrintStream out;
  private int truePositives;
  private int falsePositives;
  private int falseNegatives;

  private MainTextEvaluation(Path tests, boolean misses, PrintStream out) {
    this.tests = tests;
    this.misses = misses;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = Arrays.asList(arguments);
    int end = words.indexOf("--");
    List<String> given = end < 0 ? words : words.subList(0, end);
    List<String> program = end < 0 ? List.of("./footnote") : words.subList(end + 1, words.size());
    if (given.isEmpty() || given.getFirst().startsWith("-") || program.isEmpty()) {
      throw new IOException("MainTextEvaluation.java TESTS [--shown=FILE] [--misses] [-- COMMAND]");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path tests = Path.of(given.getFirst());
    MainTextEvaluation evaluation = new MainTextEvaluation(tests, given.contains("--misses"), out);
    Optional<Path> shown =
        given.stream()
            .filter(word -> word.startsWith("--shown="))
            .map(word -> Path.of(word.substring("--shown=".length())))
            .findFirst();
    evaluation.run(shown.isPresent() ? shown.get() : show(tests, program));
  }

  /// Everything the program makes of the pages, in a file.
  private static Path show(Path tests, List<String> program)
      throws IOException, InterruptedException {
    Path shown = Files.createTempFile("main-text", ".jsonl");
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("show", "--json"));
    command.addAll(List.of(tests.resolve("eval").toString(), tests.resolve("cache").toString()));
    new ProcessBuilder(command)
        .redirectOutput(shown.toFile())
        .redirectError(Redirect.INHERIT)
        .start()
        .waitFor();
    if (Files.size(shown) == 0) {
      throw new IOException("shows nothing: " + String.join(" ", command));
    }
    return shown;
  }

  private void run(Path shown) throws IOException {
    Map<String, String> texts = texts(shown);
    JsonNode pages = JSON.readTree(Files.readString(tests.resolve("evaldata.json")));
    for (JsonNode page : pages) {
      String file = page.path("file").asText();
      count(file, page, texts.getOrDefault(file, ""));
    }
    print(pages.size(), texts.size());
  }

  /// The main texts by the names of the files, of which no two are the same.
  private static Map<String, String> texts(Path shown) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(shown)) {
      JsonNode article = JSON.readTree(line);
      String file = article.path("file").asText();
      texts.merge(file.substring(file.lastIndexOf('/') + 1), mainText(article), String::concat);
    }
    return texts;
  }

  private static String mainText(JsonNode article) {
    StringBuilder text = new StringBuilder();
    for (JsonNode part : article.path("parts")) {
      if (!BESIDE.contains(part.path("kind").asText())) {
        text.append(part.path("text").asText()).append('\n');
      }
    }
    return text.toString();
  }

  private void count(String file, JsonNode page, String found) {
    String text = normalized(found);
    for (JsonNode phrase : page.path("with")) {
      boolean there = text.contains(normalized(phrase.asText()));
      truePositives += there ? 1 : 0;
      falseNegatives += there ? 0 : 1;
      tell(!there, file, "lacks", phrase);
    }
    for (JsonNode phrase : page.path("without")) {
      boolean there = text.contains(normalized(phrase.asText()));
      falsePositives += there ? 1 : 0;
      tell(there, file, "has", phrase);
    }
  }

  private void tell(boolean wrong, String file, String fault, JsonNode phrase) {
    if (misses && wrong) {
      out.println(file + " " + fault + " " + phrase);
    }
  }

  private void print(int pages, int read) {
    double precision = (double) truePositives / (truePositives + falsePositives);
    double recall = (double) truePositives / (truePositives + falseNegatives);
    double f1 = 2.0 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
    out.println("| pages | shown | precision | recall | F |");
    out.println("|---|---|---|---|---|");
    out.printf(
        Locale.ROOT, "| %d | %d | %.3f | %.3f | %.3f |%n", pages, read, precision, recall, f1);
  }

  /// White space doesn't matter, as `\s` of the set's own scorer counts it.
  private static String normalized(String text) {
    return text.replaceAll("[\\s\\p{Z}\\x1c-\\x1f\\x85]+", " ").strip();
  }
}
