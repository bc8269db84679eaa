package footnote.chat;

import footnote.access.ReaderRule;
import footnote.access.Readers;
import footnote.access.Rights;
import footnote.answer.Answerer;
import footnote.answer.TestIndex;
import footnote.lucene.JointIndex;
import footnote.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Two collections for tests: `news`, for everyone, and `board`, with articles that only some may
/// read, on words of which most stand in the news too.
public final class Divided implements AutoCloseable {
  public static final String SECRET = "The merger with Zylotrope reopened the port of Whitby.";

  private final TestIndex news;
  public final TestIndex board;
  public final Readership readership;

  /// @param secrets how many articles the board has: each has another text
  public Divided(Path folder, int secrets, ReaderRule... rules) {
    news = TestIndex.ofPorts(folder.resolve("news"));
    board = new TestIndex(folder.resolve("board"));
    for (int i = 0; i < secrets; i++) {
      board.put("Merger " + i, "Board Office", SECRET, "Port budget " + i + " of the merger.");
    }
    Map<String, LuceneIndex> indexes =
        new TreeMap<>(Map.of("board", (LuceneIndex) board.index, "news", (LuceneIndex) news.index));
    Answerer answerer =
        news.answerer()
            .over(
                new TreeSet<>(indexes.keySet()),
                names -> JointIndex.of(names.stream().map(indexes::get).toList()));
    Readers readers = Readers.of(List.of(rules));
    readership =
        new Readership(
            answerer,
            new Rights(new TreeMap<>(Map.of("board", readers, "news", Readers.EVERYONE))));
  }

  @Override
  public void close() {
    news.close();
    board.close();
  }
}
