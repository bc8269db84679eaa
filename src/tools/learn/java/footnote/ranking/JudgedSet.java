package footnote.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.corpus.Corpus;
import footnote.eval.JudgedReader;
import footnote.lucene.LuceneIndex;
import footnote.search.PassageIndex;
import footnote.sync.IndexSync;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Articles and questions on them, some perhaps without an answer there.
///
/// @param family sets of one family share texts, questions or judges: what is learnt from one says
///   little about another
/// @param language ISO 639-1 code
record JudgedSet(
    String name, String family, String language, List<JudgedArticle> articles, List<Case> cases) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Reads a folder of `articles.jsonl` and `questions.jsonl`.
  static JudgedSet read(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    int dash = name.indexOf('-');
    String language = name.startsWith("xquad-") ? name.substring(dash + 1) : "en";
    List<JudgedArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("articles.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      articles.add(
          new JudgedArticle(
              node.path("_id").asText(), node.path("title").asText(), node.path("text").asText()));
    }
    List<Case> cases =
        JudgedReader.read(folder.resolve("questions.jsonl")).stream().map(Case::of).toList();
    return new JudgedSet(
        name, dash < 0 ? name : name.substring(0, dash), language, articles, cases);
  }

  JudgedSet with(String newName, List<JudgedArticle> newArticles, List<Case> newCases) {
    return new JudgedSet(newName, family, language, newArticles, newCases);
  }

  JudgedSet of(String newFamily) {
    return new JudgedSet(name, newFamily, language, articles, cases);
  }

  /// Indexes it as the program does.
  ///
  /// @param folder for the articles and the index
  PassageIndex index(Path folder) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve(name)).resolve("articles.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(corpus)) {
      for (JudgedArticle article : articles) {
        out.write(JSON.writeValueAsString(json(article)));
        out.newLine();
      }
    }
    PassageIndex index = new LuceneIndex(folder.resolve(name).resolve("index"));
    new IndexSync(new Corpus(List.of(corpus)), index, InstantSource.system()).run(_ -> {});
    return index;
  }

  private Map<String, String> json(JudgedArticle article) {
    return Map.of(
        "_id", article.id(),
        "title", article.title(),
        "text", article.text(),
        "language", language);
  }
}
