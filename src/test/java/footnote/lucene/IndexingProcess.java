package footnote.lucene;

import static footnote.search.ShortArticles.put;

import footnote.article.Source;
import footnote.search.FileState;
import footnote.search.PassageIndex.Update;
import footnote.search.ShortArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Changes an index round after round until it is killed. In each round every article says which
/// one it is, and so does the one file state: either all of it is there or nothing.
final class IndexingProcess {
  static final int ARTICLES = 40;

  private IndexingProcess() {}

  public static void main(String[] args) throws IOException {
    try (LuceneIndex index = new LuceneIndex(Path.of(args[0]))) {
      int round = next(index);
      System.out.write('\n');
      System.out.flush();
      for (; ; round++) {
        write(index, round);
      }
    }
  }

  private static int next(LuceneIndex index) {
    try (Update update = index.update()) {
      return 1 + update.files().keySet().stream().mapToInt(Integer::parseInt).max().orElse(0);
    }
  }

  private static void write(LuceneIndex index, int round) {
    try (Update update = index.update()) {
      for (int i = 0; i < ARTICLES; i++) {
        put(update, source(i), text(i, round));
      }
      update.files().keySet().forEach(update::removeFile);
      update.put(new FileState(Integer.toString(round), 1, 1, 1, "", List.of()), Map.of());
      update.commit();
    }
  }

  static Source source(int article) {
    return ShortArticles.source("article-" + article);
  }

  static String text(int article, int round) {
    String turn = (article + round) % 2 == 0 ? "even" : "odd";
    return ("Words of article number" + article + " in round" + round % 5 + " are " + turn + ". ")
        .repeat(1 + (article + round) % 3)
        .strip();
  }
}
