package footnote.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Compares Footnote with plain BM25 and with Anserini on folders of judged questions, each program
/// in processes of its own, and prints a table in Markdown.
///
/// Arguments: the folder of the sets, the project's folder, the program's jar and, optional, the
/// names of the sets to take, with commas between them.
public final class Comparison {
  private final Anserini anserini;
  private final Footnote footnote;
  private final PrintStream out;

  private Comparison(Path home, Path program, PrintStream out) throws IOException {
    Path target = home.resolve("target");
    Path work = Files.createDirectories(target.resolve("peer"));
    this.anserini =
        new Anserini(target.resolve("anserini.args"), Files.createTempDirectory(work, "anserini"));
    this.footnote = new Footnote(home, program, Files.createTempDirectory(work, "footnote"));
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> sets = arguments.length > 3 ? Arrays.asList(arguments[3].split(",")) : List.of();
    new Comparison(Path.of(arguments[1]), Path.of(arguments[2]), System.out)
        .print(folders(Path.of(arguments[0]), sets));
  }

  private static List<Path> folders(Path eval, List<String> sets) throws IOException {
    if (!Files.isDirectory(eval)) {
      throw new IOException("no folder of judged questions: " + eval + ": name it with -Deval=");
    }
    if (!sets.isEmpty()) {
      return sets.stream().map(eval::resolve).toList();
    }
    try (Stream<Path> folders = Files.list(eval)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private void print(List<Path> folders) throws IOException, InterruptedException {
    List<String> rows = new ArrayList<>();
    for (Path folder : folders) {
      rows.add(row(JudgedFolder.read(folder)));
    }
    out.println();
    out.println("| set | questions | Anserini 1.5.0 | plain BM25 | Footnote |");
    out.println("|---|---|---|---|---|");
    rows.forEach(out::println);
  }

  private String row(JudgedFolder set) throws IOException, InterruptedException {
    Measures peer = best(set);
    Measures plain = told(set, "bm25", footnote.ask(set, "bm25"));
    Measures ranked = told(set, "evidence", footnote.ask(set, "evidence"));
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %s | %s | %s |",
        set.name(),
        ranked.questions() - ranked.unanswerable(),
        cell(peer),
        cell(plain),
        cell(ranked));
  }

  /// Anserini's figures in the way that suits it best.
  private Measures best(JudgedFolder set) throws IOException, InterruptedException {
    List<Measures> tried = new ArrayList<>();
    for (Anserini.Way way : Anserini.ways(set.language())) {
      tried.add(told(set, way.toString(), anserini.ask(set, way)));
    }
    return tried.stream().max(Comparator.comparingDouble(Measures::mrr10)).orElseThrow();
  }

  private Measures told(JudgedFolder set, String ranking, List<Outcome> outcomes) {
    Measures measures = Measures.of(outcomes);
    out.printf(
        Locale.ROOT,
        "%-10s %-40s R@1 %.3f  R@5 %.3f  MRR@10 %.3f  nDCG@10 %.3f%n",
        set.name(),
        ranking,
        measures.recall1(),
        measures.recall5(),
        measures.mrr10(),
        measures.ndcg10());
    return measures;
  }

  private static String cell(Measures measures) {
    return Stream.of(measures.recall1(), measures.mrr10(), measures.ndcg10())
        .map(figure -> String.format(Locale.ROOT, "%.3f", figure).replaceFirst("^0", ""))
        .reduce((left, right) -> left + " / " + right)
        .orElseThrow();
  }
}
