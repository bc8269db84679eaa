package footnote.chat;

import static footnote.search.ShortArticles.dated;
import static footnote.search.ShortArticles.put;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.access.Directory;
import footnote.access.Platform;
import footnote.access.Questioner;
import footnote.access.ReaderRule;
import footnote.access.Readers;
import footnote.access.Rights;
import footnote.access.Venue;
import footnote.answer.Answerer;
import footnote.lucene.JointIndex;
import footnote.lucene.LuceneIndex;
import footnote.metrics.Meters;
import footnote.search.PassageIndex.Update;
import footnote.wording.Languages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A private answer that lists articles, which its asker would share: a list shows more of them
/// than an answer has quotes, and all that it shows must be for all who are there.
class SharedListTest {
  private static final Questioner ADA =
      new Questioner(Venue.channel(Platform.SLACK, "T1", "C1"), "U1", Directory.NONE);

  @TempDir Path folder;
  private LuceneIndex news;
  private LuceneIndex board;

  @BeforeEach
  void write() {
    news = new LuceneIndex(folder.resolve("news"));
    board = new LuceneIndex(folder.resolve("board"));
    try (Update update = news.update()) {
      for (int day = 1; day <= 9; day++) {
        put(update, dated("news/" + day + ".md", "A. Lin", "Star", "2024-03-0" + day), "A port.");
      }
      update.commit();
    }
  }

  @AfterEach
  void close() {
    news.close();
    board.close();
  }

  /// What Ada alone may read is of that day.
  private Conversation conversation(String date, boolean alone) {
    try (Update update = board.update()) {
      put(update, dated("board/secret.md", "A. Lin", "Board", date), "A merger.");
      update.commit();
    }
    Map<String, LuceneIndex> indexes = Map.of("news", news, "board", board);
    Answerer answerer =
        new Answerer(JointIndex.of(List.of()), Answerer.Ranking.EVIDENCE)
            .over(
                new TreeSet<>(indexes.keySet()),
                names -> JointIndex.of(names.stream().map(indexes::get).toList()));
    ReaderRule toAda =
        new ReaderRule(Platform.SLACK, Set.of(), Set.of(), Set.of(), Set.of("U1"), "here");
    Readers readers = Readers.of(List.of(toAda));
    Rights rights = new Rights(new TreeMap<>(Map.of("news", Readers.EVERYONE, "board", readers)));
    return new Conversation(
            new Readership(answerer, rights),
            Languages.of("en"),
            RandomMessages.STYLE,
            new Meters(),
            Feedback.NONE)
        .with(ADA, alone);
  }

  private static Click share(String question) {
    return new Click(new ReplyToken.Share(1, ReplyToken.check(question)), question);
  }

  @Test
  void isRefusedWhereTheLastThatIsShownIsHidden() {
    String question = "articles by A. Lin";
    Conversation own = conversation("2024-03-05", true);
    AskContext context = new AskContext("id", "U1", true);
    assertThat(own.ask(question, context).toString()).contains("Board, 5 Mar 2024");
    assertThat(conversation("2024-03-05", false).mayShare(share(question))).isFalse();
  }

  @Test
  void isAllowedWhereNoneThatIsShownIsHidden() {
    String question = "articles by A. Lin";
    Conversation own = conversation("2024-03-02", true);
    AskContext context = new AskContext("id", "U1", true);
    String listed = own.ask(question, context).toString();
    assertThat(listed).contains("Star, 5 Mar 2024").doesNotContain("Board");
    Conversation open = conversation("2024-03-02", false);
    assertThat(open.mayShare(share(question))).isTrue();
    assertThat(open.click(share(question), context).toString())
        .contains("Star, 5 Mar 2024")
        .doesNotContain("Board");
  }
}
