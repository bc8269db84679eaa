package footnote.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Anserini as it comes: its indexer and its searcher with their defaults, BM25 with k1 0.9 and b
/// 0.4, on a classpath of its own, for it brings another Lucene.
///
/// @param classpath a file of arguments for java
/// @param work for its indexes, topics and runs
record Anserini(Path classpath, Path work) {
  /// Languages of its `AnalyzerMap`.
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "bn", "da", "de", "es", "fa", "fi", "fr", "hi", "hu", "id", "it", "ja", "ko", "nl",
          "no", "pl", "pt", "ru", "sv", "te", "th", "tr", "uk", "zh");

  private static final ObjectMapper JSON = new ObjectMapper();

  /// How to run it.
  ///
  /// @param titles whether the title stands before the text, as Footnote reads it; else the text
  ///   alone is indexed
  /// @param options for indexer and searcher
  record Way(boolean titles, List<String> options) {
    Way {
      options = List.copyOf(options);
    }

    @Override
    public String toString() {
      String text = titles ? "title and text" : "text";
      return "Anserini, " + text + " " + String.join(" ", options);
    }
  }

  /// The ways that may suit a language. One that it has no analyzer for is cut into words as
  /// English is, its words stemmed as English or not at all.
  static List<Way> ways(String language) {
    List<List<String>> options =
        language.equals("en")
            ? List.of(List.of())
            : LANGUAGES.contains(language)
                ? List.of(List.of("-language", language))
                : List.of(List.of(), List.of("-stemmer", "none", "-keepStopwords"));
    return options.stream()
        .flatMap(chosen -> Stream.of(new Way(true, chosen), new Way(false, chosen)))
        .toList();
  }

  /// Indexes the articles and asks all questions. Articles and questions go by their numbers.
  List<Outcome> ask(JudgedFolder set, Way way) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(work, set.name());
    Path index = folder.resolve("index");
    Path run = folder.resolve("run.txt");
    run(folder, way, "index.IndexCollection", index(articles(folder, set, way), index));
    run(folder, way, "search.SearchCollection", search(topics(folder, set), index, run));
    return outcomes(set, Files.readAllLines(run));
  }

  private static List<String> index(Path articles, Path index) {
    return List.of(
        "-collection",
        "JsonCollection",
        "-generator",
        "DefaultLuceneDocumentGenerator",
        "-threads",
        "1",
        "-input",
        articles.toString(),
        "-index",
        index.toString());
  }

  private static List<String> search(Path topics, Path index, Path run) {
    return List.of(
        "-bm25",
        "-hits",
        String.valueOf(Outcome.DEPTH),
        "-topicReader",
        "TsvString",
        "-topics",
        topics.toString(),
        "-index",
        index.toString(),
        "-output",
        run.toString());
  }

  private static Path articles(Path folder, JudgedFolder set, Way way) throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    try (BufferedWriter out = Files.newBufferedWriter(articles.resolve("articles.jsonl"))) {
      int number = 0;
      for (JsonNode article : set.articles()) {
        String title = way.titles() ? article.path("title").asText() + "\n" : "";
        String contents = title + article.path("text").asText();
        out.write(JSON.writeValueAsString(Map.of("id", "" + number++, "contents", contents)));
        out.newLine();
      }
    }
    return articles;
  }

  private static Path topics(Path folder, JudgedFolder set) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Judged question : set.questions()) {
      lines.add(lines.size() + "\t" + question.question().replaceAll("\\s+", " ").strip());
    }
    return Files.write(folder.resolve("topics.tsv"), lines);
  }

  private void run(Path folder, Way way, String program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> all =
        Stream.of(List.of("@" + classpath, "io.anserini." + program), arguments, way.options())
            .flatMap(List::stream)
            .toList();
    JavaProcess.run(all, folder.resolve(program + ".log"), folder.resolve("log"));
  }

  /// @param run in TREC's format: question, Q0, article, rank, score, name
  private static List<Outcome> outcomes(JudgedFolder set, List<String> run) {
    List<List<String>> found = new ArrayList<>();
    set.questions().forEach(_ -> found.add(new ArrayList<>()));
    for (String line : run) {
      String[] columns = line.split(" ", 6);
      JsonNode article = set.articles().get(Integer.parseInt(columns[2]));
      found.get(Integer.parseInt(columns[0])).add(article.path("_id").asText());
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Judged question : set.questions()) {
      List<String> articles = found.get(outcomes.size());
      outcomes.add(new Outcome(question, articles, !articles.isEmpty(), 0, 0, 0, 0));
    }
    return outcomes;
  }
}
